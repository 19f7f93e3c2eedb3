# SPDX-License-Identifier: GPL-3.0-or-later
"""Agents that leave an upstream which goes on billing: the relay reads on for what it costs, within bounds."""
import asyncio
import unittest
from decimal import Decimal

import rig

MODEL = "gemini-2.5-flash"
NANO = Decimal("0.000000001")
CONFIG = '\n[timeouts]\nupstream_gap = "2s"\ndrain = "8s"\n'


class Drain(unittest.TestCase):
    def setUp(self):
        self.rig = rig.Rig(config=CONFIG)
        self.addCleanup(self.rig.close)
        self.pushed = self.rig.data_of("push", rig.UPSTREAM_KEY, "--provider", "google", "--base-url",
                                       f"http://{self.rig.sandbox_address}/google/v1beta", "--daily-limit", "5",
                                       "--models", MODEL)

    def leave(self, script, after=b"tok1"):
        """Begins a stream and goes away without a word when `after` was seen."""
        body = rig.chat_body(script, MODEL, stream=True, max_tokens=1000)

        async def run():
            agent = self.rig.agent(self.pushed)
            reader, writer = await agent.open()
            writer.write(agent.head("POST", "/v1beta/openai/chat/completions", body) + body)
            seen = b""
            while after not in seen:
                piece = await reader.read(4096)
                self.assertTrue(piece, seen)
                seen += piece
            writer.transport.abort()
        asyncio.run(asyncio.wait_for(run(), 30))

    def billed(self):
        return Decimal(self.rig.bill()["billed_usd"])

    def row(self, why="client_gone"):
        def settled():
            rows = [row for row in self.rig.rows(self.pushed) if row["kind"] == "settle"]
            return rows[0] if rows else None
        row = rig.eventually(settled, 30, "a settled row")
        self.assertIn(why, row["detail"])
        return row

    def exact(self, row):
        self.assertEqual((row["mode"], row["output_tokens"]), ("exact", 40), row)
        self.assertTrue(self.billed() <= Decimal(row["cost"]) <= self.billed() + NANO, (row["cost"], self.billed()))

    def test_the_row_is_exact_though_nobody_read_the_end(self):
        self.leave("[[tokens=40]] [[delay=20]]")
        row = self.row()
        self.exact(row)
        self.assertGreaterEqual(row["elapsed_ms"], 39 * 20)  # It was not over when the agent left.

    def test_a_kill_ends_it_at_once(self):
        self.leave("[[tokens=1000]] [[delay=50]]")
        self.assertEqual(self.rig.data_of("kill", self.pushed["name"])["streams_cut"], 1)
        row = self.row("killed")
        self.assertGreaterEqual(Decimal(row["cost"]), self.billed())
        # A thousand tokens would have cost more.
        self.assertLess(self.billed(), Decimal("0.001"))

    def test_a_silence_ends_it(self):
        self.leave("[[tokens=40]] [[delay=60000]]", after=b'"role"')
        row = self.row()
        self.assertEqual(row["mode"], "held", row)
        self.assertGreaterEqual(Decimal(row["cost"]), self.billed())

    def test_a_stopping_relay_waits_for_it(self):
        self.leave("[[tokens=40]] [[delay=50]]")
        self.assertEqual(self.rig.stop_relay(), 0)
        self.rig.start_relay()
        self.exact(self.row())

    def test_a_stopping_relay_does_not_wait_for_ever(self):
        self.leave("[[tokens=1000]] [[delay=500]]")
        self.rig.stop_relay()
        self.rig.start_relay()
        row = self.row()
        self.assertEqual(row["mode"], "held", row)
        self.assertGreaterEqual(Decimal(row["cost"]), self.billed())


if __name__ == "__main__":
    rig.main()
