-- How often each of the leaders is named, by month and over all time, in all outlets and in each.
SELECT CASE a.period_type WHEN 'all' THEN 'all' ELSE date_format(a.period, 'yyyy-MM') END AS period,
       a.outlet, a.leader_id, a.articles, a.originals, a.stories, a.mentions, a.articles_total,
       round(a.share, 5) AS share
FROM attention a
JOIN report_leaders l ON l.leader_id = a.leader_id
WHERE a.period_type IN ('all', 'month')
  AND (a.outlet = '*' OR a.outlet IN (SELECT outlet FROM report_outlets))
ORDER BY a.period_type, a.outlet <> '*', a.articles DESC, a.outlet, a.period, a.leader_id
LIMIT :rows
