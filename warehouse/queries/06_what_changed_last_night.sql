-- What the last published night changed, article by article and figure by figure.
SELECT change, level, source, title, indicator, measure, old_value, new_value
FROM changes_between(
    (SELECT max(snapshot_date) FROM snapshots WHERE snapshot_date < (SELECT max(snapshot_date) FROM snapshots)),
    (SELECT max(snapshot_date) FROM snapshots)
)
