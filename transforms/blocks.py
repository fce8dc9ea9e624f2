"""Pages' text as one frame of blocks for a whole batch: a paragraph, heading, cell or line a row.

Lexbor mends and writes out each page once; all else is columns: the tags become tokens, running
sums over them give depth, links and what lies within what. No node is visited from Python.
This module judges nothing: what is kept is decided in `body` and `strip`.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

import polars as pl
from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode, SelectolaxError

from transforms.rules import PageRules

# What holds no text of the page. A form is kept: ASP.NET wraps the whole page in one.
_SILENT = [
    *("script", "style", "svg", "noscript", "iframe", "template", "select", "object", "canvas"),
    *("noframes", "noembed", "xmp", "plaintext", "math", "video", "audio", "textarea", "button", "datalist"),
]
# Tags that break no line: the text runs on through them.
_INLINE = [
    *("abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "col", "colgroup", "data", "del", "dfn"),
    *("em", "font", "i", "ins", "input", "kbd", "label", "link", "map", "area", "mark", "meta", "nobr", "o:p"),
    *("picture", "q", "rp", "rt", "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub"),
    *("sup", "time", "track", "tt", "u", "var", "wbr", "amp-pixel", "amp-analytics", "a", "img", "amp-img"),
]
_PICTURES = ["img", "amp-img"]
_VOID = ["br", "hr"]
_SILENT_SELECTOR = ", ".join(_SILENT)
MARK = "data-hpfacts"
_NO_EVENTS = LexborDocumentOptions.WO_EVENTS.value

_WRAPPED = (55, 110)  # characters of a line that was broken to fit a screen

_ENTITIES = {"&lt;": "<", "&gt;": ">", "&nbsp;": " ", "&quot;": '"'}
_UNSEEN = "[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffd\x00-\x08\x0e-\x1f]"
# What only few texts hold and costs time to look for in all: what NFC would change, then entities, unseen letters,
# blanks that are not one space.
_UNCOMPOSED = r"\p{M}|[\u0340-\u0387\u1100-\u11ff\u1f71-\u1fff\u2126\u212a\u212b\uf900-\ufaff]"
_ODD = rf"&|{_UNSEEN}|[\t\n\r\f\v\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|  |^ | $|{_UNCOMPOSED}"

BLOCKS = pl.Schema(
    {
        "page": pl.UInt32,  # row of the page in the batch
        "order": pl.UInt32,  # place in the batch, rising within the page
        "text": pl.String,
        "tag": pl.String,  # nearest element that breaks lines: p, h1, li, td, …; "line" in a dump
        "parent": pl.UInt32,  # start of that element's parent: blocks of one run of paragraphs share it
        "chars": pl.UInt32,
        "linked": pl.UInt32,  # characters that are link text
        "images": pl.UInt32,  # pictures between the block before and this one's first word
        "mark": pl.String,  # the source's rule that holds it: title, summary, body
    }
)

ELEMENTS = pl.Schema(
    {
        "page": pl.UInt32,
        "start": pl.UInt32,  # orders of its opening and closing tag: a block with start <= order < end
        "end": pl.UInt32,  # lies within
        "depth": pl.Int32,
        "tag": pl.String,
        "parent": pl.UInt32,
        "attrs": pl.String,  # the tag as written out, class and id among it
    }
)


class Parsed(NamedTuple):
    """One page written out by the parser, what the source's rules found in it, and what went wrong."""

    html: str
    trouble: str | None = None
    stated: tuple[tuple[str, str], ...] = ()  # (name of the rule, text)
    dropped: tuple[str, ...] = ()  # texts of the selectors of `drop`


class Blocks(NamedTuple):
    blocks: pl.DataFrame
    elements: pl.DataFrame
    asked: pl.DataFrame  # page, tag, inside, text: the opening tags that were asked for, with the text behind them


