"""The sample sites' articles, by their sources' rules and with none: the text beside each article is the gold."""

import gzip
import re
import tomllib
from collections import Counter
from urllib.request import urlopen

import polars as pl
import pytest

from tests.replica.site import SOURCES, Replica
from transforms.articles import articles_from_pages
from transforms.rules import PageRules
from transforms.schema import PAGES


@pytest.fixture(scope="module")
def sample():
    """Pages of all sites' articles with their variants, and the text and title expected of each."""
    rows, gold = [], {}
    with Replica(night=1) as replica:
        for article in replica.articles():
            url = replica.url(article.doc)
            variants = {"": url}
            if article.site == "thanhpho":
                variants["amp"] = url + "/amp"
            if article.site == "portal":
                variants["print"] = url.replace("Detail.aspx", "PrintItem.aspx")
            for name, address in variants.items():
                key = f"{article.site} {name} {article.doc}"
                with urlopen(address) as answer:  # noqa: S310 - a loopback address
                    body, headers = answer.read(), answer.headers
                body = gzip.decompress(body) if headers.get("Content-Encoding") == "gzip" else body
                rows.append(
                    {"page_key": key, "source": article.site, "content_type": headers["Content-Type"], "body": body}
                )
                gold[key] = article
    return pl.DataFrame(rows, schema=PAGES), gold


@pytest.fixture(scope="module")
def rules():
    pages = {path.stem.replace("-", "_"): tomllib.loads(path.read_text("utf-8")) for path in SOURCES.glob("*.toml")}
    return {
        name: PageRules(**{key: tuple(value) for key, value in page.get("page", {}).items()})
        for name, page in pages.items()
    }


def f1(wanted: str, found: str) -> float:
    """Agreement of two texts by their runs of four words."""

    def shingles(text):
        words = re.findall(r"\w+", text.casefold())
        return Counter(zip(*(words[start:] for start in range(4)), strict=False))

    left, right = shingles(wanted), shingles(found)
    return 2 * (left & right).total() / max(1, left.total() + right.total())


def means(gold, articles):
    found = dict(articles.select("page_key", "body").iter_rows())
    scores = {}
    for key, article in gold.items():
        scores.setdefault(" ".join(key.split()[:-1]), []).append(f1(article.clean, found.get(key, "")))
    return {site: sum(values) / len(values) for site, values in scores.items()}


def test_text_by_the_sources_rules(sample, rules):
    pages, gold = sample
    scores = means(gold, articles_from_pages(pages, rules).articles)
    assert {site: score for site, score in scores.items() if score < 0.995} == {}


def test_text_of_a_site_nobody_knows(sample):
    pages, gold = sample
    scores = means(gold, articles_from_pages(pages).articles)
    assert {site: score for site, score in scores.items() if score < 0.97} == {}


def test_text_of_a_page_alone(sample):
    pages, gold = sample
    alone = pl.concat([articles_from_pages(page).articles for page in pages.iter_slices(1)])
    scores = means(gold, alone)
    assert {site: score for site, score in scores.items() if score < 0.97} == {}


def test_titles_and_dates_are_the_articles_own(sample, rules):
    pages, gold = sample
    for row in articles_from_pages(pages, rules).articles.iter_rows(named=True):
        article = gold[row["page_key"]]
        variant = row["page_key"].split()[1]
        if variant != "print":  # which has the title in capitals, or none
            assert row["title"] == article.title, row["page_key"]
        # AMP pages and print views state no date.
        assert row["published_at"] == (None if variant in {"amp", "print"} else article.published_at), row["page_key"]
