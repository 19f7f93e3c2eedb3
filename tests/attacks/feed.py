# SPDX-License-Identifier: GPL-3.0-or-later
"""The live feed in the hands of a device gone bad: genuine tickets, hostile frames.

A ticket is the signed upgrade of `logs --follow`, taken on its way; it never arrives, so that its nonce is fresh.
"""
import contextlib
import os
import struct
import subprocess
import time

from cases import at_most, attack, attack_row, main, must, same
from stage import body, eventually, rig
from tap import read_message, told

DATA = body(max_tokens=5)


def ticket(stage):
    """A signed upgrade that the relay has not seen."""
    known = len(stage.tap.requests)
    stage.tap.change_request = lambda message: b"" if b"/rk/v1/feed" in message[:40] else message
    follower = subprocess.Popen([rig.program("rubberapi"), "logs", "--follow", "--json"], env=stage.rig.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        return eventually(lambda: next((message for message in stage.tap.requests[known:] if b"/rk/v1/feed" in message[:40]), None), 20, "a ticket")
    finally:
        follower.kill()
        follower.wait()
        stage.tap.let_pass()


def opened(stage, upgrade=None):
    """(the connection, the head of the answer)."""
    relay = stage.tap.connect()
    relay.sendall(upgrade or ticket(stage))
    head = b""
    while b"\r\n\r\n" not in head:
        piece = relay.recv(1)
        if not piece:
            break
        head += piece
    return relay, head


def frame(opcode, payload=b"", first=0x80, masked=True, length=None):
    """One frame; `length` is what it claims."""
    size = len(payload) if length is None else length
    mask = 0x80 if masked else 0
    head = bytes([first | opcode])
    head += bytes([mask | size]) if size < 126 else bytes([mask | 126]) + struct.pack(">H", size) if size < 1 << 16 else bytes([mask | 127]) + struct.pack(">Q", size)
    return head + (b"\0\0\0\0" if masked else b"") + payload


def drained(relay, seconds=3.0):
    """(everything that came, whether the relay closed)."""
    out, deadline = b"", time.monotonic() + seconds
    while time.monotonic() < deadline:
        relay.settimeout(max(0.05, deadline - time.monotonic()))
        try:
            piece = relay.recv(1 << 16)
        except TimeoutError:
            break
        except OSError:
            return out, True
        if not piece:
            return out, True
        out += piece
    return out, False


def unharmed(stage):
    same(stage.ask(DATA, stage.key("--daily-limit", "5")).status, 200, "an agent")


# Who gets one.
@attack("open one feed for a ticket")
def ticket_twice(stage):
    upgrade = ticket(stage)
    first, head = opened(stage, upgrade)
    with first:
        must(head.startswith(b"HTTP/1.1 101 "), head)
        same(told(stage.tap.send(upgrade)), (409, "replayed"))


def other_ticket(stage, change):
    answer = stage.tap.send(change(ticket(stage)))
    must(told(answer)[0] in (400, 401, 404, 405), answer[:300])
    unharmed(stage)


for name, sentence, change in (
        ("later", "refuse a ticket for rows its signer did not ask for", lambda upgrade: upgrade.replace(b"/rk/v1/feed", b"/rk/v1/feed?after=0&x", 1)), ("elsewhere", "refuse a ticket for another path", lambda upgrade: upgrade.replace(b"/rk/v1/feed", b"/rk/v1/rows", 1)),
        ("posted", "refuse a ticket under another method", lambda upgrade: upgrade.replace(b"GET", b"POST", 1)), ("two_hosts", "refuse a ticket with two Hosts", lambda upgrade: upgrade.replace(b"\r\n\r\n", b"\r\nHost: 127.0.0.2\r\n\r\n", 1)),
        ("from_browser", "refuse a ticket that a browser brings", lambda upgrade: upgrade.replace(b"\r\n\r\n", b"\r\nOrigin: https://evil.example\r\n\r\n", 1))):
    if name == "from_browser":
        @attack(sentence)
        def ticket_from_browser(stage, change=change):
            same(told(stage.tap.send(change(ticket(stage))))[1], "origin_refused")
    else:
        attack_row("ticket_" + name, sentence, other_ticket, change)


@attack("open no feed on the data port, with the best of tickets")
def ticket_data_port(stage):
    out, _ = stage.raw(ticket(stage), seconds=2.5)
    must(out.startswith(b"HTTP/1.1 4"), out[:200])


@attack("speak WebSocket 13 or none")
def other_versions(stage):
    for change in (lambda line: b"Sec-WebSocket-Version: 8" if line.lower().startswith(b"sec-websocket-version") else line, lambda line: b"X: x" if line.lower().startswith(b"sec-websocket-key") else line,
                   lambda line: b"Upgrade: h2c" if line.lower().startswith(b"upgrade:") else line):
        upgrade = b"\r\n".join(change(line) for line in ticket(stage).split(b"\r\n"))
        with stage.tap.connect() as relay:
            relay.sendall(upgrade)
            relay.settimeout(8)
            try:
                must(b" 101 " not in read_message(relay)[:20], "it switched")
            except OSError:
                pass
    unharmed(stage)


@attack("agree to no compression, in which a small frame is a large one")
def compression(stage):
    upgrade = ticket(stage).replace(b"\r\n\r\n", b"\r\nSec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=15\r\n\r\n", 1)
    relay, head = opened(stage, upgrade)
    with relay:
        must(head.startswith(b"HTTP/1.1 101 ") and b"extensions" not in head.lower(), head)
        relay.sendall(frame(1, b"\xaa\xaa", first=0xc0))
        must(drained(relay)[1], "it took a compressed frame")


# What it may say.
def hostile_frames(stage, frames):
    relay, head = opened(stage)
    with relay:
        must(head.startswith(b"HTTP/1.1 101 "), head)
        with contextlib.suppress(OSError):  # It may have ended the feed before it was told everything.
            relay.sendall(frames)
        must(drained(relay)[1], "the feed stays open")
    unharmed(stage)


for name, sentence, frames in (
        ("unmasked", "end a feed whose device does not mask", frame(1, b"hello", masked=False)), ("reserved_bit", "end a feed for a reserved bit", frame(1, b"hello", first=0xa0)), ("reserved_opcode", "end a feed for an opcode nobody defined", frame(3, b"x")),
        ("reserved_control", "end a feed for a control opcode nobody defined", frame(11)), ("wraps", "end a feed for a length that wraps", frame(1, b"", length=1 << 63)), ("giant", "not wait for a frame of four gigabytes", frame(2, b"x" * 1000, length=1 << 32)),
        ("large", "end a feed for a message above its limit", frame(2, b"x" * 100_000)), ("pieces", "add the pieces of a message up", frame(1, b"x" * 30_000, first=0) + frame(0, b"x" * 30_000, first=0) * 3),
        ("no_beginning", "end a feed for a continuation of nothing", frame(0, b"x")), ("two_beginnings", "end a feed for a message inside a message", frame(1, b"x", first=0) + frame(1, b"x")), ("long_ping", "end a feed for a ping too long", frame(9, b"x" * 126)),
        ("split_ping", "end a feed for a ping in pieces", frame(9, b"x", first=0)), ("not_utf8", "end a feed for text that is none", frame(1, b"\xff\xfe\xfd")), ("close_half", "end a feed for half a close code", frame(8, b"\x03")), ("close_unknown", "end a feed for a close code nobody has", frame(8, b"\x00\x05")),
        ("http_again", "not speak HTTP on a feed", b"POST /rk/v1/kill HTTP/1.1\r\nHost: x\r\n\r\n")):
    attack_row("frame_" + name, sentence, hostile_frames, frames)


@attack("take no orders on a feed")
def orders(stage):
    pushed = stage.key("--daily-limit", "5", fresh=True)
    relay, head = opened(stage)
    with relay:
        must(head.startswith(b"HTTP/1.1 101 "), head)
        for order in ('{"all":true}', '{"kill":"%s"}' % pushed["id"], '{"type":"kill","targets":[{"key":"%s","version":0}],"all":false}' % pushed["id"], "{}"):
            relay.sendall(frame(1, order.encode()))
        stage.received.append(drained(relay, 0.3)[0])
    same(stage.ask(DATA, pushed).status, 200)


@attack("tell a feed no secret, whatever agents and upstreams write")
def tells_no_secret(stage):
    relay, head = opened(stage)
    with relay:
        must(head.startswith(b"HTTP/1.1 101 "), head)
        pushed = stage.key("--daily-limit", "5")
        mine = pushed["key"]
        for path in ("/v1/chat/completions", f"/v1/{mine}", f"/v1/models/{mine}", f"/v1/models?{mine}=1", f"/{mine.replace('_', '%5f')}/v1/x", f"/{mine}"):
            stage.ask(body("hello", max_tokens=5, **{mine: 1}), pushed, path)
        stage.ask(body("hello", mine), pushed)
        stage.ask(body("hello", "openai/" + mine[:60] + "/" + mine), pushed)
        stage.ask(DATA, pushed)
        out = drained(relay, 1.0)[0]
        must(b"settle" in out, f"the feed does not tell of the request: {out[:500]!r}")
        must(mine.split("_")[3].encode() not in out, "a proxy key's secret is told")
        stage.received.append(out)


@attack("answer a flood of pings in bounded memory and serve agents meanwhile")
def pings(stage):
    relay, _ = opened(stage)
    before = stage.memory()
    with relay:
        relay.settimeout(2)
        flood = frame(9, b"x" * 100) * 500
        try:
            for _ in range(400):  # 20 MB, and the answers are never read.
                relay.sendall(flood)
        except OSError:
            pass
        unharmed(stage)
        at_most(stage.memory() - before, 8 << 20, "bytes of growth")


@attack("let a device that reads nothing hold up nobody")
def deaf(stage):
    pushed = stage.key("--daily-limit", "500", "--rpm", "100000")
    relays = [opened(stage)[0] for _ in range(3)]
    stage.ask(DATA, pushed)
    before, begun = stage.memory(), time.monotonic()
    try:
        async def many():
            agent = stage.agent(pushed)
            for _ in range(60):
                await agent.post(DATA)
        for answer in stage.together(*[many() for _ in range(8)]):
            must(not isinstance(answer, Exception), answer)
        at_most(time.monotonic() - begun, 20, "seconds for 480 requests")
        at_most(stage.memory() - before, 8 << 20, "bytes of growth")
        done = stage.rig.cli("kill", stage.key("--daily-limit", "5", fresh=True)["id"])
        must("revoked" in done.stdout.lower(), done.stdout)
    finally:
        for relay in relays:
            relay.close()


if __name__ == "__main__":
    main("feed", tapped=True)
