-- Which stretch of 200,000 rows of facts has its turn on the snapshot date: reading bodies up to an offset is
-- what would make publishing slow. A small warehouse has one stretch, which is read each time.
SET VARIABLE first_row = (
    SELECT 200_000 * (
        date_diff('day', DATE '2000-01-01', getvariable('snapshot_date')) % (coalesce(max(rowid), 0) // 200_000 + 1)
    )
    FROM main.facts
);
SET VARIABLE last_row = getvariable('first_row') + 199_999;
