-- Copies to show: the clearest of each outlet and source.
WITH shown AS (
  SELECT a.outlet, o.outlet AS source, a.title, o.title AS original_title, a.published_on,
         o.published_on AS original_on, c.kind, round(c.similarity, 3) AS similarity, c.lag_days,
         row_number() OVER (PARTITION BY a.outlet, o.outlet
                            ORDER BY c.kind, c.similarity DESC, a.article_id) AS place
  FROM copies c
  JOIN articles a ON a.article_id = c.article_id
  JOIN articles o ON o.article_id = c.original_id
  WHERE a.outlet IN (SELECT outlet FROM report_outlets) AND a.title IS NOT NULL
    AND o.outlet IS NOT NULL AND o.title IS NOT NULL
)
SELECT * EXCEPT (place)
FROM shown
WHERE place <= :evidence
ORDER BY outlet, source, place
LIMIT :rows
