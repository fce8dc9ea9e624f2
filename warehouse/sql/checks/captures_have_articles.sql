-- every capture that shows an article version has that version here
SELECT capture_id, url, snapshot_date, article_id, version
FROM main.captures ANTI JOIN main.articles USING (article_id, version)
WHERE version IS NOT NULL
ORDER BY capture_id
