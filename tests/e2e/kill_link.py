# SPDX-License-Identifier: GPL-3.0-or-later
"""Kill links: the page a phone opens, over TLS, against the real relay and command line."""
import asyncio
import base64
import hashlib
import json
import os
import re
import ssl
import subprocess
import unittest
import urllib.parse

import rig

WRONG = "rk_kill_AAAAAAAAAAAA_" + "B" * 43 + "_000000"


def tls_config(folder):
    """A certificate for loopback, as `init --tls-cert` would be given one."""
    certificate, key = os.path.join(folder, "tls.crt"), os.path.join(folder, "tls.key")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
                    "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost", "-keyout", key,
                    "-out", certificate], check=True, capture_output=True)
    os.chmod(key, 0o600)
    return f'tls_cert = "{certificate}"\ntls_key = "{key}"\n'


class TlsRig(rig.Rig):
    """A rig whose data listener speaks TLS; what strangers say to it, and the agent's calls, go through `context`."""

    def __init__(self):
        self.certificates = rig.tempfile.mkdtemp(prefix="rubber-e2e-tls-")
        config = tls_config(self.certificates)
        self.context = ssl.create_default_context(cafile=os.path.join(self.certificates, "tls.crt"))
        super().__init__(config=config)

    def close(self):
        super().close()
        rig.shutil.rmtree(self.certificates, ignore_errors=True)

    def agent(self, pushed, source=None):
        return TlsAgent(self.address, pushed["key"], self.context, source)

    async def exchange(self, request, source=None):
        reader, writer = await TlsAgent(self.address, "", self.context, source).open()
        try:
            writer.write(request)
            await writer.drain()
            return await rig.Agent.read_answer(reader)
        finally:
            writer.transport.abort()

    def page(self, target="/rk/kill", source=None):
        return asyncio.run(self.exchange(f"GET {target} HTTP/1.1\r\nHost: {self.address}\r\n\r\n".encode(), source))

    def post(self, action, token, source=None):
        body = f"action={action}&token={token}"
        return asyncio.run(self.exchange((f"POST /rk/kill HTTP/1.1\r\nHost: {self.address}\r\n"
                                          "Content-Type: application/x-www-form-urlencoded\r\n"
                                          f"Content-Length: {len(body)}\r\n\r\n{body}").encode(), source))

    def link(self, *arguments):
        return self.data_of("kill-link", "create", *arguments)


class TlsAgent(rig.Agent):
    def __init__(self, address, key, context, source=None):
        super().__init__(address, key, source)
        self.context = context

    async def open(self):
        local = (self.source, 0) if self.source else None
        return await asyncio.open_connection(self.host, self.port, ssl=self.context, local_addr=local, limit=1 << 20)


def token_of(link):
    return urllib.parse.parse_qs(urllib.parse.urlsplit(link["link"]).fragment)["t"][0]


