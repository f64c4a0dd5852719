-- Who is named where in them, counted in the sentence.
SELECT m.sentence_id, m.begin - s.begin AS begin, m.end - s.begin AS end, m.leader_id, m.kind
FROM report_sentences r
JOIN sentences s ON s.sentence_id = r.sentence_id
JOIN mentions m ON m.sentence_id = s.sentence_id
WHERE m.is_counted
ORDER BY m.sentence_id, begin, end
