-- one row per article that is new, changed or gone since the snapshot before, changed ones first
SELECT m.change, a.source, a.title, m.url, coalesce(f.facts, 0) AS facts
FROM main.moved_between(getvariable('snapshot_before'), getvariable('snapshot_date')) m
JOIN main.articles a ON a.article_id = m.article_id AND a.version = coalesce(m.new_version, m.old_version)
LEFT JOIN (SELECT article_id, version, count(*) AS facts FROM main.facts GROUP BY ALL) f
    ON f.article_id = a.article_id AND f.version = a.version
ORDER BY list_position(['changed', 'gone', 'new'], m.change), a.source, a.published_at DESC NULLS LAST, m.article_id
