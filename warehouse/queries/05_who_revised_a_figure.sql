-- Which figures were later stated otherwise: what was said before, what after, and where.
SELECT place, indicator, measure, period_end, previous_value_si, value_si, change_si, stated_on, url
FROM revisions
ORDER BY stated_on DESC, place, indicator, measure, period_end, url
