-- Who is named with whom in one sentence: of each month and outlet the pairs with the most articles.
WITH cells AS (
  SELECT CASE c.period_type WHEN 'all' THEN 'all' ELSE date_format(c.period, 'yyyy-MM') END AS period,
         c.outlet, c.leader_a, c.leader_b, c.articles, c.originals, c.stories, c.articles_a,
         c.articles_b, round(c.log_dice, 2) AS log_dice, round(c.npmi, 3) AS npmi,
         round(c.g2, 1) AS g2, round(c.q_value, 4) AS q_value, round(c.ci_low, 2) AS ci_low,
         round(c.ci_high, 2) AS ci_high, c.in_backbone, c.evidence,
         row_number() OVER (PARTITION BY c.period_type, c.period, c.outlet
                            ORDER BY c.articles DESC, c.leader_a, c.leader_b) AS place
  FROM co_mentions c
  JOIN report_leaders a ON a.leader_id = c.leader_a
  JOIN report_leaders b ON b.leader_id = c.leader_b
  WHERE c.scope = 'sentence' AND c.period_type IN ('all', 'month')
    AND (c.outlet = '*' OR c.outlet IN (SELECT outlet FROM report_outlets))
)
SELECT * EXCEPT (place)
FROM cells
WHERE place <= :pairs
ORDER BY period <> 'all', outlet <> '*', articles DESC, period, outlet, leader_a, leader_b
LIMIT :rows
