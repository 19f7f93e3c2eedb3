# SPDX-License-Identifier: GPL-3.0-or-later
"""How the price of an answer is found when the client did not wait for it: looked up, drained, or counted."""
import asyncio
import unittest
from decimal import Decimal

import rig


class Settlement(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig()

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def leave(self, agent, body, path="/v1/chat/completions", after=b"tok2"):
        """Reads until `after` was seen, then goes."""
        async def run():
            reader, writer = await agent.open()
            writer.write(agent.head("POST", path, body) + body)
            seen = b""
            while after not in seen:
                piece = await reader.read(4096)
                self.assertTrue(piece, seen)
                seen += piece
            writer.transport.abort()
        asyncio.run(asyncio.wait_for(run(), 30))

    def settled(self, pushed, count=1):
        def rows():
            found = [row for row in self.rig.rows(pushed) if row["kind"] == "settle"]
            return found if len(found) >= count else None
        return rig.eventually(rows, 30, f"{count} settled rows")

    def test_openrouter_is_asked_what_an_abandoned_stream_cost(self):
        before = Decimal(self.rig.bill()["billed_usd"])
        pushed = self.rig.push("--daily-limit", "5")
        self.leave(self.rig.agent(pushed), rig.chat_body("[[tokens=400]] [[delay=5]]", stream=True, max_tokens=500))
        row = self.settled(pushed)[0]
        self.assertEqual(row["mode"], "lookup")
        self.assertIn("client_gone", row["detail"])
        billed = Decimal(self.rig.bill()["billed_usd"]) - before
        # Rounded up once to a whole nano-dollar.
        self.assertTrue(billed <= Decimal(row["cost"]) < billed + Decimal("0.000000001"), (row["cost"], billed))
        status = self.rig.status(pushed)
        self.assertEqual(Decimal(status["held_today"]), 0)
        self.assertEqual(Decimal(status["spent_today"]), Decimal(row["cost"]))

    def test_openrouter_is_asked_when_usage_is_missing(self):
        pushed = self.rig.push("--daily-limit", "5")
        for stream in (False, True):
            answer = self.rig.agent(pushed).call(rig.chat_body("[[fault=no-usage]]", stream=stream, max_tokens=50))
            self.assertTrue(answer.complete)
        for row in self.settled(pushed, 2):
            self.assertEqual((row["mode"], row["output_tokens"]), ("lookup", 16))

    def test_a_look_up_outlives_a_crash(self):
        pushed = self.rig.push("--daily-limit", "5")
        answer = self.rig.agent(pushed).call(rig.chat_body("[[fault=no-usage]]", max_tokens=50))
        self.assertTrue(answer.complete)
        self.rig.restart_relay(rig.signal.SIGKILL)
        self.assertEqual(self.settled(pushed)[0]["mode"], "lookup")
        self.assertEqual(Decimal(self.rig.status(pushed)["held_today"]), 0)

    def test_a_killed_key_is_not_asked_about(self):
        pushed = self.rig.push("--daily-limit", "5")
        answer = self.rig.agent(pushed).call(rig.chat_body("[[fault=no-usage]]", max_tokens=50))
        self.assertTrue(answer.complete)
        self.rig.cli("kill", pushed["id"])
        row = self.settled(pushed)[0]
        if row["mode"] != "lookup":  # The question may have been faster than the kill.
            self.assertEqual((row["mode"], row["cost"]), ("held", row["held"]))

    def test_openai_ends_when_it_is_closed_and_what_was_seen_is_paid(self):
        before = Decimal(self.rig.bill()["billed_usd"])
        pushed = self.rig.data_of("push", rig.UPSTREAM_KEY, "--provider", "openai", "--base-url",
                                  f"http://{self.rig.sandbox_address}/v1", "--daily-limit", "5")
        body = rig.chat_body("[[tokens=2000]] [[delay=5]]", model="gpt-4o-mini", stream=True, max_tokens=2000)
        self.leave(self.rig.agent(pushed), body)
        row = self.settled(pushed)[0]
        self.assertEqual(row["mode"], "partial")
        self.assertLess(Decimal(self.rig.bill()["billed_usd"]) - before, Decimal(row["held"]))
        self.assertGreaterEqual(Decimal(row["cost"]), Decimal(self.rig.bill()["billed_usd"]) - before)


if __name__ == "__main__":
    rig.main()
