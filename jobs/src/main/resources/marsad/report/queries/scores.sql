-- How well gold is met.
SELECT task, slice, round(precision, 4) AS precision, round(recall, 4) AS recall,
       round(f1, 4) AS f1, n
FROM scores
ORDER BY task, slice
LIMIT :rows
