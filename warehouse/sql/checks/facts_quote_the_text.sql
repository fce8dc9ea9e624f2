-- every fact has a sentence, and its quote stands at its offsets in the article's body
SELECT f.fact_id, f.quote, f.char_start, f.char_end,
    substr(a.body, f.char_start + 1, f.char_end - f.char_start) AS found, f.sentence
FROM main.facts f JOIN main.articles a USING (article_id, version)
WHERE trim(f.sentence) = ''
    OR f.char_start < 0
    OR f.char_end <= f.char_start
    OR substr(a.body, f.char_start + 1, f.char_end - f.char_start) <> f.quote
ORDER BY f.fact_id
