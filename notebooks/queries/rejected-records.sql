-- What was not used, and why? Rejected records by reason, with one example each.
-- ما الذي لم يُستعمل ولماذا؟ السجلات المرفوضة بحسب السبب مع مثال لكل منها.
SELECT reason, count(*) AS records, min(source_uri) AS first_place, min_by(detail, source_uri) AS detail
FROM rejects
GROUP BY reason
ORDER BY records DESC, reason
