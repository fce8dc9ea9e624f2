"""The keys of a source file as a document, made of the models that check them; a test holds docs/sources.md to it.

To write it: python -m flows.scrape.manual > docs/sources.md
"""

import sys
from collections.abc import Iterator

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from flows.scrape.source import (
    Era,
    FeedListing,
    HtmlListing,
    JsonListing,
    Limits,
    Note,
    PageSelectors,
    PostListing,
    SitemapListing,
    Source,
)

_HEAD = """# Sources

One site is one file `<name>.toml`, under `flows/sources` or in a folder that `HPFACTS_SOURCES` names.
A file says where the site's lists are, what an article looks like and how gently to ask; it holds no code.

| command | does |
| --- | --- |
| `hpfacts sources` | lists all files and checks them; what is allowed but doubtful is told field by field |
| `hpfacts sources show NAME` | every field of one source with its value and where it comes from |
| `hpfacts sources try URL` | asks for one page and shows what it gives: title, date, text, links, selectors that hit |

Every file that is shipped is off: a live site is asked only when you say so, with `HPFACTS_CONTACT` set
(see [first-night.md](first-night.md)). A CSS field is a list of selectors, tried in turn. `${HPFACTS_NAME}`
in a file is filled from the environment.

A source whose lists name less than half of what they usually do on their first pages is *held back*: what it
gave is archived, but not loaded or published, until its lists are whole again, or until
`hpfacts nightly --source NAME --accept` says that this is right.
What is usual is told by the 14 nights before, kept in `work/lists/NAME.json`. `hpfacts replay` leaves out the days
that are held back, and does not rebuild these files: they only judge nights to come. Where they are lost, the next
night has nothing to be held against and is the first of a new history; no fact depends on them.
"""

_TABLES: tuple[tuple[str, type[BaseModel]], ...] = (
    ("The file itself", Source),
    ("`[limits]`", Limits),
    ("`[page]`", PageSelectors),
    ('`[[listings]]` with `kind = "html"`', HtmlListing),
    ('`[[listings]]` with `kind = "post"`', PostListing),
    ('`[[listings]]` with `kind = "feed"`', FeedListing),
    ('`[[listings]]` with `kind = "json"`', JsonListing),
    ('`[[listings]]` with `kind = "sitemap"`', SitemapListing),
    ("`[era]`", Era),
    ("`[[notes]]`", Note),
)


def manual() -> str:
    """Give the document."""
    return "\n".join([_HEAD, *(line for title, model in _TABLES for line in _table(title, model))]) + "\n"


def fields(source: Source) -> Iterator[tuple[str, str, str, str]]:
    """Give every field of a source: name, value, where the value comes from, what it means."""
    for name, info in Source.model_fields.items():
        value = getattr(source, name)
        origin = "file" if name in source.model_fields_set else "default"
        if isinstance(value, Limits | PageSelectors | Era):
            for inner, about in type(value).model_fields.items():
                is_said = inner in value.model_fields_set
                yield f"{name}.{inner}", _told(getattr(value, inner)), "file" if is_said else "default", _about(about)
        elif name in {"listings", "notes"}:
            for number, each in enumerate(value, start=1):
                for inner in sorted(each.model_fields_set):
                    about = type(each).model_fields[inner]
                    yield f"{name}.{number}.{inner}", _told(getattr(each, inner)), "file", _about(about)
        else:
            yield name, _told(value), origin, _about(info)


def _table(title: str, model: type[BaseModel]) -> Iterator[str]:
    yield f"## {title}\n"
    yield f"{(model.__doc__ or '').strip()}\n"
    yield "| key | default | meaning |"
    yield "| --- | --- | --- |"
    for name, info in model.model_fields.items():
        default = "required" if info.default is PydanticUndefined else f"`{_told(info.default)}`"
        yield f"| `{name}` | {'see below' if isinstance(info.default, BaseModel) else default} | {_about(info)} |"
    yield ""


def _about(info: FieldInfo) -> str:
    return (info.description or "").replace("|", "\\|")


def _told(value: object) -> str:
    """Write a value as TOML would have it, near enough for a reader."""
    match value:
        case None:
            return "–"
        case bool():
            return str(value).lower()
        case str():
            return f'"{value}"'
        case tuple():
            return f"[{', '.join(map(_told, value))}]"
        case float():
            return f"{value:g}"
    return str(value)


if __name__ == "__main__":
    sys.stdout.write(manual())
