-- Months without a single article, by source, between its first and its last one.
WITH months AS (
    SELECT source, unnest(generate_series(min(month), max(month), INTERVAL 1 MONTH))::DATE AS month
    FROM coverage
    WHERE month IS NOT NULL
    GROUP BY source
)
SELECT source, min(month) AS first_gap, max(month) AS last_gap, count(*) AS months_without
FROM months ANTI JOIN coverage USING (source, month)
GROUP BY source
ORDER BY source
