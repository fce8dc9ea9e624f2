-- Budget revenue of the first half of each year by place, in tỷ đồng: the best figure stated.
SELECT place, year(period_end) AS year, CAST(value_si / 1e9 AS DECIMAL(18, 3)) AS billion_dong, modality,
    change_on_year_pct, is_contradicted
FROM series('budget_revenue', NULL)
WHERE period_kind = 'ytd' AND month(period_end) = 6
ORDER BY place, year
