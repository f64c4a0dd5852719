-- What is most repeated? Blocks that stand on most pages, by what they are.
-- ما النص الأكثر تكراراً؟ المقاطع الواردة في أكبر عدد من الصفحات بحسب نوعها.
SELECT class, pages, outlets, outlet, first_seen, last_seen, sample_text
FROM repeated_blocks
ORDER BY pages DESC, fingerprint
LIMIT 30
