r"""The words the reader knows: catalogue files compiled into one lexer and into tables of meanings.

A pattern is written as in running text ("quý {q}( năm {y})?"); here it becomes a regular expression
over *bracketed* text (transforms.facts.tokens), where every word stands between two marks. That gives
word boundaries without `\b`, which is twenty times slower on Vietnamese. Never reads a report.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from itertools import groupby
from typing import Any

import polars as pl

from transforms.facts.gazetteer import gazetteer
from transforms.folding import fold_text

LOWER, CAPITAL, CLOSE = "\x02", "\x04", "\x03"  # before a word, before a capitalised word, after a word
SENTENCE = "\x05"  # between two sentences
GAP = "_"  # a blank within a decimal
OPEN = f"[{LOWER}{CAPITAL}]"

WORDINGS_KEPT = 1 << 16  # with what they mean
_LONGEST_PATTERN = 11_000  # characters of bracketed pattern: a little more, and the automaton no longer fits its cache
_PART = re.compile(
    r"\\.|\[[^\]]*\]|\(\?:|."
)  # of a pattern: an escape, a class, a group's beginning, any other character
PER_ONE = ("ha", "héc ta", "hecta", "người", "lao động", "hộ", "đơn vị diện tích", "sào", "m2", "km2", "tấn", "con")
# Words that as many names begin with ("Giao Thủy", "Cam Ranh", "Từ Sơn"): with a capital they are no such word.
UNCAPITALISED = (
    *("giao", "ngô", "lạc", "cam", "dừa", "xoài", "hoa", "tiền"),
    *("từ", "cao", "như", "tuy", "song", "hiến", "mới"),
)
DIGIT = "[0-9]"  # \d is every script's digits, and slow
NUMBER = (
    r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}\. \d{3},\d+|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|"
    r"\d+[.,]_?\d+|\d+"
).replace(r"\d", DIGIT)
SLOTS = {
    "d": "[0-3]?[0-9]",
    "e": "(?:1[3-9]|2[0-9]|3[01])",
    "m": "(?:1[0-2]|0?[1-9]|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai)",
    "w": "(?:1[0-2]|0?[1-9])",
    "n": "(?:1[0-2]|0?[1-9]|hai|ba|bốn|sáu|bảy|tám|chín|mười|mười một)",
    "k": "năm",  # five of "năm tháng đầu năm", which is "year" elsewhere
    "q": "(?:[1-4]|iv|iii|ii|i|một|hai|ba|bốn|tư)",
    "y": "(?:19|20)[0-9]{2}",
    "z": "(?:19|20)[0-9]{2}",
}

# What a token is, as numbers that are quicker to compare than their names; "words" are those that no entry knows.
KIND = pl.Enum(
    [
        *("number", "period", "ignored", "name", "base", "indicator", "sector", "phrase", "place", "office", "cue"),
        *("approx", "approx_after", "part", "inner", "again", "filler", "separator", "stroke", "words"),
    ]
)


@dataclass(frozen=True)
class Entry:
    """One catalogue entry: its kind of token, its meaning and its patterns, plain regular expressions."""

    kind: str
    meaning: dict[str, Any]
    patterns: tuple[str, ...]

    def fits(self, token: str) -> bool:
        """Tell whether a whole token is one of this entry."""
        return self._whole.fullmatch(token) is not None

    @cached_property
    def capturing(self) -> tuple[re.Pattern[str], ...]:
        """Its patterns with a named group for each slot."""
        return tuple(re.compile(capturing(pattern)) for pattern in self.patterns)

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        return re.compile("|".join(capture_free(pattern) for pattern in self.patterns))


@dataclass(frozen=True)
class Stage:
    """One pass of the lexer: a pattern over bracketed text, the kinds of entry it holds, and what else it finds."""

    pattern: str
    kinds: tuple[str, ...] = ()
    default: str = ""


@dataclass(frozen=True)
class Lexicon:
    """Everything the reader knows of words, compiled."""

    entries: tuple[Entry, ...]
    units: tuple[Entry, ...]
    magnitudes: dict[str, int]
    stages: tuple["Stage", ...]
    place_stages: tuple["Stage", ...]

    def of(self, kind: str) -> tuple[Entry, ...]:
        """Give the entries of one kind, in the order in which they are tried."""
        return tuple(entry for entry in self.entries if entry.kind == kind)


@cache
def lexicon() -> Lexicon:
    """Read the catalogue once. Raises KeyError or tomllib.TOMLDecodeError where a file is malformed."""
    filler = load("filler")
    units = tuple(
        Entry("unit", {key: value for key, value in unit.items() if key != "patterns"}, folded(unit["patterns"]))
        for unit in load("units")["unit"]
    )
    magnitudes: dict[str, int] = load("magnitudes")["magnitudes"]
    entries = (
        *entries_of("periods", "period"),
        *entries_of("ignored", "ignored"),
        *entries_of("ignored", "name"),
        Entry("separator", {}, (",",)),  # late, as it stands within a name of an indicator
        Entry("office", {}, folded(filler["office"])),
        *entries_of("bases", "base"),
        Entry("phrase", {}, folded(filler["phrases"])),
        Entry("sector", {}, folded(filler["sector"])),
        *entries_of("indicators", "indicator"),
        *(Entry("approx", {"approx": each["code"]}, folded(each["patterns"])) for each in filler["approx"]),
        *(
            Entry("approx_after", {"approx_after": each["code"]}, folded(each["patterns"]))
            for each in filler["approx_after"]
        ),
        *entries_of("cues", "cue"),
        Entry("part", {}, folded(filler["part"])),
        Entry("inner", {}, folded(filler["inner"])),
        Entry("again", {}, folded(filler["again"])),
        Entry("filler", {}, folded(filler["filler"])),
    )
    office = "|".join(bracket(capture_free(pattern)) for pattern in longest_first(folded(filler["office"])))
    place_stages = (
        # "thu ngân sách quận 9 tháng đầu năm" names no Quận 9.
        Stage(f"{DIGIT}{{1,2}} {bracket(fold_text('tháng'))}", default="period"),
        Stage(office, ("office",)),
        Stage(f"{numbered()}|{typed_places()}", default="place"),
        Stage(other_places(), default="place"),
        Stage(f",|{bracket('và')}", default="separator"),  # between the names of an enumeration
    )
    return Lexicon(entries, units, magnitudes, stages(entries, units, magnitudes), place_stages)


@cache
def family_bits() -> dict[str, int]:
    """Give each family of units a bit of its own, and "*" those of all: the families of an indicator are one number."""
    families = sorted({unit.meaning["family"] for unit in lexicon().units})
    return {family: 1 << number for number, family in enumerate(families)} | {"*": (1 << len(families)) - 1}


@lru_cache(WORDINGS_KEPT)
def first_fitting(kinds: tuple[str, ...], token: str) -> tuple[str, int] | None:
    """Give kind and number of the first entry of these kinds that a whole token is one of; most come batch by batch."""
    return next(((entry.kind, number) for number, entry in _entries_of(kinds) if entry.fits(token)), None)


@cache
def _entries_of(kinds: tuple[str, ...]) -> tuple[tuple[int, Entry], ...]:
    return tuple((number, entry) for number, entry in enumerate(lexicon().entries) if entry.kind in kinds)


def stages(entries: Sequence[Entry], units: Sequence[Entry], magnitudes: Iterable[str]) -> tuple[Stage, ...]:
    """Give the lexer's passes over bracketed text, first come first served.

    One alternation of everything overflows the regex engine's automaton and is a hundred times slower; so would that
    of all indicators, which are looked for in passes, those of the catalogue's beginning first.
    The order is a rule: "ngày 19 tháng 01" is a date before "tháng 01" is a period, "kế hoạch năm 2021" is a base
    before "năm 2021" is one, that is one before "cảng 9" in "qua cảng 9 tháng" is a name, "5 hộ" is a number before
    "hộ nghèo" is an indicator.
    """

    def wordings(
        *kinds: str,
        also: str = "",
        default: str = "",
        in_file_order: bool = False,
        apart: str | None = None,
        join: Callable[[Iterable[str]], str] = "|".join,
    ) -> Stage:
        own_pass = (entry for entry in entries if entry.meaning.get("apart") == apart)
        wanted = [entry.patterns for entry in own_pass if entry.kind in kinds]
        if in_file_order:
            patterns = [pattern for each in wanted for pattern in longest_first(each)]
        else:
            patterns = longest_first(pattern for each in wanted for pattern in each)
        branches = [bracket(capture_free(in_figures(pattern))) for pattern in patterns]
        return Stage(join([*branches, also] if also else branches), kinds, default)

    def in_passes(*kinds: str) -> Iterator[Stage]:
        branches: list[str] = []
        for entry in (each for each in entries if each.kind in kinds):
            own = [bracket(capture_free(pattern)) for pattern in longest_first(entry.patterns)]
            if len("|".join([*branches, *own])) > _LONGEST_PATTERN:
                yield Stage(alternation(branches), kinds)
                branches = []
            branches += own
        yield Stage(alternation(branches), kinds)

    # "7/9 chỉ tiêu" counts targets, "vượt chỉ tiêu" names a plan: with digits before, it is the count.
    counted = "|".join(bracket(word) for word in ("chỉ tiêu", "mục tiêu", "nghị quyết", "kế hoạch"))
    square = rf"(?:(?:{bracket('triệu|nghìn|ngàn')}) ?)?{OPEN}k?m{CLOSE}[23²³]"  # else "m2" would be a name
    whole = r"(?-u:\b)"  # no "015 chỉ tiêu" of "năm 2015 chỉ tiêu"
    early = rf"{whole}{DIGIT}{{1,3}}(?:/{DIGIT}{{1,3}})? (?:{counted})|(?:{NUMBER}) ?{square}"
    # "giá trị sản xuất trên 1 ha": what a figure is per, no figure.
    per_one = rf"{bracket('(?:trên|mỗi|bình quân|trên mỗi)')} 0?1 ?(?:{'|'.join(map(bracket, PER_ONE))})"
    code = f"{OPEN}[^{CLOSE}]{{1,5}}{CLOSE}{DIGIT}+"  # F0, QL5, A1: letters and digits in one word are a name
    return (
        # Two passes, as together their automaton no longer fits its cache where texts differ.
        wordings("period", apart="before", default="ignored"),
        wordings("ignored", also=per_one, apart="before", default="ignored"),
        Stage(f"{early}|{compound()}|{unmistakable()}|{thousands(units)}", default="number"),
        wordings("base", also=r"\.\.\.|\([+-]|, ?(?:[+] ?|-)$|[;:()…]", default="separator", in_file_order=True),
        wordings("period", default="ignored"),
        wordings("ignored", also=code, default="ignored"),
        wordings("ignored", apart="behind", default="ignored"),
        Stage(numbered(), default="place"),
        wordings("name", default="name"),
        Stage(number_with_unit(units, magnitudes), default="number"),
        Stage(typed_places(), default="place"),
        *in_passes("phrase", "sector", "indicator"),
        wordings("office", "separator", also=other_places(), default="place"),
        wordings("approx", "approx_after", "cue", "part", "inner", "again", "filler", join=alternation),
    )


def alternation(branches: Iterable[str]) -> str:
    """Write branches that are tried in this order as one pattern, with the mark that most begin with before them all.

    The automaton is built while it reads, and looks at every branch that may begin at a letter: for hundreds of words
    that takes longer than to read a batch. It does not pay for fewer, as such a pattern takes longer to compile, nor
    where most begin with a figure.
    """
    written: list[str] = []
    ways = dict.fromkeys(way for branch in branches for way in beginnings(branch))
    for marked, run in groupby(ways, key=lambda way: way.startswith(OPEN)):
        words = [way.removeprefix(OPEN) for way in run]
        written.append(f"{OPEN}(?:{by_letter(words)})" if marked else "|".join(words))
    return "|".join(written)


def by_letter(words: Sequence[str]) -> str:
    """Write words as one choice, each first letter once: of those with different ones, never two fit at one place."""
    if any(not word[:1].isalpha() or word.startswith(("?", "*", "+", "{"), 1) for word in words):
        return "|".join(words)  # not each begins with its letter
    behind: dict[str, list[str]] = {}
    for word in words:
        behind.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in behind.items())


def beginnings(branch: str) -> Iterator[str]:
    """Write a branch that begins with a choice or an option once for each way to begin: "(?:a|b)?c" as ac, bc, c."""
    depth, choices, behind = 0, [""], 0
    for part in _PART.finditer(branch):
        depth += (part[0] == "(?:") - (part[0] == ")")
        if not depth:
            behind = part.end()
            break
        if part[0] == "|" and depth == 1:
            choices.append("")
        else:
            choices[-1] += part[0]
    rest = branch[behind:]
    if not choices[0] or rest.startswith(("*", "+", "{")):  # no group, or one that repeats
        yield branch
        return
    choices[0] = choices[0].removeprefix("(?:")
    if rest.startswith("?"):
        choices.append("")
    for choice in choices:
        yield from beginnings(choice + rest.removeprefix("?"))


def compound() -> str:
    """One sum in two magnitudes: "1.204 tỷ 300 triệu đồng", "4 tỷ 612 triệu đô la Mỹ", "14 nghìn 350 tỷ đồng"."""
    billion, million, dong, usd = (bracket(word) for word in ("tỷ", "triệu", "đồng", "(?:usd|đô la(?: mỹ)?)"))
    thousand, small = bracket("(?:nghìn|ngàn)"), f"{DIGIT}{{1,3}}"
    counted = bracket("lượt(?: khách)?|người|con")
    return (
        rf"(?:{NUMBER}) {billion}(?: {dong})? {small} {million}(?: {small} {thousand})?(?: {dong}| {usd})?"
        rf"|(?:{NUMBER}) {billion}, {small} {million} {dong}"
        rf"|(?:{NUMBER}) {million}(?: {dong})? {small} {thousand} (?:{dong}|{counted})"
        rf"|{small} {thousand} {small} {billion}(?: {dong})?"
    )


def unmistakable() -> str:
    """A number with a unit that can be nothing else."""
    units = "|".join(bracket(capture_free(pattern)) for pattern in folded(load("units")["unmistakable"]))
    return rf"{one_or_two_numbers()} ?(?:{units})"


def thousands(units: Sequence[Entry]) -> str:
    """A number in groups with what it counts: "trong tháng 41.250 lượt" has no "tháng 4" in it."""
    counted = [pattern for unit in units if unit.meaning.get("counted") for pattern in unit.patterns]
    wordings = "|".join(bracket(capture_free(pattern)) for pattern in longest_first(counted))
    grouped = rf"{DIGIT}{{1,3}}(?:\.{DIGIT}{{3}})+"
    return rf"{grouped}(?: ?{joint()} ?{grouped})? (?:{wordings})"


def one_or_two_numbers() -> str:
    return rf"(?:{NUMBER})(?: ?{joint()} ?(?:{NUMBER}))?"


def joint() -> str:
    """What joins a range or a fraction."""
    return f"(?:/|-|÷|{bracket('đến')}|{bracket('tới')}|{bracket('(?:trong|trên) (?:tổng )?số')})"


def number_with_unit(units: Sequence[Entry], magnitudes: Iterable[str]) -> str:
    """A number, a range or a fraction, with its unit where one follows."""
    magnitude = "|".join(bracket(word) for word in magnitudes)
    counted: list[str] = []
    measured: list[str] = []
    for unit in units:
        (counted if unit.meaning.get("counted") else measured).extend(unit.patterns)
    measured_units = "|".join(bracket(capture_free(p)) for p in longest_first(measured))
    counted_units = "|".join(bracket(capture_free(p)) for p in longest_first(counted))
    return rf"{one_or_two_numbers()}(?: ?(?:(?:(?:{magnitude}) )?(?:{counted_units})|{measured_units}|{magnitude}))?"


def numbered() -> str:
    """A district or commune whose name is a number, or ends with one: "quận 1", "phường Đông Hải 2"."""
    communes = sorted(key for key in gazetteer().units["key"].unique() if re.fullmatch(r"[^0-9]+ [0-9]{1,2}", key))
    named = "|".join(re.sub(r"[^ 0-9]+", _capitalised, key) for key in communes)
    types = bracket(fold_text("(?:phường|xã)"))
    return rf"{bracket(fold_text('(?:quận|phường)'))} {DIGIT}{{1,2}}|{types} (?:{named})"


def typed_places() -> str:
    """A type word with the capitalised words behind it."""
    types = load("place_types")
    words = "|".join(bracket(fold_text(word)) for word in types["words"])
    abbreviations = "|".join(bracket(word) for word in types["abbreviations"])
    name = rf"{CAPITAL}[^{CLOSE}]+{CLOSE}(?:'{OPEN}[^{CLOSE}]+{CLOSE})?"  # "Cư M'gar"
    of_all = rf"(?:{bracket(fold_text('(?:toàn|cả)'))} )?"  # "toàn thành phố Hải Phòng"
    typed = rf"{of_all}(?:(?:{words}) |(?:{abbreviations})(?:[.·] ?| )){name}(?:(?: ?- ?| ){name}){{0,3}}"
    society = bracket(fold_text("xã hội")).replace(OPEN, CAPITAL)  # "TÌNH HÌNH KINH TẾ - XÃ HỘI TỈNH …"
    return alternation((society, typed))


def other_places() -> str:
    """A whole ("toàn tỉnh"), or a name that needs no type."""
    wholes = "|".join(bracket(capture_free(pattern)) for pattern in folded(load("place_types")["wholes"]["patterns"]))
    bare = "|".join(re.sub(r"[^ -]+", _capitalised, fold_text(each)) for each in gazetteer().bare_names)
    return rf"(?:{wholes})|(?:{bare})"


def _capitalised(word: re.Match[str]) -> str:
    return f"{CAPITAL}{re.escape(word[0])}{CLOSE}"  # "Cao Bằng" too, whose first word is elsewhere none


def entries_of(file: str, kind: str) -> Iterator[Entry]:
    for entry in load(file)[kind]:
        meaning = {key: value for key, value in entry.items() if key not in {"patterns", "reason", "vi", "en"}}
        yield Entry(kind, meaning, folded(entry["patterns"]))


@cache
def load(name: str) -> dict[str, Any]:
    return tomllib.loads((files("transforms.catalogue") / f"{name}.toml").read_text("utf-8"))


def folded(patterns: Iterable[str]) -> tuple[str, ...]:
    return tuple(fold_text(pattern) for pattern in patterns)


def in_figures(pattern: str) -> str:
    """Let a month behind a stroke, a dash or a stop be written in figures only, not as the words of "tháng hai".

    Nobody writes "5/hai"; with these words in every date the automaton of all dates no longer fits its cache.
    """
    return re.sub(r"(?<=[]/.-])( \?)?\{m\d?\}", r"\1{w}", pattern)


def capture_free(pattern: str) -> str:
    """Fill the slots and make every group non-capturing."""
    filled = re.sub(r"\{([a-z])\d?\}", lambda slot: SLOTS[slot[1]], pattern)
    return re.sub(r"(?<!\\)\((?!\?)", "(?:", filled).replace(r"\d", DIGIT)


def capturing(pattern: str) -> str:
    """Fill each slot with a named group, for reading a token: {y} is group y, {y2} group y2, a second {y} y_2."""
    free = re.sub(r"(?<!\\)\((?!\?)", "(?:", pattern)
    seen: Counter[str] = Counter()

    def group(slot: re.Match[str]) -> str:
        name = slot[1] + slot[2]
        seen[name] += 1
        return f"(?P<{name}{f'_{seen[name]}' if seen[name] > 1 else ''}>{SLOTS[slot[1]]})"

    return re.sub(r"\{([a-z])(\d?)\}", group, free)


def bracket(pattern: str) -> str:
    """Put the marks of bracketed text around the words of a pattern, not into escapes, classes or groups."""
    parts = re.split(r"(\\.|\[[^\]]*\]|\(\?[:P]|\{[\d,]*\})", pattern)
    word = rf"(?:{'|'.join(compounds())})(?!\w)|[^\W\d_²³]+"
    return "".join(part if i % 2 else re.sub(word, marked, part) for i, part in enumerate(parts))


@cache
def compounds() -> tuple[str, ...]:
    """Give the words of two syllables, folded, that are bracketed as one."""
    return folded(load("filler")["compounds"])


def marked(word: re.Match[str]) -> str:
    """Bracket one word; "giao" (to assign) is not capitalised, as huyện Giao Thủy is, nor "ngô" (maize)."""
    return f"{LOWER if word[0] in UNCAPITALISED else OPEN}{word[0]}{CLOSE}"


def longest_first(patterns: Iterable[str]) -> list[str]:
    """Sort by the least a pattern can fit: a regular expression takes the first branch that fits, not the longest."""
    return sorted(dict.fromkeys(patterns), key=lambda p: -least_length(p))


def least_length(pattern: str) -> int:
    """Count the characters that a pattern asks for at least, the longest branch of each choice counted."""
    flat = re.sub(r"\\.|\[[^\]]*\]", "x", capture_free(pattern))
    while True:
        flat, groups = re.subn(r"\(\?:([^()]*)\)([?*]?)", longest_branch, flat)
        if not groups:
            return max(len(re.sub(r".[?*]", "", branch)) for branch in flat.split("|"))


def longest_branch(group: re.Match[str]) -> str:
    return "" if group[2] else max(group[1].split("|"), key=len)
