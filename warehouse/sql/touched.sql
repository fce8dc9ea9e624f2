-- What a rebuilt database replaces: its captures, the article versions that these showed or show, and of those
-- the ones that no page of anybody else's shows. What only confirms (304) has nothing of its own to show.
CREATE OR REPLACE TEMP TABLE seen_again AS SELECT capture_id FROM rebuilt.main.captures;

CREATE OR REPLACE TEMP TABLE touched AS
SELECT article_id, version FROM rebuilt.main.articles
UNION
SELECT article_id, version FROM main.captures SEMI JOIN seen_again USING (capture_id) WHERE version IS NOT NULL;

CREATE OR REPLACE TEMP TABLE forgotten AS
FROM touched
ANTI JOIN (FROM main.captures ANTI JOIN seen_again USING (capture_id) WHERE status <> 304) USING (article_id, version);

CREATE OR REPLACE TEMP TABLE to_confirm AS
FROM main.captures SEMI JOIN forgotten USING (article_id, version) ANTI JOIN seen_again USING (capture_id)
WHERE status = 304
UNION ALL
FROM rebuilt.main.captures WHERE status = 304;

CREATE OR REPLACE TEMP TABLE old_facts AS FROM main.facts SEMI JOIN touched USING (article_id, version);
