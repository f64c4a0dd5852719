-- Who is missing? Titles with names that the gazetteer does not know, for review.
-- من الغائب؟ ألقاب تليها أسماء لا يعرفها المعجم، للمراجعة.
SELECT * FROM alias_candidates LIMIT 30
