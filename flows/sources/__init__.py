"""One TOML file a site (`flows.scrape.source.Source` documents the keys); never code."""
