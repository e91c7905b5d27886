"""What a browser makes of the site: layout, requests, scripts off, and from a disk."""

import re
from collections import defaultdict
from urllib.parse import urlsplit

import pytest

WIDTHS = [320, 390, 1280, 1920]
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def visits(browser, server, pages):
    """Every page seen once at every width: what each said to the console, asked for, and how far it ran over."""
    seen = defaultdict(list)
    tab = browser.new_page()
    tab.on("console", lambda message: message.type == "error" and seen["errors"].append(f"{tab.url}: {message.text}"))
    tab.on("pageerror", lambda error: seen["errors"].append(f"{tab.url}: {error}"))
    tab.on("request", lambda request: seen["requests"].append(request.url))
    for page in pages.values():
        if page.is_redirect:
            continue
        tab.goto(f"{server}/{page.address}")
        for width in WIDTHS:
            tab.set_viewport_size({"width": width, "height": 900})
            pixels = tab.evaluate(OVERFLOW)
            if pixels > 0:
                seen["overflows"].append(f"{page.address} at {width}: {pixels} px")
    tab.close()
    return seen


def test_no_page_scrolls_sideways(visits):
    assert visits["overflows"] == []


def test_no_page_makes_an_error_in_the_console(visits):
    assert visits["errors"] == []


def test_no_request_leaves_the_site(visits, server):
    assert [url for url in visits["requests"] if urlsplit(url).netloc != urlsplit(server).netloc] == []
    assert any(re.search(r"/assets/style\.[0-9a-f]{12}\.css$", url) for url in visits["requests"])


def test_pages_look_the_same_without_scripts(browser, server, pages, samples):
    chosen = [page for page in samples if pages[page].body_class in ("page-front", "page-brief", "page-meeting")]
    pictures = []
    for scripts in [True, False]:
        context = browser.new_context(java_script_enabled=scripts)
        tab = context.new_page()
        pictures.append({address: picture(tab, f"{server}/{address}") for address in chosen})
        context.close()
    assert [address for address in chosen if pictures[0][address] != pictures[1][address]] == []


def picture(tab, address):
    tab.goto(address)
    return tab.screenshot(full_page=True)


def test_the_site_works_from_a_disk(browser, server, site):
    tab = browser.new_page()
    tab.goto(f"{server}/index.html")
    served = font(tab)
    tab.goto((site / "index.html").as_uri())
    assert font(tab) == served != "Times New Roman"
    tab.locator("main a[href*='briefs/']").first.click()
    tab.wait_for_url("file://**/briefs/**")
    assert tab.locator("h1").count() == 1
    tab.close()


def font(tab):
    return tab.evaluate("getComputedStyle(document.body).fontFamily")
