-- Facts of this database against those of `before`. A text that was cleaned otherwise has another version: captures,
-- which are named by what the site sent, say which version stands for which.
WITH paired AS (
    SELECT b.article_id, b.version, min(a.version) AS version_after
    FROM before.main.captures b JOIN main.captures a USING (capture_id, article_id)
    WHERE b.version IS NOT NULL AND a.version IS NOT NULL
    GROUP BY ALL
),
facts_before AS (
    SELECT f.*, coalesce(p.version_after, f.version) AS text_version
    FROM before.main.facts f LEFT JOIN paired p USING (article_id, version)
),
was AS (
    SELECT article_id, text_version, sentence, quote, struct_pack($said) AS said,
        row_number() OVER (PARTITION BY article_id, text_version, sentence, quote ORDER BY char_start, fact_id) AS nth
    FROM facts_before
),
became AS (
    SELECT article_id, version AS text_version, sentence, quote, struct_pack($said) AS said,
        row_number() OVER (PARTITION BY article_id, version, sentence, quote ORDER BY char_start, fact_id) AS nth
    FROM main.facts
),
titles AS (
    SELECT article_id, any_value(title) AS title FROM (FROM main.articles UNION ALL FROM before.main.articles)
    GROUP BY article_id
)
SELECT
    CASE WHEN was.said IS NULL THEN 'added' WHEN became.said IS NULL THEN 'removed' ELSE 'changed' END AS change,
    article_id, title, quote, sentence, was.said AS before, became.said AS after
FROM was FULL JOIN became USING (article_id, text_version, sentence, quote, nth)
LEFT JOIN titles USING (article_id)
WHERE was.said IS DISTINCT FROM became.said
ORDER BY change, article_id, sentence, quote, nth