def parse_page(text: str | bytes, rules: PageRules | None = None) -> Parsed:
    """Mend the markup, follow the source's selectors, leave out what is no text."""
    stated: list[tuple[str, str]] = []
    dropped: list[str] = []
    try:
        # Scripting on keeps <noscript> of the head from closing the head; no events, as nothing is changed.
        tree = LexborHTMLParser(text, scripting=True, options=_NO_EVENTS)
        _taken_out(tree.css(_SILENT_SELECTOR), read=False)
        if rules is not None:
            stated = _statements(tree, rules)
            dropped = [line for selector in rules.drop for line in _taken_out(tree.css(selector))]
            _mark(tree, rules)
        html = _uncommented(tree.html or "")
    except (SelectolaxError, ValueError, UnicodeError, MemoryError) as error:
        return Parsed("", f"the parser gave up: {error}")
    return Parsed(html, None, tuple(stated), tuple(dropped))


def blocks_from_html(htmls: pl.DataFrame, tags: Sequence[str] = ()) -> Blocks:
    """Frame of (page, html), as `parse_page` writes it, to blocks and elements, and all tags of some names."""
    tokens = _tokens(htmls)
    elements = _elements(tokens)
    asked = tokens.filter(pl.col("tag").is_in(tags) & ~pl.col("shuts")).select("page", "tag", "inside", "text")
    return Blocks(_blocks(tokens, elements), elements, asked)


def blocks_from_lines(texts: pl.DataFrame) -> pl.DataFrame:
    """Frame of (page, text) of dumps to blocks: a line each, lines wrapped at a fixed width joined again."""
    return (
        texts.select("page", text=pl.col("text").str.split("\n"))
        .explode("text")
        .drop_nulls()
        .with_row_index("order")
        .pipe(_unwrapped)
        .pipe(_cleaned)
        .with_columns(
            tag=pl.lit("line"),
            parent=pl.lit(0, pl.UInt32),
            chars=pl.col("text").str.len_chars(),
            linked=pl.lit(0, pl.UInt32),
            images=pl.lit(0, pl.UInt32),
            mark=pl.lit(None, pl.String),
        )
        .pipe(_typed, BLOCKS)
    )


def _unwrapped(lines: pl.DataFrame) -> pl.DataFrame:
    """Join a line to the one before, where that is as long as a screen is wide and both are one sentence."""
    before = pl.col("text").str.strip_chars().shift(1).over("page")
    wrapped = (
        before.str.len_chars().is_between(*_WRAPPED)
        & before.str.contains(r"[\p{L}0-9,–-]$")
        & pl.col("text").str.contains(r"^\s*(?:[\p{Ll}(]|[0-9]+(?:[.,][0-9]+)*(?:%| \p{Ll}))")
    )
    return (
        lines.with_columns(line=(~wrapped.fill_null(value=False)).cum_sum())
        .group_by("line", maintain_order=True)
        .agg(pl.col("order").first(), pl.col("page").first(), pl.col("text").str.join(" "))
        .drop("line")
    )


def _cleaned(texts: pl.DataFrame) -> pl.DataFrame:
    """Undo entities, make blanks of every kind single, take out unseen characters, NFC; leave out empty texts."""
    text = pl.col("text")
    plain, odd = _parted(texts, text.str.contains(_ODD))
    odd = odd.with_columns(
        text.str.replace_many(_ENTITIES)
        .str.replace_all("&amp;", "&", literal=True)
        .str.replace_all(_UNSEEN, "")
        .str.strip_chars()
        .str.replace_all(r"\s\s+|[^\S ]", " ")
    )
    composed, uncomposed = _parted(odd, text.str.contains(_UNCOMPOSED))
    whole = pl.concat([plain, composed, uncomposed.with_columns(text.str.normalize("NFC"))])
    return whole.filter(text != "").sort("order")


