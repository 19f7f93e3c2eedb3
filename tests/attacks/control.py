# SPDX-License-Identifier: GPL-3.0-or-later
"""The control plane: its routes on the data port, strangers and agents at its own port, and who may pair."""
import os
import socket
import stat

from cases import attack, attack_row, main, must, same
from stage import body
from tap import post, told, with_body

VERBS = ("grant", "kill", "suspend", "resume", "repin", "unseal", "seal", "prices", "status", "rows", "feed", "pair/hello", "pair/finish")
DATA = body(max_tokens=5)


def alive(stage):
    return stage.ask(DATA, stage.key("--daily-limit", "5")).status == 200


# On the data port.
def on_data_port(stage, with_key):
    pushed = stage.key("--daily-limit", "5")
    for root in ("/rk/v1/", "/rk/", "/v1/rk/v1/", "/api/v1/rk/v1/", "/RK/v1/"):
        for verb in VERBS:
            for method in ("GET", "POST"):
                lines = f"Authorization: Bearer {pushed['key']}\r\n" if with_key else ""
                out, _ = stage.raw(post(root + verb, b"" if method == "GET" else b'{"all":true}', lines, method))
                must(out[9:12] in ((b"400", b"403") if with_key else (b"401",)) and out.count(b"HTTP/1.1") == 1, f"{method} {root}{verb}: {out[:120]!r}")
    must(alive(stage), "the key is dead")
    same(len(stage.puppet.seen), 1, "requests upstream")


attack_row("data_port_stranger", "know no control route on the data port, for strangers", on_data_port, False)
attack_row("data_port_agent", "know no control route on the data port, for agents", on_data_port, True)


@attack("take no signed control request on the data port, genuine as it may be")
def data_port_signed(stage):
    pushed = stage.key("--daily-limit", "5", fresh=True)
    stage.tap.change_request = lambda message: b"" if b"/rk/v1/kill" in message else message  # It never arrives; so its nonce is fresh.
    stage.rig.cli("kill", pushed["id"], code=None)
    out, _ = stage.raw(stage.tap.last("/rk/v1/kill"))
    must(out.startswith(b"HTTP/1.1 4"), out[:200])
    same(stage.ask(DATA, pushed).status, 200)


# At its own port.
@attack("refuse every verb that is not signed, for strangers and for agents with their keys")
def unsigned(stage):
    pushed = stage.key("--daily-limit", "5")
    for verb in VERBS[:-2]:
        for lines in ("", f"Authorization: Bearer {pushed['key']}\r\n", "signature: sig1=:AAAA:\r\n", 'signature-input: sig1=();keyid="x"\r\nsignature: sig1=::\r\n', "rubber-seq: 99999999999999\r\n"):
            status, code = told(stage.tap.send(post("/rk/v1/" + verb, lines=lines, host=stage.tap.host)))
            must(status in (400, 401), f"{verb} {lines!r}: {status} {code}")
    must(alive(stage), "the key is dead")


@attack("open no feed without a signature")
def feed_unsigned(stage):
    upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    for path in ("/rk/v1/feed", "/rk/v1/feed?since=0", "/rk/v1/status", "/"):
        message = f"GET {path} HTTP/1.1\r\nHost: {stage.tap.host}\r\n{upgrade}\r\n".encode()
        answer = stage.tap.send(message)
        must(not answer.startswith(b"HTTP/1.1 101") and told(answer)[0] in (400, 401, 404), answer[:200])


@attack("answer no browser and no name it does not have")
def browsers(stage):
    for message, code in ((post("/rk/v1/status", host="evil.example"), "authority_unknown"), (post("/rk/v1/status", host="127.0.0.2:1"), "authority_unknown"),
                          (post("/rk/v1/status", lines="Origin: https://evil.example\r\n", host=stage.tap.host), "origin_refused"), (post("/rk/v1/pair/hello", b"{}", "Origin: null\r\n", host=stage.tap.host), "origin_refused")):
        answer = stage.tap.send(message)
        same(told(answer)[1], code)
        must(b"access-control-allow" not in answer.lower(), answer)


@attack("read control requests as strictly as those of agents")
def framing(stage):
    host = stage.tap.host
    for lines, data in (("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n", b"0\r\n\r\n"), ("Transfer-Encoding: chunked\r\n", b"2\r\n{}\r\n0\r\n\r\n"), ("Content-Length: 2\r\nContent-Length: 2\r\n", b"{}"), ("Host: evil\r\nContent-Length: 2\r\n", b"{}"),
                        ("Content-Length: 99999999999\r\n", b"{}"), ("X: " + "a" * 40_000 + "\r\nContent-Length: 2\r\n", b"{}"), ("Content-Length: 1500000\r\n", b"{" * 100_000)):
        answer = stage.tap.send(f"POST /rk/v1/status HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n{lines}\r\n".encode() + data)
        must(told(answer)[0] in (0, 400, 401, 413, 431), f"{lines[:60]!r}: {answer[:200]!r}")
    for noise in (b"GET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01" + b"\0" * 500, b"\0" * 5000):
        with socket.create_connection(stage.tap.control, timeout=8) as plain:
            try:
                plain.sendall(noise)
                must(b"HTTP/1.1 200" not in plain.recv(4096), "it answers plain HTTP")
            except OSError:
                pass
    must(alive(stage), "the relay is gone")


