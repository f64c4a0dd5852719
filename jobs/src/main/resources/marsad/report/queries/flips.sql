-- Turns from one side to the other, those that most stories bear out on both sides first.
SELECT holder_id, target_id, kind, from_day, to_day, from_polarity, to_polarity, from_stories,
       to_stories, round(confidence, 2) AS confidence, from_sentence_id, to_sentence_id
FROM stance_flips
WHERE model = :model
ORDER BY least(from_stories, to_stories) DESC, confidence DESC, holder_id, target_id, to_day
LIMIT :changes
