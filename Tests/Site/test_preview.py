"""The preview in a real browser: edit, break, mend, and the page follows without being asked."""

import shutil
import signal
import subprocess
import time
import urllib.request

import pytest
from playwright.sync_api import Error

BRIEF = """---
title: The talks in La Paz
date: 2023-07-21
authors: [desk]
summary: What was agreed.
---

The first version.
"""


class Preview:
    """A site of a few records with the preview server running on it."""

    def __init__(self, program, folder, *options):
        self.program, self.folder = program, folder
        self.write("Content/site.yml", "title: Desk\n")
        self.write("Content/authors/desk.md", "---\nname: Desk\n---\n")
        self.write("Content/briefs/talks.md", BRIEF)
        self.write("Content/briefs/draft.md", BRIEF.replace("---\ntitle", "---\ndraft: true\ntitle", 1))
        clock = [] if "--as-of" in options else ["--now", "2023-08-20"]
        self.process = subprocess.Popen(
            [program, "serve", "--site", folder, "--port", "0", *clock, *options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            # Whoever runs the tests in the background has interrupts ignored, and so would have the server.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler))
        line = self.process.stdout.readline()
        assert "http://" in line, self.process.stderr.read()
        self.address = line.split(" ")[4].rstrip("/")

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def get(self, path):
        with urllib.request.urlopen(self.address + path) as answer:
            return answer.read()

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=10)


@pytest.fixture
def start(request, tmp_path):
    program = request.config.getoption("--readout")
    started = []

    def start(*options):
        preview = Preview(shutil.os.path.abspath(program), tmp_path / f"site{len(started)}", *options)
        started.append(preview)
        return preview

    yield start
    for preview in started:
        preview.stop()


@pytest.fixture
def tab(browser):
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    faults = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    yield page
    context.close()
    assert [fault for fault in faults if "ERR_" not in fault and "404" not in fault] == []


def until(page, condition, seconds=5):
    """Waits for a condition in the page, asked from outside since the pages' own policy forbids `eval`."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if page.evaluate(condition):
                return
        except Error:
            pass  # The page is just being loaded anew.
        time.sleep(0.05)
    raise AssertionError(f"it did not come about: {condition}")


def visit(page, address):
    """Opens a page, and waits until it listens for changes."""
    page.goto(address)
    page.locator("#readout-preview[data-is-live]").wait_for(state="attached", timeout=5000)


def shows(page, selector, text):
    page.locator(selector, has_text=text).first.wait_for(timeout=5000)


def test_an_edit_is_shown_without_a_reload_by_hand(start, tab):
    preview = start()
    visit(tab, preview.address + "/briefs/talks.html")
    shows(tab, ".prose", "The first version.")
    preview.write("Content/briefs/talks.md", BRIEF.replace("first", "second"))
    shows(tab, ".prose", "The second version.")


def test_a_page_keeps_its_place(start, tab):
    preview = start()
    long = BRIEF + "\nA paragraph.\n" * 200
    preview.write("Content/briefs/talks.md", long)
    visit(tab, preview.address + "/briefs/talks.html")
    shows(tab, ".prose", "A paragraph.")
    tab.evaluate("scrollTo(0, 1500)")
    preview.write("Content/briefs/talks.md", long.replace("first", "second"))
    shows(tab, ".prose", "The second version.")
    until(tab, "Math.abs(scrollY - 1500) < 20")


def test_a_page_that_did_not_change_stays(start, tab):
    preview = start()
    visit(tab, preview.address + "/authors/desk.html")
    tab.evaluate("window.stayed = true")
    preview.write("Content/briefs/talks.md", BRIEF.replace("first", "second"))
    end = time.monotonic() + 5
    while b"The second version." not in preview.get("/briefs/talks.html"):
        assert time.monotonic() < end, "the edit is not shown"
        time.sleep(0.02)
    tab.wait_for_timeout(300)
    assert tab.evaluate("window.stayed") is True


def test_a_mistake_is_shown_on_a_panel_and_mended(start, tab):
    preview = start("--editor", "zed")
    visit(tab, preview.address + "/briefs/talks.html")
    preview.write("Content/briefs/talks.md", BRIEF.replace("title:", "titel:"))
    shows(tab, ".readout-problems", "Content/briefs/talks.md:2:1")
    shows(tab, ".readout-problems", "did you mean 'title'?")
    shows(tab, ".prose", "The first version.")
    link = tab.locator(".readout-problems a", has_text=":2:1").get_attribute("href")
    assert link.startswith("zed://file/") and link.endswith("Content/briefs/talks.md:2:1")
    preview.write("Content/briefs/talks.md", BRIEF.replace("first", "mended"))
    shows(tab, ".prose", "The mended version.")
    assert tab.locator(".readout-problems").count() == 0


def test_a_mistake_in_a_template_leaves_the_site_up(start, tab):
    preview = start()
    visit(tab, preview.address + "/briefs/talks.html")
    preview.write("Templates/partials/date.mustache", "<b>{{nothing}}</b>")
    shows(tab, ".readout-problems", "Templates/partials/date.mustache:1:6")
    shows(tab, ".prose", "The first version.")
    preview.write("Templates/partials/date.mustache", "<time class=\"own\">{{text}}</time>")
    tab.locator("time.own").first.wait_for(timeout=5000)


def test_styles_change_without_a_reload(start, tab):
    preview = start()
    visit(tab, preview.address + "/briefs/talks.html")
    tab.evaluate("window.stayed = true")
    preview.write("Templates/assets/style.css", "h1 { letter-spacing: 7px }")
    until(tab, "getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'")
    preview.write("Templates/assets/style.css", "h1 { letter-spacing: 5px }")
    until(tab, "getComputedStyle(document.querySelector('h1')).letterSpacing === '5px'")
    until(tab, "document.querySelectorAll('link[href*=assets][rel=stylesheet]').length === 1")
    assert tab.evaluate("window.stayed") is True
    # The address is the one that the page has when it is loaded anew, and that a build gives it.
    link = "document.querySelector('link[href*=assets][rel=stylesheet]').getAttribute('href')"
    assert tab.evaluate(link).encode() in preview.get("/briefs/talks.html")
    subprocess.run([preview.program, "build", "--quiet", "--site", preview.folder], check=True)
    assert (preview.folder / "Public/briefs" / tab.evaluate(link)).is_file()


def test_a_picture_of_the_theme_loads_pages_anew(start, tab):
    preview = start()
    visit(tab, preview.address + "/briefs/talks.html")
    before = tab.locator("link[rel=icon]").get_attribute("href")
    preview.write("Templates/assets/favicon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    until(tab, f"document.querySelector('link[rel=icon]').getAttribute('href') !== '{before}'")


def test_a_draft_is_marked_and_can_be_left_out(start, tab):
    preview = start()
    visit(tab, preview.address + "/briefs/draft.html")
    shows(tab, ".readout-bar", "Draft: not on the published site")
    tab.locator("[data-view]").click()
    until(tab, "document.body.className.includes('missing')")
    visit(tab, preview.address + "/briefs/index.html")
    assert tab.locator("a[href$='draft.html']").count() == 0


def test_the_day_can_be_set_from_the_start(start, tab):
    preview = start("--as-of", "2023-09-02")
    preview.write("Content/briefs/held.md", BRIEF.replace("---\ntitle", "---\nembargo: 2023-09-02T12:00:00Z\ntitle", 1))
    visit(tab, preview.address + "/briefs/held.html")
    assert tab.locator(".readout-bar input").input_value() == "2023-09-02"
    assert "embargo" not in tab.locator(".readout-bar").inner_text()


def test_another_day_counts_for_every_page_until_it_is_changed(start, tab):
    preview = start()
    preview.write("Content/briefs/held.md", BRIEF.replace("---\ntitle", "---\nembargo: 2023-09-01T00:00:00Z\ntitle", 1))
    visit(tab, preview.address + "/briefs/held.html")
    shows(tab, ".readout-bar", "Under embargo until")
    other = tab.context.new_page()
    visit(other, preview.address + "/briefs/held.html")
    tab.locator(".readout-bar input").fill("2023-09-02")
    until(other, "!document.querySelector('.readout-bar').innerText.includes('embargo')")
    preview.write("Content/authors/desk.md", "---\nname: The Desk\n---\n")
    shows(other, "body", "The Desk")
    assert "embargo" not in other.locator(".readout-bar").inner_text()


def test_the_tab_follows_the_file_that_is_edited(start, tab):
    preview = start("--follow")
    visit(tab, preview.address + "/")
    tab.wait_for_timeout(300)
    preview.write("Content/authors/desk.md", "---\nname: The Desk\n---\n")
    tab.wait_for_url("**/authors/desk.html", timeout=5000)


def test_a_deleted_folder_comes_back(start, tab):
    preview = start()
    visit(tab, preview.address + "/briefs/talks.html")
    (preview.folder / "Content").rename(preview.folder / "Away")
    shows(tab, ".readout-problems", "there is no folder Content")
    shows(tab, ".prose", "The first version.")
    (preview.folder / "Away").rename(preview.folder / "Content")
    until(tab, "!document.querySelector('.readout-problems')")
    preview.write("Content/briefs/talks.md", BRIEF.replace("first", "later"))
    shows(tab, ".prose", "The later version.")


def test_a_thousand_files_at_once(start, tab):
    preview = start()
    visit(tab, preview.address + "/briefs/index.html")
    for number in range(1000):
        preview.write(f"Content/briefs/b{number}.md", BRIEF.replace("The talks", f"Talks {number}"))
    until(tab, "document.body.innerText.includes('Page 1 of 50')", seconds=20)
