"""The client against a site with every fault we know of; each outcome is a value, never an exception."""

import gzip
import socket
import ssl
import struct
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from flows.scrape.client import Client, Request
from flows.scrape.guard import _may_connect
from tests.flows.scrape.conftest import ARTICLE, make_source, send


def bursts(times, status, then=ARTICLE, **headers):
    """Answer a status some times, then a page."""
    left = [times]

    def route(handler):
        left[0] -= 1
        if left[0] >= 0:
            send(handler, b"busy", status, **headers)
        else:
            send(handler, then.encode())

    return route


def test_a_page_comes_with_status_headers_body_time_and_request(site, source, client):
    site.page("/a-1.html", ARTICLE, ETag='"v1"')
    got = client.fetch(source, Request(f"{site.url}/a-1.html"))
    assert (got.status, got.error, got.body, got.etag) == (200, None, ARTICLE.encode(), '"v1"')
    assert got.fetched_at.tzinfo is not None
    assert dict(got.request_headers)["user-agent"].startswith("hpfacts/")
    assert "(+https://example.org/contact)" in dict(got.request_headers)["user-agent"]


def test_validators_make_the_request_conditional_and_304_is_no_failure(site, source, client):
    site.page("/a-1.html", b"", 304)
    got = client.fetch(source, Request(f"{site.url}/a-1.html", etag='"v1"', last_modified="yesterday"))
    assert (got.status, got.error, got.is_final, got.bytes_hash) == (304, None, True, None)
    sent = site.seen[-1][2]
    assert sent["If-None-Match"] == '"v1"'
    assert sent["If-Modified-Since"] == "yesterday"


def test_a_form_is_posted(site, source, client):
    site.page("/list", ARTICLE)
    client.fetch(source, Request(f"{site.url}/list", "POST", {"page": "2"}, {"Referer": site.url}))
    command, _, headers, body = site.seen[-1]
    assert (command, body, headers["Referer"]) == ("POST", b"page=2", site.url)


def test_a_burst_of_503_is_sat_out(site, source, client):
    site.routes["/a-1.html"] = bursts(2, 503)
    assert client.fetch(source, Request(f"{site.url}/a-1.html")).status == 200
    assert site.hits["/a-1.html"] == 3


def test_a_lasting_503_comes_back_as_it_is_and_may_be_tried_another_time(site, source, client):
    site.page("/a-1.html", "busy", 503)
    got = client.fetch(source, Request(f"{site.url}/a-1.html"))
    assert (got.status, got.body, got.is_final) == (503, b"busy", False)
    assert site.hits["/a-1.html"] == 3


@pytest.mark.parametrize("status", [400, 403, 404, 410, 500])
def test_other_statuses_are_not_retried(site, source, client, status):
    site.page("/a-1.html", "no", status)
    assert client.fetch(source, Request(f"{site.url}/a-1.html")).status == status
    assert site.hits["/a-1.html"] == 1


class Watch:
    """A clock that only sleep moves."""

    def __init__(self):
        self.now = 1000.0
        self.slept = []

    def clock(self):
        return self.now

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.now += seconds


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_retry_after_is_waited_for(site, form):
    at = datetime(2026, 1, 1, tzinfo=UTC)
    value = "30" if form == "seconds" else format_datetime(at.replace(second=30), usegmt=True)
    site.routes["/a-1.html"] = bursts(1, 429, Retry_After=value)
    watch = Watch()
    with Client(clock=watch.clock, sleep=watch.sleep, now=lambda: at) as client:
        got = client.fetch(make_source(site), Request(f"{site.url}/a-1.html"))
    assert got.status == 200
    assert 30 in watch.slept


def test_a_retry_after_beyond_the_cap_ends_the_tries(site):
    site.page("/a-1.html", "busy", 429, Retry_After="86400")
    watch = Watch()
    with Client(clock=watch.clock, sleep=watch.sleep) as client:
        got = client.fetch(make_source(site), Request(f"{site.url}/a-1.html"))
    assert (got.status, got.is_final, site.hits["/a-1.html"]) == (429, False, 1)


def reset(handler):
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"half")
    handler.wfile.flush()
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.close_connection = True
    handler.connection.close()


