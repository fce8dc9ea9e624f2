-- How far each place had come with its yearly budget plan, month by month of the reports.
SELECT place, period_end AS reported_to, pct_of_plan, value, unit
FROM series('budget_revenue', NULL)
WHERE period_kind = 'ytd' AND pct_of_plan IS NOT NULL
ORDER BY place, reported_to
