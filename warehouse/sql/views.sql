-- Views and macros of the warehouse. Tables are named with their schema (main.) throughout, so that a reader's
-- own `facts` of another date (warehouse.query) never changes what these mean. main.article_spans is there before
-- them: a view in the writer's database, a table where things are published (spans.sql).

-- articles_as_of: one row per article that stood on the day, in the version of its last capture by then. Articles
-- that tell one report, reprints among them, share `report`: count(DISTINCT report) counts it once.
CREATE OR REPLACE MACRO main.articles_as_of(day) AS TABLE
SELECT a.*, s.url, s.valid_from, coalesce(r.same_as, a.article_id) AS report
FROM main.articles a JOIN main.article_spans s USING (article_id, version)
LEFT JOIN main.reprints r USING (article_id)
WHERE s.valid_from <= CAST(day AS DATE) AND (s.valid_to IS NULL OR s.valid_to > CAST(day AS DATE));

-- facts_as_of: one row per fact of the articles that stood on the day.
CREATE OR REPLACE MACRO main.facts_as_of(day) AS TABLE
SELECT f.*
FROM main.facts f JOIN main.article_spans s USING (article_id, version)
WHERE s.valid_from <= CAST(day AS DATE) AND (s.valid_to IS NULL OR s.valid_to > CAST(day AS DATE));

-- articles_current: one row per article that stands, in its last version.
CREATE OR REPLACE VIEW main.articles_current AS
SELECT a.*, s.url, s.valid_from, coalesce(r.same_as, a.article_id) AS report
FROM main.articles a JOIN main.article_spans s USING (article_id, version)
LEFT JOIN main.reprints r USING (article_id)
WHERE s.valid_to IS NULL;

-- facts_current: one row per fact of the articles that stand.
CREATE OR REPLACE VIEW main.facts_current AS
SELECT f.*
FROM main.facts f JOIN main.article_spans s USING (article_id, version)
WHERE s.valid_to IS NULL;

-- moved_between: one row per article that is new, changed or gone on the later day, with its versions.
CREATE OR REPLACE MACRO main.moved_between(day_1, day_2) AS TABLE
WITH
before AS (
    SELECT article_id, version, url FROM main.article_spans
    WHERE valid_from <= CAST(day_1 AS DATE) AND (valid_to IS NULL OR valid_to > CAST(day_1 AS DATE))
),
after AS (
    SELECT article_id, version, url FROM main.article_spans
    WHERE valid_from <= CAST(day_2 AS DATE) AND (valid_to IS NULL OR valid_to > CAST(day_2 AS DATE))
)
SELECT article_id, before.version AS old_version, after.version AS new_version,
    coalesce(after.url, before.url) AS url,
    CASE WHEN before.version IS NULL THEN 'new' WHEN after.version IS NULL THEN 'gone' ELSE 'changed' END AS change
FROM before FULL JOIN after USING (article_id)
WHERE before.version IS DISTINCT FROM after.version;

