-- Which events did many outlets tell? Stories by the number of outlets and originals.
-- أي الأحداث روتها منافذ كثيرة؟ القصص بحسب عدد المنافذ والأصول.
SELECT s.story_id, first(t.title) AS title, count(DISTINCT a.outlet) AS outlets,
       count(DISTINCT s.original_id) AS originals, count(*) AS articles,
       min(a.published_on) AS first_day, max(a.published_on) AS last_day
FROM stories s
JOIN articles a ON a.article_id = s.article_id
JOIN articles t ON t.article_id = s.story_id
GROUP BY s.story_id
ORDER BY outlets DESC, originals DESC, s.story_id
LIMIT 20
