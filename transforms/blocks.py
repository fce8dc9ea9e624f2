"""Pages' text as one frame of blocks for a whole batch: a paragraph, heading, cell or line a row.

Lexbor mends and writes out each page once; all else is columns: the tags become tokens, running
sums over them give depth, links and what lies within what. From Python one walk over the nodes
takes out before what is no text, hears the tags that speak of the page and undoes those that mean nothing here.
This module judges nothing: what is kept is decided in `body` and `strip`.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

import polars as pl
from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode, SelectolaxError, create_tag

from transforms.heads import STATING, statement
from transforms.queries import collected
from transforms.rules import PageRules
from transforms.warm import warm

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
# Tags that never close.
_VOID = [
    *("area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen"),
    *("link", "meta", "param", "source", "track", "wbr"),
]
NAME = 11
"""Letters by which tags are told apart: with the slash of a closing one they are as many as Polars keeps in a row."""
# Tags by the parser's numbers, which are read quicker than names. It numbers what HTML names, and comments.
_COMMENT = LexborHTMLParser("<p><!---->").css("p")[0].first_child
_TAGS = {name: create_tag(name).tag_id for name in (*_SILENT, *_INLINE, *STATING) if re.fullmatch("[a-z]+", name)}
_SILENT_IDS = {_TAGS[name] for name in _SILENT} | {_COMMENT.tag_id if _COMMENT else 0}
_STATING_IDS = {_TAGS[name]: name for name in STATING}
_PLAIN_IDS = {_TAGS[name] for name in _INLINE if name in _TAGS and name not in ("a", *_PICTURES)}
_NOTED = _SILENT_IDS | _STATING_IDS.keys() | _PLAIN_IDS
_LD = "application/ld+json"
TABLE_TAGS = ["table", "tbody", "thead", "tfoot", "tr", "td", "th"]
MARK = "data-hpfacts"
_TELLING = ["class", "id", "role", "type", "itemprop", "colspan", "style", MARK]
"""Attributes that say what an element is."""
HIDDEN = "markup: hidden"
_RULED_OUT = "source rule: drop"
# Elements that break lines are told by their looks; what is hidden within a line has to go before it is one.
_HIDING = (b"display:none", b"display: none")
_HIDDEN_SPANS = ", ".join(f"span[style*='{style.decode()}']" for style in _HIDING)
_LONG = 200  # letters: what a button folds in and out again is text
_ANCHOR = ' (?:name|id)="'
_NO_EVENTS = LexborDocumentOptions.WO_EVENTS.value

_DATED_LINE = r"[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}[^\p{L}]*$"  # ends with its day: "(lechan.gov.vn) 17/07/2024"
_TABBED = r"^(?:[0-9]{1,3}\.?\t+)?[^\t]*\pL{2}[^\t]*\t+[^\t]+\t+[^\t]+"  # three cells, or a number and three
_WRAPPED = (55, 110)  # characters of a line that was broken to fit a screen, in a text whose lines all are

_ENTITIES = {"&lt;": "<", "&gt;": ">", "&nbsp;": " ", "&quot;": '"', "&amp;": "&"}
_UNSEEN = "[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffd\x00-\x08\x0e-\x1f]"
# What only few texts hold and costs time to look for in all: what NFC would change, then entities, unseen letters,
# blanks that are not one space.
_UNCOMPOSED = r"\p{M}|[\u0340-\u0387\u1100-\u11ff\u1f71-\u1fff\u2126\u212a\u212b\uf900-\ufaff]"
_ODD = rf"&|{_UNSEEN}|[\t\n\r\f\v\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|  |{_UNCOMPOSED}"

BLOCKS = pl.Schema(
    {
        "page": pl.UInt32,  # row of the page in the batch
        "order": pl.UInt32,  # place in the batch, rising within the page
        "text": pl.String,
        "tag": pl.String,  # nearest element that breaks lines: p, h1, li, td, …; "line" in a dump
        "owner": pl.UInt32,  # start of that element: lines parted by <br> share it
        "parent": pl.UInt32,  # start of its parent: blocks of one run of paragraphs share it
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
        "look": pl.UInt64,  # the same for all whose tags are written alike: most of a batch's are
    }
)

ATTRIBUTES = pl.Schema(
    {
        "look": pl.UInt64,  # of its elements
        "name": pl.String,  # of _TELLING
        "value": pl.String,
    }
)


class Parsed(NamedTuple):
    """One page written out by the parser, what the source's rules found in it, and what went wrong."""

    html: str
    trouble: str | None = None
    said: tuple[tuple[str, str], ...] = ()  # statements of its tags, as `heads` reads them
    scripts: tuple[str, ...] = ()  # those of JSON-LD
    stated: tuple[tuple[str, str], ...] = ()  # (name of the rule, text)
    dropped: tuple[tuple[str, str], ...] = ()  # (reason, text) of what was taken out


