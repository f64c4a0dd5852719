-- Which words travel? Quotations that most outlets carried, where they were seen first, and for how long.
-- أي الأقوال ينتشر؟ الاقتباسات التي حملتها منافذ كثيرة، وأين ظهرت أولاً وكم دامت.
SELECT sample_text, outlets, articles, originals, first_outlet, first_seen, last_seen, variants
FROM quote_spread
ORDER BY outlets DESC, articles DESC, fingerprint
LIMIT 20
