-- The last run of each step.
WITH last AS (
  SELECT step, max(started_at) AS at, max_by(seconds, started_at) AS seconds,
         max_by(rows_out, started_at) AS rows_out, max_by(code_version, started_at) AS code_version,
         max_by(run_id, started_at) AS run_id
  FROM runs
  GROUP BY step
)
SELECT step, date_format(at, 'yyyy-MM-dd HH:mm') AS started_at, round(seconds, 1) AS seconds,
       rows_out, code_version, run_id
FROM last
ORDER BY at, step