def _parted(frame: pl.DataFrame, condition: pl.Expr) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Give the rows where a condition is false, and those where it is true."""
    marked = frame.with_columns(condition.alias("is_met"))
    return marked.filter(~pl.col("is_met")).drop("is_met"), marked.filter("is_met").drop("is_met")


def _statements(tree: LexborHTMLParser, rules: PageRules) -> list[tuple[str, str]]:
    """Read what the rules for single facts select; a <time> says it best in its attribute."""
    stated = []
    for name in ("title", "published", "author", "source_credit", "category"):
        node = _first(tree, getattr(rules, name))
        if node is not None:
            stated.append((name, node.attributes.get("datetime") or node.text(separator=" ", strip=True)))
    return [(name, text) for name, text in stated if text.strip()]


def _taken_out(nodes: Sequence[LexborNode], *, read: bool = True) -> list[str]:
    """Take nodes out of the page and give their lines."""
    texts = []
    # From the last one on: a node within another must not be touched after the outer one is gone.
    for node in reversed(nodes):
        if read:
            texts.append(node.text(separator="\n", strip=True))
        node.decompose()
    return [line for text in reversed(texts) for line in text.split("\n") if line.strip()]


def _uncommented(html: str) -> str:
    """Cut out comments; plain finds, as they are few."""
    kept, at = [], 0
    while (opened := html.find("<!--", at)) >= 0:
        kept.append(html[at:opened])
        closed = html.find("-->", opened)
        at = closed + 3 if closed >= 0 else len(html)
    return "".join([*kept, html[at:]]) if kept else html


def _mark(tree: LexborHTMLParser, rules: PageRules) -> None:
    """Name the elements of title, summary and body, so that they are known again among the tokens."""
    for name in ("title", "summary"):
        node = _first(tree, getattr(rules, name))
        if node is not None:
            node.attrs[MARK] = name
    for selector in rules.body:
        found = tree.css(selector)
        for node in found:
            node.attrs[MARK] = "body"
        if found:
            break


def _first(tree: LexborHTMLParser, selectors: tuple[str, ...]) -> LexborNode | None:
    return next((node for selector in selectors if (node := tree.css_first(selector)) is not None), None)


def _tokens(htmls: pl.DataFrame) -> pl.DataFrame:
    """Cut pages at their tags, a row each: the tag's inside and the text behind it; `idx` counts over the batch.

    Plain splitting does, as Lexbor writes "<" and ">" of texts and attributes as entities.
    """
    pieces = (
        htmls.select("page", piece=pl.col("html").str.split("<"))
        .explode("piece")
        .with_row_index("idx")
        .select("page", "idx", halves=pl.col("piece").str.splitn(">", 2))
        .unnest("halves")
        .rename({"field_0": "inside", "field_1": "text"})
        .with_columns(
            tag=pl.col("inside").str.extract(r"^/?([a-zA-Z][^\s/]*)"), shuts=pl.col("inside").str.starts_with("/")
        )
        .with_columns(breaks=pl.col("tag").is_not_null() & ~pl.col("tag").is_in(_INLINE))
        .with_columns(nests=pl.col("breaks") & ~pl.col("tag").is_in(_VOID))
    )
    step = pl.when("nests").then(pl.when("shuts").then(-1).otherwise(1)).otherwise(0)
    return pieces.with_columns(
        depth=step.cast(pl.Int32).cum_sum().over("page"),
        block=pl.col("breaks").cum_sum().set_sorted(),
        linked=_in_link(pieces),
        images=pl.col("tag").is_in(_PICTURES).fill_null(value=False).cum_sum(),
    )


def _in_link(pieces: pl.DataFrame) -> pl.Series:
    """Tell which texts stand in a link; only the few tags of links are looked into."""
    anchors = pieces.filter(pl.col("tag") == "a").select(
        "idx", linked=~pl.col("shuts") & pl.col("inside").str.contains(" href=", literal=True)
    )
    return pieces.select("idx").join_asof(anchors, on="idx")["linked"].fill_null(value=False)


def _elements(tokens: pl.DataFrame) -> pl.DataFrame:
    """Pair each opening tag with its close: the next token of its own depth."""
    nesting = tokens.filter("nests").select(
        "page",
        "shuts",
        "tag",
        attrs="inside",
        start="idx",
        depth=pl.when("shuts").then(pl.col("depth") + 1).otherwise("depth"),
    )
    return (
        nesting.with_columns(end=pl.col("start").shift(-1).over("page", "depth"))
        .filter(~pl.col("shuts"))
        .with_columns(end=pl.col("end").fill_null(pl.col("start").max().over("page") + 1))
        .pipe(_with_parents)
        .pipe(_typed, ELEMENTS)
    )


def _with_parents(elements: pl.DataFrame) -> pl.DataFrame:
    """Name each element's parent: the last one opened a level up."""
    lookup = pl.concat(
        [
            elements.select("page", "start", level="depth", opened="start"),
            elements.select("page", "start", level=pl.col("depth") - 1, opened=pl.lit(None, pl.UInt32)),
        ]
    ).sort("start", "level", descending=[False, True], maintain_order=True)
    parents = lookup.with_columns(parent=pl.col("opened").forward_fill().over("page", "level")).filter(
        pl.col("opened").is_null()
    )
    return elements.with_columns(parent=parents["parent"])


