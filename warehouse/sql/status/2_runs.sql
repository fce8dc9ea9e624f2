-- the last five runs, latest first
SELECT kind, snapshot_date, started_at, date_diff('minute', started_at, ended_at) AS minutes, status,
    CAST(summary ->> 'pages' AS BIGINT) AS pages, len(CAST(summary -> 'failures' AS VARCHAR[])) AS failures,
    coalesce(summary ->> 'error', CAST(summary -> 'failures' AS VARCHAR[])[1]) AS first_failure
FROM main.runs ORDER BY started_at DESC NULLS LAST, run_id LIMIT 5
