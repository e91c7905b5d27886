"""The example of a configuration for nginx, loaded by nginx and asked for pages."""

import http.client
import os
import shutil
import subprocess

import pytest

from recipes import nginx_configuration
from sites import brief, write
from test_publishing import FEEDS, FILES, free_port, wait_for

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/opt/homebrew/bin")
pytestmark = pytest.mark.skipif(not NGINX, reason="there is no nginx on this machine")

MAIN = """
daemon off;
{user}
pid {folder}/nginx.pid;
error_log stderr;
events {{}}
http {{
  access_log off;
  client_body_temp_path {folder}/temp; proxy_temp_path {folder}/temp; fastcgi_temp_path {folder}/temp;
  uwsgi_temp_path {folder}/temp; scgi_temp_path {folder}/temp;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  include {folder}/desk.conf;
}}
"""
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'"
)


# As long as one name in it may be.
LONG = "/" + 235 * "x" + ".html"


class Server:
    def __init__(self, folder, port):
        self.folder, self.port = folder, port
        self.site = folder / "Public"

    def ask(self, path, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()

    def headers(self, path):
        status, headers, _ = self.ask(path)
        return status, headers["Content-Type"], headers["Cache-Control"]


@pytest.fixture(scope="module")
def server(tmp_path_factory, readout):
    folder = tmp_path_factory.mktemp("nginx")
    folder.chmod(0o755)
    for parent in folder.parents[:2]:
        parent.chmod(0o755)
    text = brief("A", "One.", f"redirect-from: [/old.html, /gone/index.html, {LONG}]\n")
    picture = "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>"
    write(folder, FILES | {"media/a.svg": picture, "briefs/a.md": text})
    built = readout("build", folder, "--quiet")
    assert built.returncode == 0, built.stderr
    port = free_port()
    (folder / "temp").mkdir()
    (folder / "desk.conf").write_text(nginx_configuration(folder / "Public", port))
    # The example takes nginx's own list from beside nginx's configuration.
    shutil.copy("/etc/nginx/mime.types", folder)
    user = "user root;" if os.getuid() == 0 else ""
    (folder / "nginx.conf").write_text(MAIN.format(folder=folder, user=user))
    command = [NGINX, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", str(folder / "errors")]
    check = subprocess.run([*command, "-t"], capture_output=True, text=True)
    assert check.returncode == 0 and "warn" not in check.stderr, check.stderr
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        wait_for(f"http://127.0.0.1:{port}/")
        yield Server(folder, port)
    finally:
        process.terminate()
        process.wait(timeout=10)


def test_each_kind_of_file_has_its_type_and_its_time(server):
    style = next((server.site / "assets").glob("style.*.css")).name
    keep, ask = "public, max-age=31536000, immutable", "no-cache"
    assert {path: server.headers("/" + path) for path in ["", "briefs/a.html", "briefs/", f"assets/{style}", "media/a.svg", *FEEDS]} == {
        "": (200, "text/html; charset=utf-8", ask),
        "briefs/a.html": (200, "text/html; charset=utf-8", ask),
        "briefs/": (200, "text/html; charset=utf-8", ask),
        f"assets/{style}": (200, "text/css; charset=utf-8", keep),
        "media/a.svg": (200, "image/svg+xml", "public, max-age=3600"),
        "feed.xml": (200, "application/atom+xml", ask),
        "feed.json": (200, "application/feed+json", ask),
        "calendar.ics": (200, "text/calendar; charset=utf-8", ask),
        "data/meetings.csv": (200, "text/csv; charset=utf-8", ask),
        "sitemap.xml": (200, "text/xml; charset=utf-8", ask),
        ".well-known/security.txt": (200, "text/plain; charset=utf-8", ask),
    }


def test_the_policy_is_that_of_the_pages_and_keeps_them_out_of_frames(server):
    for path in ["/", "/feed.xml", "/none.html"]:
        _, headers, _ = server.ask(path)
        assert headers.get_all("Content-Security-Policy") == [POLICY + "; frame-ancestors 'none'"]
        assert headers["X-Content-Type-Options"] == "nosniff"
    assert f'content="{POLICY}"'.encode() in server.ask("/")[2]


@pytest.mark.parametrize("path", ["/none.html", "/none/", "/assets/", "/.readout/site", "/.git/config", "/404.html", "/redirects.map", "/_redirects"])
def test_what_does_not_exist_is_a_page_of_the_site(server, path):
    status, headers, body = server.ask(path)
    assert (status, headers["Content-Type"], headers["Cache-Control"]) == (404, "text/html; charset=utf-8", "no-cache")
    assert body == (server.site / "404.html").read_bytes()


@pytest.mark.parametrize("path, target", [("/old.html", "/briefs/a.html"), ("/gone/", "/briefs/a.html"), (LONG, "/briefs/a.html"), ("/briefs", "/briefs/")])
def test_former_addresses_lead_on(server, path, target):
    status, headers, _ = server.ask(path)
    assert (status, headers["Location"]) == (301, target)


def test_a_copy_that_is_good_is_not_sent_again(server):
    _, headers, _ = server.ask("/briefs/a.html")
    status, _, body = server.ask("/briefs/a.html", **{"If-None-Match": headers["ETag"]})
    assert (status, body) == (304, b"")
    status, headers, _ = server.ask("/", **{"Accept-Encoding": "gzip"})
    assert headers["Content-Encoding"] == "gzip"
