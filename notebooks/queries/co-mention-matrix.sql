-- Who is named with whom? The matrix of the ten most named leaders over all time: articles that name both in one sentence.
-- Column 3 is the leader of row 3.
-- من يُذكر مع من؟ مصفوفة القادة العشرة الأكثر ذكراً: عدد المقالات التي تذكر الاثنين في جملة واحدة. العمود 3 هو قائد الصف 3.
WITH cells AS (
  SELECT leader_a, leader_b, articles
  FROM co_mentions
  WHERE period_type = 'all' AND outlet = '*' AND scope = 'sentence'
),
both_ways AS (
  SELECT leader_a AS leader, leader_b AS other, articles FROM cells
  UNION ALL
  SELECT leader_b, leader_a, articles FROM cells
),
top AS (
  SELECT leader, row_number() OVER (ORDER BY sum(articles) DESC, leader) AS place
  FROM both_ways
  GROUP BY leader
  ORDER BY place
  LIMIT 10
)
SELECT *
FROM (
  SELECT t1.place, l.name_en AS leader, l.name_ar, t2.place AS other, b.articles
  FROM both_ways b
  JOIN top t1 ON t1.leader = b.leader
  JOIN top t2 ON t2.leader = b.other
  JOIN leaders l ON l.leader_id = b.leader
)
PIVOT (sum(articles) FOR other IN (1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
ORDER BY place
