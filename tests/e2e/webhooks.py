# SPDX-License-Identifier: GPL-3.0-or-later
"""Webhooks: a real relay tells a real TLS receiver, which checks every signature."""
import base64
import hashlib
import hmac
import http.server
import json
import os
import signal
import ssl
import subprocess
import tempfile
import threading
import time
import unittest

import rig

PATH = "/hooks/canary-path?token=canary-token"


def certificate_in(folder):
    certificate, key = os.path.join(folder, "hook.crt"), os.path.join(folder, "hook.key")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
                    "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key,
                    "-out", certificate], check=True, capture_output=True)
    return certificate, key


class Receiver:
    """Answers with `status` and keeps what came. Stops and starts again on the same port."""

    def __init__(self, certificate, key):
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificate, key)
        self.heard, self.status, self.port, self.server = [], 204, 0, None
        self.start()

    def start(self):
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.heard.append((self.path, dict(self.headers), body))
                self.send_response(receiver.status)
                self.send_header("Content-Length", "0")
                if receiver.status == 302:
                    self.send_header("Location", "/elsewhere")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self.server.socket = self.context.wrap_socket(self.server.socket, server_side=True, do_handshake_on_connect=False)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    def url(self):
        return f"https://127.0.0.1:{self.port}{PATH}"

    def of(self, kind):
        return [each for each in list(self.heard) if json.loads(each[2])["type"] == kind]

    def await_one(self, kind, seconds=60):
        return rig.eventually(lambda: self.of(kind), seconds, kind)[-1]


def signed_text(heard):
    _, fields, body = heard
    return f'{fields["webhook-id"]}.{fields["webhook-timestamp"]}.'.encode() + body


def signatures(heard):
    return heard[1]["webhook-signature"].split(" ")


def checks(heard, secret):
    """As a receiver would, v1 or v1a; the time within five minutes."""
    assert abs(time.time() - int(heard[1]["webhook-timestamp"])) < 300
    text = signed_text(heard)
    if secret.startswith("whsec_"):
        mac = hmac.new(base64.b64decode(secret[6:]), text, hashlib.sha256).digest()
        return "v1," + base64.b64encode(mac).decode() in signatures(heard)
    with tempfile.TemporaryDirectory() as folder:
        def put(name, content):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(content)
            return file.name
        der = bytes.fromhex("302a300506032b6570032100") + base64.b64decode(secret[5:])
        pem = put("key", b"-----BEGIN PUBLIC KEY-----\n" + base64.b64encode(der) + b"\n-----END PUBLIC KEY-----\n")
        message = put("text", text)
        for each in signatures(heard):
            scheme, signature = each.split(",")
            done = scheme == "v1a" and subprocess.run(
                ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", pem, "-rawin", "-in", message, "-sigfile",
                 put("signature", base64.b64decode(signature))], capture_output=True)
            if done and done.returncode == 0:
                return True
    return False


