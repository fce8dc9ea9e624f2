-- How figures of different articles agree. A printed number stands for all that rounds to it (facts.rounding_si),
-- so it is compared as an interval; a contradiction is told only beyond what words ("hơn") and round numbers leave
-- open. The same rules hold within one article (transforms.facts.checks), where the numbers are read.

-- folded: a text in lower case without Vietnamese accents, đ as d; null stays null.
CREATE OR REPLACE MACRO main.folded(words) AS replace(strip_accents(lower(words)), 'đ', 'd');

-- meant: what a printed number stands for, low to high.
CREATE OR REPLACE MACRO main.meant(value_si, rounding_si, approx) AS {
    'low': value_si - CASE
        WHEN approx IS NULL THEN rounding_si
        WHEN approx = 'about' OR (approx = 'under') = (value_si > 0) THEN 2 * rounding_si
        ELSE 0 END,
    'high': value_si + CASE
        WHEN approx IS NULL THEN rounding_si
        WHEN approx = 'about' OR (approx = 'over') = (value_si > 0) THEN 2 * rounding_si
        ELSE 0 END
};

-- left_open: how far another number may lie from it without contradicting it: a digit cut off instead of rounded,
-- the zeros of a round number (but nobody rounds to less than two digits), a tenth where it is only about so much.
CREATE OR REPLACE MACRO main.left_open(value_si, rounding_si, approx) AS
    greatest(
        2 * CAST(rounding_si AS DOUBLE),
        least(
            CAST(rounding_si AS DOUBLE) * 10 ** length(regexp_extract(
                CAST(CAST(abs(value_si) / (2 * rounding_si) AS DECIMAL(38, 0)) AS VARCHAR), '0*$'
            )),
            0.05 * CAST(abs(value_si) AS DOUBLE)
        )
    ) + CASE WHEN approx IS NULL THEN 0 ELSE 0.1 * CAST(abs(value_si) AS DOUBLE) END;

