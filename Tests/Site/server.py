"""Serves a folder on a free port of this machine."""

import re
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


class RangeHandler(QuietHandler):
    """Sends the part of a file that is asked for, as most servers do."""

    def do_GET(self):
        part = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        if not part:
            return super().do_GET()
        start, end = map(int, part.groups())
        data = Path(self.translate_path(self.path)).read_bytes()
        self.send_response(206 if start < len(data) else 416)
        self.send_header("Content-Range", f"bytes {start}-{min(end, len(data) - 1)}/{len(data)}")
        self.send_header("Content-Length", str(len(data[start : end + 1])))
        self.end_headers()
        self.wfile.write(data[start : end + 1])


@contextmanager
def serve(folder, handler=QuietHandler):
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
