# SPDX-License-Identifier: GPL-3.0-or-later
"""An upstream that hangs, drips, lies about its framing or speaks out of turn. Whatever it does, the next agent gets its own answer."""
import json
import socket
import time

from cases import at_most, attack, attack_row, main, must, same
from puppet import CLOSE, DONE, EVENTS, HANG, LAST, RESET, chat, chunk, delta, usage, usage_event, whole
from stage import body

POISON = whole('{"poison":true}')
JSON = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
OK = chat(usage=usage()).encode()
ASK = body(max_tokens=5)
STREAM = body(stream=True, max_tokens=5)


def key(stage):
    return stage.key("--daily-limit", "50")


def ask(stage, data=ASK, seconds=6.0):
    """Bytes of the answer; the connection has ended."""
    begun = time.monotonic()
    out, closed = stage.raw(stage.agent(key(stage)).head("POST", "/v1/chat/completions", data, "Connection: close\r\n") + data, seconds=seconds)
    must(closed, f"the client still waits after {time.monotonic() - begun:.1f} s")
    return out


def next_is_clean(stage):
    """Another agent's request on what is left in the pool."""
    stage.puppet.pieces = None
    answer = stage.ask(ASK, stage.key("--daily-limit", "50", "--name", "other"))
    same((answer.status, answer.complete), (200, True))
    must(b"poison" not in answer.body and answer.body == OK, f"somebody else's answer: {answer.body[:200]!r}")


def refused(stage, statuses, pieces, data=ASK):
    stage.puppet.say(*pieces)
    out = ask(stage, data)
    must(int(out[9:12]) in statuses, f"answered {out[:120]!r}")
    must(b"poison" not in out, out)
    same(len(stage.puppet.seen), 1, "requests upstream")
    next_is_clean(stage)


