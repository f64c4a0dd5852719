-- What the main job made of made-up pages, beside the truth about them: task, cases, right ones, share asked, whether that is reached.
-- TRUTH/ is replaced by the folder of the truth. A page makes one article here; copies are not asked for names, since their editors strike some.
CREATE OR REPLACE TEMPORARY VIEW records AS SELECT * FROM parquet.`TRUTH/records`;
CREATE OR REPLACE TEMPORARY VIEW turns AS SELECT * FROM parquet.`TRUTH/turns`;
CREATE OR REPLACE TEMPORARY VIEW rates AS SELECT * FROM parquet.`TRUTH/rates`;
CREATE OR REPLACE TEMPORARY VIEW planted_lines AS SELECT * FROM parquet.`TRUTH/lines`;
CREATE OR REPLACE TEMPORARY VIEW planted AS
  SELECT r.*, a.article_id, a.text, a.published_on AS read_on
  FROM records r LEFT JOIN pages p USING (source_id) LEFT JOIN articles a USING (page_id) WHERE r.fault IS NULL;
CREATE OR REPLACE TEMPORARY VIEW named AS SELECT article_id, explode(leaders) AS leader_id FROM planted;
CREATE OR REPLACE TEMPORARY VIEW found_names AS
  SELECT DISTINCT m.article_id, m.leader_id FROM mentions m JOIN planted USING (article_id) WHERE leaders IS NOT NULL;
CREATE OR REPLACE TEMPORARY VIEW said AS
  SELECT DISTINCT article_id, s.holder AS holder_id, s.target AS target_id, s.polarity FROM (SELECT article_id, explode(positions) AS s FROM planted);
CREATE OR REPLACE TEMPORARY VIEW found_stances AS
  SELECT DISTINCT t.article_id, t.holder_id, t.target_id, s.polarity FROM statements t JOIN stances s USING (statement_id) JOIN planted p ON p.article_id = t.article_id
  JOIN turns ON turns.holder = t.holder_id AND turns.target = t.target_id WHERE p.positions IS NOT NULL AND s.model = 'rules';
CREATE OR REPLACE TEMPORARY VIEW planted_copies AS
  SELECT c.article_id, o.article_id AS original_id, c.copy_case, c.jaccard, c.containment FROM planted c JOIN planted o ON o.source_id = c.copy_of;
CREATE OR REPLACE TEMPORARY VIEW pairs_found AS
  SELECT earlier_id AS one, later_id AS other FROM copy_pairs UNION SELECT later_id, earlier_id FROM copy_pairs;
-- Copies of one original are alike as well.
CREATE OR REPLACE TEMPORARY VIEW families AS SELECT article_id, coalesce(copy_of, source_id) AS family FROM planted;
CREATE OR REPLACE TEMPORARY VIEW furniture AS
  SELECT contains(l.line, '0000/00/00') AS has_day, coalesce(instr(p.text, trim(replace(l.line, '0000/00/00', ''))) > 0, true) AS is_left
  FROM planted p JOIN planted_lines l USING (outlet);
CREATE OR REPLACE TEMPORARY VIEW breaks AS
  SELECT t.*, b.period AS found_on, b.effect FROM turns t LEFT JOIN stance_changes b
    ON b.holder_id = t.holder AND b.target_id = t.target AND b.outlet = '*' AND b.model = 'rules' AND b.period_type = 'week';
