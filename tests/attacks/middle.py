# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody in the middle who even has the relay's TLS key changes, repeats, redirects and swallows what a device and its relay say."""
import base64
import os
import signal
from decimal import Decimal

from cases import at_most, attack, attack_row, main, must, same
from stage import body
from tap import told, with_body, without

DATA = body(max_tokens=5)


def changed(stage, change):
    """A generous edit whose bytes are changed on the way."""
    pushed = stage.key("--daily-limit", "5")
    other = stage.key("--daily-limit", "4")
    stage.tap.change_request = lambda message: change(message, other) if b"/rk/v1/" in message[:40] else message
    done = stage.rig.cli("edit", pushed["id"], "--daily-limit", "4999", code=None)
    must(done.returncode != 0, done.stdout)
    stage.tap.let_pass()
    at_most(stage.account(pushed)["remaining"], 5, "what is left")


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


if __name__ == "__main__":
    main("middle", tapped=True)
