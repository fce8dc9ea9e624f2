-- one row per source and year of publication: articles that stand, and their facts
SELECT source, year(month) AS year, CAST(sum(articles) AS BIGINT) AS articles, CAST(sum(facts) AS BIGINT) AS facts
FROM main.coverage
GROUP BY ALL
ORDER BY ALL
