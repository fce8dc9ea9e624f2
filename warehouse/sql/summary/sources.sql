-- one row per source: what was looked at on the snapshot date, what came of it, and what stands
WITH
looks AS (
    SELECT source, count(DISTINCT url) AS looked_at,
        count(DISTINCT url) FILTER (status = 0 OR status >= 400 AND status NOT IN (404, 410)) AS failed
    FROM main.captures WHERE snapshot_date = getvariable('snapshot_date') GROUP BY source
),
moved AS (
    SELECT a.source, count(*) FILTER (m.change = 'new') AS new, count(*) FILTER (m.change = 'changed') AS changed,
        count(*) FILTER (m.change = 'gone') AS gone
    FROM main.moved_between(getvariable('snapshot_before'), getvariable('snapshot_date')) m
    JOIN main.articles a ON a.article_id = m.article_id AND a.version = coalesce(m.new_version, m.old_version)
    GROUP BY a.source
),
standing AS (
    SELECT source, CAST(sum(articles) AS BIGINT) AS articles, CAST(sum(facts) AS BIGINT) AS facts,
        strftime(min(month), '%Y-%m') AS first_month, strftime(max(month), '%Y-%m') AS last_month
    FROM main.coverage GROUP BY source
)
SELECT source, coalesce(looked_at, 0) AS looked_at, coalesce(failed, 0) AS failed, coalesce(new, 0) AS new,
    coalesce(changed, 0) AS changed, coalesce(gone, 0) AS gone, coalesce(articles, 0) AS articles,
    coalesce(facts, 0) AS facts, first_month, last_month
FROM standing FULL JOIN looks USING (source) FULL JOIN moved USING (source)
ORDER BY source
