-- How well is it dated? Articles by where their day was learnt, with the share and the mean confidence.
-- ما جودة التواريخ؟ المقالات بحسب مصدر اليوم، مع النصيب ومتوسط الثقة.
SELECT part, date_source, count(*) AS articles,
       round(count(*) / sum(count(*)) OVER (PARTITION BY part), 4) AS share,
       round(avg(date_confidence), 3) AS mean_confidence
FROM articles
GROUP BY part, date_source
ORDER BY part, articles DESC
