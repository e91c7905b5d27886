"""What the example's pages say of themselves to programs."""

import html
import json
import re
from urllib.parse import urldefrag

import pytest

HOME = "https://readout.example/"
BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


@pytest.fixture(scope="module")
def blocks(pages):
    """The graph of every page that has one, by the page's address."""
    found = {}
    for address, page in pages.items():
        texts = BLOCK.findall(page.path.read_text(encoding="utf-8"))
        if texts:
            (text,) = texts
            block = json.loads(text)
            assert block["@context"] == "https://schema.org"
            found[address] = block["@graph"]
    return found


def values(node, name):
    """Every value of a member, however deep."""
    if isinstance(node, list):
        for item in node:
            yield from values(item, name)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key == name:
                yield from value if isinstance(value, list) else [value]
            yield from values(value, name)


def test_every_page_that_is_to_be_found_has_a_block(pages, blocks):
    hidden = {address for address, page in pages.items() if page.is_redirect or address.endswith(("404.html", "search.html"))}
    assert set(blocks) == set(pages) - hidden


def test_every_address_is_whole_and_leads_to_a_page(pages, blocks):
    wrong = []
    for address, graph in blocks.items():
        for name in ["url", "@id", "item"]:
            for value in values(graph, name):
                path = urldefrag(value)[0].removeprefix(HOME)
                if value.startswith(HOME) and path.endswith((".png", ".jpg", ".svg")):
                    continue
                if not value.startswith("https://") or (
                    value.startswith(HOME) and (path + "index.html" if not path or path.endswith("/") else path) not in pages
                ):
                    wrong.append(f"{address}: {name} {value}")
    assert wrong == []


def test_what_a_thing_is_called_is_the_same_on_every_page(blocks):
    types = {}
    for graph in blocks.values():
        for name in set(values(graph, "@id")):
            types.setdefault(name, set())
        for node in walk(graph):
            if "@id" in node and "#" in node["@id"]:
                types[node["@id"]].add(node["@type"])
    # A country acts by its government.
    mixed = {name: found for name, found in types.items() if len(found - {"Country", "GovernmentOrganization"}) > 1}
    assert mixed == {}


def words(path):
    """The text of a page, with no more than a space between words."""
    markup = re.sub(r"<script.*?</script>", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", markup)).split())


def walk(node):
    if isinstance(node, list):
        for item in node:
            yield from walk(item)
    elif isinstance(node, dict):
        yield node
        for value in node.values():
            yield from walk(value)


def test_a_block_weighs_little(blocks):
    sizes = {address: len(json.dumps(graph)) for address, graph in blocks.items()}
    assert [address for address, size in sizes.items() if size > 8192] == []


def test_the_text_of_a_block_stands_on_its_page(pages, blocks):
    """Headlines, names of questions and corrections are those that readers see."""
    missing = []
    for address, graph in blocks.items():
        text = words(pages[address].path)
        for node in walk(graph):
            shown = {
                "Question": node.get("name"), "NewsArticle": node.get("headline"),
                "CorrectionComment": node.get("text"), "Claim": node.get("text"), "Quotation": node.get("text"),
            }.get(node.get("@type"))
            if shown and " ".join(shown.rstrip("…").split()) not in text:
                missing.append(f"{address}: {shown}")
    assert missing == []
