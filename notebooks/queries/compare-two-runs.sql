-- What differs between two runs? Rows that each step wrote in the last run and in the one before it (null if there was none),
-- and whether settings, gazetteer or code changed between them. For the rows themselves compare FROM co_mentions with
-- FROM marsad.news.co_mentions VERSION AS OF a snapshot listed in marsad.news.co_mentions.snapshots.
-- ما الفرق بين تشغيلين؟ الصفوف التي كتبتها كل خطوة في التشغيل الأخير وفي الذي قبله، وهل تغيّرت الإعدادات أو المعجم أو البرنامج.
WITH began AS (
  SELECT run_id, min(started_at) AS began_at FROM runs GROUP BY run_id
),
numbered AS (
  SELECT run_id, row_number() OVER (ORDER BY began_at DESC, run_id) AS age FROM began
),
steps AS (
  SELECT n.age, r.step, r.rows_out, r.seconds, r.settings_hash, r.gazetteer_hash, r.code_version
  FROM runs r JOIN numbered n ON n.run_id = r.run_id
)
SELECT a.step, b.rows_out AS rows_before, a.rows_out AS rows_now, a.rows_out - b.rows_out AS difference,
       round(b.seconds, 1) AS seconds_before, round(a.seconds, 1) AS seconds_now,
       a.settings_hash <> b.settings_hash AS settings_changed, a.gazetteer_hash <> b.gazetteer_hash AS gazetteer_changed,
       a.code_version <> b.code_version AS code_changed
FROM (SELECT * FROM steps WHERE age = 1) a
LEFT JOIN (SELECT * FROM steps WHERE age = 2) b ON b.step = a.step
ORDER BY a.step