@attack("answer each of two requests on one connection by its own signature")
def second_unsigned(stage):
    pushed = stage.key("--daily-limit", "5", fresh=True)
    stage.tap.change_request = lambda message: b"" if b"/rk/v1/suspend" in message[:40] else message
    stage.rig.cli("suspend", pushed["id"], code=None)
    signed = stage.tap.last("/rk/v1/suspend").replace(b"Connection: close", b"Connection: keep-alive")
    with stage.tap.connect() as relay:
        relay.sendall(signed + post("/rk/v1/kill", host=stage.tap.host))
        both = b""
        while piece := relay.recv(65536):
            both += piece
    statuses = [part[:3] for part in both.split(b"HTTP/1.1 ")[1:]]
    same(statuses, [b"200", b"401"], both)
    must(alive(stage), "an unsigned kill behind a signed request was taken")


@attack("know the way to a verb by one spelling and one method only")
def other_spellings(stage):
    pushed = stage.key("--daily-limit", "5")
    for target in ("/rk/v1/kill/", "/rk/v1//kill", "//rk/v1/kill", "/rk/v1/./kill", "/rk/v1/x/../kill", "/rk/v1/%6bill", "/rk/v1/KILL", "/rk/v1/kill%00", "/rk/v1/kill;x", "/kill", "/rk/kill", "*", f"http://{stage.tap.host}/rk/v1/kill",
                   "/v1/chat/completions", "/api/v1/chat/completions", "/rk/v1/self", "/metrics?x", "/../../etc/passwd", "/rk/v1/kill?all=true"):
        for method in ("POST", "GET", "PUT", "DELETE", "OPTIONS", "HEAD", "CONNECT"):
            answer = stage.tap.send(post(target, lines=f"Authorization: Bearer {pushed['key']}\r\nX-HTTP-Method-Override: POST\r\n", method=method, host=stage.tap.host), method == "HEAD")
            must(told(answer)[0] in (0, 400, 401, 404, 405), f"{method} {target}: {answer[:200]!r}")
            must(b"access-control-allow" not in answer.lower(), answer)
    must(alive(stage), "the key is dead")


@attack("leave the owner a way in while a stranger holds as many connections as he gets")
def crowded(stage):
    held = []
    try:
        for _ in range(600):
            held.append(socket.create_connection(stage.tap.control, timeout=5, source_address=("127.0.0.9", 0)))
        pushed = stage.key("--daily-limit", "5", fresh=True)
        done = stage.rig.cli("kill", pushed["id"])
        must("revoked" in done.stdout.lower(), done.stdout)
        same(stage.ask(DATA, pushed).code(), "key_killed")
    finally:
        for connection in held:
            connection.close()


@attack("keep its socket and its files to its own user")
def local_files(stage):
    for path, _, names in os.walk(stage.rig.data):
        for name in names:
            mode = os.lstat(os.path.join(path, name)).st_mode
            must(name == "rubberapi.toml" or not mode & 0o077, f"{name}: {stat.filemode(mode)}")


# Pairing.
@attack("let in who has the code, once, and nobody who guesses it")
def pairing(stage):
    home = os.path.join(stage.rig.folder, "thief")
    env = {**stage.rig.env, "RUBBERAPI_HOME": home}
    stage.rig.cli("vault", "init", env=env)
    code = stage.rig.pairing_code()
    wrong = code["code"][:-1] + ("A" if code["code"][-1] != "A" else "B")
    must(stage.rig.cli("relay", "pair", code["control"], "--code", wrong, "--name", "x", env=env, code=None).returncode != 0, "a wrong code is taken")
    before = [answer.partition(b"\r\n\r\n")[2] for answer in stage.tap.answers]
    finish = [message for message in stage.tap.requests if b"pair/finish" in message[:40]]
    for message in finish:  # The first one paired the owner.
        again = stage.tap.send(message)  # The same answer once more, at most: its device is enrolled already.
        must(told(again)[0] in (400, 401, 403, 404, 409, 410) or again.partition(b"\r\n\r\n")[2] in before, f"an old pairing is answered with {again}")
        again = told(stage.tap.send(with_body(message, message.partition(b"\r\n\r\n")[2].replace(b'"device":"dev_', b'"device":"dev_x'))))
        must(again[0] in (400, 401, 403, 404, 409, 410), f"a changed one is answered with {again}")
    # The right code alone opens nothing where the owner's computer is on the list: it must say yes.
    done = stage.rig.cli("relay", "pair", code["control"], "--code", code["code"], "--name", "x", "--wait", "1ms", env=env, code=None)
    must(done.returncode != 0 and "let this computer in" in done.stderr, done.stdout + done.stderr)
    same(stage.rig.data_of("relay", "list", env=env), [], "what a device that waits has")
    listed = stage.rig.data_of("relay", "devices")
    same((len(listed["devices"]), len(listed["waiting"])), (1, 1), "the list and who waits")
    again = {**stage.rig.env, "RUBBERAPI_HOME": home + "2"}
    stage.rig.cli("vault", "init", env=again)
    twice = stage.rig.cli("relay", "pair", code["control"], "--code", code["code"], "--name", "x", "--wait", "1ms", env=again, code=None)
    must(twice.returncode != 0 and "no pairing code" in twice.stderr, twice.stdout + twice.stderr)
    stage.rig.cli("relay", "deny")


@attack("tire of strangers who ask to pair")
def pairing_flood(stage):
    answers = [told(stage.tap.send(post("/rk/v1/pair/hello", b"{}", host=stage.tap.host))) for _ in range(130)]
    same(answers[-1], (429, "rate_limited"))
    pushed = stage.key("--daily-limit", "5", fresh=True)
    done = stage.rig.cli("kill", pushed["id"])  # Its owner is not kept waiting.
    must("revoked" in done.stdout.lower(), done.stdout)


if __name__ == "__main__":
    main("control", tapped=True)
