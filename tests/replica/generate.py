"""Articles made by the thousand, with known facts: for load tests, with or without the server.

Each is drawn from its number and the seed alone (and spread over the years by how many there are): a
district or ward of its time, a period, some indicators, figures that agree with each other, put into our
own sentences.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache, partial
from random import Random

from tests.replica.article import SITES, Article, Block, Caption, Fact, Text
from tests.replica.markup import slugify
from tests.replica.platforms import PLATFORMS
from tests.replica.shelf import Entry, Shelf
from tests.replica.web import Site

FIRST_DAY = date(2015, 1, 5)
LAST_DAY = date(2026, 9, 28)
REFORM = date(2025, 7, 1)  # districts end, wards and communes report
IMPORTED = datetime(2019, 1, 26)  # noqa: DTZ001 - local; thanhphohaiphong.gov.vn shows it for all that is older
FIRST_ID = 5_000_000
CACHED = 2048
ACCENTED = 25  # one of so many addresses keeps its accents, as some of the real ones do

DISTRICTS = (
    "Quận Hồng Bàng", "Quận Ngô Quyền", "Quận Lê Chân", "Quận Hải An",
    "Quận Kiến An", "Quận Đồ Sơn", "Quận Dương Kinh", "Huyện Thủy Nguyên",
    "Huyện An Lão", "Huyện Kiến Thụy", "Huyện Tiên Lãng", "Huyện Vĩnh Bảo",
)  # fmt: skip
COMMUNES = (
    "Phường Hồng Bàng", "Phường Lê Chân", "Phường Hải An", "Phường Kiến An",
    "Phường Đồ Sơn", "Phường Thủy Nguyên", "Phường Hải Dương", "Đặc khu Cát Hải",
    "Xã Kiến Thụy", "Xã Vĩnh Bảo", "Xã Tiên Lãng", "Xã An Lão",
)  # fmt: skip
CATEGORIES = ("Kinh tế", "Tin quận, huyện", "Chính trị")
NAMES = ("Minh Anh", "Thu Trang", "Đức Long", "Hồng Vân", "Quốc Bảo", "Khánh Linh")


@dataclass(frozen=True, slots=True)
class Kind:
    """An indicator as the sentences name it, with the size of its monthly figure in tỷ đồng."""

    indicator: str
    label: str
    low: int
    high: int


KINDS = (
    Kind("industrial_output", "Giá trị sản xuất công nghiệp", 20, 900),
    Kind("retail_sales", "Tổng mức bán lẻ hàng hóa", 150, 1900),
    Kind("hospitality_revenue", "Doanh thu dịch vụ lưu trú và ăn uống", 15, 320),
    Kind("agriculture_output", "Giá trị sản xuất nông, lâm, thủy sản", 5, 180),
    Kind("budget_revenue", "Thu ngân sách nhà nước", 12, 260),
    Kind("public_investment", "Giải ngân vốn đầu tư công", 8, 150),
)


@dataclass(frozen=True, slots=True)
class GeneratedArticle:
    """A generated article, its page and what is expected of it."""

    article: Article
    path: str
    html: str

    @property
    def doc(self) -> str:
        return self.article.doc

    @property
    def clean(self) -> str:
        return self.article.clean

    @property
    def facts(self) -> tuple[Fact, ...]:
        return self.article.facts


@dataclass(frozen=True, slots=True)
class Generated:
    """So many articles of a seed, dealt out to sites in turn."""

    count: int
    seed: int = 1
    sites: tuple[str, ...] = SITES

    def article(self, number: int) -> Article:
        """Return the article of a number, from 0."""
        return _article(number, self.count, self.seed, self.sites[number % len(self.sites)])

    def by_doc(self, doc: str) -> GeneratedArticle:
        """Return the article of a name like gen-000012."""
        number = re.fullmatch(r"gen-(\d{6,})", doc)
        if not number or int(number.group(1)) >= self.count:
            raise KeyError(doc)
        return GeneratedArticle(self.article(int(number.group(1))), "", "")

    def entries(self, site: str, platform: Site) -> Iterator[Entry]:
        """Return the entries of one site; the articles are written when asked for."""
        for number in range(self.count):
            if self.sites[number % len(self.sites)] == site:
                day = _published(number, self.count, site)
                section = _category(number) if site != "portal" else _place(number, self.count, self.seed)
                yield Entry(day, FIRST_ID + number, section, partial(self.article, number))
        del platform


def generate(n: int, seed: int = 1, sites: tuple[str, ...] = SITES) -> Iterator[GeneratedArticle]:
    """Yield n articles with their pages as the sites would serve them, newest first within a site."""
    generated = Generated(n, seed, sites)
    for platform_type in PLATFORMS:
        if platform_type.name not in sites:
            continue
        platform = platform_type(15)
        shelf = Shelf(generated.entries(platform.name, platform), today=LAST_DAY)
        for entry in shelf.all_listed():
            article = entry.load()
            yield GeneratedArticle(article, platform.article_path(article), platform.article_page(article, shelf))


@lru_cache(maxsize=CACHED)
def _article(number: int, count: int, seed: int, site: str) -> Article:
    day = _day(number, count)
    place = _place(number, count, seed)
    draw = Random(f"{seed}/{number}")  # noqa: S311 - figures, not secrets
    story = _Story(f"gen-{number:06}", place, day, draw)
    is_import = site == "thanhpho" and day < IMPORTED.date()
    title = f"{place}: {story.period_name}, kinh tế – xã hội chuyển biến tích cực"
    texts = story.paragraphs()
    blocks: tuple[Block, ...] = (
        Text(texts[0]),
        Caption(f"Quang cảnh hội nghị của UBND {place[0].lower()}{place[1:]}."),
        *map(Text, texts[1:]),
    )
    return Article(
        doc=story.doc,
        site=site,
        id=FIRST_ID + number,
        slug=_slug(title, number, site),
        title=title,
        category=_category(number),
        place=place,
        published_at=_published(number, count, site),
        blocks=blocks,
        clean="\n".join([title, *texts]),
        facts=tuple(story.facts),
        author=NAMES[number % len(NAMES)],
        source=f"Báo Hải Phòng {day.day}/{day.month}/{day.year}" if is_import else None,
        event_date=day,
    )


class _Story:
    """One article's sentences, written together with the facts that they state."""

    def __init__(self, doc: str, place: str, day: date, draw: Random) -> None:
        self.doc, self.place, self.day, self.draw = doc, place, day, draw
        self.facts: list[Fact] = []
        # A meeting late in a month reports that month, an early one the month before.
        reported = day if day.day >= 20 else day.replace(day=1) - timedelta(days=1)
        if reported.month == 1:  # January alone is no "lũy kế": the meeting looks back at the year
            reported = reported.replace(year=reported.year - 1, month=12)
        self.year, self.month = reported.year, reported.month

    @property
    def period_name(self) -> str:
        return f"{self.month} tháng năm {self.year}"

    def paragraphs(self) -> list[str]:
        place = f"{self.place[0].lower()}{self.place[1:]}"
        opening = (
            f"{self.draw.choice(('Sáng', 'Chiều'))} {self.day.day}/{self.day.month}, UBND {place} tổ chức "
            f"hội nghị đánh giá kết quả thực hiện nhiệm vụ {self.period_name}, bàn giải pháp thời gian tới."
        )
        kinds = self.draw.sample(KINDS, 4)
        templates: list[Callable[[Kind], str]] = [
            self._month_and_total,
            self._total_of_plan,
            self._total_and_growth,
        ]
        first = " ".join(self.draw.choice(templates)(kind) for kind in kinds[:2])
        second = " ".join(self.draw.choice(templates)(kind) for kind in kinds[2:])
        social = f"{self._jobs()} {self._poverty()}"
        closing = (
            "Lãnh đạo UBND đề nghị các phòng, ban, đơn vị tiếp tục bám sát kế hoạch, tháo gỡ khó khăn cho "
            "doanh nghiệp và hộ kinh doanh, giữ vững an ninh chính trị, trật tự an toàn xã hội trên địa bàn."
        )
        return [opening, first, second, social, closing]

    def _month_and_total(self, kind: Kind) -> str:
        month, total = self._figures(kind)
        share, plan = self._plan(total)
        return (
            f"{kind.label} tháng {self.month} ước đạt {self._money(kind, month, 'month')}, "
            f"lũy kế {self.month} tháng ước đạt {self._money(kind, total, 'ytd')}, "
            f"bằng {self._percent(kind, share, 'pct_of_plan', 'annual_plan')} kế hoạch năm "
            f"(kế hoạch năm {self._money(kind, plan, 'plan')})."
        )

    def _total_of_plan(self, kind: Kind) -> str:
        _, total = self._figures(kind)
        share, _ = self._plan(total)
        base = round(100 + self.draw.uniform(-9, 28), 1)
        return (
            f"{kind.label} {self.month} tháng đầu năm ước đạt {self._money(kind, total, 'ytd')}, "
            f"đạt {self._percent(kind, share, 'pct_of_plan', 'city_plan')} kế hoạch thành phố giao, "
            f"bằng {self._percent(kind, base, 'pct_of_base', 'same_period_last_year')} "
            f"so với cùng kỳ năm {self.year - 1}."
        )

    def _total_and_growth(self, kind: Kind) -> str:
        _, total = self._figures(kind)
        growth = round(self.draw.choice((1, 1, 1, -1)) * self.draw.uniform(0.5, 25), 1)
        verb = "tăng" if growth > 0 else "giảm"
        return (
            f"{kind.label} {self.month} tháng ước đạt {self._money(kind, total, 'ytd')}, {verb} "
            f"{self._percent(kind, growth, 'growth', 'same_period_last_year')} so với cùng kỳ năm trước."
        )

    def _jobs(self) -> str:
        count, share = self.draw.randint(120, 6400), round(self.draw.uniform(30, 110), 1)
        jobs = Kind("jobs", "giải quyết việc làm", 0, 0)
        people = self._fact(jobs, count, "person", f"{_number(count)} lao động", modality="actual")
        part = self._percent(jobs, share, "pct_of_plan", "annual_plan", modality="actual")
        return f"Trong {self.month} tháng, đã giải quyết việc làm cho {people}, đạt {part} kế hoạch năm."

    def _poverty(self) -> str:
        fewer = self.draw.randint(5, 240)
        poverty = Kind("poverty", "hộ nghèo", 0, 0)
        households = self._fact(poverty, -fewer, "household", f"{fewer} hộ", measure="change", modality="actual")
        return f"Số hộ nghèo giảm {households}."

    def _figures(self, kind: Kind) -> tuple[float, float]:
        month = round(self.draw.uniform(kind.low, kind.high), 1)
        return month, round(month * self.month * self.draw.uniform(0.85, 1.12), 1)

    def _plan(self, total: float) -> tuple[float, float]:
        plan = round(total / (self.month / 12 * self.draw.uniform(0.85, 1.1)))
        return round(total / plan * 100, 1), plan

    def _money(self, kind: Kind, value: float, period: str) -> str:
        if self.draw.random() < 0.3:
            value, unit, word = round(value * 1000), "million_dong", "triệu đồng"
        else:
            unit, word = "billion_dong", "tỷ đồng"
        quote = f"{_number(value)} {word}"
        if period != "plan":
            return self._fact(kind, value, unit, quote, period=period)
        return self._fact(
            kind,
            value,
            unit,
            quote,
            measure="plan_level",
            period=period,
            baseline="annual_plan",
            modality="plan",
        )

    def _percent(self, kind: Kind, value: float, measure: str, baseline: str, *, modality: str = "estimate") -> str:
        quote = f"{_number(abs(value))}%"
        return self._fact(kind, value, "percent", quote, measure=measure, baseline=baseline, modality=modality)

    def _fact(
        self,
        kind: Kind,
        value: float,
        unit: str,
        quote: str,
        *,
        measure: str = "level",
        period: str = "ytd",
        baseline: str | None = None,
        modality: str = "estimate",
    ) -> str:
        """Note a fact and give back its quote, for the sentence."""
        start, end, period_kind = self._period(period)
        scale = {"million_dong": 10**6, "billion_dong": 10**9}.get(unit, 1)
        self.facts.append(
            {
                "doc": self.doc,
                "quote": quote,
                "indicator": kind.indicator,
                "label": kind.label,
                "measure": measure,
                "value": value,
                "unit": unit,
                "value_si": round(value * scale) if scale > 1 else value,
                "period_start": start.isoformat(),
                "period_end": end.isoformat(),
                "period_kind": period_kind,
                "baseline": baseline,
                "modality": modality,
                "approx": None,
                "place": self.place,
            }
        )
        return quote

    def _period(self, period: str) -> tuple[date, date, str]:
        end = date(self.year, self.month, monthrange(self.year, self.month)[1])
        if period == "plan":
            return date(self.year, 1, 1), date(self.year, 12, 31), "year"
        if period == "month":
            return end.replace(day=1), end, "month"
        return date(self.year, 1, 1), end, "ytd"


