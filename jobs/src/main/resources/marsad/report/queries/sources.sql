-- The articles these sentences stand in.
SELECT a.article_id, substring(a.title, 1, 200) AS title, a.outlet, a.published_on, p.url,
       s.story_id
FROM (SELECT DISTINCT article_id FROM report_sentences) r
JOIN articles a ON a.article_id = r.article_id
JOIN pages p ON p.page_id = a.page_id
LEFT JOIN stories s ON s.article_id = a.article_id
ORDER BY a.article_id
