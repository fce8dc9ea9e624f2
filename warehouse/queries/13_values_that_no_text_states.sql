-- Plans and last year's levels that no text states, worked out from two figures of one sentence: from low to high.
SELECT place, indicator, derived_as, period_end, CAST(low_si / 1e9 AS DECIMAL(18, 2)) AS from_billion,
    CAST(high_si / 1e9 AS DECIMAL(18, 2)) AS to_billion, derived_from
FROM derived_facts
WHERE base_unit = 'dong'
ORDER BY place, indicator, period_end, derived_as, from_billion, derived_from
