-- Who is in the news? The twenty leaders named in most articles over all time, with copies counted once.
-- من يتصدر الأخبار؟ القادة العشرون الأكثر ذكراً على مدى الفترة كلها، مع عدّ النسخ مرة واحدة.
SELECT l.name_en, l.name_ar, a.articles, a.originals, a.outlets, a.mentions, round(a.share, 4) AS share
FROM attention a
JOIN leaders l USING (leader_id)
WHERE a.period_type = 'all' AND a.outlet = '*'
ORDER BY a.originals DESC, a.articles DESC, l.name_en
LIMIT 20
