-- The leaders most named, and how often.
SELECT a.leader_id, l.name_en, l.name_ar, a.articles
FROM attention a
JOIN leaders l ON l.leader_id = a.leader_id
WHERE a.period_type = 'all' AND a.outlet = '*'
ORDER BY a.articles DESC, a.leader_id
LIMIT :leaders
