-- What was stated of a place on two dates: the same question to two days.
SELECT 'on 2021-07-01' AS asked, measure, value, unit, sentence
FROM facts_as_of(DATE '2021-07-01')
WHERE place = 'Quận Lê Chân' AND indicator = 'budget_revenue'
UNION ALL
SELECT 'on 2021-07-02', measure, value, unit, sentence
FROM facts_as_of(DATE '2021-07-02')
WHERE place = 'Quận Lê Chân' AND indicator = 'budget_revenue'
ORDER BY asked, measure, value
