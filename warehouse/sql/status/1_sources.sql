-- one row per source: how far it was read, and how its last day went
SELECT source, any_value(s.kind) AS kind, max(c.snapshot_date) AS last_seen, count(DISTINCT c.url) AS pages,
    count(*) FILTER (c.snapshot_date = latest.day) AS looked_at,
    count(*) FILTER (c.snapshot_date = latest.day AND (c.status = 0 OR c.status >= 400)) AS failed
FROM main.captures c
JOIN (SELECT source, max(snapshot_date) AS day FROM main.captures GROUP BY source) latest USING (source)
LEFT JOIN main.sources s USING (source)
GROUP BY source
ORDER BY source
