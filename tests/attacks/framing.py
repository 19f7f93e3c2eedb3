# SPDX-License-Identifier: GPL-3.0-or-later
"""Request smuggling and other games with where a request begins and ends.

Each hostile request is followed by a harmless one. Were the two sides ever to disagree about the border, a second answer would
come or the puppet would be asked.
"""
import time

from cases import attack, attack_row, main, must, same
from stage import body

NEXT = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
GOOD = body(max_tokens=5)
POST_GOOD = f"Content-Type: application/json\r\nContent-Length: {len(GOOD)}\r\n"


def refused(stage, out, closed, statuses):
    must(out.startswith(b"HTTP/1.1 ") and int(out[9:12]) in statuses, f"answered {out[:120]!r}, wanted {statuses}")
    same(out.count(b"HTTP/1.1 "), 1, "answers")
    must(b"connection: close" in out.lower(), "the answer does not say that it closes")
    must(closed, "the connection stays open")
    same(len(stage.puppet.seen), 0, "requests that reached the upstream")


def hostile(stage, statuses, *pieces):
    out, closed = stage.raw(*pieces, NEXT)
    refused(stage, out, closed, statuses)


def fields(stage, statuses, lines, rest=b""):
    """A chat request with these field lines, and `rest` behind its head."""
    hostile(stage, statuses, stage.head(lines) + b"\r\n" + rest)


CHUNKED = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
SMUGGLED = b"0\r\n\r\nPOST /v1/chat/completions HTTP/1.1\r\nHost: x\r\n\r\n"
for name, sentence, statuses, lines, rest in (
        ("cl_te", "refuse a Content-Length beside chunked, whichever a front end would believe", (400,), CHUNKED + "Content-Length: 4\r\n", SMUGGLED),
        ("te_cl", "refuse them in the other order as well", (400,), "Content-Length: 4\r\n" + CHUNKED, b"5c\r\n" + SMUGGLED),
        ("te_te", "refuse a second Transfer-Encoding", (400,), CHUNKED + "Transfer-encoding: identity\r\n", SMUGGLED),
        ("te_xchunked", "refuse a coding it does not know", (501,), "Transfer-Encoding: xchunked\r\n", SMUGGLED),
        ("te_list", "refuse a list of codings that ends in chunked", (501,), "Transfer-Encoding: identity, chunked\r\n", SMUGGLED),
        ("te_gzip", "refuse compressed chunks", (501,), "Transfer-Encoding: gzip, chunked\r\n", SMUGGLED),
        ("te_quoted", "not unquote a coding", (501,), 'Transfer-Encoding: "chunked"\r\n', SMUGGLED),
        ("te_vertical_tab", "not trim a vertical tab from a coding", (400, 501), "Transfer-Encoding: \x0bchunked\r\n", SMUGGLED),
        ("te_underscore", "refuse Transfer_Encoding, which some gateways turn into the real one", (400,), "Transfer_Encoding: chunked\r\n", SMUGGLED),
        ("cl_twice", "refuse two Content-Lengths, equal as they may be", (400,), "Content-Length: 0\r\nContent-Length: 0\r\n", b""),
        ("cl_list", "refuse a list of lengths", (400,), "Content-Length: 4, 4\r\n", b"abcd"),
        ("cl_plus", "refuse a signed length", (400,), "Content-Length: +4\r\n", b"abcd"),
        ("cl_minus", "refuse a negative length", (400,), "Content-Length: -1\r\n", b""),
        ("cl_hex", "refuse a length in hexadecimal", (400,), "Content-Length: 0x4\r\n", b"abcd"),
        ("cl_leading_zero", "refuse a length that some read as octal", (400,), "Content-Length: 010\r\n", b"abcdefgh"),
        ("cl_wraps", "refuse a length that wraps 64 bits", (400,), "Content-Length: 18446744073709551620\r\n", b"abcd"),
        ("cl_blank", "refuse a length with a blank inside", (400,), "Content-Length: 1 0\r\n", b"abcd"),
        ("cl_empty", "refuse an empty length", (400,), "Content-Length: \r\n", b""),
        ("cl_space_colon", "refuse a blank before the colon", (400,), "Content-Length : 4\r\n", b"abcd"),
        ("cl_underscore", "refuse Content_Length", (400,), "Content_Length: 4\r\n", b"abcd"),
        ("obs_fold", "refuse a folded field", (400,), "X: a\r\n Content-Length: 4\r\n", b"abcd"),
        ("fold_first", "refuse a fold in front of all fields", (400,), " X: a\r\n", b""),
        ("bare_lf", "refuse a line that ends with a bare LF", (400,), "X: a\nContent-Length: 4\r\n", b"abcd"),
        ("bare_cr", "refuse a CR inside a line", (400,), "X: a\rContent-Length: 4\r\n", b"abcd"),
        ("nul_in_value", "refuse a NUL in a value", (400,), "X: a\0b\r\n", b""),
        ("nul_in_name", "refuse a NUL in a name", (400,), "Content-Length\0: 4\r\n", b"abcd"),
        ("delete_in_value", "refuse DEL in a value", (400,), "X: a\x7fb\r\n", b""),
        ("no_colon", "refuse a line without a colon", (400,), "Content-Length 4\r\n", b"abcd"),
        ("empty_name", "refuse a field without a name", (400,), ": a\r\n", b""),
        ("two_hosts", "refuse a second Host", (400,), "Host: evil.example\r\n", b""),
        ("two_authorizations", "refuse a second Authorization", (400,), "Authorization: Bearer rk_live_x\r\n", b""),
        ("two_content_types", "refuse a second Content-Type, which decides how a body is read", (400,),
         "Content-Type: application/json\r\nContent-Type: text/plain\r\n", b""),
        ("connection_names_authorization", "refuse a Connection that would make a hop drop the credential", (400,), "Connection: close, Authorization\r\n", b""),
        ("connection_names_length", "refuse a Connection that names Content-Length", (400,), "Connection: content-length\r\nContent-Length: 4\r\n", b"abcd"),
        ("trailer_announced", "refuse announced trailers", (400,), CHUNKED + "Trailer: Authorization\r\n", SMUGGLED),
        ("expect_other", "refuse an expectation it does not know", (417,), "Expect: 200-ok\r\n", b""),
        ("many_fields", "refuse five hundred fields", (431,), "".join(f"X-{i}: a\r\n" for i in range(500)), b""),
        ("huge_field", "refuse a field of 12 KiB", (431,), "X: " + "a" * 12_000 + "\r\n", b""),
        ("huge_head", "refuse a head of 100 KiB without taking it all in", (431,), "".join(f"X-{i}: {'a' * 5000}\r\n" for i in range(20)), b"")):
    attack_row(name, sentence, fields, statuses, lines, rest)