-- changes_between: one row per article that is new, changed or gone on the later day, and one per fact that was
-- added, removed or changed. Facts of two versions are the same figure where indicator (for `other` its label),
-- measure, place, period and baseline agree; equal ones cancel out first, the rest pair up in text order.
CREATE OR REPLACE MACRO main.changes_between(day_1, day_2) AS TABLE
WITH
moved AS (FROM main.moved_between(day_1, day_2)),
edited AS (
    SELECT side, f.article_id, f.fact_id, f.value_si, f.modality, f.char_start,
        row(f.indicator, CASE f.indicator WHEN 'other' THEN f.label END, f.measure, f.place, f.period_kind,
            f.period_start, f.period_end, f.baseline) AS figure
    FROM (
        SELECT article_id, unnest(['old', 'new']) AS side, unnest([old_version, new_version]) AS version
        FROM moved WHERE change = 'changed'
    ) JOIN main.facts f USING (article_id, version)
),
unlike AS (
    SELECT *, row_number() OVER (PARTITION BY side, article_id, figure ORDER BY char_start, fact_id) AS nth
    FROM (
        SELECT *, count(*) OVER (PARTITION BY article_id, figure, value_si, modality, repetition) AS sides
        FROM (
            SELECT *, row_number() OVER (
                PARTITION BY side, article_id, figure, value_si, modality ORDER BY char_start, fact_id
            ) AS repetition
            FROM edited
        )
    )
    WHERE sides = 1
),
pairs AS (
    SELECT o.fact_id AS old_fact_id, n.fact_id AS new_fact_id
    FROM (FROM unlike WHERE side = 'old') o
    FULL JOIN (FROM unlike WHERE side = 'new') n USING (article_id, figure, nth)
    UNION ALL
    SELECT CASE m.change WHEN 'gone' THEN f.fact_id END, CASE m.change WHEN 'new' THEN f.fact_id END
    FROM moved m JOIN main.facts f
        ON f.article_id = m.article_id AND f.version = coalesce(m.new_version, m.old_version)
    WHERE m.change <> 'changed'
),
fact_changes AS (
    SELECT coalesce(n.article_id, o.article_id) AS article_id,
        CASE WHEN o.fact_id IS NULL THEN 'added' WHEN n.fact_id IS NULL THEN 'removed' ELSE 'changed' END AS change,
        coalesce(n.indicator, o.indicator) AS indicator,
        coalesce(n.label, o.label) AS label,
        coalesce(n.measure, o.measure) AS measure,
        coalesce(n.place, o.place) AS place,
        coalesce(n.period_kind, o.period_kind) AS period_kind,
        coalesce(n.period_start, o.period_start) AS period_start,
        coalesce(n.period_end, o.period_end) AS period_end,
        o.value AS old_value, o.unit AS old_unit, n.value AS new_value, n.unit AS new_unit,
        o.sentence AS old_sentence, n.sentence AS new_sentence,
        o.fact_id AS old_fact_id, n.fact_id AS new_fact_id,
        coalesce(n.char_start, o.char_start) AS position
    FROM pairs
    LEFT JOIN main.facts o ON o.fact_id = pairs.old_fact_id
    LEFT JOIN main.facts n ON n.fact_id = pairs.new_fact_id
),
described AS (
    SELECT m.*, a.source, a.title
    FROM moved m
    LEFT JOIN main.articles a ON a.article_id = m.article_id AND a.version = coalesce(m.new_version, m.old_version)
)
SELECT 'article' AS level, d.change, d.source, d.article_id, d.title, d.url, d.old_version, d.new_version,
    NULL AS indicator, NULL AS label, NULL AS measure, NULL AS place,
    NULL AS period_kind, CAST(NULL AS DATE) AS period_start, CAST(NULL AS DATE) AS period_end,
    CAST(NULL AS DECIMAL(38, 6)) AS old_value, NULL AS old_unit, CAST(NULL AS DECIMAL(38, 6)) AS new_value,
    NULL AS new_unit, NULL AS old_sentence, NULL AS new_sentence, NULL AS old_fact_id, NULL AS new_fact_id,
    -1 AS position
FROM described d
UNION ALL
SELECT 'fact', f.change, d.source, d.article_id, d.title, d.url, d.old_version, d.new_version,
    f.indicator, f.label, f.measure, f.place, f.period_kind, f.period_start, f.period_end,
    f.old_value, f.old_unit, f.new_value, f.new_unit, f.old_sentence, f.new_sentence, f.old_fact_id, f.new_fact_id,
    f.position
FROM fact_changes f JOIN described d USING (article_id)
ORDER BY article_id, position, new_fact_id, old_fact_id;