class KillLink(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = TlsRig()

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def test_the_link_names_relay_token_and_key(self):
        r = self.rig
        pushed = r.push("--daily-limit", "5", "--name", "größe&co#1")
        link = r.link("größe&co#1")
        parts = urllib.parse.urlsplit(link["link"])
        self.assertEqual((parts.scheme, parts.netloc, parts.path, parts.query), ("https", r.address, "/rk/kill", ""))
        fragment = urllib.parse.parse_qs(parts.fragment)
        self.assertEqual(fragment["n"], ["größe&co#1"])
        self.assertRegex(fragment["t"][0], r"^rk_kill_[0-9A-Za-z]{12}_[0-9A-Za-z]{43}_[0-9A-Za-z]{6}$")
        self.assertEqual(link["key"], pushed["id"])

    def test_the_page_allows_its_own_script_and_style_and_nothing_else(self):
        answer = self.rig.page()
        self.assertEqual(answer.status, 200)
        policy = dict(part.strip().split(" ", 1) for part in answer.fields["content-security-policy"].split(";"))
        text = answer.body.decode()
        for directive, tag in (("script-src", "script"), ("style-src", "style")):
            sources = re.findall(f"<{tag}>(.*?)</{tag}>", text, re.S)
            self.assertEqual(len(sources), 1)
            digest = base64.b64encode(hashlib.sha256(sources[0].encode()).digest()).decode()
            self.assertEqual(policy[directive], f"'sha256-{digest}'")
        self.assertEqual(policy["default-src"], "'none'")
        self.assertEqual(policy["connect-src"], "'self'")
        self.assertEqual(policy["frame-ancestors"], "'none'")
        self.assertEqual(answer.fields["cache-control"], "no-store")
        self.assertEqual(answer.fields["referrer-policy"], "no-referrer")
        self.assertNotRegex(text, r"https?://|src=|<link [^>]*href=\"(?!data:)")

    def test_get_never_kills_and_post_cuts_running_streams(self):
        r = self.rig
        pushed = r.push("--daily-limit", "50")
        agent = r.agent(pushed)
        token = token_of(r.link(pushed["id"]))
        for target in ("/rk/kill", f"/rk/kill?t={token}", f"/rk/kill?action=kill&token={token}"):
            self.assertEqual(r.page(target).status, 200)
        self.assertEqual(agent.call(rig.chat_body()).status, 200)
        body = rig.chat_body("[[tokens=5000]] [[delay=20]] [[size=64]]", stream=True, max_tokens=6000)

        async def run():
            counts = [0] * 20

            async def stream(i):
                def saw(data):
                    counts[i] += len(data)
                return await agent.post(body, on_data=saw)

            tasks = [asyncio.create_task(stream(i)) for i in range(20)]
            while not all(counts):
                await asyncio.sleep(0.02)
            form = f"action=kill&token={token}"
            answer = await r.exchange((f"POST /rk/kill HTTP/1.1\r\nHost: {r.address}\r\nContent-Type: "
                                       f"application/x-www-form-urlencoded\r\nContent-Length: {len(form)}\r\n\r\n{form}").encode())
            return answer, await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 10)

        shown = r.post("show", token).json()
        self.assertEqual((shown["target"], shown["state"]), ("key", "active"))
        self.assertGreater(float(shown["spent_today_usd"]), 0)
        answer, streams = asyncio.run(run())
        told = answer.json()
        self.assertEqual((told["killed"], told["streams_cut"], told["durable"]), (1, 20, True))
        self.assertFalse(any(getattr(s, "complete", False) for s in streams))
        self.assertEqual(agent.call(rig.chat_body()).code(), "key_killed")
        self.assertEqual(r.post("show", token).json()["state"], "killed")
        rows = r.rows()
        kill = [row for row in rows if row["kind"] == "kill"][-1]
        self.assertEqual((kill["device"], kill["code"], kill["streams_cut"]), ("phone", "phone", 20))
        self.assertEqual([row["code"] for row in rows if row["kind"] == "alert"][-1], "kill.phone")

    def test_useless_tokens_get_one_answer(self):
        r = self.rig
        pushed = r.push("--daily-limit", "5")
        old = token_of(r.link(pushed["id"]))
        current = token_of(r.link(pushed["id"]))
        other = r.push("--daily-limit", "5")
        revoked = token_of(r.link(other["id"]))
        r.cli("kill-link", "revoke", other["id"])
        shapes = set()
        for token in (WRONG, old, revoked, current[:-1] + ("0" if current[-1] != "0" else "1"), "x", pushed["key"]):
            for action in ("show", "kill"):
                answer = r.post(action, token, source="127.0.0.7")
                fields = tuple(sorted((name, value) for name, value in answer.fields.items()))
                shapes.add((answer.status, fields, answer.body))
        self.assertEqual(len(shapes), 1, shapes)
        self.assertEqual(next(iter(shapes))[0], 403)
        for pushed_key in (pushed, other):
            self.assertEqual(r.agent(pushed_key).call(rig.chat_body()).status, 200)
        self.assertEqual(r.post("kill", current).status, 200)

    def test_guessing_is_slowed_and_the_right_link_is_not(self):
        r = self.rig
        pushed = r.push("--daily-limit", "5")
        token = token_of(r.link(pushed["id"]))
        statuses = [r.post("kill", WRONG, source="127.0.0.9").status for _ in range(25)]
        self.assertEqual(statuses, [403] * 20 + [429] * 5)
        self.assertEqual(r.post("kill", token, source="127.0.0.9").status, 200)

    def test_all_keys_and_what_survives_a_crash(self):
        with TlsRig() as r:
            keys = [r.push("--daily-limit", "5") for _ in range(3)]
            token = token_of(r.link("--all"))
            r.restart_relay(rig.signal.SIGKILL)
            self.assertEqual(r.post("show", token).json()["alive"], 3)
            self.assertEqual(r.post("kill", token).json()["killed"], 3)
            r.restart_relay(rig.signal.SIGKILL)
            for pushed in keys:
                self.assertEqual(r.agent(pushed).call(rig.chat_body()).code(), "key_killed")
            listed = r.data_of("kill-link", "list")
            self.assertEqual(len(listed), 1)
            self.assertIsNone(listed[0]["key"])
            self.assertIsNotNone(listed[0]["last_used"])
            r.cli("restore", keys[0]["id"])
            self.assertEqual(r.agent(keys[0]).call(rig.chat_body()).status, 200)

    def test_the_token_is_in_no_log_and_no_file(self):
        with TlsRig() as r:
            pushed = r.push("--daily-limit", "5")
            made = r.link(pushed["id"])
            token = token_of(made)
            self.assertEqual(r.post("show", token).status, 200)
            self.assertEqual(r.post("kill", token).status, 200)
            r.post("kill", token[:-1] + "!")
            r.page(f"/rk/kill?t={token}")
            r.restart_relay()
            secret = token.split("_")[3].encode()
            needles = [secret, secret.hex().encode(), base64.b64encode(secret).rstrip(b"=")[:-2]]
            looked = 0
            for folder in (r.data, r.home, r.folder):
                for path, _, files in os.walk(folder):
                    for name in files:
                        full = os.path.join(path, name)
                        if not os.path.isfile(full):
                            continue
                        with open(full, "rb") as file:
                            content = file.read()
                        looked += 1
                        for needle in needles:
                            self.assertNotIn(needle, content, full)
            self.assertGreater(looked, 10)
            self.assertNotIn(token, r.cli("logs").stdout + r.cli("kill-link", "list").stdout)

    def test_without_tls_there_is_no_page_and_no_link(self):
        with rig.Rig() as r:
            pushed = r.push("--daily-limit", "5")
            agent = rig.Agent(r.address, "nobody")
            page, unknown = (agent.call(path=path, method="GET") for path in ("/rk/kill", "/rk/kilx"))
            self.assertEqual((page.status, page.body), (401, unknown.body))
            done = r.cli("kill-link", "create", pushed["id"], code=8)
            self.assertIn("without TLS", done.stderr)

    def test_a_qr_code_is_drawn_with_its_quiet_zone(self):
        r = self.rig
        pushed = r.push("--daily-limit", "5")
        lines = r.cli("kill-link", "create", pushed["id"], "--qr", env={**r.env, "LC_ALL": "C.UTF-8"}).stdout.split("\n")
        self.assertTrue(lines[-2].startswith("https://"))
        picture = lines[:-2]
        width = len(picture[0])
        self.assertEqual({len(line) for line in picture}, {width})
        self.assertEqual((width - 8 - 17) % 4, 0)
        self.assertEqual(len(picture), (width + 1) // 2)
        for line in picture[:2]:
            self.assertEqual(line, "█" * width)  # Light, for a dark background: no colour was allowed.
        self.assertTrue(all(line.startswith("████") and line.endswith("████") for line in picture[:-1]))


if __name__ == "__main__":
    rig.main()
