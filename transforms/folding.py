"""One spelling for comparing: case, tone placement, dashes and spaces, each character for one character.

Because no character is added or lost, offsets into the folded text are offsets into the text itself.
"""

import polars as pl

# Old and new tone placement write one syllable two ways (hoà/hòa). Applied to texts and patterns alike
# it may write what nobody does ("qúy"), which does no harm as both sides do.
_TONES = {
    **dict(zip(("oà", "oá", "oả", "oã", "oạ"), ("òa", "óa", "ỏa", "õa", "ọa"), strict=True)),
    **dict(zip(("oè", "oé", "oẻ", "oẽ", "oẹ"), ("òe", "óe", "ỏe", "õe", "ọe"), strict=True)),
    **dict(zip(("uỳ", "uý", "uỷ", "uỹ", "uỵ"), ("ùy", "úy", "ủy", "ũy", "ụy"), strict=True)),
}
_SIGNS = {
    "\u00a0": " ",
    "\u2009": " ",
    "\u202f": " ",
    "\t": " ",  # spaces that do not break, or are narrow
    "ð": "đ",  # Iceland's letter, which looks the same as a capital and which old keyboards write
    "’": "'",
    "‘": "'",
    "\u2013": "-",
    "\u2014": "-",
    "\u2010": "-",
    "\u2011": "-",
    "\u2212": "-",  # dashes, hyphens, minus
}

_NAME_END = "\x00"


def fold(text: pl.Expr) -> pl.Expr:
    """Fold a String expression; the result has as many characters as the input."""
    plain = text.str.replace_all("\u0130", "I", literal=True).str.to_lowercase()  # İ is the one letter that grows
    return plain.str.replace_many(_TONES | _SIGNS)


def fold_text(text: str) -> str:
    """Fold one string, as `fold` does for a column."""
    folded = text.replace("\u0130", "I").lower()
    for old, new in (_TONES | _SIGNS).items():
        folded = folded.replace(old, new)
    return folded


def unmarked_letters(text: pl.Expr) -> pl.Expr:
    """Write lower-case text as addresses do, without the marks of tones and vowels: "lạng sơn" as "lang son"."""
    return text.str.normalize("NFD").str.replace_all(r"\p{M}", "").str.replace_all("đ", "d")


def one_spelling(name: pl.Expr) -> pl.Expr:
    """Write a name's tones the newer way ("Thuỷ Nguyên" as "Thủy Nguyên"), so that one place has one name.

    Only a syllable's last two vowels differ between the two ways ("Hoài" does not), and "quý" is written one way.
    """
    either = [(before, after) for pair in _TONES.items() for before, after in (pair, tuple(map(str.title, pair)))]
    kept = {f"{q}uý": f"{q}uý" for q in "qQ"}
    ends = {before + end: after + end for before, after in [*kept.items(), *either] for end in (*" -–,.()", _NAME_END)}
    plain = name.str.replace_all("Ð", "Đ", literal=True)
    return (plain + _NAME_END).str.replace_many(ends, leftmost=True).str.strip_suffix(_NAME_END)
