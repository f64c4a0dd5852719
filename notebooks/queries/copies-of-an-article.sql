-- Which article was copied most? Its copies, how like it they are, and how many days later they came.
-- أي مقال نُسخ أكثر؟ نسخه ودرجة شبهها وبعد كم يوم ظهرت.
WITH most AS (
  SELECT original_id FROM copies GROUP BY original_id ORDER BY count(*) DESC, original_id LIMIT 1
)
SELECT c.original_id, o.outlet AS original_outlet, o.title AS original_title, a.outlet, a.title,
       a.published_on, c.kind, round(c.similarity, 3) AS similarity,
       round(c.containment, 3) AS containment, c.lag_days
FROM copies c
JOIN most USING (original_id)
JOIN articles o ON o.article_id = c.original_id
JOIN articles a ON a.article_id = c.article_id
ORDER BY a.published_on NULLS LAST, c.article_id
