-- Who was meant by an office? Roles and counterparts resolved by the article's day.
-- من المقصود بالمنصب؟ الألقاب والنظراء بعد حلّها بيوم المقال.
SELECT e.surface, e.name_en, e.name_ar, e.published_on, e.kind, e.sentence
FROM mention_evidence e
WHERE e.kind IN ('role', 'counterpart', 'set')
ORDER BY e.published_on NULLS LAST, e.article_id, e.surface
LIMIT 50
