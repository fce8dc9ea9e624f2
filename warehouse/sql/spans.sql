-- computed_spans: one row per article and stretch of time in which one version of it stood; valid_to is
-- exclusive, null while it stands. A night's capture of an article is one: a page that answers before one that
-- is gone (404, 410), the canonical URL before others, then the shortest URL, then the latest answer. Failures
-- and pages without an article say nothing. A gone page whose article was not known then is found by its URL.
-- Views and macros ask main.article_spans: this view in the writer's database, and where things are published a
-- table that was filled from it, so that as-of questions need not go through all captures.
CREATE OR REPLACE VIEW main.computed_spans AS
WITH
known AS (
    SELECT DISTINCT url, article_id FROM main.captures WHERE version IS NOT NULL
),
seen AS (
    SELECT c.article_id, c.version, c.url, c.snapshot_date, c.fetched_at, c.capture_id,
        c.url IS NOT DISTINCT FROM a.canonical_url AS canonical
    FROM main.captures c LEFT JOIN main.articles a USING (article_id, version)
    WHERE c.version IS NOT NULL AND (c.status BETWEEN 200 AND 299 OR c.status = 304)
    UNION ALL
    SELECT coalesce(c.article_id, k.article_id), NULL, c.url, c.snapshot_date, c.fetched_at, c.capture_id, false
    FROM main.captures c LEFT JOIN known k ON c.article_id IS NULL AND c.url = k.url
    WHERE c.status IN (404, 410) AND coalesce(c.article_id, k.article_id) IS NOT NULL
),
nights AS (
    SELECT * FROM seen
    QUALIFY row_number() OVER (
        PARTITION BY article_id, snapshot_date
        ORDER BY version IS NULL, NOT canonical, length(url), url, fetched_at DESC NULLS LAST, capture_id
    ) = 1
),
turns AS (
    SELECT * FROM nights
    WINDOW by_night AS (PARTITION BY article_id ORDER BY snapshot_date)
    QUALIFY row_number() OVER by_night = 1 OR version IS DISTINCT FROM lag(version) OVER by_night
)
SELECT * FROM (
    SELECT article_id, version, snapshot_date AS valid_from,
        lead(snapshot_date) OVER (PARTITION BY article_id ORDER BY snapshot_date) AS valid_to,
        url, capture_id
    FROM turns
)
WHERE version IS NOT NULL;

COMMENT ON VIEW main.computed_spans IS 'an article and a stretch of time in which one version of it stood';
