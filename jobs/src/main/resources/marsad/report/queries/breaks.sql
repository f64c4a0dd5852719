-- Breaks in trends, the surest first.
SELECT period_type, period, holder_id, target_id, outlet, round(before, 2) AS before,
       round(after, 2) AS after, round(effect, 2) AS effect, round(stability, 2) AS stability,
       round(q_value, 4) AS q_value, evidence
FROM stance_changes
WHERE model = :model AND (outlet = '*' OR outlet IN (SELECT outlet FROM report_outlets))
ORDER BY outlet <> '*', q_value, abs(effect) DESC, holder_id, target_id, outlet, period_type, period
LIMIT :changes
