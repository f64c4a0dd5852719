-- Names of all who are spoken of.
WITH names AS (
  SELECT leader_id AS id, name_en, name_ar, 'leader' AS kind FROM leaders
  UNION ALL SELECT country_id, name_en, name_ar, 'country' FROM countries
  UNION ALL SELECT organisation_id, name_en, name_ar, 'organisation' FROM organisations
  UNION ALL SELECT issue_id, name_en, name_ar, 'issue' FROM issues
),
used AS (
  SELECT leader_id AS id FROM report_leaders
  UNION SELECT leader_id FROM report_marks
  UNION SELECT holder_id FROM report_trend_pairs
  UNION SELECT target_id FROM report_trend_pairs
  UNION SELECT holder_id FROM report_breaks
  UNION SELECT target_id FROM report_breaks
  UNION SELECT holder_id FROM report_flips
  UNION SELECT target_id FROM report_flips
  UNION SELECT holder_id FROM report_statements
  UNION SELECT target_id FROM report_statements
)
SELECT n.id, n.name_en, n.name_ar, n.kind
FROM names n
JOIN used u ON u.id = n.id
ORDER BY n.id, n.kind