class _Noted(NamedTuple):
    """The nodes of a page that are no text of it, that speak of it, and whose text alone is kept."""

    silent: list[LexborNode]
    stating: list[tuple[str, LexborNode]]
    plain: list[LexborNode]


class Blocks(NamedTuple):
    blocks: pl.DataFrame
    elements: pl.DataFrame
    attributes: pl.DataFrame


def parse_page(page: bytes, rules: PageRules | None = None) -> Parsed:
    """Mend the markup, in UTF-8, follow the source's selectors, leave out what is no text."""
    stated: list[tuple[str, str]] = []
    dropped: list[tuple[str, str]] = []
    try:
        # Scripting on keeps <noscript> of the head from closing the head; no events, as nothing is changed.
        tree = LexborHTMLParser(page, scripting=True, options=_NO_EVENTS)
        root = tree.root
        if root is None:
            return Parsed("", "the parser found nothing")
        if any(style in page for style in _HIDING):
            hidden = [node for node in tree.css(_HIDDEN_SPANS) if len(node.text()) < _LONG]
            dropped += [(HIDDEN, line) for line in _taken_out(hidden)]
        noted = _noted(root)
        scripts = _silenced(noted.silent)
        if rules is not None:
            stated = _statements(tree, rules)
            dropped += [(_RULED_OUT, line) for selector in rules.drop for line in _taken_out(tree.css(selector))]
            _mark(tree, rules)
        said = _said(noted.stating)
        _undo(noted.plain)
        html = root.html or ""
    except (SelectolaxError, ValueError, UnicodeError, MemoryError) as error:
        return Parsed("", f"the parser gave up: {error}")
    return Parsed(html, None, tuple(said), tuple(scripts), tuple(stated), tuple(dropped))


def blocks_from_html(htmls: pl.DataFrame) -> Blocks:
    """Frame of (page, html), as `parse_page` writes it, to blocks and elements."""
    tokens = _tokens(htmls)
    nesting = _nesting(tokens)
    blocks = _blocks(tokens, nesting)
    elements = _holding(_elements(tokens, nesting), blocks).with_columns(look=pl.col("inside").hash())
    return Blocks(blocks, _typed(elements, ELEMENTS), _attributes(elements))


def blocks_from_lines(texts: pl.DataFrame) -> pl.DataFrame:
    """Frame of (page, text) of dumps to blocks: a line each, lines wrapped at a fixed width joined again."""
    return (
        texts.select("page", text=pl.col("text").str.split("\n"))
        .explode("text")
        .drop_nulls()
        .with_columns(_with_cells(pl.col("text")))
        .with_row_index("order")
        .pipe(_unwrapped)
        .pipe(_cleaned)
        .with_columns(
            tag=pl.lit("line"),
            owner=pl.lit(0, pl.UInt32),
            parent=pl.lit(0, pl.UInt32),
            chars=pl.col("text").str.len_chars(),
            linked=pl.lit(0, pl.UInt32),
            images=pl.lit(0, pl.UInt32),
            mark=pl.lit(None, pl.String),
        )
        .pipe(_typed, BLOCKS)
    )


def sum_within(elements: pl.DataFrame, weights: pl.DataFrame) -> pl.Series:
    """Sum the weights (order, weight) that lie within each element."""
    size = max((int(last) for last in (*weights["order"].tail(1), *elements["end"].top_k(1))), default=0) + 1
    before = pl.Series([0]).new_from_index(0, size + 1).scatter(weights["order"] + 1, weights["weight"]).cum_sum()
    return before.gather(elements["end"]) - before.gather(elements["start"])


def _with_cells(line: pl.Expr) -> pl.Expr:
    """Part the cells of a table's row, which a browser copies with tabs between, as those of a page's tables are."""
    is_row = line.str.contains(_TABBED)
    return pl.when(is_row).then(line.str.strip_chars().str.replace_all(r" *\t[ \t]*", " | ")).otherwise(line)


