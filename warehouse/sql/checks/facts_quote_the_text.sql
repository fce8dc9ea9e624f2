-- every fact has a sentence, and its quote stands at its offsets in the article's body
-- Loading holds each new fact to it; here some are read again, other ones each day (warehouse/sql/turn.sql).
WITH facts AS (
    FROM main.facts WHERE rowid BETWEEN getvariable('first_row') AND getvariable('last_row')
),
pages AS (  -- by row, so that only their bodies are unpacked
    SELECT article_id, version, body FROM main.articles
    WHERE rowid IN (SELECT a.rowid FROM main.articles a SEMI JOIN facts USING (article_id, version))
)
SELECT f.fact_id, f.quote, f.char_start, f.char_end,
    substr(p.body, f.char_start + 1, f.char_end - f.char_start) AS found, f.sentence
FROM facts f JOIN pages p USING (article_id, version)
WHERE trim(f.sentence) = ''
    OR f.char_start < 0
    OR f.char_end <= f.char_start
    OR substr(p.body, f.char_start + 1, f.char_end - f.char_start) <> f.quote
ORDER BY f.fact_id