-- series: one row per period (and base unit) of an indicator in a place, with the best level stated for it and
-- the best plan, share of plan and change on the year. Best is, in this order: a whole before its parts (of
-- the levels that one article states for a period the largest is the whole), an official source before a
-- reprint, actual before estimate before plan before target, later published before earlier, checked before
-- unchecked, exact before rounded, higher confidence. Facts without a period are in no series.
-- A figure that several articles of one report state alike (main.reprints) counts once, the best of them.
-- Checked is what fact_checks confirms and does not contradict. is_contradicted: a check contradicts the best
-- level, or another whole of the same modality differs by more than 0.5 %, which rounding does not explain.
-- facts_left says how many levels were not taken, left_fact_ids which. A null asks for all indicators or places.
CREATE OR REPLACE MACRO main.series(of_indicator, of_place, as_of := DATE '9999-12-31') AS TABLE
WITH
checked AS (
    SELECT fact_id, bool_and(verdict = 'confirmed') AS is_confirmed,
        bool_or(verdict = 'contradicted') AS is_contradicted
    FROM (
        SELECT verdict, unnest(list_prepend(fact_id, other_fact_ids)) AS fact_id
        FROM main.fact_checks WHERE scope = 'article'
        UNION ALL
        SELECT verdict, unnest(list_prepend(fact_id, other_fact_ids))
        FROM main.checks_across(of_indicator, of_place, as_of := as_of)
    )
    GROUP BY fact_id
),
stated AS (
    SELECT f.*, a.published_at, s.url, coalesce(u.base_unit, f.unit) AS base_unit,
        coalesce(r.same_as, f.article_id) AS report, coalesce(c.is_contradicted, false) AS is_disputed,
        CASE
            WHEN f.measure IN ('growth', 'pct_of_base') THEN 'growth'
            ELSE f.measure
        END AS role,
        CASE f.measure WHEN 'pct_of_base' THEN f.value_si - 100 ELSE f.value_si END AS amount,
        f.measure = 'level' AND f.value_si < max(f.value_si) OVER (
            PARTITION BY f.article_id, f.indicator, f.place, f.measure, f.period_kind, f.period_start,
                f.period_end, coalesce(u.base_unit, f.unit)
        ) AS is_part,
        row(
            src.kind IS DISTINCT FROM 'official',
            coalesce(list_position(['actual', 'estimate', 'plan', 'target'], f.modality), 5),
            -epoch_us(coalesce(a.published_at, CAST(s.valid_from AS TIMESTAMP))),
            NOT coalesce(c.is_confirmed, false),
            f.approx IS NOT NULL,
            -f.confidence,
            f.fact_id
        ) AS preference
    FROM main.facts f
    JOIN main.article_spans s USING (article_id, version)
    JOIN main.articles a USING (article_id, version)
    LEFT JOIN main.reprints r ON r.article_id = f.article_id
    LEFT JOIN main.sources src ON src.source = a.source
    LEFT JOIN main.units u ON u.unit = f.unit
    LEFT JOIN checked c ON c.fact_id = f.fact_id
    WHERE (of_indicator IS NULL OR f.indicator = of_indicator) AND (of_place IS NULL OR f.place = of_place)
        AND f.period_start IS NOT NULL AND f.place IS NOT NULL
        AND s.valid_from <= CAST(as_of AS DATE) AND (s.valid_to IS NULL OR s.valid_to > CAST(as_of AS DATE))
        AND (
            f.measure IN ('level', 'plan_level', 'pct_of_plan')
            OR f.measure IN ('growth', 'pct_of_base') AND f.baseline IN ('same_period_last_year', 'previous_year')
        )
),
once AS (
    SELECT * FROM stated
    QUALIFY article_id = first_value(article_id) OVER (
        PARTITION BY report, role, indicator, place, period_kind, period_start, period_end, base_unit, amount, modality
        ORDER BY preference
    )
),
ranked AS (
    SELECT *, row_number() OVER best AS place_in_rank, first_value(amount) OVER best AS best_amount,
        first_value(modality) OVER best AS best_modality
    FROM once
    WINDOW best AS (
        PARTITION BY role, indicator, place, period_kind, period_start, period_end, base_unit
        ORDER BY is_part, preference
    )
),
levels AS (
    SELECT indicator, place, period_kind, period_start, period_end, base_unit,
        first(amount) FILTER (place_in_rank = 1) AS value_si,
        first(value) FILTER (place_in_rank = 1) AS value,
        first(unit) FILTER (place_in_rank = 1) AS unit,
        first(modality) FILTER (place_in_rank = 1) AS modality,
        first(label) FILTER (place_in_rank = 1) AS label,
        first(fact_id) FILTER (place_in_rank = 1) AS fact_id,
        first(sentence) FILTER (place_in_rank = 1) AS sentence,
        first(url) FILTER (place_in_rank = 1) AS url,
        bool_or(
            NOT is_part AND modality = best_modality AND abs(amount - best_amount) > 0.005 * abs(best_amount)
            OR place_in_rank = 1 AND is_disputed
        ) AS is_contradicted,
        count(*) - 1 AS facts_left,
        list(fact_id ORDER BY place_in_rank) FILTER (place_in_rank > 1) AS left_fact_ids
    FROM ranked WHERE role = 'level'
    GROUP BY ALL
),
plans AS (
    SELECT indicator, place, period_kind, period_start, period_end, base_unit, amount AS plan_si
    FROM ranked
    WHERE role = 'plan_level' AND place_in_rank = 1
),
shares AS (
    SELECT indicator, place, period_kind, period_start, period_end, amount AS pct_of_plan
    FROM ranked
    WHERE role = 'pct_of_plan' AND place_in_rank = 1
),
growths AS (
    SELECT indicator, place, period_kind, period_start, period_end, amount AS change_on_year_pct
    FROM ranked
    WHERE role = 'growth' AND place_in_rank = 1
)
SELECT indicator, place, period_kind, period_start, period_end, value_si, base_unit, value, unit, modality,
    plan_si, pct_of_plan, change_on_year_pct, is_contradicted, coalesce(facts_left, 0) AS facts_left, left_fact_ids,
    label, fact_id,
    sentence, url