def chunks(stage, rest):
    fields(stage, (400,), CHUNKED, rest)


for name, sentence, rest in (
        ("chunk_extension", "refuse chunk extensions, in which requests were hidden before", b"5;a=b\r\nhello\r\n0\r\n\r\n"),
        ("chunk_extension_lf", "refuse a bare LF in a chunk's line", b"2\nxx\r\n0\r\n\r\n"),
        ("chunk_size_0x", "refuse 0x in front of a size", b"0x5\r\nhello\r\n0\r\n\r\n"),
        ("chunk_size_wraps", "refuse a size that wraps 64 bits", b"10000000000000005\r\nhello\r\n0\r\n\r\n"),
        ("chunk_size_signed", "refuse a signed size", b"-5\r\nhello\r\n0\r\n\r\n"),
        ("chunk_size_blank", "refuse blanks about a size", b" 5 \r\nhello\r\n0\r\n\r\n"),
        ("chunk_spill", "refuse data longer than its chunk", b"5\r\nhelloGET / HTTP/1.1\r\n\r\n"),
        ("chunk_trailer", "refuse a trailer nobody announced", b"0\r\nAuthorization: Bearer evil\r\n\r\n"),
        ("chunk_many_zeros", "refuse a last chunk written with a hundred zeros", b"0" * 100 + b"\r\n\r\n")):
    attack_row(name, sentence, chunks, rest)


def line(stage, statuses, text):
    hostile(stage, statuses, text.replace(b"KEY", stage.key()["key"].encode()).replace(b"HOST", stage.rig.address.encode()))


