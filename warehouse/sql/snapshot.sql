-- The row of `snapshots` for the date in the variable snapshot_date, counted from what stood then and on the
-- snapshot before it, whose date is left in the variable snapshot_before.
SET VARIABLE snapshot_before = (
    SELECT max(snapshot_date) FROM main.snapshots WHERE snapshot_date < getvariable('snapshot_date')
);
INSERT INTO main.snapshots
WITH
stands AS (
    SELECT article_id, version FROM main.article_spans
    WHERE valid_from <= getvariable('snapshot_date')
        AND (valid_to IS NULL OR valid_to > getvariable('snapshot_date'))
)
SELECT getvariable('snapshot_date') AS snapshot_date,
    (SELECT count(DISTINCT url) FROM main.captures WHERE snapshot_date = getvariable('snapshot_date')) AS pages,
    (SELECT count(*) FROM stands) AS articles,
    (SELECT count(*) FROM main.facts SEMI JOIN stands USING (article_id, version)) AS facts,
    count(*) FILTER (change = 'new') AS articles_new,
    count(*) FILTER (change = 'changed') AS articles_changed,
    count(*) FILTER (change = 'gone') AS articles_gone
FROM main.moved_between(getvariable('snapshot_before'), getvariable('snapshot_date'));
