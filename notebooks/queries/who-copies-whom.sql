-- Who copies whom? Outlets by how much of their text comes from another outlet or an agency, with the usual lag.
-- من ينسخ عمّن؟ المنافذ بحسب ما تأخذه عن منفذ آخر أو وكالة، مع التأخر المعتاد بالأيام.
SELECT outlet, source, source_kind, sum(copied) AS copied, sum(articles) AS articles,
       round(sum(copied) / sum(articles), 3) AS share,
       percentile_approx(median_lag_days, 0.5) AS median_lag_days
FROM outlet_copying
GROUP BY outlet, source, source_kind
ORDER BY copied DESC, outlet, source
LIMIT 30