def _unwrapped(lines: pl.DataFrame) -> pl.DataFrame:
    """Join a line to the one before, where that is as long as a screen is wide and both are one sentence."""
    before = pl.col("text").str.strip_chars().shift(1).over("page")
    wrapped = (
        before.str.len_chars().is_between(*_WRAPPED)
        & before.str.contains(r"[\p{L}0-9,–-]$")
        & pl.col("text").str.contains(r"^\s*(?:[\p{Ll}(]|[0-9]+(?:[.,][0-9]+)*(?:%| \p{Ll}))")
        & ~pl.col("text").str.contains(_DATED_LINE)
        & (pl.col("text").str.len_chars().max().over("page") <= _WRAPPED[1])
    )
    return (
        lines.with_columns(line=(~wrapped.fill_null(value=False)).cum_sum())
        .group_by("line", maintain_order=True)
        .agg(pl.col("order").first(), pl.col("page").first(), pl.col("text").str.join(" "))
        .drop("line")
    )


@warm("markup")
def _cleaned(texts: pl.DataFrame) -> pl.DataFrame:
    """Undo entities, make blanks of every kind single, take out unseen characters, NFC; leave out empty texts."""
    text = texts.select(pl.col("text").str.strip_chars()).to_series()
    return texts.with_columns(_mended_where(text, _ODD, _plain)).filter(pl.col("text") != "")


def _plain(text: pl.Series) -> pl.Series:
    clean = pl.lit(text).str.replace_many(_ENTITIES).str.replace_all(_UNSEEN, "").str.strip_chars()
    plain = pl.select(clean.str.replace_all(r"\s\s+|[^\S ]", " ")).to_series()
    return _mended_where(plain, _UNCOMPOSED, lambda uncomposed: uncomposed.str.normalize("NFC"))


def _mended_where(text: pl.Series, pattern: str, mend: Callable[[pl.Series], pl.Series]) -> pl.Series:
    """Mend the texts that hold a pattern, which few do."""
    found = text.str.contains(pattern)
    return text.scatter(found.arg_true(), mend(text.filter(found)))


def _statements(tree: LexborHTMLParser, rules: PageRules) -> list[tuple[str, str]]:
    """Read what the rules for single facts select; a <time> says it best in its attribute."""
    stated = []
    for name in ("title", "published", "author", "source_credit", "category"):
        node = _first(tree, getattr(rules, name))
        if node is not None:
            stated.append((name, node.attributes.get("datetime") or node.text(separator=" ", strip=True)))
    return [(name, text) for name, text in stated if text.strip()]


def _noted(root: LexborNode) -> _Noted:
    """Walk over the page once."""
    noted = _Noted([], [], [])
    for node in root.traverse():
        number = node.tag_id
        if number in _NOTED:
            if number in _SILENT_IDS:
                noted.silent.append(node)
                continue
            noted.plain.append(node)
            if number in _STATING_IDS:
                noted.stating.append((_STATING_IDS[number], node))
    return noted


def _silenced(silent: Sequence[LexborNode]) -> list[str]:
    """Take out what holds no text of the page; give the scripts of JSON-LD."""
    scripts = [node.text() for node in silent if node.tag_id == _TAGS["script"] and _LD in node.attrs.sget("type")]
    # From the last one on: a node within another must not be touched after the outer one is gone.
    for node in reversed(silent):
        node.decompose()
    return scripts


def _said(stating: Sequence[tuple[str, LexborNode]]) -> list[tuple[str, str]]:
    """Read what tags say of the page, which few do; one that was taken out with another has no parent."""
    return [said for tag, node in stating if (said := statement(tag, node)) and node.parent is not None]


def _undo(plain: Sequence[LexborNode]) -> None:
    """Take out titles, which are heard, and leave the text alone of inline tags that tell nothing."""
    for node in plain:
        if node.tag_id == _TAGS["title"]:
            node.decompose()
        else:
            node.unwrap(delete_empty=True)


def _taken_out(nodes: Sequence[LexborNode]) -> list[str]:
    """Take nodes out of the page and give their lines."""
    texts = []
    # From the last one on: a node within another must not be touched after the outer one is gone.
    for node in reversed(nodes):
        texts.append(node.text(separator="\n", strip=True))
        node.decompose()
    return [line for text in reversed(texts) for line in text.split("\n") if line.strip()]


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
    """Cut pages at their tags, a row each: the tag's inside and the text behind it; `idx` counts over the batch."""
    pieces = _pieces(htmls)
    torn = _torn(htmls, pieces)
    if len(torn):
        is_torn = pl.col("page").is_in(torn.implode())
        mended = htmls.filter(is_torn).with_columns(pl.col("html").map_elements(_mended, return_dtype=pl.String))
        pieces = pl.concat([pieces.filter(~is_torn), _pieces(mended)]).sort("page", maintain_order=True)
    return pieces.with_row_index("idx").with_columns(
        _links(pieces).alias("linked"),
        depth=pl.col("step").cum_sum(),
        block=pl.col("breaks").cum_sum(),
        images=pl.col("pictures").cum_sum(),
        nested=(pl.col("step") != 0).fill_null(value=False).cum_sum(),
    )


