-- Articles by month of the chosen outlets and of all (*); month 0 is undated.
WITH counted AS (
  SELECT a.outlet, a.month, count(*) AS articles, count_if(a.published_on IS NULL) AS undated,
         count_if(c.kind IN ('exact', 'near')) AS copies
  FROM articles a
  LEFT JOIN copies c ON c.article_id = a.article_id
  GROUP BY a.outlet, a.month
)
SELECT '*' AS outlet, month, sum(articles) AS articles, sum(undated) AS undated,
       sum(copies) AS copies
FROM counted
GROUP BY month
UNION ALL
SELECT outlet, month, articles, undated, copies
FROM counted
WHERE outlet IN (SELECT outlet FROM report_outlets)
ORDER BY outlet, month
LIMIT :rows
