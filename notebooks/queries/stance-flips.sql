-- Whose stance flipped? Each turn of a holder toward a target, with the sentences of before and after side by side.
-- من انقلب موقفه؟ كل انقلاب لصاحب موقف من هدف، مع الجملتين قبله وبعده جنباً إلى جنب.
SELECT holder, holder_ar, target, target_ar, kind, from_day, from_polarity, from_sentence, from_outlet,
       to_day, to_polarity, to_sentence, to_outlet, model, round(confidence, 2) AS confidence
FROM stance_flip_evidence
ORDER BY least(from_stories, to_stories) DESC, confidence DESC, holder, target, to_day
LIMIT 50
