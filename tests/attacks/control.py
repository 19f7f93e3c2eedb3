# SPDX-License-Identifier: GPL-3.0-or-later
"""The control plane: its routes on the data port, strangers at its own port, and somebody in the middle who even has its TLS key."""
import base64
import json
import os
import signal
import socket
import stat
import time
from decimal import Decimal

from cases import attack, attack_row, main, must, same
from stage import body
from tap import with_body, without

VERBS = ("grant", "kill", "suspend", "resume", "repin", "unseal", "seal", "prices", "status", "rows", "feed", "pair/hello", "pair/finish")
DATA = body(max_tokens=5)


def told(answer):
    """(status, code) of an answer of the control listener."""
    if not answer:
        return 0, ""
    try:
        return int(answer[9:12]), json.loads(answer.partition(b"\r\n\r\n")[2])["error"]["code"]
    except (ValueError, KeyError, TypeError):
        return int(answer[9:12]), ""


def post(path, data=b'{"all":true}', lines="", method="POST", host="127.0.0.2"):
    return f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: {len(data)}\r\n{lines}\r\n".encode() + data


def own_host(stage):
    return "127.0.0.2:" + stage.rig.control.rsplit(":", 1)[1]


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
            status, code = told(stage.tap.send(post("/rk/v1/" + verb, lines=lines, host=own_host(stage))))
            must(status in (400, 401), f"{verb} {lines!r}: {status} {code}")
    must(alive(stage), "the key is dead")


@attack("open no feed without a signature")
def feed_unsigned(stage):
    upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    for path in ("/rk/v1/feed", "/rk/v1/feed?since=0", "/rk/v1/status", "/"):
        message = f"GET {path} HTTP/1.1\r\nHost: {own_host(stage)}\r\n{upgrade}\r\n".encode()
        answer = stage.tap.send(message)
        must(not answer.startswith(b"HTTP/1.1 101") and told(answer)[0] in (400, 401, 404), answer[:200])


@attack("answer no browser and no name it does not have")
def browsers(stage):
    for message, code in ((post("/rk/v1/status", host="evil.example"), "authority_unknown"), (post("/rk/v1/status", host="127.0.0.2:1"), "authority_unknown"),
                          (post("/rk/v1/status", lines="Origin: https://evil.example\r\n", host=own_host(stage)), "origin_refused"), (post("/rk/v1/pair/hello", b"{}", "Origin: null\r\n", host=own_host(stage)), "origin_refused")):
        answer = stage.tap.send(message)
        same(told(answer)[1], code)
        must(b"access-control-allow" not in answer.lower(), answer)


@attack("read control requests as strictly as those of agents")
def framing(stage):
    host = own_host(stage)
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


@attack("keep its socket and its files to its own user")
def local_files(stage):
    for path, _, names in os.walk(stage.rig.data):
        for name in names:
            mode = os.lstat(os.path.join(path, name)).st_mode
            must(name == "rubberapi.toml" or not mode & 0o077, f"{name}: {stat.filemode(mode)}")


# In the middle.
def changed(stage, change):
    """A kill whose bytes are changed on the way."""
    pushed = stage.key("--daily-limit", "5")
    other = stage.key("--daily-limit", "4")
    stage.tap.change_request = lambda message: change(message, other) if b"/rk/v1/" in message[:40] else message
    done = stage.rig.cli("edit", pushed["id"], "--daily-limit", "4999", code=None)
    must(done.returncode != 0, done.stdout)
    stage.tap.let_pass()
    at_relay = stage.rig.status(pushed)
    must(Decimal(at_relay["daily_limit"]) < 4999, at_relay)


def field(message, name, make):
    head, _, rest = message.partition(b"\r\n\r\n")
    return b"\r\n".join(line.split(b": ")[0] + b": " + make(line.partition(b": ")[2]) if line.lower().startswith(name + b":") else line for line in head.split(b"\r\n")) + b"\r\n\r\n" + rest


def digest(message):
    import hashlib
    return field(message, b"content-digest", lambda _: b"sha-256=:" + base64.b64encode(hashlib.sha256(message.partition(b"\r\n\r\n")[2]).digest()) + b":")