WITH
scores AS (
  SELECT 1 AS no, 'every record is a page or a reject' AS task, count(*) AS cases, (SELECT count(*) FROM pages) + (SELECT count(*) FROM rejects) AS right, 1.0 AS asked FROM records
  UNION ALL SELECT 2, 'bad records refused for their reason', sum(planted), sum(least(planted, coalesce(refused, 0))), 1.0
    FROM (SELECT fault, count(*) AS planted FROM records WHERE fault IS NOT NULL GROUP BY fault)
    LEFT JOIN (SELECT reason AS fault, count(*) AS refused FROM rejects GROUP BY reason) USING (fault)
  UNION ALL SELECT 3, 'pages with one article of the right day', count(*), count_if(coalesce(read_on = published_on, false)), 1.0 FROM planted
  UNION ALL SELECT 4, 'lines of furniture cut from articles', count(*), count_if(NOT is_left), 0.98 FROM furniture WHERE NOT has_day
  UNION ALL SELECT 16, 'lines of furniture with a day, cut from articles (nothing asked)', count(*), count_if(NOT is_left), 0.0 FROM furniture WHERE has_day
  UNION ALL SELECT 5, 'leaders named: recall', count(*), count(f.leader_id), 0.98 FROM named n LEFT JOIN found_names f USING (article_id, leader_id)
  UNION ALL SELECT 6, 'leaders named: precision', count(*), count(n.leader_id), 0.98 FROM found_names f LEFT JOIN named n USING (article_id, leader_id)
  UNION ALL SELECT 7, 'pairs with exactly the planted number of originals', count(*), count_if(coalesce(planted = found, false)), 1.0 FROM (
    SELECT r.leader_a, r.leader_b, count(DISTINCT p.article_id) AS planted, count(DISTINCT m.article_id) AS found FROM rates r
    LEFT JOIN planted p ON array_contains(p.leaders, r.leader_a) AND array_contains(p.leaders, r.leader_b)
    LEFT JOIN pair_mentions m ON m.article_id = p.article_id AND m.leader_a = r.leader_a AND m.leader_b = r.leader_b GROUP BY ALL)
  UNION ALL SELECT 8, 'tied pairs significant (q at most 0.05)', count(*), count_if(coalesce(m.q_value <= 0.05, false)), 1.0 FROM rates r
    LEFT JOIN co_mentions m ON m.leader_a = r.leader_a AND m.leader_b = r.leader_b AND m.period_type = 'all' AND m.scope = 'article' AND m.outlet = '*'
    WHERE r.share_both > 3 * r.share_a * r.share_b
  UNION ALL SELECT 9, 'copies at a Jaccard index of 0.6 and more: recall', count(*), count(f.one), 0.99
    FROM planted_copies c LEFT JOIN pairs_found f ON f.one = c.article_id AND f.other = c.original_id WHERE c.jaccard >= 0.6
  UNION ALL SELECT 10, 'partial copies, containment 0.8 and more: recall', count(*), count(f.one), 0.95
    FROM planted_copies c LEFT JOIN pairs_found f ON f.one = c.article_id AND f.other = c.original_id WHERE c.jaccard < 0.5 AND c.containment >= 0.8
  UNION ALL SELECT 11, 'pairs of copies: precision', count(*), count_if(a.family = b.family), 0.99
    FROM copy_pairs c JOIN families a ON a.article_id = c.earlier_id JOIN families b ON b.article_id = c.later_id
  UNION ALL SELECT 12, 'stances: recall', count(*), count(f.article_id), 0.95 FROM said s LEFT JOIN found_stances f USING (article_id, holder_id, target_id, polarity)
  UNION ALL SELECT 13, 'stances: precision', count(*), count(s.article_id), 0.95 FROM found_stances f LEFT JOIN said s USING (article_id, holder_id, target_id, polarity)
  UNION ALL SELECT 14, 'turns found within two weeks, on the right side', count(*), count_if(is_found), 1.0 FROM (
    SELECT holder, target, max(coalesce(abs(datediff(found_on, turns_on)) <= 14 AND sign(effect) = sign(after - before), false)) AS is_found
    FROM breaks WHERE turns_on IS NOT NULL GROUP BY ALL)
  -- One flat series in forty may show a break by chance: of ten, two or more in one run of forty.
  UNION ALL SELECT 15, 'holders who do not turn left alone', count(DISTINCT holder, target), count(DISTINCT holder, target) - count(DISTINCT holder, target) FILTER (WHERE found_on IS NOT NULL), 0.9 FROM breaks WHERE turns_on IS NULL)
SELECT task, cases, right, asked, right >= asked * cases AND cases > 0 AND right <= cases AS reached FROM scores ORDER BY no
