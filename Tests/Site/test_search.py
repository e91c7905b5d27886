"""Searching in the browser: what is found and shown, bad input, and an index that cannot be read."""

import json
import re
import shutil
from urllib.parse import quote

import pytest

from search_index import SearchIndex
from server import QuietHandler, RangeHandler, serve
from sites import brief, write

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
KINDS = ["texts.0", "terms.0", "names.0", "words.0", "places.0", "places", "facet-actor", "dictionary"]
PERSON = "---\nname: Edmundo Novillo Aguilar\n---\n"


@pytest.fixture
def tab(browser):
    """A page that fails the test on errors of scripts and of the content security policy."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    errors = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.on("console", lambda message: "Content Security" in message.text and errors.append(message.text))
    tab.on("dialog", lambda dialog: errors.append(dialog.message))
    yield tab
    context.close()
    assert errors == []


@pytest.fixture
def copy(site, tmp_path):
    """The example, to be damaged."""
    shutil.copytree(site, tmp_path / "site")
    return tmp_path / "site"


def until(tab, expression):
    """Waits for something to be true: the browser's own way to wait needs `eval`, which the pages forbid.

    What is not there yet makes it untrue, not an error: the page may be about to show it.
    """
    for _ in range(200):
        if tab.evaluate(f"(() => {{ try {{ return {expression} }} catch (error) {{ return false }} }})()"):
            return
        tab.wait_for_timeout(25)
    raise AssertionError(f"never true: {expression}")


def look_for(tab, server, query, more="", page="search.html"):
    tab.goto(f"{server}/{page}?q={quote(query)}{more}")
    until(tab, "['hits', 'notes'].some((id) => document.getElementById('search-' + id).childElementCount)")
    return [link.inner_text() for link in tab.locator("#search-hits h3 a").all()]


def until_at(tab, address):
    """Waits for an address, which the browser tells a moment after the page has changed it."""
    tab.wait_for_url(re.compile(address))


def notes(tab):
    return tab.inner_text("#search-notes")


def count(tab):
    return int(re.search(r"\d+", tab.inner_text("#search-count"))[0])


# MARK: - What is found


def test_words_are_found_in_all_their_forms_and_marked(tab, server):
    assert look_for(tab, server, "memorandums sign") != []
    marks = {mark.lower() for mark in tab.locator("#search-hits mark").all_inner_texts()}
    assert {"memorandum", "signed"} <= marks


@pytest.mark.parametrize("query", ["teherán conversación", "TEHERAN conversaciones", "teheran conversacion"])
def test_case_and_accents_do_not_matter(tab, server, query):
    assert any("Teherán" in title for title in look_for(tab, server, query))


def test_a_name_leads_to_its_person_first(tab, server):
    titles = look_for(tab, server, "Novillo Aguilar")
    assert titles[0] == "Edmundo Novillo Aguilar"
    assert len(titles) > 1


def test_a_phrase_holds_words_together(tab, server):
    look_for(tab, server, "ministers of defence")
    loose = count(tab)
    look_for(tab, server, '"defence ministers of Iran"')
    assert 0 < count(tab) < loose


def test_a_minus_leaves_out(tab, server):
    look_for(tab, server, "iran")
    every = count(tab)
    look_for(tab, server, "iran -memorandum")
    assert 0 < count(tab) < every
    assert "memorandum" not in tab.inner_text("#search-hits").lower()


def test_what_holds_all_words_is_missed_before_some_are_shown(tab, server):
    assert look_for(tab, server, "memorandum graustark bombing") != []
    assert "No page holds all of these words" in notes(tab)


def test_the_last_word_may_be_a_beginning(tab, server):
    assert look_for(tab, server, "memorand") != []


def test_a_slip_is_offered_and_not_applied(tab, server):
    assert look_for(tab, server, "memorndum ") == []
    assert "Did you mean memorandum" in notes(tab)
    tab.click(".offer button")
    tab.wait_for_selector("#search-hits .hit")
    until_at(tab, "q=memorandum")


def test_an_answer_is_linked_by_its_question(tab, server):
    look_for(tab, server, "Ashtiani Novillo talks day")
    link = tab.locator(".hit-part a").first
    anchor = link.get_attribute("href").split("#")[1]
    link.click()
    assert tab.locator(f"[id='{anchor}']").count() == 1


def test_a_reaction_shows_its_stance(tab, server):
    look_for(tab, server, "concern", "&kind=reaction")
    chips = tab.locator("#search-hits .stance")
    assert chips.count() > 0
    assert chips.first.locator(".sign").inner_text() != ""


def test_a_name_in_a_longer_query_stands_for_whatever_refers_to_it(tab, tmp_path, readout):
    files = {
        "people/eva.md": "---\nname: Eva Novillo Aguilar\naliases: [Novillo Aguilar]\n---\n",
        "briefs/asked.md": brief("Asked", "She spoke of a ceasefire.", "about: [eva]\n"),
        "briefs/told.md": brief("Told", "Aguilar said of Novillo that a ceasefire would come."),
        "briefs/other.md": brief("Other", "A ceasefire, a ceasefire, and nothing else."),
    }
    assert readout("build", write(tmp_path, files), "--output", tmp_path / "out").returncode == 0
    with serve(tmp_path / "out") as server:
        # What only has the words comes behind what is about her, and what has one of them is not found.
        found = look_for(tab, server, "Novillo Aguilar ceasefire")
        assert found.index("Asked") < found.index("Told") and "Other" not in found
        assert notes(tab) == ""
        assert "Asked" in look_for(tab, server, "ceasefire eva novillo aguilar -other")
        assert look_for(tab, server, '"Novillo Aguilar" ceasefire') != []
        assert "No page holds all" in notes(tab)
        assert look_for(tab, server, "Novillo Aguilar -other")[0] == "Eva Novillo Aguilar"


def test_of_many_words_the_rare_ones_are_enough_but_not_of_quoted_ones(tab, tmp_path, readout):
    common = {f"briefs/b{number}.md": brief(f"Brief {number}", "How much does it take?") for number in range(30)}
    files = {"briefs/lamp.md": brief("Lamps", "Harbour lamps of brass.")} | common
    assert readout("build", write(tmp_path, files), "--output", tmp_path / "out").returncode == 0
    with serve(tmp_path / "out") as server:
        assert look_for(tab, server, "how much brass harbour lamps ") == ["Lamps"]
        assert "No page holds all" in notes(tab)
        # What lacks the quoted words is not enough by itself, so that whatever has any is shown.
        assert len(look_for(tab, server, 'brass harbour lamps "how much"')) == 10
        assert look_for(tab, server, "brass lamps") == ["Lamps"] and notes(tab) == ""


@pytest.mark.parametrize("query", ["U.S.", "US", "us", "U.S.'s", "u.s"])
def test_an_abbreviation_is_one_word_with_stops_and_without(tab, tmp_path, readout, query):
    files = {
        "briefs/stops.md": brief("Stops", "The U.S. and U.K.-led talks."),
        "briefs/none.md": brief("None", "What the US wants."),
        "briefs/parts.md": brief("Parts", "Section U of volume S."),
    }
    assert readout("build", write(tmp_path, files), "--output", tmp_path / "out").returncode == 0
    with serve(tmp_path / "out") as server:
        assert {"None", "Stops"} == set(look_for(tab, server, query)) & {"None", "Stops", "Parts"}
        marks = tab.locator("#search-hits mark").all_inner_texts()
        assert {"U.S", "US"} <= set(marks)


def test_what_is_in_the_language_of_the_page_comes_first(tab, tmp_path, readout):
    files = {
        "site.yml": "title: Desk\nlanguage: en\nlanguages: [es]\n",
        "briefs/talks.md": brief("Lampedusa talks", "Of nothing else, at some length, in many words and more."),
        "briefs/talks.es.md": "---\ntitle: Lampedusa\nsummary: Lampedusa.\n---\n\nLampedusa.\n",
    }
    folder = write(tmp_path, files)
    assert readout("build", folder, "--output", tmp_path / "out").returncode == 0
    with serve(tmp_path / "out") as server:
        assert look_for(tab, server, "lampedusa") == ["Lampedusa talks", "Lampedusa"]
        assert look_for(tab, server, "lampedusa", page="es/search.html") == ["Lampedusa", "Lampedusa talks"]
    for language, first in [("en", "Lampedusa talks"), ("es", "Lampedusa"), ("es-BO", "Lampedusa")]:
        options = ["lampedusa", "--format", "json", "--built", tmp_path / "out", "--reader-language", language]
        answer = json.loads(readout("search", folder, *options).stdout)
        assert answer["results"][0]["title"] == first


# MARK: - Facets, order, address


def test_facets_narrow_without_a_word_and_count_alternatives(tab, server):
    tab.goto(f"{server}/search.html?kind=reaction")
    tab.wait_for_selector("#search-hits .hit")
    every = count(tab)
    tab.click("summary:text-is('Stance')")
    boxes = tab.locator("#search-facets > details:has(summary:text-is('Stance')) label")
    boxes.first.wait_for()
    shown = int(boxes.first.locator(".count").inner_text())
    values = boxes.count()
    boxes.first.click()
    until(tab, f"document.querySelector('#search-count').textContent.startsWith('{shown} ')")
    assert count(tab) == shown < every
    assert boxes.count() == values > 1
    until_at(tab, r"\?kind=reaction&stance=[a-z-]+$")
    tab.click("#search-chosen button >> nth=-1")
    until(tab, "document.querySelector('#search-found').hidden")
    until_at(tab, r"/search\.html$")


def test_filters_combine(tab, server):
    look_for(tab, server, "", "&kind=brief&year=2023&actor=iran")
    both = count(tab)
    look_for(tab, server, "", "&kind=brief&kind=meeting&year=2023&actor=iran")
    assert 0 < both < count(tab)


def test_back_returns_to_the_query_before(tab, server):
    first = look_for(tab, server, "memorandum")
    tab.fill("#query", "bombing")
    tab.press("#query", "Enter")
    until(tab, "!document.querySelector('#search-hits').textContent.includes('How to read')")
    until_at(tab, "q=bombing")
    tab.goto(f"{server}/search.html?q=ashtiani")
    tab.wait_for_selector("#search-hits .hit")
    tab.go_back()
    until(tab, "document.querySelector('#query').value === 'bombing'")
    tab.fill("#query", "memorandum")
    tab.press("#query", "Enter")
    until(tab, f"document.querySelector('#search-hits h3').textContent === {first[0]!r}")
    tab.click("#search-order [value=date]")
    tab.wait_for_url("**sort=date")
    tab.go_back()
    until(tab, "document.querySelector('#search-order [value=relevance]').checked")


def test_by_date_the_newest_stand_first(tab, server):
    look_for(tab, server, "iran", "&kind=brief&sort=date")
    dates = [time.get_attribute("datetime") for time in tab.locator("#search-hits time").all()]
    assert dates == sorted(dates, reverse=True) and len(dates) > 1


def test_recency_is_a_switch_in_the_address(tab, server):
    look_for(tab, server, "iran")
    tab.uncheck("[name=recent]")
    tab.wait_for_url("**recent=no")
    tab.reload()
    tab.wait_for_selector("#search-hits .hit")
    assert not tab.is_checked("[name=recent]")


PERIODS = [
    ("&from=2023-07-21", ["Day", "Month", "Year"]),
    ("&until=2023-07-19", ["Early", "Month", "Year"]),
    ("&from=2023-07&until=2023-07", ["Day", "Month", "Year"]),
    ("&from=2024", []),
    ("&from=2022&until=2022", ["Early"]),
    ("&from=2023-07-20&kind=brief&until=2023-07-22", ["Day", "Month", "Year"]),
    ("&from=2023-08", ["Year"]),
]


@pytest.fixture(scope="module")
def dated(tmp_path_factory, readout):
    """A site with a brief of a day, of a month, of a year, and of the year before."""
    folder = tmp_path_factory.mktemp("dated")
    dates = {"Day": "2023-07-22", "Month": "2023-07", "Year": "2023", "Early": "2022-12-31"}
    text = lambda name, date: brief(name, "Of the harbour.").replace("2023-08-01", date)
    write(folder, {f"briefs/{name.lower()}.md": text(name, date) for name, date in dates.items()})
    assert readout("build", folder, "--output", folder / "out").returncode == 0
    with serve(folder / "out") as server:
        yield server, folder


@pytest.mark.parametrize("more, expected", PERIODS)
def test_a_period_narrows_as_precisely_as_dates_are_known(tab, dated, readout, more, expected):
    server, folder = dated
    assert sorted(look_for(tab, server, "harbour", more)) == expected
    options = [f"--{part}" for part in more.split("&") if part]
    answer = readout("search", folder, "harbour", "--format", "json", *options)
    assert sorted(result["title"] for result in json.loads(answer.stdout)["results"]) == expected


def test_a_period_is_typed_bookmarked_and_left_by_back(tab, dated):
    server, _ = dated
    look_for(tab, server, "harbour")
    tab.fill("[name=from]", "2023-07")
    tab.press("[name=from]", "Enter")
    tab.wait_for_url("**from=2023-07")
    until(tab, "document.querySelectorAll('.hit').length === 3")
    assert tab.inner_text("#search-chosen") == "From Jul 2023 ×"
    tab.reload()
    until(tab, "document.querySelectorAll('.hit').length === 3")
    assert tab.input_value("[name=from]") == "2023-07"
    tab.fill("[name=until]", "2023-06")
    tab.press("[name=until]", "Tab")
    until(tab, "document.querySelectorAll('.hit').length === 1")
    tab.go_back()
    until(tab, "document.querySelectorAll('.hit').length === 3")
    assert tab.input_value("[name=until]") == ""
    tab.click("#search-chosen button")
    until(tab, "document.querySelectorAll('.hit').length === 4")
    until_at(tab, r"/search\.html\?q=harbour$")
    tab.goto(f"{server}/search.html?from=2024")
    tab.wait_for_selector("#search-notes p")
    assert "fewer filters" in notes(tab)


@pytest.mark.parametrize(
    "date", ["2023-02-30", "yesterday", "2023-13", "2023-00", "20230720", "<b>x</b>", "2023-7-20", "9" * 5000, "٢٠٢٣-٧"]
)
def test_a_date_that_is_none_is_said_and_loses_nothing(tab, dated, date):
    server, _ = dated
    found = look_for(tab, server, "harbour", f"&from={quote(date)}&until=2023-07")
    assert sorted(found) == ["Day", "Early", "Month", "Year"]
    assert f"“{date[:40]}” is no date" in notes(tab)
    assert tab.get_attribute("[name=from]", "aria-invalid") == "true"
    assert tab.get_attribute("[name=until]", "aria-invalid") == "false"
    assert tab.input_value("[name=from]") == date
    assert tab.evaluate(OVERFLOW) <= 0


def test_more_results_are_added_and_reached(tab, server):
    look_for(tab, server, "the iran", "")
    tab.goto(f"{server}/search.html?year=2023&kind=brief&kind=meeting&kind=reaction")
    tab.wait_for_selector("#search-hits .hit")
    assert tab.locator(".hit").count() == 10 < count(tab)
    tab.click("#search-more button")
    until(tab, "document.querySelectorAll('.hit').length > 10")
    assert tab.evaluate("document.activeElement === document.querySelectorAll('.hit h3 a')[10]")


# MARK: - Typing


def test_results_come_as_one_types_and_are_announced(tab, server):
    tab.goto(f"{server}/search.html")
    tab.locator("#query").press_sequentially("memorandum")
    tab.wait_for_selector("#search-hits .hit")
    until_at(tab, "q=memorandum")
    until(tab, "/\\d+ results? for memorandum/.test(document.querySelector('#search-status').textContent)")
    top = tab.evaluate("document.querySelector('#search-found').getBoundingClientRect().top")
    tab.locator("#query").press_sequentially(" bolivia")
    tab.wait_for_timeout(200)
    assert tab.evaluate("document.querySelector('#search-found').getBoundingClientRect().top") == top


def test_suggestions_by_keyboard(tab, server):
    tab.goto(f"{server}/search.html")
    tab.fill("#query", "iran")
    tab.wait_for_selector("#suggestions:not([hidden]) li")
    kinds = [text.split("\n")[-1] for text in tab.locator("#suggestions li").all_inner_texts()]
    order = ["Person", "Actor", "Topic", "Meeting", "Word"]
    assert kinds == sorted(kinds, key=order.index) and "Actor" in kinds
    tab.press("#query", "ArrowDown")
    tab.press("#query", "ArrowDown")
    tab.press("#query", "ArrowUp")
    active = tab.get_attribute("#query", "aria-activedescendant")
    assert tab.get_attribute(f"#{active}", "aria-selected") == "true" and active.endswith("-0")
    tab.press("#query", "Escape")
    assert tab.get_attribute("#query", "aria-expanded") == "false"
    assert tab.input_value("#query") == "iran"
    tab.press("#query", "ArrowDown")
    tab.press("#query", "Enter")
    tab.wait_for_url(f"{server}/actors/iran.html")


def test_every_page_suggests_once_its_box_has_the_focus(tab, server):
    requests = []
    tab.on("request", lambda request: requests.append(request.url))
    tab.goto(f"{server}/briefs/index.html")
    assert not any("/search." in url or "/search/" in url for url in requests)
    tab.fill(".search-box input", "novillo")
    tab.wait_for_selector("#suggestions:not([hidden]) li")
    assert any("/search/index.bin" in url for url in requests)
    tab.press(".search-box input", "ArrowDown")
    tab.press(".search-box input", "Enter")
    tab.wait_for_url("**/people/*.html")
    tab.fill(".search-box input", "iran visit")
    tab.press(".search-box input", "Enter")
    tab.wait_for_url("**/search.html?q=iran+visit")
    tab.wait_for_selector("#search-hits .hit")


# MARK: - Bad input


@pytest.mark.parametrize("query", ["", "   ", "\t\n"])
def test_nothing_asked_shows_ways_into_the_site(tab, server, query):
    tab.goto(f"{server}/search.html?q={quote(query)}")
    tab.wait_for_selector("#query[role=combobox]")
    assert tab.is_hidden("#search-found") and tab.is_visible("#search-ways")


@pytest.mark.parametrize(
    "query, note",
    [
        ("the of and", "no word in this"),
        ("!?…", "no word in this"),
        ("-iran", "Only words to leave out"),
        ("word " * 2000, "Only the first 32 words"),
        ("x" * 10_000, "Nothing on file"),
        ("\0\x01\x1b\x7f", "no word in this"),
    ],
)
def test_queries_that_ask_for_little(tab, server, query, note):
    look_for(tab, server, query)
    assert note in notes(tab)


def test_control_characters_part_words(tab, server):
    assert look_for(tab, server, "iran\x07memorandum") == look_for(tab, server, "iran memorandum")


@pytest.mark.parametrize("query", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "__proto__", "constructor", "%00"])
def test_markup_in_a_query_is_text(tab, server, query):
    look_for(tab, server, query, f"&actor={quote(query)}&kind={quote(query)}&sort={quote(query)}")
    assert tab.locator("#search-found script, #search-found img").count() == 0
    assert query in tab.inner_text("#search-chosen")


def test_markup_in_records_is_text(browser, tab, tmp_path, readout):
    text = brief("Odd", "Words with `<img src=x onerror=alert(1)>` in them, oddly.")
    folder = write(tmp_path, {"briefs/odd.md": text.replace("title: Odd", "title: Of <script>alert(1)</script> & more")})
    assert readout("build", folder, "--output", tmp_path / "out").returncode == 0
    with serve(tmp_path / "out") as server:
        assert look_for(tab, server, "script") == ["Of <script>alert(1)</script> & more"]
        look_for(tab, server, "onerror")
        assert "<img" in tab.inner_text("#search-hits")
        assert tab.locator("#search-hits img, #search-hits script").count() == 0


# MARK: - An index that cannot be read


@pytest.mark.parametrize("damage", ["missing", "empty", "noise", "cut"])
@pytest.mark.parametrize("handler, kind", [(RangeHandler, "texts.0")] + [(QuietHandler, kind) for kind in KINDS])
def test_a_damaged_shard_is_said_and_the_rest_works(tab, copy, handler, kind, damage):
    [file] = copy.glob(f"search/{kind}.????????.bin")
    content = file.read_bytes()
    if damage == "missing":
        file.unlink()
    else:
        file.write_bytes({"empty": b"", "noise": bytes(range(256)) * 9, "cut": content[: len(content) * 2 // 3]}[damage])
    with serve(copy, handler) as server:
        look_for(tab, server, "irann" if kind == "names.0" else '"defence ministers" irann', "&actor=iran")
        assert "A part of the index cannot be read" in notes(tab)
        assert tab.is_visible("#query")


@pytest.mark.parametrize("content", [None, b"", b"\0\0\0\1\3\0", b"<!doctype html>"])
def test_without_its_entry_the_page_says_so(tab, copy, content):
    (copy / "search/index.bin").unlink()
    if content is not None:
        (copy / "search/index.bin").write_bytes(content)
    with serve(copy) as server:
        tab.goto(f"{server}/search.html?q=iran")
        tab.wait_for_selector("#search-no-index:visible")
        assert tab.is_visible("#search-ways")


@pytest.fixture
def republish(tab, tmp_path, readout):
    """Opens the search page of a site of one brief; gives what adds one about the harbour and publishes the site anew."""

    def publish(number, words):
        write(tmp_path, {f"briefs/b{number}.md": brief(f"Brief {number}", f"About the harbour and its {words}.")})
        assert readout("build", tmp_path, "--output", tmp_path / "out").returncode == 0

    publish(1, "lamps")
    with serve(tmp_path / "out") as server:
        tab.goto(f"{server}/search.html")
        tab.wait_for_selector("#query[role=combobox]")
        yield publish


def test_the_index_of_a_new_build_is_taken_when_the_old_one_is_gone(tab, republish):
    republish(2, "boats")
    tab.fill("#query", "harbour")
    tab.wait_for_selector("#search-hits .hit")
    assert sorted(tab.locator("#search-hits h3").all_inner_texts()) == ["Brief 1", "Brief 2"]


def test_a_site_that_is_published_twice_meanwhile_is_to_be_loaded_again(tab, republish):
    republish(2, "boats")
    tab.fill("#query", "harbour")
    tab.wait_for_selector("#search-hits .hit")
    assert tab.is_hidden("#search-stale")
    republish(3, "ropes")
    tab.fill("#query", '"its lamps"')
    tab.wait_for_selector("#search-stale:visible")


# MARK: - A word that thousands of pages have


@pytest.fixture(scope="module")
def large(tmp_path_factory, readout):
    """2,100 topics of which every title ends in one word, with it in their texts as well, and one of that name."""
    folder = tmp_path_factory.mktemp("large")
    topics = {
        f"topics/t{number}.md": f"---\ntitle: Area {number} water\n---\n\n{'Water runs. ' * (number % 7 + 1)}\n"
        for number in range(2100)
    }
    write(folder, topics | {"topics/water.md": "---\ntitle: Water\n---\n"})
    assert readout("build", folder, "--output", folder / "out").returncode == 0
    return folder


def test_of_a_word_in_thousands_of_pages_the_best_come_first(tab, large, readout):
    index = SearchIndex(large / "out/search")
    # Files of names begin with the word, and impacts are told apart for some of its documents alone.
    assert len([first for first, _ in index.directories["names"] if first == b"water"]) > 2
    impacts = list(index.terms[b"run"].values())
    assert len(impacts) > 2048 and len(set(impacts)) > 2
    with serve(large / "out") as server:
        titles = look_for(tab, server, "water")
        assert titles[0] == "Water" and count(tab) == 2101
        answer = json.loads(readout("search", large, "--format", "json", "--", "water").stdout)
        assert titles == [result["title"] for result in answer["results"]]
        # A word without a name: its impacts decide.
        titles = look_for(tab, server, "runs ")
        answer = json.loads(readout("search", large, "--format", "json", "--", "runs ").stdout)
        assert titles == [result["title"] for result in answer["results"]] and len(titles) == 10


# MARK: - Without scripts, from a disk, other languages, small windows


def test_without_scripts_the_page_says_so_and_leads_on(browser, server, site):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{server}/index.html")
    tab.fill(".search-box input", "iran")
    tab.press(".search-box input", "Enter")
    tab.wait_for_url("**/search.html?q=iran")
    assert "needs JavaScript" in tab.inner_text("main")
    links = [link.get_attribute("href") for link in tab.locator("#search-ways a").all()]
    assert {"briefs/index.html", "archive/index.html#year--1", "actors/iran.html"} <= set(links)
    assert all((site / link.split("#")[0]).exists() for link in links)
    context.close()


def test_from_a_disk_the_page_says_why_not(tab, site):
    tab.goto((site / "search.html").as_uri())
    tab.wait_for_selector("#search-from-disk:visible")
    assert tab.is_visible("#search-ways")


def test_every_language_searches_with_its_own_words(tab, server):
    look_for(tab, server, "memorando", page="es/search.html")
    assert "resultado" in tab.inner_text("#search-count")
    tab.click("#search-hits h3 a >> nth=0")
    assert tab.locator("h1").count() == 1


def test_from_right_to_left(tab, tmp_path, readout):
    body = "اجتمع وزيرا الدفاع في طهران وتحدثا عن مذكّرة تفاهم."
    folder = write(tmp_path, {"briefs/talks.md": brief("محادثات طهران", body), "people/novillo.md": PERSON}, language="ar")
    assert readout("build", folder, "--output", tmp_path / "out").returncode == 0
    with serve(tmp_path / "out") as server:
        for query in ["مذكرة", "مذكّرة", "طهران"]:
            assert look_for(tab, server, query) == ["محادثات طهران"]
        assert tab.inner_text("#search-count") == "نتيجة واحدة"
        tab.set_viewport_size({"width": 390, "height": 800})
        assert tab.evaluate(OVERFLOW) <= 0
        field, button = tab.locator("#query").bounding_box(), tab.locator(".query button").bounding_box()
        assert button["x"] < field["x"]


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_runs_over(tab, server, width):
    tab.set_viewport_size({"width": width, "height": 800})
    look_for(tab, server, "iran -" + "x" * 200 + " memorandum", "&actor=iran&actor=bolivia")
    assert tab.evaluate(OVERFLOW) <= 0
    tab.fill("#query", "iran")
    tab.wait_for_selector("#suggestions:not([hidden]) li")
    assert tab.evaluate(OVERFLOW) <= 0
    tab.goto(f"{server}/index.html")
    tab.fill(".search-box input", "iran")
    tab.wait_for_selector("#suggestions:not([hidden]) li")
    box = tab.locator("#suggestions").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= width and tab.evaluate(OVERFLOW) <= 0


@pytest.mark.parametrize("page", ["search.html", "es/search.html"])
def test_on_a_phone_suggestions_leave_the_first_result_in_sight(tab, server, page):
    tab.set_viewport_size({"width": 390, "height": 844})
    look_for(tab, server, "iran", page=page)
    tab.fill("#query", "")
    tab.locator("#query").press_sequentially("iran")
    tab.wait_for_selector("#suggestions:not([hidden]) li")
    box, found = tab.locator("#suggestions").bounding_box(), tab.locator("#search-found").bounding_box()
    assert box["y"] + box["height"] <= found["y"]
    assert tab.evaluate(OVERFLOW) <= 0
    tab.press("#query", "ArrowUp")
    chosen = tab.locator("#suggestions [aria-selected=true]").bounding_box()
    assert chosen["x"] >= 0 and chosen["x"] + chosen["width"] <= 391


# MARK: - Size and speed


def test_the_scripts_are_small_and_need_nothing_else(site):
    scripts = list((site / "assets").glob("search*.js"))
    assert len(scripts) == 2 and sum(script.stat().st_size for script in scripts) < 25_000
    text = "".join(script.read_text() for script in scripts)
    assert not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function|https?:", text)


def test_a_first_query_fetches_little(tab, server):
    sizes = []
    tab.on("response", lambda response: "/search/" in response.url and sizes.append(len(response.body())))
    look_for(tab, server, "memorandum")
    assert 0 < sum(sizes) < 60_000


def test_of_texts_only_what_is_shown_is_fetched_where_the_server_knows_parts(tab, server, site):
    whole = look_for(tab, server, "trade")
    sent = []
    tab.on("response", lambda answer: "/search/texts." in answer.url and sent.append(answer))
    with serve(site, RangeHandler) as parts:
        assert look_for(tab, parts, "trade") == whole
    assert {answer.status for answer in sent} == {206}
    files = {answer.url.rpartition("/")[2] for answer in sent}
    size = sum((site / "search" / file).stat().st_size for file in files)
    assert sum(int(answer.headers["content-length"]) for answer in sent) < size


def test_from_key_to_results_takes_little_time(tab, server):
    look_for(tab, server, "memorandum")
    milliseconds = tab.evaluate(
        """async () => {
          const hits = document.querySelector("#search-hits"), field = document.querySelector("#query");
          const change = new Promise((done) => new MutationObserver(() => done(performance.now())).observe(hits, { childList: true }));
          const start = performance.now();
          field.value = "bombing";
          field.dispatchEvent(new Event("input"));
          return (await change) - start;
        }"""
    )
    assert milliseconds < 500


def test_browsers_are_told_how_to_search(pages, site):
    text = (site / "search/opensearch.xml").read_text()
    assert 'template="https://readout.example/search.html?q={searchTerms}"' in text
    assert "https://readout.example/es/search.html?q=" in (site / "es/search/opensearch.xml").read_text()
    home = (site / "index.html").read_text()
    assert '<link rel="search" type="application/opensearchdescription+xml"' in home and 'href="search/opensearch.xml"' in home


def test_a_site_without_search_has_no_box(tmp_path, readout):
    folder = write(tmp_path, {"briefs/one.md": brief("First things", "Lamps.")})
    (folder / "Content/site.yml").write_text("title: Desk\nlanguage: en\nsearch: false\n")
    assert readout("build", folder, "--output", tmp_path / "out").returncode == 0
    assert not (tmp_path / "out/search.html").exists() and not (tmp_path / "out/search").exists()
    assert "search-box" not in (tmp_path / "out/index.html").read_text()
    assert list((tmp_path / "out/assets").glob("search*")) == []
