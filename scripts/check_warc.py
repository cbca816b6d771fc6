#!/usr/bin/env python3
"""check_warc.py FACTDB: a web archive of 1,000 pages by an independent writer gives 1,000 articles.

Needs warcio from PyPI (pip install warcio). Writes archives with it, gzip member per record as crawlers do and plain,
reads them with `factdb read --as json`, and counts; then damages one record in the middle of each and expects all
others. Exits with 1 when a count is wrong.
"""
import io
import json
import pathlib
import subprocess
import sys
import tempfile

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

PAGES = 1000
DAMAGED = 500


def page(number):
    return (
        f"<html><head><title>Story {number}</title></head><body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>Story {number}</h1><p>This is story number {number}, which officials told on Tuesday, “as ever”.</p>"
        f"<p>It goes on for another paragraph, {number % 7 * 'and on, '}as stories do.</p></article></body></html>"
    ).encode()


def write(path, compressed):
    """Writes the archive, and returns where each response starts."""
    starts = []
    with open(path, "wb") as file:
        writer = WARCWriter(file, gzip=compressed)
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "check_warc"}))
        for number in range(PAGES):
            url = f"https://example.org/{number}"
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
            record = writer.create_warc_record(url, "response", payload=io.BytesIO(page(number)), http_headers=headers)
            request = StatusAndHeaders("GET / HTTP/1.1", [("Host", "example.org")], is_http_request=True)
            starts.append(file.tell())
            writer.write_request_response_pair(writer.create_warc_record(url, "request", http_headers=request), record)
    return starts


def titles(factdb, path):
    run = subprocess.run([factdb, "read", "--as", "json", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return [json.loads(line)["title"] for line in run.stdout.decode().splitlines()], run.stderr.decode()


def damage(path, compressed, starts):
    data = bytearray(path.read_bytes())
    place = starts[DAMAGED]
    if compressed:
        # Bytes in the middle of the deflate stream of the response.
        data[place + 120 : place + 140] = b"\0" * 20
    else:
        # A length that is wrong.
        at = data.index(b"Content-Length: ", place) + len(b"Content-Length: ")
        data[at : at + 1] = b"9"
    path.write_bytes(data)


def main():
    factdb = sys.argv[1]
    wanted = [f"Story {number}" for number in range(PAGES)]
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        for compressed in (True, False):
            path = pathlib.Path(folder, "crawl.warc.gz" if compressed else "crawl.warc")
            starts = write(path, compressed)
            found, messages = titles(factdb, path)
            print(f"{path.name}: {len(found)} articles of {PAGES}, {messages.count(chr(10))} problems")
            failed |= found != wanted or messages != ""
            damage(path, compressed, starts)
            found, messages = titles(factdb, path)
            missing = sorted(set(wanted) - set(found))
            print(f"{path.name} with a damaged record: {len(found)} articles, without {missing}; {messages.strip()}")
            failed |= len(missing) > 1 or len(found) < PAGES - 1
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