FROM levels
FULL JOIN plans USING (indicator, place, period_kind, period_start, period_end, base_unit)
FULL JOIN shares USING (indicator, place, period_kind, period_start, period_end)
FULL JOIN growths USING (indicator, place, period_kind, period_start, period_end)
ORDER BY indicator, place, period_end, period_kind, base_unit;

-- fact_verdicts: one row per fact that a check of today speaks of, with the confidence that the checks leave it: one
-- in another article takes half of the doubt as one in its own does (facts.confidence has these already), a
-- contradiction leaves at most 0.5.
CREATE OR REPLACE VIEW main.fact_verdicts AS
SELECT f.fact_id, c.confirmations, c.contradictions,
    CASE
        WHEN c.contradictions > 0 THEN least(f.confidence, 0.5)
        WHEN c.elsewhere > 0 THEN round(1 - (1 - f.confidence) / 2, 2)
        ELSE f.confidence
    END AS confidence, c.check_ids
FROM main.facts f
JOIN (
    SELECT fact_id, count(*) FILTER (verdict = 'confirmed') AS confirmations,
        count(*) FILTER (verdict = 'contradicted') AS contradictions,
        count(*) FILTER (verdict = 'confirmed' AND scope = 'articles') AS elsewhere,
        list(check_id ORDER BY check_id) AS check_ids
    FROM (
        SELECT check_id, verdict, scope, unnest(list_prepend(fact_id, other_fact_ids)) AS fact_id
        FROM main.fact_checks_as_of(DATE '9999-12-31')
    )
    GROUP BY fact_id
) c ON c.fact_id = f.fact_id;