def _links(pieces: pl.DataFrame) -> pl.Series:
    """Tell what stands within a link, also one of a script. Tags <a> are few: only they are looked at."""
    within = pieces["opens_link"]
    opening = within.arg_true()
    inside = pieces["inside"].gather(opening)
    leads = inside.str.contains(' href="', literal=True)
    # <a name="…"> marks a place of the text.
    leads = leads.scatter((~leads).arg_true(), ~inside.filter(~leads).str.contains(_ANCHOR))
    return within.scatter(opening, leads).forward_fill().fill_null(value=False)


def _pieces(htmls: pl.DataFrame) -> pl.DataFrame:
    """Put each tag beside the text behind it, and say what the tag does.

    Lexbor writes "<" and ">" of texts and values as entities: they stand around tags alone, and what is cut at them
    is tag and text in turn.
    """
    head = pl.col("inside").str.head(NAME + 1)
    pieces = (
        htmls.lazy()
        # From the first tag's inside on, so that tag and text take turns from the start.
        .select("page", turn=pl.col("html").str.strip_prefix("<").str.split("[<>]", literal=False))
        .filter(pl.col("turn").list.len() % 2 == 0)
        .explode("turn")
        .select(
            pl.col("page").gather_every(2).set_sorted(),
            inside=pl.col("turn").gather_every(2),
            text=pl.col("turn").gather_every(2, 1),
        )
        .with_columns(key=head.hash())  # by a hash heads are found in half the time
        .pipe(collected)
    )
    kinds = _kinds(pieces.lazy().select("key", "inside").unique("key").select("key", head=head))
    return pieces.lazy().join(kinds, on="key", how="left", maintain_order="left").drop("key").pipe(collected)


def _torn(htmls: pl.DataFrame, pieces: pl.DataFrame) -> pl.Series:
    """Find the pages where a "<" in the name of a tag or an attribute spoils the turns: all else closes its tags."""
    step = pl.col("step")
    sums = pieces.lazy().group_by("page").agg(step.sum(), names=step.count(), tags=pl.len())
    closed = sums.filter((step == 0) & (pl.col("names") == pl.col("tags")))
    unclosed = htmls.lazy().select("page").join(closed, on="page", how="anti").pipe(collected)["page"]
    # Comments are gone: what looks like one is a name.
    spoilt = htmls.filter(pl.col("html").str.contains("<!--", literal=True))
    return unclosed.append(spoilt["page"]).unique()


def _kinds(heads: pl.LazyFrame) -> pl.LazyFrame:
    """Tell what tags are by their first letters, of which a batch has few; `step` is null for what is none."""
    name = pl.col("head").str.strip_prefix("/").str.extract("^([a-z][^ ]*)").str.head(NAME)
    inline, void = ([name[:NAME] for name in names] for names in (_INLINE, _VOID))
    return (
        heads.with_columns(tag=name, shuts=pl.col("head").str.starts_with("/"))
        .with_columns(breaks=pl.col("tag").is_not_null() & ~pl.col("tag").is_in(inline))
        .select(
            *("key", "tag", "shuts", "breaks"),
            pictures=pl.col("tag").is_in(_PICTURES).fill_null(value=False),
            opens_link=pl.when(pl.col("tag") == "a").then(~pl.col("shuts")),
            step=pl.when(pl.col("breaks") & ~pl.col("tag").is_in(void))
            .then(pl.when("shuts").then(-1).otherwise(1))
            .when(pl.col("tag").is_not_null())
            .then(0)
            .cast(pl.Int32),
        )
    )


def _mended(html: str) -> str:
    """Take "<" out of the names within tags, where a broken page has it."""
    return re.sub("<[^>]*>", lambda tag: "<" + tag[0].replace("<", ""), html)


def _nesting(tokens: pl.DataFrame) -> pl.DataFrame:
    """Give the tags that nest: `end` is where an opened element closes, `parent` the one around it."""
    shuts, start = pl.col("shuts"), pl.col("start")
    return (
        tokens.lazy()
        .select("page", "shuts", "depth", "step", start="idx")
        .filter(pl.col("step") != 0)
        .with_columns(
            depth=pl.col("depth") + shuts,
            # An element's first child stands right behind its opening tag; the child's siblings are of its depth.
            parent=pl.when(~shuts & ~shuts.shift(1)).then(start.shift(1)),
        )
        # The parser closes all that it opens: of one depth, opening and closing tags take turns.
        .with_columns(
            end=pl.when(~shuts & shuts.shift(-1) & (pl.col("page") == pl.col("page").shift(-1)))
            .then(start.shift(-1))
            .over("depth"),
            parent=pl.col("parent").forward_fill().over("depth"),
        )
        .pipe(collected)
    )


