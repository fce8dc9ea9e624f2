-- every fact belongs to an article version that is here
SELECT fact_id, article_id, version, sentence FROM main.facts ANTI JOIN main.articles USING (article_id, version)
ORDER BY fact_id
