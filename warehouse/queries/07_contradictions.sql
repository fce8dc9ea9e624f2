-- Figures that contradict each other, within an article or between two, with the arithmetic and both sentences.
SELECT f.place, f.indicator, f.period_end, c.scope, c.kind, c.message, f.sentence, o.sentence AS other_sentence
FROM fact_checks c
JOIN facts f USING (fact_id)
JOIN facts o ON o.fact_id = c.other_fact_ids[1]
WHERE c.verdict = 'contradicted'
ORDER BY f.place, f.indicator, f.period_end, c.check_id
