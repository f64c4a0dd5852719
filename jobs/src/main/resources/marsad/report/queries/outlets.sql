-- The outlets with the most articles.
SELECT outlet, count(*) AS articles
FROM articles
WHERE outlet IS NOT NULL
GROUP BY outlet
ORDER BY articles DESC, outlet
LIMIT :outlets
