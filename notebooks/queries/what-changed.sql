-- What changed? Pairs that rose or appeared in a period against the periods before, by how surely.
-- ما الذي تغيّر؟ أزواج صعدت أو ظهرت في فترة قياساً إلى ما قبلها، بحسب درجة اليقين.
SELECT c.period_type, c.period, la.name_en AS leader_a, lb.name_en AS leader_b, c.is_new,
       round(c.log_odds, 2) AS log_odds, round(c.z, 2) AS z, c.rank_change
FROM co_mention_changes c
JOIN leaders la ON la.leader_id = c.leader_a
JOIN leaders lb ON lb.leader_id = c.leader_b
ORDER BY abs(c.z) DESC, c.period, la.name_en, lb.name_en
LIMIT 25
