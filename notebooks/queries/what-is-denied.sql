-- What is denied? Statements that a negation turns round or whose act is a denial, the latest first.
-- ما الذي يُنفى؟ الأقوال التي يعكسها نفي أو التي فعلها نفي، الأحدث أولاً.
SELECT published_on, outlet, holder, holder_ar, act, cue, negated, target, target_ar, polarity, attributed, sentence
FROM stance_evidence
WHERE model = 'rules' AND (negated OR act = 'deny')
ORDER BY published_on DESC NULLS LAST, statement_id
LIMIT 50
