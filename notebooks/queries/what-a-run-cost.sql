-- What did the last run do? Steps with rows, seconds and notes.
-- ماذا فعل التشغيل الأخير؟ الخطوات مع الصفوف والثواني والملاحظات.
SELECT step, started_at, seconds, rows_in, rows_out, notes
FROM runs
ORDER BY started_at DESC
LIMIT 30
