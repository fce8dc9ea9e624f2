-- One place's figures of an indicator, each with the sentence and the page it was read from.
SELECT period_start, period_end, value, unit, modality, sentence, url
FROM series('budget_revenue', 'Quận Lê Chân')
ORDER BY period_end, period_start
