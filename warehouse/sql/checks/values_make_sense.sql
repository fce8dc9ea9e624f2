-- measures and modalities are known, confidence lies in 0 to 1, periods run forward between 1900 and 2100
SELECT fact_id, measure, modality, confidence, period_kind, period_start, period_end, sentence
FROM main.facts
WHERE measure NOT IN ('level', 'plan_level', 'pct_of_plan', 'pct_of_base', 'growth', 'share', 'change')
    OR modality NOT IN ('actual', 'estimate', 'plan', 'target')
    OR confidence NOT BETWEEN 0 AND 1
    OR period_start > period_end
    OR (period_start IS NULL) <> (period_end IS NULL)
    OR period_start < DATE '1900-01-01'
    OR period_end > DATE '2100-12-31'
ORDER BY fact_id
