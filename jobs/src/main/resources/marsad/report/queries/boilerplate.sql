-- Text that stands on most pages, of each class.
WITH shown AS (
  SELECT class, sample_text, pages, outlets, outlet, first_seen, last_seen, size(cut_on) AS cut_on,
         row_number() OVER (PARTITION BY class ORDER BY pages DESC, fingerprint) AS place,
         count(*) OVER (PARTITION BY class) AS texts, sum(pages) OVER (PARTITION BY class) AS places
  FROM repeated_blocks
)
SELECT * EXCEPT (place)
FROM shown
WHERE place <= :blocks
ORDER BY places DESC, class, pages DESC, sample_text