for name, sentence, change in (
        ("body", "refuse a changed body", lambda message, other: with_body(message, message.partition(b"\r\n\r\n")[2].replace(b"e", b"f", 1))),
        ("body_and_digest", "refuse a changed body whose digest was made to fit", lambda message, other: digest(with_body(message, message.partition(b"\r\n\r\n")[2] + b" "))),
        ("path", "refuse another path", lambda message, other: message.replace(b"/rk/v1/grant", b"/rk/v1/resume", 1)), ("method", "refuse another method", lambda message, other: message.replace(b"POST", b"PUT", 1)),
        ("query", "refuse an added query", lambda message, other: message.replace(b"/rk/v1/grant ", b"/rk/v1/grant?x=1 ", 1)), ("sequence", "refuse another sequence", lambda message, other: field(message, b"rubber-seq", lambda value: value + b"0")),
        ("created", "refuse another time", lambda message, other: field(message, b"signature-input", lambda value: value.replace(b"created=1", b"created=2", 1))),
        ("expires", "refuse a longer life", lambda message, other: field(message, b"signature-input", lambda value: value.replace(b"expires=1", b"expires=9", 1))),
        ("fewer_parts", "refuse a signature over fewer parts", lambda message, other: field(message, b"signature-input", lambda value: value.replace(b' "rubber-seq"', b"", 1))),
        ("algorithm", "refuse another algorithm", lambda message, other: field(message, b"signature-input", lambda value: value.replace(b"ed25519", b"hmac-sha256", 1))),
        ("device", "refuse another device", lambda message, other: field(message, b"signature-input", lambda value: value.replace(b'keyid="dev_', b'keyid="dex_', 1))),
        ("kill_key", "refuse a device's signature as that of its kill key", lambda message, other: field(message, b"signature-input", lambda value: value.replace(b'keyid="', b'keyid="kill:', 1))),
        ("signature", "refuse a changed signature", lambda message, other: field(message, b"signature", lambda value: value.replace(b":", b":A", 1))), ("no_signature", "refuse a request that lost its signature", lambda message, other: without(message, b"signature", b"signature-input")),
        ("second_signature", "refuse a second signature field", lambda message, other: message.replace(b"\r\nsignature: ", b"\r\nsignature: sig1=:AAAA:\r\nsignature: ", 1)),
        ("type", "refuse another type of body", lambda message, other: field(message, b"content-type", lambda value: b"text/plain"))):
    attack_row("changed_" + name, sentence, changed, change)


@attack("refuse a request that comes twice, at once, later and after a restart")
def replayed(stage):
    pushed = stage.key("--daily-limit", "5", fresh=True)
    stage.rig.cli("suspend", pushed["id"])
    suspend = stage.tap.last("/rk/v1/suspend")
    stage.rig.cli("edit", pushed["id"], "--daily-limit", "500")
    generous = stage.tap.last("/rk/v1/grant")
    stage.rig.cli("edit", pushed["id"], "--daily-limit", "1")
    stage.rig.cli("resume", pushed["id"])
    resume = stage.tap.last("/rk/v1/resume")
    for _ in range(2):
        for message in (suspend, generous, resume):
            must(told(stage.tap.send(message))[0] == 409, f"{message[:40]!r}: {told(stage.tap.send(message))}")
        status = stage.rig.status(pushed)
        same((status["state"], Decimal(status["daily_limit"])), ("active", Decimal(1)))
        stage.rig.restart_relay()
        stage.tap.control = stage.rig.control.rsplit(":", 1)[0], int(stage.rig.control.rsplit(":", 1)[1])


@attack("not kill a restored key because an old kill comes late, also after a restart")
def late_kill(stage):
    pushed = stage.key("--daily-limit", "5", fresh=True)
    stage.rig.cli("kill", pushed["id"])
    kill = stage.tap.last("/rk/v1/kill")
    stage.rig.cli("restore", pushed["id"])
    same(told(stage.tap.send(kill))[0], 409)
    stage.rig.restart_relay(signal.SIGKILL)
    late = stage.tap.send(kill)
    answer = stage.ask(DATA, pushed)
    same((answer.status, answer.code()), (200, None), late)


@attack("take one relay's requests at that relay only")
def other_relay(stage):
    from stage import rig
    data = os.path.join(stage.rig.folder, "other")
    stage.rig.run("rubberapi-relay", "init", "--data-dir", data, "--listen", "127.0.0.1:0", "--control", "127.0.0.1:0", "--seal-mode", "file")
    with open(os.path.join(data, "rubberapi.toml"), "a") as file:
        file.write('public_url = "http://127.0.0.2"\n')
    other = rig.Program([rig.program("rubberapi-relay"), "serve", "--data-dir", data], os.path.join(stage.rig.folder, "other.log"), env=stage.rig.env)
    try:
        port = int(other.ready.rsplit(":", 1)[1])
        pushed = stage.key("--daily-limit", "5")
        stage.rig.cli("suspend", pushed["id"])
        stage.rig.cli("resume", pushed["id"])
        here, stage.tap.control = stage.tap.control, ("127.0.0.1", port)
        for verb in ("suspend", "grant"):
            message = stage.tap.last("/rk/v1/" + verb)
            same(told(stage.tap.send(message))[1], "authority_unknown")
            same(told(stage.tap.send(field(message, b"host", lambda _: b"127.0.0.2:%d" % port)))[1], "not_paired")
        stage.tap.control = here
    finally:
        other.stop()


