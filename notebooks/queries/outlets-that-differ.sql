-- Which outlets differ? For each outlet the leader it names most beyond what all outlets do.
-- أي المنافذ يختلف؟ القائد الذي يزيد ذكره في كل منفذ على المعتاد في المنافذ كلها.
WITH shares AS (
  SELECT o.outlet, o.leader_id, o.articles, o.share, t.share AS share_of_all,
         o.share / t.share AS times_the_usual
  FROM attention o
  JOIN attention t ON t.leader_id = o.leader_id AND t.outlet = '*' AND t.period_type = 'all'
  WHERE o.period_type = 'all' AND o.outlet <> '*' AND o.articles >= 2
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY outlet ORDER BY times_the_usual DESC, leader_id) AS place
  FROM shares
)
SELECT r.outlet, l.name_en, l.name_ar, r.articles, round(r.share, 4) AS share,
       round(r.share_of_all, 4) AS share_of_all, round(r.times_the_usual, 2) AS times_the_usual
FROM ranked r
JOIN leaders l USING (leader_id)
WHERE r.place = 1
ORDER BY times_the_usual DESC, r.outlet
