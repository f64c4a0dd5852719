-- Who takes how much from whom, by month (0 = undated).
SELECT c.month, c.outlet, c.source, c.source_kind, c.articles, c.copied, c.median_lag_days
FROM outlet_copying c
JOIN report_outlets o ON o.outlet = c.outlet
ORDER BY c.copied DESC, c.outlet, c.source, c.source_kind, c.month
LIMIT :rows