def cut(stage, pieces, data=ASK):
    """Passed on as far as it came, and visibly not whole."""
    stage.puppet.say(*pieces)
    out = ask(stage, data)
    head, _, rest = out.partition(b"\r\n\r\n")
    if out.startswith(b"HTTP/1.1 200"):
        length = [int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        whole_ = len(rest) >= length[0] if length else rest.endswith(LAST) and b'"error"' not in rest
        must(not whole_ and (b"[DONE]" not in rest or b'"error"' in rest), f"looks whole: {out[-200:]!r}")
    next_is_clean(stage)


for name, sentence, statuses, pieces in (
        ("hang", "give up on silence", (504,), (HANG,)),
        ("head_drips", "not let a head drip for ever", (504, 502), tuple(part for i in range(60) for part in (b"HTTP/1.1 200 OK\r\nx: "[i:i + 1] or b"a", 0.05))),
        ("closes_at_once", "report a close without an answer", (502,), (CLOSE,)),
        ("resets_at_once", "report a reset without an answer", (502,), (RESET,)),
        ("half_a_head", "report half a head", (502,), (JSON, CLOSE)),
        ("http_0_9", "refuse an answer without a head", (502,), (b'{"poison":true}\r\n\r\n', CLOSE)),
        ("http_2", "refuse HTTP/2", (502,), (b"HTTP/2 200\r\n\r\n",)),
        ("bare_lf", "refuse a head with bare LFs", (502,), (b"HTTP/1.1 200 OK\ncontent-length: 0\n\n", CLOSE)),
        ("status_0", "refuse a status below 100", (502,), (b"HTTP/1.1 099 X\r\ncontent-length: 0\r\n\r\n",)),
        ("status_999", "refuse a status above 599", (502,), (b"HTTP/1.1 999 X\r\ncontent-length: 0\r\n\r\n",)),
        ("status_200_ok", "refuse a status of four digits", (502,), (b"HTTP/1.1 2000 OK\r\ncontent-length: 0\r\n\r\n",)),
        ("switches", "refuse to switch protocols unasked", (502,), (b"HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n",)),
        ("interim_flood", "take some interim answers, not a flood", (502,), (b"HTTP/1.1 100 Continue\r\n\r\n" * 500, HANG)),
        ("giant_head", "refuse a head of a megabyte", (502,), (b"HTTP/1.1 200 OK\r\n" + b"x: " + b"a" * 1_000_000 + b"\r\n\r\n",)),
        ("many_fields", "refuse a head of a thousand fields", (502,), (b"HTTP/1.1 200 OK\r\n" + b"x: a\r\n" * 1000 + b"content-length: 0\r\n\r\n",)),
        ("two_lengths", "refuse two lengths", (502,), (JSON + b"content-length: 5\r\ncontent-length: 9\r\n\r\n123456789",)),
        ("length_and_chunks", "refuse a length beside chunks", (502,), (JSON + b"content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n" + chunk(OK) + LAST,)),
        ("length_negative", "refuse a negative length", (502,), (JSON + b"content-length: -1\r\n\r\n",)),
        ("length_list", "refuse a list of lengths", (502,), (JSON + b"content-length: 5, 5\r\n\r\n12345",)),
        ("two_codings", "refuse two transfer codings", (502,), (JSON + b"transfer-encoding: chunked, chunked\r\n\r\n" + chunk(OK) + LAST,)),
        ("folded", "refuse a folded field", (502,), (JSON + b"x-request-id: a\r\n b\r\ncontent-length: 0\r\n\r\n",)),
        ("field_nul", "refuse a NUL in a field", (502,), (JSON + b"x-request-id: a\0b\r\ncontent-length: 0\r\n\r\n",)),
        ("field_cr", "refuse a CR in a field, which would begin another", (502,), (JSON + b"x-request-id: a\rset-cookie: poison\r\ncontent-length: 0\r\n\r\n",)),
        ("no_content_with_body", "refuse a body behind 204", (502,), (b"HTTP/1.1 204 X\r\ncontent-length: 15\r\n\r\n" + b'{"poison":true}',)),
        ("no_content_chunked", "refuse chunks behind 204", (502,), (b"HTTP/1.1 204 X\r\ntransfer-encoding: chunked\r\n\r\n" + chunk('{"poison":true}') + LAST,)),
        ("not_modified", "make a 304 nobody asked for an error", (502,), (b"HTTP/1.1 304 X\r\ncontent-length: 15\r\n\r\n",))):
    attack_row(name, sentence, refused, statuses, pieces)

for name, sentence, pieces, data in (
        ("stream_hangs", "end a stream that falls silent", (EVENTS + delta("a"), HANG), STREAM),
        ("stream_closes", "pass a cut stream on as cut", (EVENTS + delta("a"), CLOSE), STREAM),
        ("stream_resets", "pass a reset stream on as cut", (EVENTS + delta("a"), RESET), STREAM),
        ("body_drips", "end an answer that drips past the limit for a request", (JSON + b"content-length: 900\r\n\r\n", *[part for _ in range(60) for part in (b" ", 0.1)]), ASK),
        ("length_too_long", "pass an answer shorter than it said on as cut", (JSON + b"content-length: 100000\r\n\r\n" + OK, CLOSE), ASK),
        ("chunk_giant", "not wait for a chunk of four gigabytes", (JSON + b"transfer-encoding: chunked\r\n\r\nffffffff\r\n" + OK, CLOSE), ASK),
        ("chunk_wraps", "refuse a chunk size that wraps", (JSON + b"transfer-encoding: chunked\r\n\r\n1000000000000000F\r\n" + OK, HANG), ASK),
        ("chunk_extension", "refuse chunk extensions", (JSON + b"transfer-encoding: chunked\r\n\r\n%x;a=b\r\n%b\r\n0\r\n\r\n" % (len(OK), OK),), ASK),
        ("chunk_trailer", "refuse trailers, which could bring fields late", (JSON + b"transfer-encoding: chunked\r\n\r\n" + chunk(OK) + b"0\r\nset-cookie: poison\r\n\r\n",), ASK),
        ("chunk_never_last", "not take a missing last chunk for an end", (JSON + b"transfer-encoding: chunked\r\n\r\n" + chunk(OK), CLOSE), ASK)):
    attack_row(name, sentence, cut, pieces, data)


@attack("give nobody the second of two answers that came for one request")
def two_answers(stage):
    for extra in (POISON, b"HTTP/1.1 100 Continue\r\n\r\n" + POISON, b"\r\n" + POISON, b"x"):
        stage.puppet.say(whole(OK) + extra)
        must(b"poison" not in ask(stage), "it came with the first")
        next_is_clean(stage)


@attack("give nobody an answer that comes while its connection rests in the pool")
def late_answer(stage):
    for wait in (0.02, 0.2):
        stage.puppet.say(whole(OK), wait, POISON)
        same(stage.ask(ASK, key(stage)).status, 200)
        time.sleep(wait + 0.15)  # The puppet speaks out of turn meanwhile.
        next_is_clean(stage)


@attack("give nobody what follows an answer shorter than its bytes")
def length_too_short(stage):
    stage.puppet.say(JSON + b"content-length: %d\r\n\r\n" % len(OK) + OK + POISON)
    must(ask(stage).endswith(OK), "the answer is another")
    next_is_clean(stage)


@attack("not use a connection again that was to be closed")
def close_is_close(stage):
    stage.puppet.say(whole(OK, extra="connection: close\r\n"), 0.05, POISON)
    same(stage.ask(ASK, key(stage)).status, 200)
    next_is_clean(stage)


@attack("survive an upstream that answers before it has read the request")
def early_answer(stage):
    big = body("x" * 3_000_000, max_tokens=5)
    stage.puppet.say(whole('{"error":{"message":"no"}}', 413, extra="connection: close\r\n"), CLOSE)
    stage.puppet.early = True
    try:
        out = ask(stage, big)
        must(out[9:12] in (b"413", b"502"), out[:200])
    finally:
        stage.puppet.early = False
    next_is_clean(stage)


@attack("give up on an upstream that reads nothing")
def deaf(stage):
    listener = socket.create_server(("127.0.0.1", 0), backlog=8)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    pushed = stage.rig.data_of("push", "sk-or-v1-deaf0123456789", "--provider", "openrouter", "--base-url", f"http://127.0.0.1:{listener.getsockname()[1]}/api/v1",
                               "--daily-limit", "50", "--ip-lock", "off")
    begun = time.monotonic()
    answer = stage.ask(body("x" * 4_000_000, max_tokens=5), pushed)
    listener.close()
    must(answer.status == 504 and time.monotonic() - begun < 6, f"{answer.status} after {time.monotonic() - begun:.1f} s")


@attack("strip what names the account, sets cookies or speaks for the relay")
def fields_about_the_account(stage):
    stage.puppet.say(whole(OK, extra="".join(f"{name}: poison\r\n" for name in (
        "set-cookie", "set-cookie2", "openai-organization", "openai-project", "anthropic-organization-id", "x-oauth-scopes", "server", "via", "alt-svc", "rk-source", "rk-request-id",
        "www-authenticate", "proxy-authenticate", "authentication-info", "strict-transport-security", "link", "refresh", "content-disposition", "x-account", "cf-ray", "access-control-allow-origin"))))
    out = ask(stage)
    must(out.startswith(b"HTTP/1.1 200") and b"poison" not in out and b"rk-source: provider" in out, out[:600])


@attack("keep a stream's lines apart though the upstream ends them oddly, and find the usage in it")
def odd_lines(stage):
    pushed = stage.key("--daily-limit", "50", fresh=True)
    text = b"".join(b"data: " + json.dumps(part).encode() + b"\n\n" for part in (
        {"id": "gen-1-puppet", "choices": [{"index": 0, "delta": {"content": "x"}}]}, {"id": "gen-1-puppet", "choices": [], "usage": usage(1000, 100, cost=0.5)}))
    for end in (b"\n", b"\r\n", b"\r"):
        stage.puppet.say(EVENTS + chunk((text + b"data: [DONE]\n\n").replace(b"\n", end)) + LAST)
        cost = stage.cost_of(pushed, lambda: stage.ask(body(stream=True, max_tokens=200), pushed))
        must(cost >= 0.5, f"{end!r}: paid {cost}")
    stage.puppet.say(EVENTS + chunk(b"\xef\xbb\xbf" + text.replace(b"data: ", b"data:") + b"data:[DONE]\n\n") + LAST)
    cost = stage.cost_of(pushed, lambda: stage.ask(body(stream=True, max_tokens=200), pushed))
    must(cost >= 0.5, f"with a byte order mark: paid {cost}")


@attack("bear an event that never ends, in bounded memory, and settle it")
def event_without_end(stage):
    before = stage.memory()
    stage.puppet.say(EVENTS, b"".join(chunk("data: " if i == 0 else b"x" * 65536) for i in range(200)), CLOSE)
    ask(stage, STREAM)
    at_most(stage.memory() - before, 6_000_000, "bytes of memory for 13 MB of one event")
    stage.settled(key(stage))


@attack("bear an answer nested a hundred thousand deep")
def deep_answer(stage):
    for text in (b"[" * 100_000, b'{"usage":' * 20_000, b'{"choices":' + b"[" * 100_000 + b"]" * 100_000 + b"}"):
        stage.puppet.say(whole(text))
        ask(stage)
        stage.puppet.say(EVENTS + chunk(b"data: " + text + b"\n\n") + DONE)
        ask(stage, STREAM)
    next_is_clean(stage)


@attack("take an event stream for one, however its type is spelt")
def odd_types(stage):
    pushed = stage.key("--daily-limit", "50", fresh=True)
    for kind in ("Text/Event-Stream", "TEXT/EVENT-STREAM; charset=utf-8", "text/event-stream;charset=UTF-8"):
        stage.puppet.say(EVENTS.replace(b"text/event-stream", kind.encode()) + delta("x") + usage_event(usage(1000, 100, cost=0.5)) + DONE)
        cost = stage.cost_of(pushed, lambda: stage.ask(body(stream=True, max_tokens=200), pushed))
        must(cost >= 0.5, f"{kind}: paid {cost}")
    for kind in ("Application/JSON", "application/json ; charset=utf-8", "APPLICATION/JSON"):
        stage.puppet.say(whole(chat(usage=usage(1000, 100, cost=0.5)), kind=kind))
        cost = stage.cost_of(pushed, lambda: stage.ask(body(max_tokens=200), pushed))
        must(cost >= 0.5, f"{kind}: paid {cost}")


if __name__ == "__main__":
    main("upstream")
