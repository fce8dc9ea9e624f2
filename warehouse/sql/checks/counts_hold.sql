-- neither articles nor facts fall below half of the snapshot before
SELECT now.snapshot_date, before.snapshot_date AS snapshot_before, now.articles, before.articles AS articles_before,
    now.facts, before.facts AS facts_before
FROM (FROM main.snapshots WHERE snapshot_date = getvariable('snapshot_date')) now
CROSS JOIN (
    FROM main.snapshots WHERE snapshot_date < getvariable('snapshot_date') ORDER BY snapshot_date DESC LIMIT 1
) before
WHERE now.articles * 2 < before.articles OR now.facts * 2 < before.facts
