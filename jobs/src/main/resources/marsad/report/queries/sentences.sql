-- The sentences that stand behind the numbers, the most asked for first: flips and breaks, then the
-- cells of the matrix and the points of the trends.
WITH named AS (
  SELECT m.sentence_id, m.leader_id, a.month, a.outlet, max(m.confidence) AS confidence
  FROM mentions m
  JOIN report_leaders l ON l.leader_id = m.leader_id
  JOIN articles a ON a.article_id = m.article_id
  WHERE m.is_counted
  GROUP BY ALL
),
ranked AS (
  SELECT sentence_id,
         row_number() OVER (PARTITION BY leader_id ORDER BY confidence DESC, sentence_id) AS of_all,
         row_number() OVER (PARTITION BY leader_id, month
                            ORDER BY confidence DESC, sentence_id) AS of_month,
         row_number() OVER (PARTITION BY leader_id, outlet
                            ORDER BY confidence DESC, sentence_id) AS of_outlet
  FROM named
),
stated AS (
  SELECT t.sentence_id,
         row_number() OVER (PARTITION BY t.holder_id, t.target_id, a.month
                            ORDER BY n.confidence DESC, t.statement_id) AS of_month
  FROM stances n
  JOIN statements t ON t.statement_id = n.statement_id
  JOIN report_trend_pairs p ON p.holder_id = t.holder_id AND p.target_id = t.target_id
  JOIN articles a ON a.article_id = t.article_id
  WHERE n.model = :model AND t.voice <> 'third_party'
),
wanted AS (
  SELECT from_sentence_id AS sentence_id, 1 AS priority FROM report_flips
  UNION ALL SELECT to_sentence_id, 1 FROM report_flips
  UNION ALL SELECT explode(evidence), 1 FROM report_breaks
  UNION ALL SELECT explode(evidence), 2 FROM report_pairs WHERE period = 'all' AND outlet = '*'
  UNION ALL SELECT sentence_id, 2 FROM ranked WHERE of_all <= :evidence
  UNION ALL SELECT sentence_id, 3 FROM stated WHERE of_month <= :evidence
  UNION ALL SELECT sentence_id, 3 FROM ranked WHERE of_outlet <= :evidence
  UNION ALL SELECT sentence_id, 4 FROM ranked WHERE of_month <= :evidence
  UNION ALL SELECT explode(evidence), 4 FROM report_pairs WHERE period <> 'all' AND outlet = '*'
  UNION ALL SELECT explode(evidence), 5 FROM report_pairs WHERE period = 'all' AND outlet <> '*'
  UNION ALL SELECT explode(evidence), 6 FROM report_pairs WHERE period <> 'all' AND outlet <> '*'
),
chosen AS (
  SELECT sentence_id, min(priority) AS priority
  FROM wanted
  WHERE sentence_id IS NOT NULL
  GROUP BY sentence_id
  ORDER BY priority, sentence_id
  LIMIT :sentences
)
SELECT s.sentence_id, s.article_id, substring(s.text, 1, :characters) AS text
FROM chosen c
JOIN sentences s ON s.sentence_id = c.sentence_id
ORDER BY c.priority, s.sentence_id
