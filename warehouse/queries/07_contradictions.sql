-- Periods for which two sources state different values, with every value stated.
SELECT s.place, s.indicator, s.period_end, f.value, f.unit, f.modality, a.source, a.title,
    f.fact_id = s.fact_id AS is_taken
FROM series(NULL, NULL) s
JOIN facts_current f ON f.fact_id = s.fact_id OR list_contains(s.left_fact_ids, f.fact_id)
JOIN articles a USING (article_id, version)
WHERE s.is_contradicted
ORDER BY s.place, s.indicator, s.period_end, is_taken DESC, f.value
