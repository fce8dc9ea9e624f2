"""`hpfacts sources`: listed, checked field by field, tried; and the document of their keys."""

from pathlib import Path

import pytest

from flows.scrape.manual import fields, manual
from flows.scrape.source import SourceError, doubts, load_source, load_sources
from tests.flows.conftest import ROOT

MINIMAL = """
name = "{name}"
title = "A site"
publisher = "A publisher"
official = true
base_url = "https://{name}.example.vn"
article_pattern = '-\\d+$'
"""


def write(folder: Path, name: str, more: str = "", text: str = MINIMAL) -> Path:
    path = folder / f"{name}.toml"
    path.write_text(text.replace("{name}", name) + more, "utf-8")
    return path


def test_the_document_of_the_keys_is_up_to_date():
    written = (ROOT / "docs" / "sources.md").read_text("utf-8")
    assert written == manual(), "write it anew: python -m flows.scrape.manual > docs/sources.md"


def test_every_field_of_every_source_has_a_meaning():
    for source in load_sources():
        assert [name for name, _, _, meaning in fields(source) if not meaning] == []


def test_a_source_that_extends_another_says_only_what_is_its_own(tmp_path):
    write(tmp_path, "city", 'hosts = ["www.city.vn"]\nsentinel = [".a"]\n[limits]\ndelay = 5\nmax_pages = 7\n')
    child = 'name = "ward"\nextends = "city"\ntitle = "W"\npublisher = "P"\nbase_url = "https://ward.vn"\n'
    ward = load_source(write(tmp_path, "ward", "[limits]\nmax_pages = 2\n", child))
    assert (ward.sentinel, ward.limits.delay, ward.limits.max_pages) == ((".a",), 5, 2)
    assert (ward.hosts, ward.article_pattern, ward.official) == ((), r"-\d+$", True)


@pytest.mark.parametrize("parent", ["nobody", "ward"])
def test_a_parent_that_is_not_there_is_named(tmp_path, parent):
    path = write(tmp_path, "ward", f'extends = "{parent}"\n')
    with pytest.raises(SourceError, match=rf"ward\.toml: extends: no other file {parent}\.toml"):
        load_source(path)


def test_a_parent_that_extends_another_is_refused(tmp_path):
    write(tmp_path, "a")
    write(tmp_path, "b", 'extends = "a"\n')
    with pytest.raises(SourceError, match=r"b\.toml extends another itself"):
        load_source(write(tmp_path, "c", 'extends = "b"\n'))


def test_what_is_allowed_but_doubtful_is_told_field_by_field(tmp_path):
    listing = '[[listings]]\nkind = "html"\nurl = "https://other.vn/tin"\n[limits]\ndelay = 0.1\n'
    told = doubts(load_source(write(tmp_path, "city", "enabled = true\n" + listing + "[era]\nend = 2020-01-01\n")))
    assert [each.partition(":")[0] for each in told] == [
        "listings.1.url",
        "sentinel",
        "page.body",
        "page.published",
        "articles_a_night",
        "notes",
        "limits.delay",
        "enabled",
    ]


def test_good_files_are_listed_and_each_bad_one_has_its_line(run_hpfacts, tmp_path, data):
    write(tmp_path, "good")
    write(tmp_path, "bad-1", "[limits]\ndelays = 2\n")
    write(tmp_path, "bad-2", 'sentinel = ["::"]\n')
    done = run_hpfacts("sources", HPFACTS_SOURCES=str(tmp_path))
    assert done.returncode == 1
    assert "https://good.example.vn" in done.stdout
    assert "note: good: sentinel: there is none" in done.stdout
    lines = done.stderr.splitlines()
    assert len(lines) == 2
    assert "bad-1.toml" in lines[0]
    assert "limits.delays" in lines[0]
    assert "bad-2.toml" in lines[1]
    assert not data.exists()


def test_a_source_is_shown_field_by_field(run_hpfacts, data):
    shown = run_hpfacts("sources", "show", "lechan", "--format", "csv")
    assert shown.returncode == 0
    rows = {line.split(",")[0]: line for line in shown.stdout.splitlines()}
    assert "lechan.haiphong.gov.vn" in rows["base_url"]
    assert ",file," in rows["base_url"]
    assert ",default," in rows["limits.retries"]
    assert not data.exists()


def test_an_article_is_tried(run_hpfacts, replica, data):
    article = replica.article("le-chan-2021-08")
    done = run_hpfacts("sources", "try", replica.url(article.doc))
    assert done.returncode == 0
    assert article.title in done.stdout
    assert "2021-08-21" in done.stdout
    assert "1 × article .entry-content" in done.stdout
    assert f"{len(article.clean.strip().splitlines()) - 1} paragraphs" in done.stdout
    assert not (data / "archive").exists()


def test_a_list_is_tried_and_its_links_are_told(run_hpfacts, replica):
    done = run_hpfacts("sources", "try", replica.addresses["platform_c"] + "/tin-tuc-su-kien")
    assert done.returncode == 0
    assert "post /tin-tuc-su-kien: 2 articles" in done.stdout
    assert replica.requests.count("platform_c", "/tin-tuc-su-kien") == 1


def test_a_changed_template_is_told_when_it_is_tried(run_hpfacts, replica):
    replica.fault("new_template", "thanhpho")
    done = run_hpfacts("sources", "try", replica.url("le-chan-2021-08"))
    assert done.returncode == 3
    assert "another template: none of article .entry-content is on the page" in done.stdout
    assert "0 × article .entry-content" in done.stdout


@pytest.mark.parametrize(
    "command", [("sources", "try", "https://haiphong.gov.vn/"), ("nightly", "--source", "haiphong")]
)
def test_a_live_site_is_not_asked_without_a_contact(run_hpfacts, data, command):
    done = run_hpfacts(*command)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "HPFACTS_CONTACT" in done.stderr
    assert not (data / "archive").exists()
