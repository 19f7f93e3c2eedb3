# SPDX-License-Identifier: GPL-3.0-or-later
"""What bad input gets: hostile HTTP, bad JSON, wrong keys, a sealed relay, wrong passphrases, config typos."""
import asyncio
import os
import socket
import unittest

import rig


def raw(address, data, seconds=10):
    """Sends bytes; returns everything that comes back until the relay closes or goes quiet after an answer."""
    async def talk():
        host, port = address.rsplit(":", 1)
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(data)
        try:
            return await asyncio.wait_for(reader.read(), seconds)
        except asyncio.TimeoutError:
            return b"(still open)"
        finally:
            writer.close()

    return asyncio.run(talk())


class Refusals(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig()
        cls.pushed = cls.rig.push("--daily-limit", "5")
        cls.agent = cls.rig.agent(cls.pushed)

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def test_bad_json_never_leaves(self):
        before = self.rig.bill()["requests"]
        deep = b'{"model":"openai/gpt-4o-mini","messages":' + b"[" * 70 + b"]" * 70 + b"}"
        for body in (b"", b"{", b"[]", b'{"model":"a","model":"b"}', b'{"model":"openai/gpt-4o-mini","messages":[{"a":1,"a":2}]}',
                     b'{"model":"\xff"}', deep, b'{"model":NaN}', b'{"model":"openai/gpt-4o-mini"}x', b'{"model":5}',
                     b'{"messages":[]}', b"\xef\xbb\xbf{}"):
            answer = self.agent.call(body)
            self.assertEqual(answer.status, 400, body[:40])
            self.assertIn("error", answer.json())
        self.assertEqual(self.rig.bill()["requests"], before)

    def test_a_huge_body_is_413(self):
        body = rig.chat_body("x" * (5 << 20))
        with socket.create_connection((self.agent.host, self.agent.port), timeout=10) as connection:
            try:
                connection.sendall(self.agent.head("POST", "/v1/chat/completions", body) + body)
            except ConnectionError:
                pass  # The refusal comes before the body was taken; it must be readable all the same.
            answer = connection.recv(65536)
        self.assertTrue(answer.startswith(b"HTTP/1.1 413 "), answer[:100])
        self.assertIn(b'"body_too_large"', answer)

    def test_hostile_framing_is_400_and_closed(self):
        key = self.pushed["key"].encode()
        host = self.rig.address.encode()
        head = b"POST /v1/chat/completions HTTP/1.1\r\nHost: " + host + b"\r\nAuthorization: Bearer " + key + b"\r\n"
        for bad in (b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                    b"Transfer-Encoding: xchunked\r\n\r\n", b"Content-Length: 1\r\nContent-Length: 1\r\n\r\na",
                    b"Content-Length : 1\r\n\r\na", b"Content-Length: +1\r\n\r\na", b"X: a\r\n b\r\n\r\n", b"Host: two\r\n\r\n",
                    b"X: a\nContent-Length: 0\r\n\r\n", b"X\x00: a\r\n\r\n"):
            out = raw(self.rig.address, head + bad)
            self.assertTrue(out.startswith(b"HTTP/1.1 400") or out.startswith(b"HTTP/1.1 501"), (bad, out[:80]))
            self.assertIn(b"connection: close", out.lower())
            self.assertEqual(out.count(b"HTTP/1.1 "), 1)

    def test_unknown_and_malformed_keys_look_the_same(self):
        unknown = self.pushed["key"]
        other = rig.Agent(self.rig.address, "rk_live_000000000000_" + "0" * 43 + "_000000").call(rig.chat_body())
        malformed = rig.Agent(self.rig.address, "sk-something").call(rig.chat_body())
        flipped = rig.Agent(self.rig.address, unknown[:30] + ("A" if unknown[30] != "A" else "B") + unknown[31:]).call(rig.chat_body())
        self.assertEqual({(a.status, a.code()) for a in (other, malformed, flipped)}, {(401, "key_unknown")})
        self.assertEqual(len({a.json()["error"]["message"] for a in (other, malformed, flipped)}), 1)

    def test_endpoints_that_are_never_for_an_agent(self):
        for path in ("/v1/keys", "/api/v1/credits", "/v1/organization/users", "/v1/../v1/keys", "/rk/v1/kill", "/v1/files"):
            answer = self.agent.call(b"{}", path=path)
            self.assertIn(answer.status, (400, 403, 404), path)
        me = self.agent.call(method="GET", path="/rk/v1/self")
        self.assertEqual(me.status, 200)
        self.assertIn("resets_at", me.json())
        self.assertEqual(self.agent.call(method="GET", path="/api/v1/key").status, 200)
        self.assertEqual(self.agent.call(method="GET", path="/v1/models").status, 200)

    def test_unsigned_control_requests_are_refused(self):
        import ssl
        import urllib.request
        import urllib.error
        context = ssl._create_unverified_context()
        for verb in ("status", "kill", "rows", "grant", "unseal", "prices"):
            request = urllib.request.Request(f"https://{self.rig.control}/rk/v1/{verb}", data=b'{"all":true}', method="POST",
                                             headers={"Content-Type": "application/json"})
            with self.assertRaises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(request, context=context, timeout=10)
            self.assertEqual(refused.exception.code, 401, verb)
            refused.exception.close()

    def test_a_sealed_relay_says_so_and_unseals_by_itself(self):
        with rig.Rig(seal_mode="desktop") as r:
            pushed = r.push("--daily-limit", "5")
            agent = r.agent(pushed)
            self.assertEqual(agent.call(rig.chat_body()).status, 200)
            r.restart_relay()
            answer = agent.call(rig.chat_body())
            self.assertEqual((answer.status, answer.code()), (503, "relay_sealed"))
            r.cli("relay", "unseal")
            self.assertEqual(agent.call(rig.chat_body()).status, 200)
            r.cli("relay", "seal")
            self.assertEqual(agent.call(rig.chat_body()).code(), "relay_sealed")

    def test_wrong_passphrase_and_missing_vault_have_their_own_codes(self):
        r = self.rig
        wrong = os.path.join(r.folder, "wrong")
        with open(wrong, "w") as file:
            os.chmod(wrong, 0o600)
            file.write("not it\n")
        r.cli("list", env={**r.env, "RUBBERAPI_PASSPHRASE_FILE": wrong}, code=10)
        none = {k: v for k, v in r.env.items() if k != "RUBBERAPI_PASSPHRASE_FILE"}
        self.assertIn("passphrase", r.cli("list", env=none, code=3).stderr)
        r.cli("list", env={**r.env, "RUBBERAPI_HOME": os.path.join(r.folder, "empty")}, code=4)
        r.cli("stauts", code=2)
        r.cli("push", "mystery-key-without-prefix", code=2)
        r.cli("status", "no-such-key", code=4)

    def test_a_config_typo_stops_the_start_and_names_the_line(self):
        r = self.rig
        folder = os.path.join(r.folder, "typo")
        r.run("rubberapi-relay", "init", "--data-dir", folder, "--listen", "127.0.0.1:0", "--control", "127.0.0.1:0")
        path = os.path.join(folder, "rubberapi.toml")
        with open(path, "a") as file:
            file.write("\n[timeouts]\nupstream_frist_byte = \"2s\"\n")
        done = r.run("rubberapi-relay", "serve", "--data-dir", folder, code=None, timeout=20)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("upstream_first_byte", done.stderr)
        self.assertRegex(done.stderr, r"rubberapi\.toml:\d+|line \d+")

    def test_a_damaged_journal_stops_the_start_and_names_the_repair(self):
        with rig.Rig() as r:
            pushed = r.push("--daily-limit", "5")
            agent = r.agent(pushed)
            for _ in range(20):
                agent.call(rig.chat_body("[[tokens=1]]", max_tokens=4))
            r.stop_relay(rig.signal.SIGKILL)
            folder = next(path for path, _, files in os.walk(r.data) if os.path.basename(path) == "journal")
            segment = os.path.join(folder, sorted(n for n in os.listdir(folder) if n.endswith(".segment") or n.endswith(".log") or n[0].isdigit())[0])
            with open(segment, "r+b") as file:
                file.seek(2000)
                byte = file.read(1)
                file.seek(2000)
                file.write(bytes([byte[0] ^ 0x55]))
            done = r.run("rubberapi-relay", "serve", "--data-dir", r.data, code=None, timeout=30)
            self.assertNotEqual(done.returncode, 0)
            self.assertIn("repair", done.stderr)
            self.assertNotEqual(r.run("rubberapi-relay", "verify-journal", "--data-dir", r.data, code=None).returncode, 0)
            r.run("rubberapi-relay", "repair", "--data-dir", r.data, code=0)
            r.start_relay()


if __name__ == "__main__":
    rig.main()
