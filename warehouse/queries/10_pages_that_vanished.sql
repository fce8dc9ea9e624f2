-- Pages that a site took down (404, 410), when, and how many facts went with them.
SELECT s.valid_to AS gone_on, a.source, a.title, s.url, count(f.fact_id) AS facts
FROM article_spans s
JOIN articles a USING (article_id, version)
LEFT JOIN facts f USING (article_id, version)
WHERE s.valid_to IS NOT NULL
    AND NOT EXISTS (FROM article_spans n WHERE n.article_id = s.article_id AND n.valid_from = s.valid_to)
GROUP BY ALL
ORDER BY gone_on DESC, s.url
