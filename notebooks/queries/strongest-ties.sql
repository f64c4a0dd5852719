-- Which ties are no chance? Pairs named together more than their fame and the length of articles explain, the surest first.
-- أي الروابط ليست مصادفة؟ أزواج تُذكر معاً أكثر مما تفسره شهرتها وطول المقالات، الأوثق أولاً.
SELECT la.name_en AS leader_a, lb.name_en AS leader_b, c.articles, c.originals, c.stories, c.outlets,
       round(c.log_dice, 2) AS log_dice, round(c.ci_low, 2) AS ci_low, round(c.ci_high, 2) AS ci_high,
       c.q_value, c.in_backbone
FROM co_mentions c
JOIN leaders la ON la.leader_id = c.leader_a
JOIN leaders lb ON lb.leader_id = c.leader_b
WHERE c.period_type = 'all' AND c.outlet = '*' AND c.scope = 'sentence'
ORDER BY c.q_value NULLS LAST, c.g2 DESC, la.name_en, lb.name_en
LIMIT 25
