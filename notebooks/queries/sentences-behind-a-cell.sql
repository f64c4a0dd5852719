-- Show the sentences behind a number: every article that names the pair of the strongest cell, with the sentence that shows it.
-- أرني الجمل وراء الرقم: كل مقال يذكر أقوى زوج في المصفوفة مع الجملة الشاهدة.
WITH cell AS (
  SELECT leader_a, leader_b FROM co_mentions
  WHERE period_type = 'all' AND outlet = '*' AND scope = 'sentence'
  ORDER BY articles DESC, leader_a, leader_b
  LIMIT 1
)
SELECT e.name_ar_a, e.name_ar_b, e.published_on, e.outlet, e.sentence, e.url, e.source_id
FROM co_mention_evidence e
JOIN cell USING (leader_a, leader_b)
WHERE e.scope = 'sentence'
ORDER BY e.published_on NULLS LAST, e.article_id