def _blocks(tokens: pl.DataFrame, elements: pl.DataFrame) -> pl.DataFrame:
    # Blanks count between words of one line only.
    blank = pl.col("text").str.contains(r"^\s*$")
    runs_on = ~pl.col("breaks") & ~pl.col("breaks").shift(-1, fill_value=True)
    texts = tokens.filter((pl.col("text") != "") & (~blank | runs_on))
    texts = texts.select(
        "page",
        "block",
        "depth",
        "images",
        "text",
        order="idx",
        linked=pl.when("linked").then(pl.col("text").str.len_chars()).otherwise(0),
    )
    # Most blocks are one text; joining costs time.
    single, several = _parted(texts, pl.col("block").is_duplicated())
    several = several.group_by("block", maintain_order=True).agg(
        pl.col("page", "order", "depth", "images").first(), pl.col("text").str.join(), pl.col("linked").sum()
    )
    joined = pl.concat([single.select(several.columns), several]).pipe(_cleaned)
    joined = joined.with_columns(chars=pl.col("text").str.len_chars())
    owners = (
        pl.concat(
            [
                elements.select("page", order="start", depth="depth", owner="start"),
                joined.select("page", "order", "depth", owner=pl.lit(None, pl.UInt32)),
            ]
        )
        .sort("order", maintain_order=True)
        .with_columns(found=pl.col("owner").forward_fill().over("page", "depth"))
        .filter(pl.col("owner").is_null())
    )
    return (
        joined.with_columns(owner=owners["found"])
        .join(elements.select("tag", "parent", owner="start"), on="owner", how="left", maintain_order="left")
        .filter(pl.col("tag").fill_null("") != "title")
        .with_columns(
            images=pl.col("images") - pl.col("images").shift(1, fill_value=0).over("page"),
            # Space around a link's words counts in the raw text only.
            linked=pl.min_horizontal("linked", "chars"),
            tag=pl.col("tag").fill_null("body"),
            mark=pl.lit(None, pl.String),
        )
        .pipe(_typed, BLOCKS)
    )


def attribute(name: str) -> pl.Expr:
    """Read the value of one attribute of an element, entities as written."""
    return pl.col("attrs").str.extract(rf'\s{re.escape(name)}="([^"]*)"')


def htmls_frame(pages: Sequence[int], htmls: Sequence[str]) -> pl.DataFrame:
    return pl.DataFrame({"page": pages, "html": htmls}, schema={"page": pl.UInt32, "html": pl.String})


def _typed(frame: pl.DataFrame, schema: pl.Schema) -> pl.DataFrame:
    return frame.select(pl.col(name).cast(dtype) for name, dtype in schema.items())
