-- every fact has a sentence, and its quote stands at its offsets in the article's body
-- Loading holds each new fact to it. Here some 300,000 are read again, the next part each day: reading bodies up
-- to an offset is what would make publishing slow.
WITH turns AS (
    SELECT greatest(1, count(*) // 300_000) AS parts,
        date_diff('day', DATE '2000-01-01', getvariable('snapshot_date')) AS day
    FROM main.facts
),
facts AS (
    SELECT f.* FROM main.facts f, turns WHERE hash(f.article_id) % turns.parts = turns.day % turns.parts
)
SELECT f.fact_id, f.quote, f.char_start, f.char_end,
    substr(a.body, f.char_start + 1, f.char_end - f.char_start) AS found, f.sentence
FROM facts f JOIN main.articles a USING (article_id, version)
WHERE trim(f.sentence) = ''
    OR f.char_start < 0
    OR f.char_end <= f.char_start
    OR substr(a.body, f.char_start + 1, f.char_end - f.char_start) <> f.quote
ORDER BY f.fact_id