-- derived_facts: one row per value that no text states but two figures of a sentence give: the plan by level and
-- share reached, the year before by level and change. From low to high, as the printed digits leave open. The plan
-- is one of the whole year where its giver or wording says so, else that of the level's own period.
CREATE OR REPLACE VIEW main.derived_facts AS
WITH
figures AS (
    SELECT f.*, coalesce(u.base_unit, f.unit) AS base_unit, main.meant(f.value_si, f.rounding_si, f.approx) AS meant
    FROM main.facts_current f LEFT JOIN main.units u ON u.unit = f.unit
    WHERE f.rounding_si > 0 AND f.value_si > 0 OR f.measure = 'growth'
),
pairs AS (
    SELECT p.*, l.fact_id AS level_id, l.value_si AS level_si, l.base_unit AS level_unit, l.meant AS level_meant,
        l.quote AS level_quote, p.measure = 'pct_of_plan' AS is_plan,
        CASE p.measure WHEN 'growth' THEN 100 ELSE 0 END AS whole
    FROM figures p
    ASOF JOIN (FROM figures WHERE measure = 'level') l
        ON p.article_id = l.article_id AND p.version = l.version AND p.sentence = l.sentence
        AND p.indicator = l.indicator AND p.label = l.label AND p.place = l.place AND p.period_start = l.period_start
        AND p.period_end = l.period_end AND p.char_start > l.char_start
    WHERE p.measure = 'pct_of_plan'
        OR p.measure IN ('growth', 'pct_of_base') AND p.baseline IN ('same_period_last_year', 'previous_year')
),
dated AS (
    SELECT *, is_plan AND (period_kind = 'ytd' AND baseline <> 'plan') AS of_year
    FROM pairs
    WHERE meant.low + whole > 0
)
SELECT substr(sha256(concat_ws('|', 'derived', fact_id, level_id)), 1, 16) AS derived_id, article_id, version,
    indicator, label, CASE WHEN is_plan THEN 'plan_level' ELSE 'level' END AS measure,
    CASE WHEN is_plan THEN 'implied_plan' ELSE 'implied_year_before' END AS derived_as,
    CAST(100 * CAST(level_si AS DOUBLE) / (CAST(value_si AS DOUBLE) + whole) AS DECIMAL(38, 6)) AS value_si,
    CAST(100 * CAST(level_meant.low AS DOUBLE) / (CAST(meant.high AS DOUBLE) + whole) AS DECIMAL(38, 6)) AS low_si,
    CAST(100 * CAST(level_meant.high AS DOUBLE) / (CAST(meant.low AS DOUBLE) + whole) AS DECIMAL(38, 6)) AS high_si,
    level_unit AS base_unit,
    CAST(CASE WHEN is_plan THEN if(of_year, date_trunc('year', period_start), period_start)
        ELSE period_start - INTERVAL 1 YEAR END AS DATE) AS period_start,
    CAST(CASE WHEN is_plan
        THEN if(of_year, date_trunc('year', period_end) + INTERVAL 1 YEAR - INTERVAL 1 DAY, period_end)
        ELSE period_end + INTERVAL 1 DAY - INTERVAL 1 YEAR - INTERVAL 1 DAY END AS DATE) AS period_end,
    CASE WHEN of_year THEN 'year' ELSE period_kind END AS period_kind,
    CASE WHEN is_plan THEN baseline END AS baseline, place, [level_id, fact_id] AS from_fact_ids,
    format('{} ÷ {}', level_quote, quote) AS derived_from, sentence
FROM dated;

-- coverage: one row per source, place and month of publication: how many articles stand, with how many facts.
CREATE OR REPLACE VIEW main.coverage AS
WITH counted AS (
    SELECT article_id, version, count(*) AS facts FROM main.facts GROUP BY ALL
)
SELECT a.source, a.place, CAST(date_trunc('month', a.published_at) AS DATE) AS month,
    count(*) AS articles, CAST(coalesce(sum(c.facts), 0) AS BIGINT) AS facts
FROM main.articles_current a LEFT JOIN counted c USING (article_id, version)
GROUP BY ALL;