def test_a_reset_in_mid_body_is_a_passing_failure_that_names_the_url(site, source, client):
    site.routes["/a-1.html"] = reset
    got = client.fetch(source, Request(f"{site.url}/a-1.html"))
    assert (got.status, got.is_final, got.body) == (0, False, b"")
    assert f"{site.url}/a-1.html" in got.error
    assert site.hits["/a-1.html"] == 3


def test_gzip_is_undone(site, source, client):
    site.page("/a-1.html", gzip.compress(ARTICLE.encode()), Content_Encoding="gzip")
    assert client.fetch(source, Request(f"{site.url}/a-1.html")).body == ARTICLE.encode()


def test_truncated_gzip_is_no_page(site, source, client):
    site.page("/a-1.html", gzip.compress(ARTICLE.encode())[:-12], Content_Encoding="gzip")
    got = client.fetch(source, Request(f"{site.url}/a-1.html"))
    assert (got.status, got.is_final) == (0, False)
    assert "gzip body ends before its end" in got.error


def test_a_gzip_bomb_is_cut_off(site, client):
    bomb = gzip.compress(bytes(30_000_000))
    site.page("/a-1.html", bomb, Content_Encoding="gzip")
    source = make_source(site, limits={"max_bytes": 1_000_000})
    got = client.fetch(source, Request(f"{site.url}/a-1.html"))
    assert (got.status, got.is_final) == (0, True)
    assert "larger than 1000000 bytes when unpacked" in got.error
    assert site.hits["/a-1.html"] == 1


def test_an_oversized_body_is_cut_off(site, client):
    site.page("/a-1.html", bytes(3_000_000))
    got = client.fetch(make_source(site, limits={"max_bytes": 1_000_000}), Request(f"{site.url}/a-1.html"))
    assert (got.status, got.is_final) == (0, True)
    assert "larger than 1000000 bytes" in got.error


def drip_body(handler):
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    for _ in range(40):
        handler.wfile.write(b"x")
        handler.wfile.flush()
        time.sleep(0.05)


def drip_headers(handler):
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(40):
        handler.wfile.write(f"X-{number}: y\r\n".encode())
        handler.wfile.flush()
        time.sleep(0.05)


@pytest.mark.parametrize("drip", [drip_body, drip_headers])
def test_a_slow_drip_ends_with_the_time_for_the_whole_answer(site, client, drip):
    site.routes["/a-1.html"] = drip
    source = make_source(site, limits={"total_timeout": 0.3, "retries": 0})
    started = time.monotonic()
    got = client.fetch(source, Request(f"{site.url}/a-1.html"))
    assert time.monotonic() - started < 1
    assert "took longer than 0.3 s" in got.error
    assert not got.is_final


def test_an_unreachable_host_is_a_value_that_names_the_url(site, client):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
        source = make_source(site, base_url=url)
        got = client.fetch(source, Request(f"{url}/a-1.html"))
    assert (got.status, got.is_final) == (0, False)
    assert got.error.startswith(f"{url}/a-1.html: ")


def test_redirects_are_followed_and_kept(site, source, client):
    site.page("/old", "moved", 301, Location="/new#part")
    site.page("/new", ARTICLE)
    got = client.fetch(source, Request(f"{site.url}/old"))
    assert (got.status, got.url, got.final_url) == (200, f"{site.url}/old", f"{site.url}/new")
    assert [(hop.kind, hop.status) for hop in got.way] == [("robots", 404), ("hop", 301)]


def test_a_redirected_post_goes_on_as_get_and_keeps_its_key(site, source, client):
    site.page("/old", "moved", 302, Location="/new")
    site.page("/new", ARTICLE)
    request = Request(f"{site.url}/old", "POST", {"page": "2"})
    got = client.fetch(source, request)
    assert site.seen[-1][0] == "GET"
    assert got.key == request.key


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("/loop", "in a circle"),
        ("https://example.vn/", "not on a host"),
        ("http://169.254.169.254/meta", "not on a host"),
        ("http://localhost:1/", "not on a host"),
        ("file:///etc/passwd", "not on a host"),
        ("http://[", "no URL"),
    ],
)
def test_redirects_that_lead_astray_are_refused_for_good(site, source, client, location, said):
    site.page("/loop", "moved", 302, Location=location)
    got = client.fetch(source, Request(f"{site.url}/loop"))
    assert (got.status, got.is_final) == (0, True)
    assert said in got.error


