-- Show the sentences behind a stance: every statement that the month with most statements of one holder about one target counts.
-- Claims that others make for the holder are not counted in a trend.
-- أرني الجمل وراء الموقف: كل قول يُحسب في الشهر الأكثر أقوالاً لصاحب موقف واحد عن هدف واحد. ما ينسبه غيره إليه لا يُحسب.
WITH cell AS (
  SELECT month, holder_id, target_id, model, net, ci_low, ci_high
  FROM stance_month
  ORDER BY statements DESC, month, holder_id, target_id, model
  LIMIT 1
)
SELECT c.month, e.holder_ar, e.target_ar, round(c.net, 2) AS net, round(c.ci_low, 2) AS ci_low, round(c.ci_high, 2) AS ci_high,
       e.polarity, e.score, e.published_on, e.outlet, e.sentence, e.url, e.source_id
FROM cell c
JOIN stance_evidence e
  ON e.holder_id = c.holder_id AND e.target_id = c.target_id AND e.model = c.model
 AND trunc(e.published_on, 'month') = c.month
WHERE NOT e.attributed
ORDER BY e.published_on, e.statement_id