-- checks_across: one row per check of a fact against facts of other articles that stood on the day; null asks for
-- all indicators or places. `since` leaves out figures of periods that ended before.
--   repeated  the same figure elsewhere. A reprint or a copied sentence, figures aside, confirms nothing: it is
--             misread in the same way.
--   growth    level and growth against the level that another article gives for the year before
--   months    a month and the year up to the month before against the year to date
-- Compared are whole figures of one wording (label) or, where three printed digits agree, of any. At most 20
-- different values of a figure are looked at, so that no site can make this take for ever.
CREATE OR REPLACE MACRO main.checks_across(
    of_indicator, of_place, as_of := DATE '9999-12-31', since := DATE '0001-01-01'
) AS TABLE
WITH
stated AS (
    SELECT f.article_id, f.version, coalesce(r.same_as, f.article_id) AS report, f.fact_id, f.indicator,
        main.folded(f.label) AS label, f.measure, f.place, f.period_kind, f.period_start, f.period_end,
        coalesce(f.baseline, '') AS baseline, f.modality, f.approx, f.quote, f.sentence, f.char_start,
        coalesce(u.base_unit, f.unit) AS base_unit, f.value_si, f.rounding_si,
        main.meant(f.value_si, f.rounding_si, f.approx) AS meant,
        f.rounding_si <= 0.006 * abs(f.value_si) AS is_sharp
    FROM main.facts f
    JOIN main.article_spans s USING (article_id, version)
    LEFT JOIN main.reprints r ON r.article_id = f.article_id
    LEFT JOIN main.units u ON u.unit = f.unit
    WHERE (of_indicator IS NULL OR f.indicator = of_indicator) AND (of_place IS NULL OR f.place = of_place)
        AND s.valid_from <= CAST(as_of AS DATE) AND (s.valid_to IS NULL OR s.valid_to > CAST(as_of AS DATE))
        AND f.rounding_si > 0 AND f.value_si <> 0 AND f.period_start IS NOT NULL AND f.place IS NOT NULL
        AND f.period_end >= CAST(since AS DATE)
),
-- What one article states of a figure that others state too: the value, where it states but one.
shared AS (
    SELECT indicator, label, measure, place, period_kind, period_start, period_end, baseline, base_unit
    FROM stated
    GROUP BY ALL
    HAVING min(article_id) <> max(article_id)
),
said AS (
    FROM stated SEMI JOIN shared
        USING (indicator, label, measure, place, period_kind, period_start, period_end, baseline, base_unit)
    WINDOW figure AS (
        PARTITION BY article_id, indicator, label, measure, place, period_kind, period_start, period_end, baseline,
            base_unit, modality
    )
    QUALIFY min(value_si) OVER figure = max(value_si) OVER figure
        AND row_number() OVER (figure ORDER BY char_start, fact_id) = 1
),
-- The same figure elsewhere: each next to the nearest value that another article states.
neighbours AS (
    SELECT *, lag(fact_id) OVER figure AS other_id, lag(article_id) OVER figure AS other_article,
        lag(report) OVER figure AS other_report,
        lag(value_si) OVER figure AS other_si, lag(meant) OVER figure AS other_meant,
        lag(sentence) OVER figure AS other_sentence, lag(quote) OVER figure AS other_quote,
        lag(rounding_si) OVER figure AS other_rounding, lag(approx) OVER figure AS other_approx,
        lag(modality) OVER figure AS other_modality,
        lag(is_sharp) OVER figure AS other_is_sharp
    FROM said
    WINDOW figure AS (
        PARTITION BY indicator, label, measure, place, period_kind, period_start, period_end, baseline, base_unit
        ORDER BY value_si, fact_id
    )
),
repeated AS (
    SELECT 'repeated' AS kind, article_id, version, fact_id, [other_id] AS other_fact_ids, value_si AS stated,
        CAST(other_si AS DOUBLE) AS computed, meant.low <= other_meant.high AS agrees,
        format('{} and {} are stated of the same', quote, other_quote) AS message,
        [sentence, other_sentence] AS sentences, quote
    FROM neighbours
    WHERE article_id <> other_article
        AND (
            meant.low <= other_meant.high AND is_sharp AND other_is_sharp AND report <> other_report
                AND sentence <> other_sentence
                AND translate(sentence, '0123456789', '') <> translate(other_sentence, '0123456789', '')
            OR meant.low > other_meant.high
                AND CAST(value_si - other_si AS DOUBLE) > main.left_open(value_si, rounding_si, approx)
                    + main.left_open(other_si, other_rounding, other_approx)
                AND modality = other_modality AND (modality IN ('actual', 'estimate') OR baseline <> '')
                AND indicator <> 'other' AND label <> ''
        )
),
growths AS (
    SELECT g.*, CASE g.measure WHEN 'growth' THEN 100 ELSE 0 END AS whole,
        l.fact_id AS level_id, l.quote AS level_quote, l.label AS level_label, l.value_si AS level_si,
        l.meant AS level_meant,
        main.left_open(g.value_si, g.rounding_si, g.approx) AS left_open,
        main.left_open(l.value_si, l.rounding_si, l.approx) AS level_left_open, l.base_unit AS level_unit
    FROM stated g
    ASOF JOIN (FROM stated WHERE measure = 'level' AND value_si > 0) l
        ON g.article_id = l.article_id AND g.version = l.version AND g.sentence = l.sentence
        AND g.indicator = l.indicator AND g.place = l.place AND g.period_start = l.period_start
        AND g.period_end = l.period_end AND g.char_start > l.char_start
    WHERE g.measure IN ('growth', 'pct_of_base') AND g.baseline IN ('same_period_last_year', 'previous_year')
        AND g.indicator <> 'other' AND g.modality IN ('actual', 'estimate')
),
-- Only levels that something can be held against: those a year before a growth, and months with the year to date.
month_ends AS (
    SELECT DISTINCT indicator, place, base_unit, period_start AS first_day, period_end
    FROM stated
    WHERE measure = 'level' AND period_start = date_trunc('month', period_end)
        AND period_start > date_trunc('year', period_end)
),
wanted AS (
    SELECT indicator, place, level_unit AS base_unit, CAST(period_start - INTERVAL 1 YEAR AS DATE) AS period_start,
        -- by the day after, for the ends of February
        CAST(period_end + INTERVAL 1 DAY - INTERVAL 1 YEAR - INTERVAL 1 DAY AS DATE) AS period_end
    FROM growths
    UNION
    SELECT indicator, place, base_unit, first_day, period_end FROM month_ends
    UNION
    SELECT indicator, place, base_unit, CAST(date_trunc('year', period_end) AS DATE), period_end FROM month_ends
    UNION
    SELECT indicator, place, base_unit, CAST(date_trunc('year', period_end) AS DATE),
        CAST(first_day - INTERVAL 1 DAY AS DATE)
    FROM month_ends
),
-- The values of a figure, whatever its label: one fact for each, the first by its id; at most 20.
levels AS (
    SELECT *, main.left_open(value_si, rounding_si, approx) AS left_open
    FROM stated SEMI JOIN wanted USING (indicator, place, base_unit, period_start, period_end)
    WHERE measure = 'level' AND modality IN ('actual', 'estimate') AND indicator <> 'other' AND value_si > 0
    QUALIFY row_number() OVER (
            PARTITION BY indicator, label, place, period_start, period_end, base_unit, value_si ORDER BY fact_id
        ) = 1
        AND dense_rank() OVER (
            PARTITION BY indicator, place, period_start, period_end, base_unit ORDER BY value_si
        ) <= 20
),
years AS (
    SELECT 'growth' AS kind, g.article_id, g.version, g.fact_id, [g.level_id, b.fact_id] AS other_fact_ids,
        g.value_si AS stated, 100 * CAST(g.level_si AS DOUBLE) / CAST(b.value_si AS DOUBLE) - g.whole AS computed,
        100 * CAST(g.level_meant.low AS DOUBLE) / CAST(b.meant.high AS DOUBLE) <= g.meant.high + g.whole + 1e-9
            AND 100 * CAST(g.level_meant.high AS DOUBLE) / CAST(b.meant.low AS DOUBLE) >= g.meant.low + g.whole - 1e-9
            AS agrees,
        format(
            '{} is stated, and {} ÷ {} = {:.2f}%', g.quote, g.level_quote, b.quote,
            100 * CAST(g.level_si AS DOUBLE) / CAST(b.value_si AS DOUBLE)
        ) AS message,
        [g.sentence, b.sentence] AS sentences, g.quote,
        b.label = g.level_label AND b.label <> '' AND b.modality = 'actual' AND NOT list_contains(
            -- output is compared at the prices of one year, its levels are in those of the day
            ['industrial_output', 'agriculture_output', 'grdp', 'total_output', 'industrial_index'], g.indicator
        ) AND (
            100 * (CAST(g.level_si AS DOUBLE) - g.level_left_open)
                / (CAST(b.value_si AS DOUBLE) + b.left_open)
                > CAST(g.value_si AS DOUBLE) + g.whole + g.left_open
            OR 100 * (CAST(g.level_si AS DOUBLE) + g.level_left_open)
                / (CAST(b.value_si AS DOUBLE) - b.left_open)
                < CAST(g.value_si AS DOUBLE) + g.whole - g.left_open
        ) AS differs
    FROM growths g
    JOIN levels b ON b.indicator = g.indicator AND b.place = g.place AND b.base_unit = g.level_unit
        AND b.period_start = g.period_start - INTERVAL 1 YEAR
        -- by the day after, for the ends of February
        AND b.period_end = g.period_end + INTERVAL 1 DAY - INTERVAL 1 YEAR - INTERVAL 1 DAY
    -- a percentage with a decimal
    WHERE b.report <> g.report AND g.rounding_si <= 0.05 AND b.is_sharp
),
-- The year to date with the month that it ends in.
ends AS (
    SELECT y.*, m.period_start AS month_start, m.fact_id AS month_id, m.article_id AS month_article,
        m.value_si AS month_si, m.meant AS month_meant, m.left_open AS month_left_open, y.is_sharp AND m.is_sharp AS
        are_sharp, m.label = y.label AND y.label <> '' AS is_one_label,
        y.modality = 'actual' AND m.modality = 'actual' AS are_actual
    FROM levels y
    JOIN levels m ON m.indicator = y.indicator AND m.place = y.place AND m.base_unit = y.base_unit
        AND m.period_end = y.period_end AND m.period_start = date_trunc('month', y.period_end)
    WHERE y.period_start = date_trunc('year', y.period_end) AND y.period_start < m.period_start
),
-- The same with the year to date a month before. Numbers only: of thousands of sums one is told.
sums AS (
    SELECT e.fact_id, [e.month_id, b.fact_id] AS other_fact_ids, e.value_si AS stated,
        CAST(e.month_si + b.value_si AS DOUBLE) AS computed,
        e.month_meant.low + b.meant.low <= e.meant.high AND e.month_meant.high + b.meant.high >= e.meant.low AS agrees,
        e.is_one_label AND b.label = e.label AND e.are_actual AND b.modality = 'actual'
            AND abs(CAST(e.value_si - e.month_si - b.value_si AS DOUBLE))
                > e.left_open + e.month_left_open + b.left_open AS differs
    FROM ends e
    JOIN levels b ON b.indicator = e.indicator AND b.place = e.place AND b.base_unit = e.base_unit
        AND b.period_start = e.period_start AND b.period_end = e.month_start - INTERVAL 1 DAY
    WHERE e.are_sharp AND b.is_sharp AND (e.month_article <> e.article_id OR b.article_id <> e.article_id)
    UNION ALL
    SELECT fact_id, [month_id], value_si, CAST(month_si AS DOUBLE), false,
        is_one_label AND CAST(month_si - value_si AS DOUBLE) > month_left_open + left_open
    FROM ends
),
nearest AS (
    FROM sums
    WHERE agrees OR differs
    QUALIFY row_number() OVER (
        PARTITION BY fact_id ORDER BY agrees DESC, abs(computed - CAST(stated AS DOUBLE)), other_fact_ids
    ) = 1
),
months AS (
    SELECT 'months' AS kind, y.article_id, y.version, y.fact_id, n.other_fact_ids, n.stated, n.computed, n.agrees,
        CASE WHEN b.fact_id IS NULL THEN format('{} to date is less than its last month, {}', y.quote, m.quote)
            ELSE format('{} is stated, and {} + {}', y.quote, b.quote, m.quote) END AS message,
        list_filter([y.sentence, m.sentence, b.sentence], lambda each: each IS NOT NULL) AS sentences, y.quote,
        n.differs
    FROM nearest n
    JOIN levels y ON y.fact_id = n.fact_id
    JOIN levels m ON m.fact_id = n.other_fact_ids[1]
    LEFT JOIN levels b ON b.fact_id = n.other_fact_ids[2]
),
best AS (
    SELECT * FROM (
        SELECT *, true AS differs FROM repeated
        UNION ALL BY NAME FROM years
        UNION ALL BY NAME FROM months
    )
    WHERE agrees OR differs
    -- Of several figures that it could be checked against, one that agrees is the right one.
    QUALIFY row_number() OVER (
        PARTITION BY kind, fact_id ORDER BY agrees DESC, abs(computed - CAST(stated AS DOUBLE)), other_fact_ids
    ) = 1
)
SELECT substr(sha256(concat_ws('|', 'articles', kind, fact_id, other_fact_ids)), 1, 16) AS check_id,
    article_id, version, 'articles' AS scope, kind, fact_id, other_fact_ids, stated,
    CAST(computed AS DECIMAL(38, 6)) AS computed, CASE WHEN agrees THEN 'confirmed' ELSE 'contradicted' END AS verdict,
    format('{}: {}', CASE WHEN agrees THEN 'confirmed' ELSE 'contradicted' END, message) AS message, sentences, quote
FROM best;

-- fact_checks_as_of: one row per check of a fact that stood on the day, against facts that stood then.
CREATE OR REPLACE MACRO main.fact_checks_as_of(day) AS TABLE
SELECT c.* FROM main.fact_checks c JOIN main.article_spans s USING (article_id, version)
WHERE c.scope = 'article'
    AND s.valid_from <= CAST(day AS DATE) AND (s.valid_to IS NULL OR s.valid_to > CAST(day AS DATE))
UNION ALL BY NAME
SELECT * EXCLUDE (sentences, quote) FROM main.checks_across(NULL, NULL, as_of := day);

COMMENT ON MACRO main.meant IS 'what a printed number stands for, low to high';
COMMENT ON MACRO main.left_open IS 'how far another number may lie from one without contradicting it';
COMMENT ON MACRO TABLE main.checks_across IS 'a check of a fact against other articles that stood on the day';
COMMENT ON MACRO TABLE main.fact_checks_as_of IS 'a check of a fact that stood on the day';
COMMENT ON MACRO main.folded IS 'a text in lower case without accents';