def no_receipt(stage, change, before):
    """Whatever comes back instead of a true receipt, nobody is told that the key is dead."""
    pushed = stage.key("--daily-limit", "5", fresh=True)
    stage.tap.change_request = lambda message: before(message) if b" /rk/v1/kill " in message[:40] else message
    stage.tap.change_answer = lambda answer: change(answer) if b"streams_cut" in answer or not answer else answer
    for words in (("kill", pushed["id"]), ("kill", pushed["id"], "--json")):
        done = stage.rig.cli(*words, code=None, env={k: v for k, v in stage.rig.env.items() if k != "RUBBERAPI_PASSPHRASE_FILE"})
        must(done.returncode != 0, f"it exits with 0: {done.stdout} {done.stderr}")
        must("revoked" not in done.stdout.lower(), done.stdout)
    stage.tap.let_pass()


PASS = lambda message: message  # noqa: E731
OLD = []


def swap(answer):
    OLD.append(answer)
    return OLD[0]


def true_receipt(stage):
    pushed = stage.key("--daily-limit", "5", fresh=True)
    stage.rig.cli("kill", pushed["id"])
    OLD[:] = [stage.tap.answers[-1]]


for name, sentence, change, before in (
        ("lost", "not say revoked when the receipt is lost", lambda answer: b"", PASS), ("never_sent", "not say revoked when the kill never arrives", lambda answer: b"", lambda message: b""),
        ("unsigned", "not say revoked for a receipt without a signature", lambda answer: without(answer, b"signature", b"signature-input"), PASS), ("changed", "not say revoked for a changed receipt", lambda answer: with_body(answer, answer.partition(b"\r\n\r\n")[2].replace(b"true", b"fals")), PASS),
        ("made_up", "not say revoked for an empty yes", lambda answer: b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}", PASS),
        ("other_status", "not say revoked for a receipt under another status", lambda answer: answer.replace(b"HTTP/1.1 200 OK", b"HTTP/1.1 201 OK", 1), PASS),
        ("redirected", "not follow a redirect for a receipt", lambda answer: b"HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n", PASS)):
    attack_row("receipt_" + name, sentence, no_receipt, change, before)


@attack("not say revoked for the true receipt of another kill")
def receipt_of_another(stage):
    true_receipt(stage)
    no_receipt(stage, lambda answer: OLD[0], lambda message: message)


@attack("let in who has the code, once, and nobody who guesses it")
def pairing(stage):
    home = os.path.join(stage.rig.folder, "thief")
    env = {**stage.rig.env, "RUBBERAPI_HOME": home}
    stage.rig.cli("vault", "init", env=env)
    code = stage.rig.pairing_code()
    wrong = code["code"][:-1] + ("A" if code["code"][-1] != "A" else "B")
    must(stage.rig.cli("relay", "pair", code["control"], "--code", wrong, "--name", "x", env=env, code=None).returncode != 0, "a wrong code is taken")
    finish = [message for message in stage.tap.requests if b"pair/finish" in message[:40]]
    for message in finish:  # The first one paired the owner.
        must(told(stage.tap.send(message))[0] in (400, 401, 403, 404, 409, 410), "an old pairing is taken again")
    done = stage.rig.cli("relay", "pair", code["control"], "--code", code["code"], "--name", "x", env=env, code=None)
    if done.returncode == 0:  # One wrong guess may or may not burn the code; two uses never work.
        again = {**stage.rig.env, "RUBBERAPI_HOME": home + "2"}
        stage.rig.cli("vault", "init", env=again)
        must(stage.rig.cli("relay", "pair", code["control"], "--code", code["code"], "--name", "x", env=again, code=None).returncode != 0, "a code is taken twice")


@attack("tire of strangers who ask to pair")
def pairing_flood(stage):
    answers = [told(stage.tap.send(post("/rk/v1/pair/hello", b"{}", host=own_host(stage)))) for _ in range(130)]
    same(answers[-1], (429, "rate_limited"))
    pushed = stage.key("--daily-limit", "5", fresh=True)
    done = stage.rig.cli("kill", pushed["id"])  # Its owner is not kept waiting.
    must("revoked" in done.stdout.lower(), done.stdout)


if __name__ == "__main__":
    main("control", tapped=True)