def _day(number: int, count: int) -> date:
    span = (LAST_DAY - FIRST_DAY).days
    return FIRST_DAY + timedelta(days=span * number // max(1, count - 1)) if count > 1 else LAST_DAY


def _published(number: int, count: int, site: str) -> datetime:
    day = _day(number, count)
    if site == "thanhpho" and day < IMPORTED.date():
        return IMPORTED + timedelta(hours=16, minutes=number % 300)
    return datetime.combine(day, time(8 + number % 10, number * 7 % 60)) + timedelta(days=number % 2)


def _place(number: int, count: int, seed: int) -> str:
    names = DISTRICTS if _day(number, count) < REFORM else COMMUNES
    return Random(f"{seed}/{number}/place").choice(names)  # noqa: S311 - figures, not secrets


def _slug(title: str, number: int, site: str) -> str:
    if site == "thanhpho" and number % ACCENTED == 1:
        return "-".join([*re.findall(r"\w+", title.lower()), str(FIRST_ID + number)])
    return f"{slugify(title)[:70].strip('-')}-{FIRST_ID + number}"


def _category(number: int) -> str:
    return CATEGORIES[number // len(SITES) % len(CATEGORIES)]


def _number(value: float) -> str:
    """Return a number as it is written in Vietnamese: 1.234,5."""
    whole, _, fraction = f"{value:,.1f}".partition(".")
    whole = whole.replace(",", ".")
    return whole if fraction == "0" else f"{whole},{fraction}"
