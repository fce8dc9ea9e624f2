-- Takes a night that is still being loaded out of the copy, so that a backfill that ends meanwhile does not
-- publish half of it. That is the last nightly run while it says "running": one that was killed holds its pages
-- back until it is done again or the next night starts. With the captures go the article versions that only they
-- showed, and all that hangs on these.
CREATE OR REPLACE TEMP TABLE held_back AS
SELECT c.capture_id, c.article_id, c.version
FROM main.captures c
JOIN (
    FROM main.runs WHERE kind = 'nightly'
    QUALIFY row_number() OVER (ORDER BY started_at DESC NULLS LAST, run_id DESC) = 1
) r ON r.snapshot_date = c.snapshot_date
WHERE r.status = 'running'
    AND coalesce(list_contains(from_json(r.parameters -> 'sources', '["VARCHAR"]'), c.source), true);

DELETE FROM main.captures WHERE capture_id IN (SELECT capture_id FROM held_back);

CREATE OR REPLACE TEMP TABLE unseen AS
SELECT DISTINCT article_id, version FROM held_back ANTI JOIN main.captures USING (article_id, version)
WHERE version IS NOT NULL;

DELETE FROM main.articles WHERE (article_id, version) IN (FROM unseen);
DELETE FROM main.facts WHERE (article_id, version) IN (FROM unseen);
DELETE FROM main.documents WHERE (article_id, version) IN (FROM unseen);
DELETE FROM main.officials WHERE (article_id, version) IN (FROM unseen);
DELETE FROM main.fact_checks WHERE (article_id, version) IN (FROM unseen);
DELETE FROM main.doubtful_lines WHERE (article_id, version) IN (FROM unseen);
DELETE FROM main.sketches WHERE (article_id, version) IN (FROM unseen);
DELETE FROM main.reprints WHERE article_id NOT IN (SELECT article_id FROM main.articles);
DELETE FROM main.issues WHERE (article_id, version) IN (FROM unseen)
    OR page_key IN (SELECT capture_id FROM held_back);

-- A date of which nothing is shown is no snapshot: it is then that of the last look before.
SET VARIABLE snapshot_date = (
    SELECT CASE WHEN EXISTS (FROM held_back)
        THEN least(getvariable('snapshot_date'), max(snapshot_date)) ELSE getvariable('snapshot_date') END
    FROM main.captures
);
DROP TABLE unseen;
DROP TABLE held_back;
