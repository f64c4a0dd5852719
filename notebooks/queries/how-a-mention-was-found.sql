-- How sure is a count? Mentions by the rule that found them, with the mean confidence and an example.
-- ما مدى الثقة بالعدّ؟ الذِّكر بحسب القاعدة التي وجدته، مع متوسط الثقة ومثال.
SELECT kind, rule, count(*) AS mentions, round(avg(confidence), 3) AS mean_confidence,
       count_if(is_counted) AS counted, min(surface) AS example
FROM mentions
GROUP BY kind, rule
ORDER BY mentions DESC, kind, rule
