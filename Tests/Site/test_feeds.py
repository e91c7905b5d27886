"""Feeds and maps, read by the parsers that readers and search engines use."""

import json
import re
from html.parser import HTMLParser
from urllib.parse import unquote
from urllib.robotparser import RobotFileParser

import feedparser
import pytest
from lxml import etree
from sites import brief, write

BASE = "https://readout.example/"
MAPS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")
FEED_KEYS = {"version", "title", "home_page_url", "feed_url", "description", "icon", "language", "authors", "items"}
ITEM_KEYS = {
    "id", "url", "title", "content_html", "summary", "image", "date_published", "date_modified", "authors", "tags",
    "language",
}


class Content(HTMLParser):
    """What stands in an entry: its addresses, and whatever has no place there."""

    def __init__(self, html):
        super().__init__()
        self.addresses = []
        self.strangers = []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.addresses += [value for name, value in attributes if name in ("href", "src")]
        self.strangers += [name for name, _ in attributes if name in ("class", "style", "id") or name.startswith("on")]
        if tag in ("script", "style", "iframe"):
            self.strangers.append(tag)


@pytest.fixture(scope="module")
def whole(tmp_path_factory, readout, site):
    """A site with whole texts and with all that is awkward in them."""
    folder = write(
        tmp_path_factory.mktemp("feeds"),
        {
            "site.yml": f"title: Desk & <Co>\nbase-url: {BASE}\nfeeds: {{content: full}}\n",
            "briefs/a.md": brief(
                "A & B", "## One\n\n[Up](#one), <mark>x</mark>.[^n]\n\n- [x] done\n\n```sh\nls\n```\n\n[^n]: Note."),
            "briefs/b.md": brief("B", "[[a]] and [out](https://example.org/?a=1&b=2)."),
        })
    run = readout("build", folder)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder / "Public"


def exists(site, address):
    if not address.startswith(BASE):
        return address.startswith(("https://", "http://", "mailto:"))
    path = unquote(address[len(BASE):].partition("#")[0])
    return (site / (path + "index.html" if path.endswith("/") or not path else path)).is_file()


def problems_of(site, html):
    content = Content(html)
    return [a for a in content.addresses if not exists(site, a)] + content.strangers


def atom_problems(site, path):
    feed = feedparser.parse(path.read_bytes())
    if feed.bozo:
        yield str(feed.bozo_exception)
    ids = [entry.id for entry in feed.entries]
    if len(set(ids)) != len(ids) or not ids:
        yield f"ids {ids}"
    for entry in feed.entries:
        if not (entry.title and entry.published_parsed and entry.updated_parsed >= entry.published_parsed):
            yield f"{entry.id} has no title or wrong dates"
        if not exists(site, entry.link):
            yield f"{entry.link} is not there"
        for part in [entry.summary_detail, *entry.get("content", [])]:
            yield from problems_of(site, part.value)
    published = [entry.published_parsed for entry in feed.entries]
    if published != sorted(published, reverse=True):
        yield "not newest first"


def json_problems(site, path):
    feed = json.loads(path.read_bytes())
    if feed["version"] != "https://jsonfeed.org/version/1.1" or set(feed) - FEED_KEYS:
        yield f"keys {sorted(feed)}"
    if feed["feed_url"] != BASE + path.relative_to(site).as_posix() or not exists(site, feed["home_page_url"]):
        yield "its addresses are others"
    for item in feed["items"]:
        if set(item) - ITEM_KEYS or not {"id", "url", "title", "content_html"} <= set(item):
            yield f"keys {sorted(item)}"
        if not all(MOMENT.fullmatch(item[key]) for key in ("date_published", "date_modified")):
            yield f"dates of {item['id']}"
        if not exists(site, item["url"]):
            yield f"{item['url']} is not there"
        yield from problems_of(site, item["content_html"])


@pytest.mark.parametrize("name", ["feed.xml", "feed.json"])
def test_feeds_are_valid_and_lead_to_what_is_there(name, site, whole):
    check = atom_problems if name == "feed.xml" else json_problems
    for folder in (site, whole):
        feeds = sorted(folder.rglob(name))
        found = {str(path): list(check(folder, path)) for path in feeds}
        assert feeds and {path: problems for path, problems in found.items() if problems} == {}


def test_both_formats_tell_the_same(site):
    for path in sorted(site.rglob("feed.xml")):
        atom = [entry.id for entry in feedparser.parse(path.read_bytes()).entries]
        items = json.loads(path.with_suffix(".json").read_bytes())["items"]
        assert atom == [item["id"] for item in items], path


def test_the_sitemap_lists_every_page_that_may_be_listed_once(site, pages):
    root = etree.fromstring((site / "sitemap.xml").read_bytes())
    assert root.tag == MAPS + "urlset"
    listed = [node.text[len(BASE):] for node in root.iter(MAPS + "loc")]
    files = [path + "index.html" if path.endswith("/") or not path else path for path in listed]
    # Search engines are not to search by another search.
    others = ("404.html", "search.html", "es/search.html")
    wanted = [address for address, page in pages.items() if not page.is_redirect and address not in others]
    assert sorted(files) == sorted(wanted)


def test_versions_in_other_languages_name_each_other(site):
    root = etree.fromstring((site / "sitemap.xml").read_bytes())
    versions = {
        url.findtext(MAPS + "loc"): {link.get("href") for link in url if link.get("rel") == "alternate"}
        for url in root
    }
    assert any(versions.values())
    for address, others in versions.items():
        assert not others or address in others
        assert all(versions[other] == others for other in others), address


def test_robots_are_led_to_maps_that_exist(site):
    robots = RobotFileParser()
    robots.parse((site / "robots.txt").read_text().splitlines())
    assert robots.can_fetch("*", BASE)
    assert robots.site_maps() == [BASE + "sitemap.xml", BASE + "news-sitemap.xml"]
    for name in ("sitemap.xml", "news-sitemap.xml"):
        etree.fromstring((site / name).read_bytes())
