"""Schema, loading, dated questions, checks and publishing: every SQL statement of the project lives here."""
