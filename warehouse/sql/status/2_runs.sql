-- the last five runs, latest first
FROM main.runs ORDER BY started_at DESC NULLS LAST, run_id LIMIT 5