class Webhooks(unittest.TestCase):
    def setUp(self):
        self.certificates = tempfile.mkdtemp(prefix="rubber-e2e-hook-")
        self.addCleanup(rig.shutil.rmtree, self.certificates, ignore_errors=True)
        certificate, key = certificate_in(self.certificates)
        self.receiver = Receiver(certificate, key)
        self.addCleanup(lambda: self.receiver.stop())
        self.rig = rig.Rig()
        self.addCleanup(self.rig.close)
        # The relay trusts the receiver's certificate from its next start on.
        toml = os.path.join(self.rig.data, "rubberapi.toml")
        with open(toml) as file:
            text = file.read()
        self.assertEqual(text.count("\nupstream_ca_file"), 0)
        with open(toml, "w") as file:
            file.write(f'upstream_ca_file = "{certificate}"\n' + text)
        self.rig.restart_relay()
        self.said = ""

    def cli(self, *arguments, **options):
        done = self.rig.cli(*arguments, **options)
        self.said += done.stdout + done.stderr
        return done

    def add(self, *options):
        made = self.rig.data_of("webhook", "add", "-", *options, stdin=self.receiver.url() + "\n")
        self.assertEqual(made["host"], f"https://127.0.0.1:{self.receiver.port}")
        return made

    def hook(self):
        hooks = self.rig.data_of("webhook", "list")
        self.said += json.dumps(hooks)
        self.assertEqual(len(hooks), 1)
        return hooks[0]

    def test_tells_what_happens_with_signatures_that_hold(self):
        r, receiver = self.rig, self.receiver
        made = self.add("--signature", "v1")
        secret = made["secret"]
        self.assertIn("answered 204", self.cli("webhook", "test").stdout)
        heard = receiver.await_one("webhook.test")
        self.assertEqual(heard[0], PATH)
        self.assertTrue(checks(heard, secret))
        self.assertFalse(checks(heard, "whsec_" + base64.b64encode(b"x" * 32).decode()))

        pushed = r.push("--lifetime-limit", "0.002", "--name", "ci")
        body = rig.chat_body("[[tokens=1000]]", max_tokens=1000)
        for _ in range(5):
            r.agent(pushed).call(body)
        r.agent(pushed, "127.0.0.2").call(body)
        mismatch = receiver.await_one("ip.mismatch")
        self.assertEqual(json.loads(mismatch[2])["data"]["key_alias"], "rk_live_" + pushed["id"])
        thresholds = rig.eventually(lambda: len(receiver.of("budget.threshold")) >= 2 and receiver.of("budget.threshold"), 60)
        told = [json.loads(each[2])["data"] for each in thresholds]
        self.assertEqual([each["percent"] for each in told], ["50", "80"])
        self.assertTrue(all(each["max_budget"] == "0.002" and each["event_group"] == "key" for each in told), told)
        self.cli("kill", "ci")
        killed = receiver.await_one("key.killed")
        for each in receiver.heard:
            self.assertTrue(checks(each, secret), each)

        # Rotation: both sign, then everything goes on across a restart; nothing comes twice.
        fresh = r.data_of("webhook", "rotate")["secret"]
        r.restart_relay()
        self.cli("webhook", "test")
        heard = receiver.of("webhook.test")[-1]
        self.assertEqual(len(signatures(heard)), 2)
        self.assertTrue(checks(heard, secret) and checks(heard, fresh))
        ids = [each[1]["webhook-id"] for each in receiver.heard]
        self.assertEqual(len(ids), len(set(ids)), ids)
        self.assertNotIn(killed[1]["webhook-id"], ids[ids.index(killed[1]["webhook-id"]) + 1:])
        self.nothing_shows([secret, fresh])

    def nothing_shows(self, secrets):
        """Neither secret nor URL, in any file of the relay, log, row or answer."""
        r = self.rig
        self.cli("logs", "--json")
        self.cli("audit", "trail", "--json")
        self.cli("status", "--json")
        needles = [b"canary-path", b"canary-token"]
        for secret in secrets:
            raw = base64.b64decode(secret[6:])
            needles += [raw, raw.hex().encode(), base64.b64encode(raw)]
        r.stop_relay()
        found = []
        for folder, _, files in os.walk(r.data):
            for name in files:
                full = os.path.join(folder, name)
                if os.path.isfile(full):
                    with open(full, "rb") as file:
                        content = file.read()
                    found += [full for needle in needles if needle in content]
        with open(os.path.join(r.folder, "relay.log"), "rb") as file:
            log = file.read()
        self.assertEqual(found, [])
        for needle in needles:
            self.assertNotIn(needle, log)
            self.assertNotIn(needle, self.said.encode(errors="replace"))

    def test_what_was_not_delivered_before_kill_9_comes_after_it(self):
        r, receiver = self.rig, self.receiver
        key = self.add("--events", "key.*")["public_key"]
        self.assertTrue(key.startswith("whpk_"))
        r.push("--daily-limit", "5", "--name", "ci")
        receiver.status = 500
        self.cli("suspend", "ci")
        first = receiver.await_one("key.suspended")
        rig.eventually(lambda: self.hook()["last_outcome"] == "failed", 60)
        r.restart_relay(signal.SIGKILL)
        receiver.status = 200
        second = rig.eventually(lambda: len(receiver.of("key.suspended")) > 1 and receiver.of("key.suspended")[-1], 60)
        self.assertEqual(first[1]["webhook-id"], second[1]["webhook-id"])
        self.assertEqual(first[2], second[2])
        self.assertTrue(checks(first, key) and checks(second, key))
        rig.eventually(lambda: self.hook()["waiting"] == 0, 60)
        self.assertEqual(self.hook()["failures"], 0)

    def test_says_what_does_not_work(self):
        receiver = self.receiver
        self.add()
        receiver.status = 302
        self.assertIn("redirect", self.cli("webhook", "test", code=1).stdout)
        self.assertEqual([each[0] for each in receiver.heard], [PATH])
        receiver.status = 410
        self.cli("webhook", "test", code=1)
        self.assertEqual(self.hook()["disabled_because"], "gone")
        self.cli("webhook", "test", code=8)
        receiver.status = 200
        self.cli("webhook", "enable")
        self.assertIn("answered 200", self.cli("webhook", "test").stdout)
        receiver.stop()
        self.assertIn("cannot be reached", self.cli("webhook", "test", code=1).stdout)
        receiver.start()
        self.cli("webhook", "remove")
        self.assertEqual(self.rig.data_of("webhook", "list"), [])
        for url in ("http://10.0.0.1/x", "https://user@example.com/", "ftp://example.com/"):
            self.cli("webhook", "add", url, code=8)

    def test_writes_into_chats(self):
        receiver = self.receiver
        for format, name in (("slack", "text"), ("discord", "content")):
            made = self.add("--format", format)
            before = len(receiver.heard)
            self.cli("webhook", "test", made["id"])
            body = json.loads(rig.eventually(lambda: receiver.heard[before:], 60)[0][2])
            self.assertIn("webhook", body[name])
            self.cli("webhook", "remove", made["id"])


if __name__ == "__main__":
    rig.main()
