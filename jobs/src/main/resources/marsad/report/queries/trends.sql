-- Their course by month, in all outlets and in each.
SELECT CASE t.period_type WHEN 'all' THEN 'all' ELSE date_format(t.period, 'yyyy-MM') END AS period,
       t.outlet, t.holder_id, t.target_id, t.statements, t.stories, t.favor, t.against,
       t.conditional, t.neutral, round(t.net, 3) AS net, round(t.ci_low, 3) AS ci_low,
       round(t.ci_high, 3) AS ci_high, round(t.smoothed, 3) AS smoothed,
       round(t.smoothed_low, 3) AS smoothed_low, round(t.smoothed_high, 3) AS smoothed_high,
       t.is_thin
FROM stance_trends t
JOIN report_trend_pairs p ON p.holder_id = t.holder_id AND p.target_id = t.target_id
WHERE t.period_type IN ('all', 'month') AND t.model = :model
  AND (t.outlet = '*' OR t.outlet IN (SELECT outlet FROM report_outlets))
ORDER BY t.outlet <> '*', t.outlet, t.holder_id, t.target_id, t.period_type, t.period
LIMIT :rows
