-- one row per kind of issue
SELECT kind, count(*) AS issues, min(message) AS example FROM main.issues GROUP BY kind ORDER BY kind
