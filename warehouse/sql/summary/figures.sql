-- one row per figure that the same article states otherwise than on the snapshot before
SELECT source, indicator, measure, place, CAST(period_end AS VARCHAR) AS period_end,
    rtrim(rtrim(CAST(old_value AS VARCHAR), '0'), '.') || ' ' || old_unit AS was,
    rtrim(rtrim(CAST(new_value AS VARCHAR), '0'), '.') || ' ' || new_unit AS is_now,
    new_fact_id AS fact_id, title, url
FROM main.changes_between(getvariable('snapshot_before'), getvariable('snapshot_date'))
WHERE level = 'fact' AND change = 'changed'