def test_a_validator_that_no_header_can_carry_is_a_value_too(site, source, client):
    got = client.fetch(source, Request(f"{site.url}/a-1.html", etag="đ"))
    assert got.error.startswith(f"{site.url}/a-1.html: ")


def test_endless_redirects_end(site, source, client):
    for number in range(10):
        site.page(f"/r{number}", "", 302, Location=f"/r{number + 1}")
    got = client.fetch(source, Request(f"{site.url}/r0"))
    assert "more than 5 redirects" in got.error


def test_a_declared_name_that_points_to_a_private_address_is_refused(site, client):
    # What a name server can do to us: the host is declared, its address is ours.
    source = make_source(
        site,
        base_url=f"http://localhost:{site.server.server_port}",
        allow_private=False,
        limits={"retries": 0},
    )
    got = client.fetch(source, Request(source.url("/a-1.html")))
    assert "private address" in got.error
    assert not site.seen


def test_a_replica_source_may_ask_loopback_only():
    assert _may_connect("127.0.0.1", loopback_only=True)
    assert _may_connect("::ffff:127.0.0.1", loopback_only=True)
    assert not _may_connect("10.0.0.1", loopback_only=True)
    assert not _may_connect("8.8.8.8", loopback_only=True)


PRIVATE = """
127.0.0.1 10.1.2.3 192.168.0.1 169.254.1.1 100.64.0.1 0.0.0.0 224.0.0.1
::1 fe80::1%eth0 fd00::1 ::ffff:10.0.0.1
"""


@pytest.mark.parametrize("address", PRIVATE.split())
def test_no_private_address_passes_for_a_real_source(address):
    assert not _may_connect(address, loopback_only=False)


def test_plain_http_needs_leave(site, client):
    source = make_source(site, base_url=f"https://{site.host}", allow_http=False)
    assert "unencrypted" in client.fetch(source, Request(f"{site.url}/a-1.html")).error
    assert not site.seen


def test_an_undeclared_host_is_never_asked(source, client):
    got = client.fetch(source, Request("http://127.0.0.2/x"))
    assert "not on a host that replica declares" in got.error


def test_robots_disallow_is_obeyed_and_final(site, source, client):
    site.page("/robots.txt", "User-agent: hpfacts\nDisallow: /closed/", Content_Type="text/plain")
    site.page("/open/a-1.html", ARTICLE)
    refused = client.fetch(source, Request(f"{site.url}/closed/a-1.html"))
    assert "robots.txt" in refused.error
    assert refused.is_final
    assert client.fetch(source, Request(f"{site.url}/open/a-1.html")).status == 200
    assert (site.hits["/robots.txt"], site.hits["/closed/a-1.html"]) == (1, 0)


def test_robots_that_cannot_be_read_close_the_site_for_now(site, source, client):
    site.page("/robots.txt", "", 503)
    got = client.fetch(source, Request(f"{site.url}/a-1.html"))
    assert "could not be read" in got.error
    assert not got.is_final
    assert site.hits["/a-1.html"] == 0


def test_crawl_delay_and_the_sources_own_delay_space_requests(site):
    site.page("/robots.txt", "User-agent: *\nCrawl-delay: 7")
    watch = Watch()
    with Client(clock=watch.clock, sleep=watch.sleep) as client:
        source = make_source(site, limits={"delay": 2})
        for number in range(3):
            client.fetch(source, Request(f"{site.url}/a-{number}.html"))
    assert watch.slept == [2, 7, 7]  # robots.txt itself knows no crawl-delay yet


def test_a_crawl_delay_beyond_reason_leaves_the_host_alone(site, source, client):
    site.page("/robots.txt", "User-agent: *\nCrawl-delay: 86400")
    assert "86400 s between requests" in client.fetch(source, Request(f"{site.url}/a-1.html")).error


def test_a_real_delay_is_kept_between_parallel_requests(site, client):
    for number in range(5):
        site.page(f"/a-{number}.html", ARTICLE)
    source = make_source(site, limits={"delay": 0.1, "concurrency": 4})
    list(client.fetch_many(source, [Request(f"{site.url}/a-{number}.html") for number in range(5)]))
    gaps = [later - sooner for sooner, later in zip(site.times, site.times[1:], strict=False)]
    assert min(gaps) > 0.08


