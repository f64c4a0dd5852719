-- Which surge is one wire story? Days on which a leader has many articles but few originals.
-- أي صعود هو خبر واحد منسوخ؟ أيام يكثر فيها ذكر قائد وتقل الأصول.
SELECT a.period AS day, l.name_en, l.name_ar, a.articles, a.originals,
       round(a.articles / a.originals, 2) AS copies_of_each
FROM attention a
JOIN leaders l USING (leader_id)
WHERE a.period_type = 'day' AND a.outlet = '*'
ORDER BY copies_of_each DESC, a.articles DESC, day, l.name_en
LIMIT 20
