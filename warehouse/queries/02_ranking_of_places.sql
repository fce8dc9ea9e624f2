-- Which places took in most in the first half of 2021, and what share of their plan that was.
SELECT rank() OVER (ORDER BY value_si DESC) AS rank, place, value, unit, pct_of_plan, modality
FROM series('budget_revenue', NULL)
WHERE period_end = DATE '2021-06-30' AND period_kind = 'ytd' AND base_unit = 'dong' AND value_si IS NOT NULL
ORDER BY rank, place