def test_two_clients_with_one_pace_folder_share_the_delay(site, tmp_path):
    source = make_source(site, limits={"delay": 0.6})
    threads = []
    for number in range(2):

        def work(number=number):
            with Client(pace_folder=tmp_path) as client:
                client.fetch(source, Request(f"{site.url}/a-{number}.html"))

        threads.append(threading.Thread(target=work))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(site.times) == 4
    # Three delays between four requests; two clients that share none need one. The whole span is asked for, as a busy
    # machine takes note of single requests late.
    assert max(site.times) - min(site.times) > 2 * 0.6


def test_who_goes_last_waits_until_who_goes_first_is_done(site, source, tmp_path):
    site.page("/a-1.html", ARTICLE)
    night = Client(pace_folder=tmp_path, precedence="first")
    with Client(pace_folder=tmp_path, precedence="last") as backfill, ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(backfill.fetch, source, Request(f"{site.url}/a-1.html"))
        assert night.fetch(source, Request(f"{site.url}/a-1.html")).status == 200
        with pytest.raises(TimeoutError):
            waiting.result(timeout=0.3)
        assert site.hits["/a-1.html"] == 1
        night.close()
        assert waiting.result(timeout=30).status == 200


def test_no_more_at_once_than_the_source_allows(site, client):
    def slow(handler):
        time.sleep(0.03)
        send(handler, b"x")

    for number in range(12):
        site.routes[f"/a-{number}.html"] = slow
    source = make_source(site, limits={"concurrency": 3})
    requests = [Request(f"{site.url}/a-{number}.html") for number in range(12)]
    got = list(client.fetch_many(source, requests))
    assert sorted(each.url for each in got) == sorted(each.url for each in requests)
    assert site.most_busy == 3


def test_a_dead_host_is_paused_twice_and_then_left_alone(site):
    watch = Watch()
    site.page("/robots.txt", "")
    limits = {"breaker_failures": 2, "breaker_cooldown": 30, "retries": 0}
    with Client(clock=watch.clock, sleep=watch.sleep) as client:
        source = make_source(site, limits=limits)
        for number in range(9):
            site.page(f"/a-{number}.html", "busy", 503)
        got = [client.fetch(source, Request(f"{site.url}/a-{number}.html")) for number in range(9)]
    assert watch.slept[-2:] == [30, 60]
    assert sum(site.hits[f"/a-{number}.html"] for number in range(9)) == 6
    assert "left alone" in got[-1].error
    assert not got[-1].is_final


def test_a_success_forgives_earlier_failures(site, client):
    source = make_source(site, limits={"breaker_failures": 2, "retries": 0})
    site.page("/good", ARTICLE)
    site.page("/bad", "busy", 503)
    for _ in range(8):
        assert client.fetch(source, Request(f"{site.url}/bad")).status == 503
        assert client.fetch(source, Request(f"{site.url}/good")).status == 200


@pytest.fixture(scope="module")
def tls(tmp_path_factory):
    """Serve https with a certificate that only its own CA file vouches for."""
    folder = tmp_path_factory.mktemp("tls")
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    command += " -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 -keyout key.pem -out cert.pem"
    made = subprocess.run(command.split(), cwd=folder, capture_output=True, check=False)  # noqa: S603
    if made.returncode:
        pytest.skip("openssl cannot make a certificate here")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            send(self, b"safe")

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"https://127.0.0.1:{server.server_port}", folder / "cert.pem"
    server.shutdown()


def test_an_untrusted_certificate_is_refused_and_may_be_mended(tls, site, client):
    url, _ = tls
    got = client.fetch(make_source(site, base_url=url), Request(f"{url}/x"))
    assert "certificate verify failed" in got.error
    assert not got.is_final


def test_a_sources_own_ca_bundle_is_trusted(tls, site, client):
    url, bundle = tls
    got = client.fetch(make_source(site, base_url=url, ca_bundle=bundle), Request(f"{url}/x"))
    assert (got.status, got.body) == (200, b"safe")
