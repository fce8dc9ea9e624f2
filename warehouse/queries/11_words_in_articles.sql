-- Articles that speak of tourists; words typed without accents are found with them too.
SELECT published_at, source, title, url
FROM articles_with('khach du lich')
ORDER BY published_at, url