-- revisions: one row per time a figure was stated with another value than the time before, over all versions of
-- all articles. The same figure: indicator, label (case and accents aside), measure, place, period, baseline,
-- modality and base unit agree. Of several in one article version the largest stands for it.
CREATE OR REPLACE VIEW main.revisions AS
WITH
stated AS (
    SELECT f.indicator, main.folded(f.label) AS label, f.measure, f.place, f.period_kind, f.period_start,
        f.period_end, f.baseline, f.modality, coalesce(u.base_unit, f.unit) AS base_unit,
        f.article_id, f.version, max(f.value_si) AS value_si, arg_max(f.fact_id, f.value_si) AS fact_id
    FROM main.facts f LEFT JOIN main.units u ON u.unit = f.unit
    WHERE f.period_start IS NOT NULL AND f.place IS NOT NULL
    GROUP BY ALL
),
told AS (
    SELECT t.*, greatest(CAST(a.published_at AS DATE), s.valid_from) AS stated_on, s.url,
        lag(t.value_si) OVER told_before AS previous_value_si,
        lag(t.fact_id) OVER told_before AS previous_fact_id
    FROM stated t
    JOIN main.articles a USING (article_id, version)
    JOIN (SELECT article_id, version, min(valid_from) AS valid_from, min(url) AS url
          FROM main.article_spans GROUP BY ALL) s USING (article_id, version)
    WINDOW told_before AS (
        PARTITION BY t.indicator, t.label, t.measure, t.place, t.period_kind, t.period_start, t.period_end,
            t.baseline, t.modality, t.base_unit
        ORDER BY a.published_at NULLS FIRST, s.valid_from, t.article_id, t.version
    )
)
SELECT indicator, label, measure, place, period_kind, period_start, period_end, baseline, modality, base_unit,
    previous_value_si, value_si, value_si - previous_value_si AS change_si, stated_on, article_id, url,
    previous_fact_id, fact_id
FROM told
WHERE previous_value_si <> value_si;

-- word_pattern: the regular expression (to be used with 'i') that finds words in a text. Words typed without any
-- accent also find accented ones, words typed with accents are meant as they stand.
CREATE OR REPLACE MACRO main.word_pattern(words) AS replace(
    CASE WHEN main.folded(words) <> lower(words) THEN regexp_escape(trim(words))
    ELSE replace(replace(replace(replace(replace(replace(replace(
        regexp_escape(lower(trim(words))),
        'a', '[aàáảãạăằắẳẵặâầấẩẫậ]'), 'e', '[eèéẻẽẹêềếểễệ]'), 'i', '[iìíỉĩị]'),
        'o', '[oòóỏõọôồốổỗộơờớởỡợ]'), 'u', '[uùúủũụưừứửữự]'), 'y', '[yỳýỷỹỵ]'), 'd', '[dđ]')
    END, '\ ', '\s+');

-- articles_with: one row per standing article that holds the words, one after another, in title or body.
CREATE OR REPLACE MACRO main.articles_with(words) AS TABLE
SELECT article_id, version, source, title, published_at, place, url
FROM main.articles_current
WHERE regexp_matches(title, main.word_pattern(words), 'i') OR regexp_matches(body, main.word_pattern(words), 'i')
ORDER BY published_at DESC NULLS LAST, article_id;

COMMENT ON VIEW main.articles_current IS 'an article that stands, in its last version';
COMMENT ON VIEW main.facts_current IS 'a fact of an article that stands';
COMMENT ON VIEW main.fact_verdicts IS 'a fact that a check speaks of, and the confidence that its checks leave it';
COMMENT ON VIEW main.derived_facts IS 'a value that no text states: derived from two facts of one sentence';
COMMENT ON VIEW main.coverage IS 'a source, place and month of publication: articles that stand, and their facts';
COMMENT ON VIEW main.revisions IS 'a figure stated with another value than the time before';
COMMENT ON MACRO TABLE main.articles_as_of IS 'an article that stood on the day, in its version of that day';
COMMENT ON MACRO TABLE main.facts_as_of IS 'a fact of an article that stood on the day';
COMMENT ON MACRO TABLE main.moved_between IS 'an article that is new, changed or gone between two days';
COMMENT ON MACRO TABLE main.changes_between IS 'an article or a fact that differs between two days';
COMMENT ON MACRO TABLE main.series IS 'a period of an indicator in a place, with the best value stated';
COMMENT ON MACRO TABLE main.articles_with IS 'an article that stands and holds the words';
COMMENT ON MACRO main.word_pattern IS 'the regular expression that finds words with or without accents';
