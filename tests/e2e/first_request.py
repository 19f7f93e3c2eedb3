# SPDX-License-Identifier: GPL-3.0-or-later
"""push, an agent's request, status, kill: the life of the product in four commands."""
import json
import os
import re
import subprocess
import unittest
from decimal import Decimal

import rig


class FirstRequest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig()

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def test_the_four_commands_work_word_for_word(self):
        r = self.rig
        out = r.cli("push", rig.UPSTREAM_KEY, "--base-url", f"http://{r.sandbox_address}/api/v1", "--daily-limit", "5.00",
                    "--models", "claude-sonnet,claude-haiku", "--inactive-expiry", "7d").stdout
        self.assertRegex(out, r"\AProxy key created\n"
                              r"  Key       rk_live_[0-9A-Za-z]{12}_[0-9A-Za-z]{43}_[0-9A-Za-z]{6}\n"
                              r"  Endpoint  http://127\.0\.0\.1:\d+/v1\n"
                              r"  Budget    \$5\.00/day\n"
                              r"  Models    claude-sonnet, claude-haiku\n\Z")
        token = re.search(r"rk_live_\S+", out).group(0)
        short = token[:20]
        agent = rig.Agent(r.address, token)
        answer = agent.call(rig.chat_body("[[tokens=10]]", model="anthropic/claude-sonnet-4.5"))
        self.assertEqual(answer.status, 200, answer.body)
        self.assertEqual(answer.json()["usage"]["completion_tokens"], 10)

        status = r.cli("status", short).stdout
        self.assertRegex(status, r"Status     active\n")
        self.assertRegex(status, r"IP lock    127\.0\.0\.1 \(pinned on first use.*\)\n")
        self.assertRegex(status, r"Spent      \$\S+ of \$5\.00 today\n")
        self.assertRegex(status, r"Requests   1 today\n")
        self.assertRegex(status, r"Top model  claude-sonnet \(100 %\)\n")
        self.assertRegex(status, r"Last used  .+\n")
        r.cli("repin", short)
        self.assertIn("not pinned", r.cli("status", short).stdout)
        killed = r.cli("kill", short).stdout
        self.assertRegex(killed, r"\AKey revoked\. 0 running streams cut in \S+ ms\. All requests are denied from now on\.\n\Z")
        denied = agent.call(rig.chat_body(model="anthropic/claude-sonnet-4.5"))
        self.assertEqual((denied.status, denied.code()), (403, "key_killed"))
        self.assertEqual(denied.fields["x-should-retry"], "false")

    def test_the_bill_agrees_to_the_last_digit(self):
        r = self.rig
        before = Decimal(r.bill()["billed_usd"])
        pushed = r.push("--daily-limit", "1.00")
        agent = r.agent(pushed)
        for tokens in (1, 7, 100):
            self.assertEqual(agent.call(rig.chat_body(f"[[tokens={tokens}]]")).status, 200)
        streamed = agent.call(rig.chat_body("[[tokens=25]]", stream=True))
        self.assertEqual(streamed.status, 200)
        self.assertTrue(streamed.complete)
        self.assertTrue(streamed.body.endswith(b"data: [DONE]\n\n"))
        self.assertIn(b": OPENROUTER PROCESSING\n\n", streamed.body)
        billed = Decimal(r.bill()["billed_usd"]) - before
        status = r.status(pushed)
        self.assertEqual(status["state"], "active")
        # One rounding up to a nano-dollar a request is the only difference allowed.
        self.assertLessEqual(billed, Decimal(status["spent_today"]))
        self.assertLess(Decimal(status["spent_today"]) - billed, Decimal("0.000000005"))
        rows = [row for row in r.rows(pushed) if row["kind"] == "settle"]
        self.assertEqual(len(rows), 4)
        self.assertEqual({row["mode"] for row in rows}, {"exact"})
        self.assertEqual([row["output_tokens"] for row in rows], [1, 7, 100, 25])

    def test_the_body_goes_upstream_byte_for_byte(self):
        r = self.rig
        agent = r.agent(r.push("--daily-limit", "1"))
        # With an output limit and so strict a price limit of its own nothing is written into it.
        body = (b'{ "model" : "openai/gpt-4o-mini",\n\t"max_tokens": 5, "provider": {"max_price": {"prompt": 0.15, "completion": 6e-1, '
                b'"request": 0}}, "messages":[{"role":"user","content":"\\u00e9\xc3\xa9 [[tokens=2]]"}] }')
        self.assertEqual(agent.call(body).status, 200)
        self.assertEqual(self.upstream("/sandbox/last-body"), body)
        # Without them they are spliced in; every other byte stays.
        body = b'{"model":"openai/gpt-4o-mini","messages":[{"role":"user","content":"hi"}]}'
        self.assertEqual(agent.call(body).status, 200)
        sent = self.upstream("/sandbox/last-body")
        self.assertRegex(sent, rb'\A\{"max_tokens":\d+,"provider":\{"max_price":\{"prompt":0\.30,"completion":1\.20,"request":0\.00\}\},')
        self.assertEqual(b"{" + sent[sent.index(b'"model"'):], body)

    def test_only_the_upstream_key_reaches_the_upstream(self):
        r = self.rig
        pushed = r.push("--daily-limit", "1")
        agent = r.agent(pushed)
        extra = "x-api-key: other\r\nCookie: a=b\r\nX-Forwarded-For: 1.2.3.4\r\nrk-tag: x\r\nProxy-Authorization: Basic eDp5\r\n"
        self.assertEqual(agent.call(rig.chat_body(), extra=extra).status, 200)
        head = self.upstream("/sandbox/last-head").decode().lower()
        self.assertIn(f"authorization: bearer {rig.UPSTREAM_KEY}".lower(), head)
        for leaked in ("rk_live_", "x-api-key", "cookie", "x-forwarded", "rk-tag", "proxy-auth"):
            self.assertNotIn(leaked, head)
        answer = agent.call(rig.chat_body())
        self.assertNotIn("set-cookie", answer.fields)
        self.assertIn("rk-request-id", answer.fields)

    def upstream(self, path):
        return rig.Agent(self.rig.sandbox_address, "x").call(path=path, method="GET").body

    def test_curl_speaks_to_it(self):
        pushed = self.rig.push("--daily-limit", "1")
        done = subprocess.run(["curl", "-sS", "-m", "20", f"{pushed['endpoint']}/chat/completions", "-H",
                               f"Authorization: Bearer {pushed['key']}", "-H", "Content-Type: application/json", "-d",
                               rig.chat_body("[[tokens=3]]").decode()], capture_output=True, text=True)
        self.assertEqual(json.loads(done.stdout)["usage"]["completion_tokens"], 3, done.stderr)

    def test_every_state_of_a_key_is_shown_and_enforced(self):
        r = self.rig
        pushed = r.push("--daily-limit", "1", "--name", "states")
        agent = r.agent(pushed)
        self.assertEqual(agent.call(rig.chat_body()).status, 200)
        r.cli("suspend", "states")
        self.assertEqual(r.status(pushed)["state"], "suspended")
        self.assertEqual(agent.call(rig.chat_body()).code(), "key_suspended")
        r.cli("resume", "states")
        self.assertEqual(agent.call(rig.chat_body()).status, 200)
        r.cli("kill", pushed["id"])
        self.assertEqual(r.status(pushed)["state"], "killed")
        r.cli("restore", "states")
        self.assertEqual(r.status(pushed)["state"], "active")
        self.assertEqual(agent.call(rig.chat_body()).status, 200)
        r.cli("edit", "states", "--models", "openai/gpt-4o")
        self.assertEqual(agent.call(rig.chat_body()).code(), "model_not_allowed")
        rotated = r.data_of("rotate", "states")
        self.assertNotEqual(rotated["key"], pushed["key"])
        self.assertIn(agent.call(rig.chat_body()).status, (401, 403))
        self.assertEqual(rig.Agent(r.address, rotated["key"]).call(rig.chat_body(model="openai/gpt-4o")).status, 200)

    def test_the_reports_add_up(self):
        r = self.rig
        pushed = r.push("--daily-limit", "1", "--name", "report")
        agent = r.agent(pushed)
        agent.call(rig.chat_body("[[tokens=9]]"))
        for by in ("model", "key", "day"):
            self.assertTrue(r.data_of("spend", "--by", by))
        path = os.path.join(r.folder, "audit.csv")
        r.cli("audit", "export", "--csv", path)
        with open(path, newline="") as file:
            text = file.read()
        self.assertIn(pushed["id"], text)
        self.assertNotIn(pushed["key"], text)
        self.assertIn(pushed["id"], r.cli("list", "--json").stdout)
        self.assertIn("OPENAI_BASE_URL", r.cli("env", "report", "--shell", "bash").stdout)

    def test_run_hands_the_key_to_a_child_and_returns_its_code(self):
        r = self.rig
        r.push("--daily-limit", "1", "--name", "child")
        done = r.cli("run", "child", "--", "sh", "-c", 'test -n "$OPENAI_API_KEY" && exit 7', code=7)
        self.assertEqual(done.returncode, 7)

    def test_a_price_set_is_in_force_at_once(self):
        r = self.rig
        pushed = r.push("--daily-limit", "1")
        r.cli("prices", "set", "openai/gpt-4o-mini", "--input", "0.15", "--output", "0.60")
        version = r.data_of("prices", "show")
        self.assertTrue(version)
        self.assertEqual(r.agent(pushed).call(rig.chat_body()).status, 200)


if __name__ == "__main__":
    rig.main()
