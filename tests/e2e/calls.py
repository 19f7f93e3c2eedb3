# SPDX-License-Identifier: GPL-3.0-or-later
"""APIs without models: Slack, Stripe and any HTTP API, with an owner's list of endpoints, request caps and a price per call."""
import json
import unittest
from decimal import Decimal

import rig


class Calls(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig()

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def push(self, provider, root, *options):
        return self.rig.data_of("push", rig.UPSTREAM_KEY, "--provider", provider, "--base-url",
                                f"http://{self.rig.sandbox_address}{root}", *options)

    def last(self, what):
        return rig.Agent(self.rig.sandbox_address, "x").call(path=f"/sandbox/{what}", method="GET").body.decode()

    def form(self, agent, path, body, extra=""):
        head = (f"POST {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {agent.key}\r\n"
                f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n{extra}\r\n")

        async def run():
            reader, writer = await agent.open()
            writer.write(head.encode() + body.encode())
            answer = await agent.read_answer(reader)
            writer.close()
            return answer
        import asyncio
        return asyncio.run(asyncio.wait_for(run(), 30))

    def test_any_http_api_behind_its_list_of_endpoints(self):
        pushed = self.push("http", "/any", "--allow", "GET /items/**", "--allow", "POST /items", "--auth", "header:X-Key",
                           "--daily-limit", "0.01", "--price-per-call", "0.002")
        agent = self.rig.agent(pushed)
        answer = agent.call(path="/items/a%20b?limit=3", method="GET")
        self.assertEqual(answer.status, 200, answer.body)
        self.assertEqual(answer.json()["path"], "/items/a%20b")
        self.assertEqual((answer.fields.get("x-shiny"), answer.fields.get("set-cookie")), ("1", None))
        head = self.last("last-head").lower()
        self.assertIn(f"x-key: {rig.UPSTREAM_KEY.lower()}", head)
        self.assertNotIn("rk_live_", head)
        self.assertNotIn("authorization", head)
        for method, path in (("DELETE", "/items/1"), ("GET", "/other"), ("GET", "/items/../other"), ("GET", "/items/%2e%2e/x")):
            self.assertIn(agent.call(path=path, method=method).code(), ("endpoint_not_allowed", "malformed_request"), path)
        served = 1
        while (answer := agent.call(b"{}", path="/items")).status == 200:
            served += 1
        self.assertEqual((served, answer.status, answer.code()), (5, 402, "budget_exhausted"))
        self.assertEqual(Decimal(self.rig.status(pushed)["spent_today"]), Decimal("0.01"))

    def test_a_number_of_requests_a_day(self):
        pushed = self.push("http", "/any", "--allow", "GET /**", "--auth", "query:sig", "--daily-requests", "3")
        agent = self.rig.agent(pushed)
        self.assertEqual([agent.call(path="/x", method="GET").status for _ in range(5)], [200, 200, 200, 402, 402])
        self.assertIn(f"?sig={rig.UPSTREAM_KEY}", self.last("last-head"))

    def test_what_cannot_be_enforced_is_not_pushed(self):
        for options, word in ((["--provider", "http", "--base-url", "http://127.0.0.1:1/x"], "--allow"),
                              (["--provider", "http", "--allow", "GET /**"], "--base-url"),
                              (["--provider", "slack", "--daily-limit", "1"], "--price-per-call"),
                              (["--provider", "openrouter", "--auth", "basic"], "--auth"),
                              (["--provider", "openai", "--max-amount", "5"], "--max-amount"),
                              (["--provider", "slack", "--allow", "nonsense"], "--allow")):
            done = self.rig.cli("push", rig.UPSTREAM_KEY, *options, code=None)
            self.assertNotEqual(done.returncode, 0, options)
            self.assertIn(word, done.stderr)

    def test_slack(self):
        pushed = self.push("slack", "/slack/api", "--allow", "post-messages", "--total-requests", "50")
        self.assertIn("POST /chat.postMessage", self.rig.data_of("show", pushed["id"])["endpoints"])
        agent = self.rig.agent(pushed)
        answer = self.form(agent, "/api/chat.postMessage", "token=rk_live_mine&channel=C1&text=hi")
        self.assertEqual(answer.json()["ok"], True)
        self.assertNotIn("x-oauth-scopes", answer.fields)
        self.assertEqual(self.last("last-body"), "channel=C1&text=hi")
        self.assertIn(f"Bearer {rig.UPSTREAM_KEY}", self.last("last-head"))
        refused = self.form(agent, "/api/users.list", "")
        self.assertEqual((refused.status, refused.json()["ok"], refused.json()["error"]), (403, False, "endpoint_not_allowed"))
        self.assertEqual(self.form(agent, "/api/apps.connections.open", "").json()["error"], "minting_endpoint")
        rejected = self.form(agent, "/api/chat.postMessage", "channel=C1&text=revoked")
        self.assertEqual((rejected.status, rejected.json()["error"]), (502, "upstream_rejected_key"))

    def test_stripe(self):
        pushed = self.push("stripe", "/stripe", "--allow", "no-money-out", "--max-amount", "5000")
        agent = self.rig.agent(pushed)
        answer = self.form(agent, "/v1/customers", "email=a%40example.com", "Stripe-Account: acct_other\r\n")
        self.assertEqual(answer.status, 200, answer.body)
        self.assertNotIn("stripe-account", answer.fields)
        self.assertNotIn("acct_other", self.last("last-head"))
        self.assertEqual(self.form(agent, "/v1/payment_intents", "amount=5000&currency=usd").status, 200)
        for body in ("amount=5001", "amount=1&amount=9999", "transfer_data[amount]=9999", "%61mount=9999"):
            refused = self.form(agent, "/v1/payment_intents", body)
            self.assertEqual((refused.status, refused.json()["error"]["code"]), (403, "amount_over_limit"), body)
        for path in ("/v1/payouts", "/v1/transfers", "/v1/refunds", "/v1/charges", "/v1/topups"):
            self.assertEqual(self.form(agent, path, "amount=1").json()["error"]["code"], "endpoint_not_allowed", path)
        for path in ("/v1/ephemeral_keys", "/v1/webhook_endpoints", "/v2/core/accounts"):
            self.assertEqual(self.form(agent, path, "a=1").json()["error"]["code"], "minting_endpoint", path)


if __name__ == "__main__":
    rig.main()