def _elements(tokens: pl.DataFrame, nesting: pl.DataFrame) -> pl.DataFrame:
    elements = nesting.drop_nulls("end")
    return elements.with_columns(tokens.select("tag", "inside")[elements["start"]])


def _blocks(tokens: pl.DataFrame, nesting: pl.DataFrame) -> pl.DataFrame:
    around = nesting.select(pl.when("shuts").then("parent").otherwise("start")).to_series()
    nested, tags, parents = (pl.lit(column) for column in (tokens["nested"], tokens["tag"], nesting["parent"]))
    owner = pl.col("owner")
    return (
        _joined(_texts(tokens))
        .pipe(_cleaned)
        .lazy()
        .with_columns(chars=pl.col("text").str.len_chars(), owner=pl.lit(around).gather(pl.col("nested") - 1))
        .with_columns(tag=tags.gather(owner), parent=parents.gather(nested.gather(owner) - 1))
        .filter(pl.col("tag").fill_null("") != "title")
        .with_columns(
            images=pl.col("images") - pl.col("images").shift(1, fill_value=0).over("page"),
            # Space around a link's words counts in the raw text only.
            linked=pl.min_horizontal("linked", "chars"),
            tag=pl.col("tag").fill_null("body"),
            mark=pl.lit(None, pl.String),
        )
        .pipe(collected)
        .pipe(_typed, BLOCKS)
    )


def _joined(texts: pl.DataFrame) -> pl.DataFrame:
    """Put the texts of each block together; most blocks are one text, and joining costs time."""
    before, behind = pl.col("block").shift(1), pl.col("block").shift(-1)
    marked = texts.with_columns(
        begins=(pl.col("block") != before).fill_null(value=True),
        goes_on=(pl.col("block") == behind).fill_null(value=False),
    )
    joined = (
        marked.lazy()
        .filter(~pl.col("begins") | pl.col("goes_on"))
        .group_by("block", maintain_order=True)
        .agg("text", pl.col("linked").sum())
        .with_columns(pl.col("text").list.join(""))
        .pipe(collected)
    )
    whole = marked.filter("begins")
    several = whole["goes_on"].arg_true()
    return whole.with_columns(whole[name].scatter(several, joined[name]) for name in ("text", "linked"))


def _texts(tokens: pl.DataFrame) -> pl.DataFrame:
    """Give the texts between tags. Blanks count between words of one line only."""
    runs_on = ~pl.col("breaks") & ~pl.col("breaks").shift(-1, fill_value=True)
    return (
        tokens.lazy()
        .select("page", "block", "images", "nested", "text", "linked", order="idx", runs_on=runs_on)
        .filter(pl.col("text") != "")
        .filter(pl.col("runs_on") | (pl.col("text").str.strip_chars_start() != ""))
        .with_columns(linked=pl.when("linked").then(pl.col("text").str.len_chars()).otherwise(0))
        .pipe(collected)
    )


def _holding(elements: pl.DataFrame, blocks: pl.DataFrame) -> pl.DataFrame:
    """Leave out elements without text, as many are; of tables all are kept."""
    held = sum_within(elements, blocks.select("order", weight=pl.lit(1, pl.Int64))) > 0
    return elements.filter(held | elements["tag"].is_in(TABLE_TAGS))


def _attributes(elements: pl.DataFrame) -> pl.DataFrame:
    """Read what elements say of themselves: within a tag only values stand in quotes."""
    pieces = (
        elements.lazy()
        .select("look", value="inside")
        .unique("look", maintain_order=True)
        .with_columns(pl.col("value").str.split('"', literal=False))
        .explode("value")
        .with_columns(before=pl.col("value").shift(1))
        .filter(pl.col("before").str.ends_with("="))
        .pipe(collected)
        .lazy()
    )
    known = pieces.select(pl.col("before").unique()).with_columns(
        name=pl.col("before").str.extract(rf" ({'|'.join(_TELLING)})=$")
    )
    return pieces.join(known.drop_nulls("name"), on="before").pipe(collected).pipe(_typed, ATTRIBUTES)


def htmls_frame(pages: Sequence[int], htmls: Sequence[str]) -> pl.DataFrame:
    return pl.DataFrame({"page": pages, "html": htmls}, schema={"page": pl.UInt32, "html": pl.String})


def _typed(frame: pl.DataFrame, schema: pl.Schema) -> pl.DataFrame:
    return frame.select(pl.col(name).cast(dtype) for name, dtype in schema.items())
