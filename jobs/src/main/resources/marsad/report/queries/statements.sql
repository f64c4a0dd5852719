-- Who takes which side in them.
SELECT t.sentence_id, t.holder_id, t.target_id, n.polarity, t.begin - s.begin AS begin,
       t.end - s.begin AS end, t.voice = 'third_party' AS attributed
FROM report_sentences r
JOIN sentences s ON s.sentence_id = r.sentence_id
JOIN statements t ON t.sentence_id = s.sentence_id
JOIN stances n ON n.statement_id = t.statement_id
WHERE n.model = :model AND t.target_id IS NOT NULL
ORDER BY t.sentence_id, t.begin, t.statement_id
