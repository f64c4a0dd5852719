-- What could not be used, with records to show.
WITH shown AS (
  SELECT reason, detail, excerpt, regexp_replace(source_uri, '^.*/', '') AS place_in_file,
         row_number() OVER (PARTITION BY reason ORDER BY source_uri) AS place,
         count(*) OVER (PARTITION BY reason) AS records
  FROM rejects
)
SELECT reason, records, detail, excerpt, place_in_file
FROM shown
WHERE place <= :evidence
ORDER BY records DESC, reason, place
