"""Servers that misbehave, each in one way: what they answer to /a of news.example, and the error that it must end in."""

import gzip
import time

from fetch_world import NO_ROBOTS, PAGE, Route, bomb, dribble, endless, redirect, response

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
ZIPPED = gzip.compress(PAGE.encode())
MISBEHAVING: dict[str, tuple[Route, str]] = {
    "dribbles its status": (dribble(b"HTTP/1.1 "), "took longer than 1 second"),
    "dribbles its headers": (dribble(HEAD + b"X: ", b"a"), "took longer than 1 second"),
    "dribbles its body": (dribble(HEAD + b"\r\n"), "took longer than 1 second"),
    "dribbles chunks": (dribble(CHUNKED, b"1\r\na\r\n"), "took longer than 1 second"),
    "says wait for ever": (dribble(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), "took longer than 1 second"),
    "says nothing": (lambda line: time.sleep(3), "took longer than 1 second"),
    "closes at once": (b"", "breaks off"),
    "closes in its headers": (HEAD, "breaks off"),
    "closes in its body": (HEAD + b"Content-Length: 100\r\n\r\nabc", "breaks off: .*received 3 bytes, expected 100"),
    "closes in a chunk": (CHUNKED + b"ff\r\nabc", "breaks off"),
    "sends more than it announces": (HEAD + b"Content-Length: 3\r\n\r\nabcdef", "more than the 3 bytes"),
    "announces too much": (HEAD + b"Content-Length: 900000000\r\n\r\nabc", "announces 900000000 bytes"),
    "announces two lengths": (HEAD + b"Content-Length: 3\r\nContent-Length: 5\r\n\r\nabc", "rules of HTTP"),
    "announces no number": (HEAD + b"Content-Length: many\r\n\r\nabc", "rules of HTTP"),
    "sends without an end": (endless(HEAD + b"\r\n", b"a" * 65536), "(sends|has) more than 1000000 bytes"),
    "sends headers without an end": (endless(HEAD, b"X: a\r\n" * 1000), "sends headers without an end"),
    "sends one endless header": (endless(HEAD + b"X: ", b"a" * 10000), "sends headers without an end"),
    "sends endless chunk extensions": (endless(CHUNKED + b"1;", b"a" * 10000), "(without an end|rules of HTTP|more than)"),
    "sends endless interim answers": (
        endless(b"", b"HTTP/1.1 103 Early Hints\r\nX: a\r\n\r\n" * 1000),
        "(sends more than 1000000 bytes|took longer than 1 second)",
    ),
    "sends a bomb": (response(bomb(), Content_Encoding="gzip"), "has more than 1000000 bytes decompressed"),
    "cuts its gzip off": (response(ZIPPED[:-20], Content_Encoding="gzip"), "is cut off"),
    "says gzip of what is none": (response(b"abc", Content_Encoding="gzip"), "is damaged"),
    "compresses as nobody asked": (response(b"abc", Content_Encoding="br"), "compressed as 'br'"),
    "compresses twice": (response(b"abc", Content_Encoding="gzip, gzip"), "compressed as 'gzip, gzip'"),
    "sends a picture": (response(b"GIF89a", kind="image/gif"), "of the type 'image/gif'"),
    "sends a program": (response(b"MZ", kind="application/x-msdownload"), "of the type"),
    "speaks no HTTP": (b"SSH-2.0-OpenSSH_9.6\r\n\r\n", "rules of HTTP"),
    "is not there": (NO_ROBOTS, "answers 404 Not Found"),
    "is busy": (response(b"", "503 Busy", Retry_After=120), "503 Service Unavailable .try again after '120'"),
    "gives a part": (response(b"abc", "206 Partial Content"), "answers 206 Partial Content"),
    "gives nothing": (response(b"", "204 No Content"), "answers 204"),
    "has an odd status": (response(b"", "799 Odd"), "answers 799"),
    "says unchanged unasked": (response(b"", "304 Not Modified"), "answers 304"),
    "redirects nowhere": (response(b"", "302 Found"), "without saying where to"),
    "redirects to itself": (redirect("/a"), "redirects in a loop: http://news.example/a -> http://news.example/a"),
    "redirects in a ring": (redirect("/ring"), "redirects in a loop"),
    "redirects on and on": (redirect("/0"), "redirects more than 5 times"),
    "redirects to a file": (redirect("file:///etc/passwd"), "redirects to file:/etc/passwd, which is neither"),
    "redirects to a script": (redirect("javascript:alert(1)"), "redirects to javascript"),
    "redirects with a password": (redirect("http://a:b@news.example/"), "user name or password"),
    "redirects to loopback": (redirect("http://127.0.0.1/"), "redirects to http://127.0.0.1/, which is at 127.0.0.1"),
    "redirects to an odd spelling": (redirect("http://0x7f.1/"), "in an odd spelling"),
    "redirects to a long address": (redirect("/" + "a" * 9000), "has 90"),
    "sends escapes": (redirect("http://\x1b[2J/"), "redirects to what is no web address|control characters"),
}  # fmt: skip


def routes_of(case: str) -> dict[str, Route]:
    """All that a server needs for a case: the steps of long redirects too."""
    steps = {f"/{n}": redirect(f"/{n + 1}") for n in range(9)}
    return {"/a": MISBEHAVING[case][0], "/ring": redirect("/a")} | steps
