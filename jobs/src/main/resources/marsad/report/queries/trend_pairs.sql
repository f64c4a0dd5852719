-- The stances with the most statements: who toward whom.
SELECT holder_id, target_id, statements, stories
FROM stance_trends
WHERE period_type = 'all' AND outlet = '*' AND model = :model
ORDER BY statements DESC, holder_id, target_id
LIMIT :stances
