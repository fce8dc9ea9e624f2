-- one row per kind of issue: how many came with the pages and article versions that are new on the snapshot date
WITH
new_versions AS (
    SELECT article_id, version FROM main.article_spans WHERE valid_from = getvariable('snapshot_date')
),
looks AS (
    SELECT capture_id FROM main.captures WHERE snapshot_date = getvariable('snapshot_date')
)
SELECT kind, count(*) FILTER (is_new) AS new, count(*) AS in_all,
    coalesce(min(message) FILTER (is_new), min(message)) AS example
FROM (
    SELECT kind, message, page_key IN (FROM looks) OR (article_id, version) IN (FROM new_versions) AS is_new
    FROM main.issues
)
GROUP BY kind ORDER BY new DESC, kind