HEAD = b"\r\nHost: HOST\r\nAuthorization: Bearer KEY\r\n\r\n"
for name, sentence, statuses, text in (
        ("absolute_form", "refuse an absolute target, which names a second host", (400,), b"POST http://evil.example/v1/chat/completions HTTP/1.1" + HEAD),
        ("absolute_metadata", "not be a forward proxy to the cloud's metadata", (400,), b"GET http://169.254.169.254/latest/meta-data/ HTTP/1.1" + HEAD),
        ("connect", "open no tunnel", (405,), b"CONNECT 127.0.0.1:22 HTTP/1.1" + HEAD),
        ("trace", "not echo a request with its credential", (405,), b"TRACE /v1/chat/completions HTTP/1.1" + HEAD),
        ("lower_method", "not take a method in lower case for the real one", (400, 501), b"post /v1/chat/completions HTTP/1.1" + HEAD),
        ("method_space", "refuse a blank inside the request line", (400,), b"POST  /v1/chat/completions HTTP/1.1" + HEAD),
        ("tab_line", "refuse tabs for blanks", (400,), b"POST\t/v1/chat/completions\tHTTP/1.1" + HEAD),
        ("http_2_0", "refuse HTTP/2.0 in words", (505,), b"POST /v1/chat/completions HTTP/2.0" + HEAD),
        ("http_0_9", "refuse a request without a version", (400,), b"GET /v1/models\r\n\r\n"),
        ("h2_preface", "refuse the preface of HTTP/2", (400, 505, 501), b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        ("tls_hello", "refuse a TLS hello at its first byte", (400,), b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"),
        ("leading_blank_lines", "not skip blank lines in front of a request", (400,), b"\r\n\r\nGET /healthz HTTP/1.1" + HEAD),
        ("asterisk", "refuse OPTIONS *", (400,), b"OPTIONS * HTTP/1.1" + HEAD),
        ("fragment", "refuse a fragment", (400,), b"GET /v1/models#x HTTP/1.1" + HEAD),
        ("long_target", "refuse a target of 10 KiB", (414, 431), b"GET /v1/models?a=" + b"b" * 10_000 + b" HTTP/1.1" + HEAD),
        ("utf8_target", "refuse raw bytes above ASCII in a target", (400,), "GET /v1/modelﬁ HTTP/1.1".encode() + HEAD),
        ("no_host", "refuse a request without Host", (400,), b"GET /v1/models HTTP/1.1\r\nAuthorization: Bearer KEY\r\n\r\n"),
        ("host_userinfo", "refuse a Host with a user in it", (400,), b"GET /v1/models HTTP/1.1\r\nHost: a@HOST\r\nAuthorization: Bearer KEY\r\n\r\n"),
        ("host_path", "refuse a Host with a path", (400,), b"GET /v1/models HTTP/1.1\r\nHost: HOST/rk/v1/kill\r\nAuthorization: Bearer KEY\r\n\r\n"),
        ("get_with_body", "refuse a body that has no meaning", (400,), b"GET /v1/models HTTP/1.1\r\nContent-Length: 5\r\nHost: HOST\r\nAuthorization: Bearer KEY\r\n\r\nhello"),
        ("http_1_0_chunked", "refuse chunks in HTTP/1.0", (400,),
         b"POST /v1/chat/completions HTTP/1.0\r\nTransfer-Encoding: chunked\r\nHost: HOST\r\nAuthorization: Bearer KEY\r\n\r\n0\r\n\r\n")):
    attack_row(name, sentence, line, statuses, text)


@attack("answer HTTP/1.0 and close, whatever its Connection asks")
def http_1_0_keep_alive(stage):
    out, closed = stage.raw(stage.head(POST_GOOD + "Connection: keep-alive\r\n", version="HTTP/1.0") + b"\r\n" + GOOD)
    must(out.startswith(b"HTTP/1.1 200") and closed and b"chunked" not in out.lower(), out[:200])


@attack("not switch protocols for a WebSocket")
def websocket(stage):
    out, _ = stage.raw(stage.head("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
                                  "GET", "/v1/models") + b"\r\n", seconds=2.5)
    must(out.startswith(b"HTTP/1.1 400") and b"upgrade_refused" in out, out[:200])
    same(len(stage.puppet.seen), 0, "requests upstream")


@attack("not switch to HTTP/2 in the clear")
def h2c(stage):
    out, _ = stage.raw(stage.head(POST_GOOD + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n") + b"\r\n" + GOOD, seconds=2.5)
    must(out.startswith(b"HTTP/1.1 400") and b"101" not in out[:20], out[:200])


@attack("ask for a promised body once, and not forward the expectation")
def expect_continue(stage):
    out, _ = stage.raw(stage.head(POST_GOOD + "Expect: 100-continue\r\nConnection: close\r\n") + b"\r\n", 0.2, GOOD)
    must(out.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200"), out[:200])
    same(stage.puppet.seen[0].all("expect"), [], "Expect upstream")


@attack("not ask a stranger for the body it promised")
def expect_without_key(stage):
    out, _ = stage.raw(b"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 1000000\r\n\r\n", seconds=2.5)
    must(out.startswith(b"HTTP/1.1 401") and b"100 Continue" not in out, out[:200])


@attack("answer three pipelined requests in order, each by its own rules")
def pipelined(stage):
    first = stage.head(POST_GOOD) + b"\r\n" + GOOD
    out, _ = stage.raw(first + stage.head("", "GET", "/v1/keys") + b"\r\n" + stage.head("Connection: close\r\n", "GET", "/rk/v1/self") + b"\r\n")
    statuses = [part[:3] for part in out.split(b"HTTP/1.1 ")[1:]]
    same(statuses, [b"200", b"403", b"200"], out[-300:])
    same(len(stage.puppet.seen), 1, "requests upstream")


@attack("forget a pipelined request behind a refused one")
def pipelined_behind_bad(stage):
    out, closed = stage.raw(stage.head("X: a\nb\r\n") + b"\r\n" + stage.head(POST_GOOD) + b"\r\n" + GOOD)
    refused(stage, out, closed, (400,))


@attack("refuse compressed bodies, which nobody can price")
def content_encoding(stage):
    for coding in ("gzip", "deflate", "br", "zstd", "identity, gzip", "GZIP"):
        answer = stage.ask(GOOD, extra=f"Content-Encoding: {coding}\r\n")
        same((answer.status, answer.code()), (415, "unsupported_media_type"), coding)
    same(len(stage.puppet.seen), 0, "requests upstream")


@attack("send one clean head upstream, whatever fields came: no hop-by-hop, no forwarding claims, no override")
def only_our_head(stage):
    lines = ("TE: trailers\r\nKeep-Alive: timeout=99\r\nProxy-Authorization: Basic eA==\r\nX-Forwarded-Host: evil\r\nX-Original-URL: /api/v1/keys\r\n"
             "X-HTTP-Method-Override: DELETE\r\nForwarded: for=1.1.1.1\r\nVia: 1.1 x\r\nCookie: a=b\r\nRange: bytes=0-1\r\nAccept-Encoding: gzip\r\n"
             "Content-Encoding: identity\r\nrk-tag: x\r\nX-Rewrite-Url: /x\r\nIf-None-Match: *\r\n")
    same(stage.ask(GOOD, extra=lines).status, 200)
    seen = stage.puppet.seen[0]
    names = {name.lower() for name, _ in seen.fields}
    same(names - {"host", "content-type", "accept-encoding", "content-length", "authorization"}, set(), "fields nobody allowed")
    same((seen.all("accept-encoding"), seen.line), (["identity"], "POST /api/v1/chat/completions HTTP/1.1"))


@attack("frame the body itself: chunks become a length upstream, byte for byte")
def reframed(stage):
    pieces = b"".join(b"%x\r\n%b\r\n" % (1, GOOD[i:i + 1]) for i in range(len(GOOD)))
    out, _ = stage.raw(stage.head(CHUNKED + "Connection: close\r\n") + b"\r\n" + pieces + b"0\r\n\r\n")
    must(out.startswith(b"HTTP/1.1 200"), out[:200])
    seen = stage.puppet.seen[0]
    same((seen.all("transfer-encoding"), seen.body.endswith(GOOD[1:])), ([], True))


@attack("send no body with the answer to HEAD, refused or not")
def head_has_no_body(stage):
    for path in ("/v1/models", "/v1/keys", "/healthz", "/nothing"):
        out, _ = stage.raw(stage.head("Connection: close\r\n", "HEAD", path) + b"\r\n")
        must(out.endswith(b"\r\n\r\n") and out.count(b"\r\n\r\n") == 1, f"{path}: {out[-200:]!r}")


@attack("take a head that comes byte by byte, and close one that never ends in the time given")
def dribbled_head(stage):
    head = stage.head("Connection: close\r\n", "GET", "/rk/v1/self") + b"\r\n"
    out, _ = stage.raw(*[head[i:i + 1] for i in range(len(head))])
    must(out.startswith(b"HTTP/1.1 200"), out[:100])
    begun = time.monotonic()
    out, closed = stage.raw(head[:-2], *[piece for i in range(16) for piece in (0.1, b"X-%d: a\r\n" % i)])
    must(closed and b" 200 " not in out[:20] and time.monotonic() - begun < 4, out[:100])


if __name__ == "__main__":
    main("framing")
