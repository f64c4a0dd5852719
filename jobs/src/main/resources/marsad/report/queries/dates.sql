-- Whence the day of an article is known.
SELECT date_source, count(*) AS articles, round(avg(date_confidence), 3) AS confidence
FROM articles
GROUP BY date_source
ORDER BY articles DESC, date_source
