-- How does attention move? Articles a month for the five most named leaders, and their share of all articles of the month.
-- كيف يتغيّر الاهتمام؟ عدد المقالات شهرياً للقادة الخمسة الأكثر ذكراً ونصيبهم من مقالات الشهر.
WITH top AS (
  SELECT leader_id FROM attention
  WHERE period_type = 'all' AND outlet = '*'
  ORDER BY articles DESC, leader_id
  LIMIT 5
)
SELECT a.period AS month, l.name_en, l.name_ar, a.articles, a.originals, round(a.share, 4) AS share
FROM attention a
JOIN top USING (leader_id)
JOIN leaders l USING (leader_id)
WHERE a.period_type = 'month' AND a.outlet = '*'
ORDER BY month, a.articles DESC, l.name_en
