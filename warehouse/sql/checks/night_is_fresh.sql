-- a nightly run of the snapshot date saw at least one page that answered
SELECT run_id, snapshot_date, started_at, status
FROM main.runs
WHERE kind = 'nightly'
    AND snapshot_date = getvariable('snapshot_date')
    AND NOT EXISTS (
        FROM main.captures
        WHERE captures.snapshot_date = getvariable('snapshot_date')
            AND (captures.status BETWEEN 200 AND 299 OR captures.status = 304)
    )
ORDER BY run_id
