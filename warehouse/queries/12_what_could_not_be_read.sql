-- What could not be read, and the pages that failed on the last day of each source.
SELECT 'issue' AS what, i.kind AS detail, i.message, a.source, a.title AS page
FROM issues i LEFT JOIN articles a USING (article_id, version)
UNION ALL
SELECT 'failed page', CAST(c.status AS VARCHAR), c.error, c.source, c.url
FROM captures c
JOIN (SELECT source, max(snapshot_date) AS day FROM captures GROUP BY source) latest
    ON c.source = latest.source AND c.snapshot_date = latest.day
WHERE c.status = 0 OR c.status >= 400
ORDER BY what, page, detail, message
