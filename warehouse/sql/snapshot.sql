-- The row of `snapshots` for the date in the variable snapshot_date, counted from what stood then and on the
-- snapshot before it.
INSERT INTO main.snapshots
WITH
before AS (
    SELECT max(snapshot_date) AS day FROM main.snapshots WHERE snapshot_date < getvariable('snapshot_date')
),
stood_before AS (
    SELECT article_id, version FROM main.article_spans, before
    WHERE valid_from <= day AND (valid_to IS NULL OR valid_to > day)
),
stands AS (
    SELECT article_id, version FROM main.article_spans
    WHERE valid_from <= getvariable('snapshot_date')
        AND (valid_to IS NULL OR valid_to > getvariable('snapshot_date'))
),
moved AS (
    SELECT count(*) FILTER (b.version IS NULL) AS articles_new,
        count(*) FILTER (b.version <> s.version) AS articles_changed,
        count(*) FILTER (s.version IS NULL) AS articles_gone
    FROM stood_before b FULL JOIN stands s USING (article_id)
)
SELECT getvariable('snapshot_date') AS snapshot_date,
    (SELECT count(DISTINCT url) FROM main.captures WHERE snapshot_date = getvariable('snapshot_date')) AS pages,
    (SELECT count(*) FROM stands) AS articles,
    (SELECT count(*) FROM main.facts SEMI JOIN stands USING (article_id, version)) AS facts,
    articles_new, articles_changed, articles_gone
FROM moved;
