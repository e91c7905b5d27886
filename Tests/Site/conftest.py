"""What the tests share: the site, the program, a browser, and a server on this machine."""

import subprocess
from pathlib import Path

import pytest
from chromium import open_browser
from page import Page
from server import serve


def pytest_addoption(parser):
    parser.addoption("--site", required=True, help="folder of the example as built")
    parser.addoption("--readout", required=True, help="the executable")


def pytest_terminal_summary(terminalreporter):
    count = lambda *outcomes: sum(len(terminalreporter.stats.get(name, [])) for name in outcomes)
    skipped = f", {count('skipped')} skipped" if count("skipped") else ""
    terminalreporter.write_line(f"{count('passed')} passed, {count('failed', 'error')} failed{skipped}")


@pytest.fixture(scope="session")
def site(request):
    return Path(request.config.getoption("--site")).resolve()


@pytest.fixture(scope="session")
def pages(site):
    """Every page of the example, by address."""
    found = (Page(path, path.relative_to(site).as_posix()) for path in sorted(site.rglob("*.html")))
    return {page.address: page for page in found}


@pytest.fixture(scope="session")
def readout(request):
    """Runs the program at a fixed time; gives what it did."""
    program = Path(request.config.getoption("--readout")).resolve()

    def run(command, folder, *options):
        arguments = [program, command, "--site", folder, "--now", "2023-08-20T12:00:00Z", *options]
        return subprocess.run(arguments, capture_output=True, text=True, timeout=60)

    return run


@pytest.fixture(scope="session")
def browser():
    with open_browser() as browser:
        if not browser:
            pytest.skip("there is neither Chromium nor Chrome on this machine")
        yield browser


@pytest.fixture(scope="session")
def server(site):
    with serve(site) as address:
        yield address


@pytest.fixture(scope="session")
def samples(pages):
    """The longest page of each sort, and the front page in every language."""
    longest = {}
    for page in sorted(pages.values(), key=lambda page: page.path.stat().st_size):
        if page.body_class:
            longest[page.body_class] = page.address
    fronts = [address for address in pages if address.count("/") < 2 and address.endswith("index.html")]
    return sorted(set(longest.values()) | {a for a in fronts if pages[a].body_class == "page-front"})
