"""What a run leaves to be read: one content, told as page, as artifact and in the ledger."""

import json
from datetime import date, datetime, timedelta
from html.parser import HTMLParser

import duckdb
import pytest

from flows import reports
from flows.settings import Settings

HOSTILE = "<script>alert(1)</script> | [x](javascript:alert(2))\n# **top**"


class Text(HTMLParser):
    """Collects what a reader of the page sees, and where it leads."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.links, self.texts = set(), [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.links += [value for name, value in attrs if name in {"href", "src"}]

    def handle_data(self, data):
        self.texts.append(data)


def run(**more):
    started = datetime(2026, 10, 5, 19, 0, 1)  # noqa: DTZ001 -- as the ledger has it
    summary = {"fetched": 3, "reused": 1, "pages": 4, "written": {"facts": 7, "people": 0}, "failures": [HOSTILE],
               "notices": []}  # fmt: skip
    return {
        "run_id": "nightly-2026-10-06-1", "kind": "nightly", "snapshot_date": date(2026, 10, 6), "started_at": started,
        "parameters": json.dumps({"sources": ["portal", "nukeviet"]}), "ended_at": started + timedelta(seconds=75),
        "status": "partial", "summary": json.dumps(summary | more),
    }  # fmt: skip


def article(title, url):
    return {"change": "new", "source": "portal", "title": title, "url": url, "facts": 2}


def test_what_pages_say_is_text_and_nothing_else():
    rows = [article(HOSTILE, "javascript:alert(3)"), article("Họp báo", 'https://a.test/"><img src=x>')]
    page = reports.page_of([run(articles={"in_all": 300, "rows": rows})])
    seen = Text(reports.html(page))
    assert not seen.tags & {"script", "img", "iframe"}
    assert seen.links == ['https://a.test/"><img src=x>']
    assert HOSTILE in seen.texts
    assert "and 298 more" in "".join(seen.texts)
    told = reports.markdown(page)
    assert r"\<script\>alert(1)" in told.replace(r"\(", "(").replace(r"\)", ")")
    assert "\n# **top" not in told
    assert r"[Họp báo](<https://a.test/" in told
    assert "(<javascript" not in told


def test_a_later_run_of_the_day_tells_of_the_earlier_one_too():
    earlier = run(error="OSError: disk full") | {"status": "failed"}
    page = Text(reports.html(reports.page_of([run(failures=[]), earlier])))
    text = " ".join(" ".join(page.texts).split())
    assert "nightly 2026-10-06: partial" in text
    assert "asked for sources portal, nukeviet" in text
    assert "took 0:01:15" in text
    assert "Earlier runs of the day" in text
    assert "OSError: disk full" in text


def test_a_run_without_a_date_is_told_on_vietnams_day_of_its_start():
    assert reports.day_of(run() | {"snapshot_date": None}) == date(2026, 10, 6)


@pytest.mark.slow
@pytest.mark.usefixtures("prefect")
def test_a_night_is_told_alike_in_ledger_page_and_artifacts(replica, data):
    from prefect.client.orchestration import get_client  # noqa: PLC0415 -- Prefect reads its settings when imported

    from flows.nightly import nightly  # noqa: PLC0415

    sources = ("platform-c",)
    for number in (1, 2):
        replica.set_night(number)
        published = nightly(snapshot_date=replica.today, sources=sources).published
    with duckdb.connect(str(Settings(data=data).published), read_only=True) as con:
        text = con.execute("SELECT summary FROM runs ORDER BY started_at DESC").fetchall()[0][0]
    told = json.loads(text)
    changes = [row["change"] for row in told["articles"]["rows"]]
    counts = (published.articles_new, published.articles_changed, published.articles_gone)
    assert tuple(map(changes.count, ("new", "changed", "gone"))) == counts
    assert counts == (1, 1, 0)
    assert {row["source"]: row["articles"] for row in told["sources"]["rows"]}.keys() == set(sources)
    assert sum(row["articles"] for row in told["sources"]["rows"]) == published.articles
    revised = [(row["was"], row["is_now"]) for row in told["figures"]["rows"]]
    assert ("214.9 billion_dong", "219.4 billion_dong") in revised

    page = Text((data / "reports" / f"{replica.today}.html").read_text("utf-8"))
    with get_client(sync_client=True) as client:
        artifacts = client.read_artifacts()
    latest = {artifact.key: artifact for artifact in sorted(artifacts, key=lambda each: each.created)}
    markdown = latest["nightly-report"].data
    for row in told["articles"]["rows"]:
        assert row["title"] in page.texts
        assert row["url"] in page.links
        assert f"(<{reports.as_markdown(row['url'])}>)" in markdown
    assert all(line in page.texts for line in told["failures"])
    table = json.loads(latest["nightly-sources"].data)
    assert {row["source"]: int(row["articles"]) for row in table} == {
        row["source"]: row["articles"] for row in told["sources"]["rows"]
    }
