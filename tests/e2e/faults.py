# SPDX-License-Identifier: GPL-3.0-or-later
"""An upstream that hangs, lies, cuts or echoes, and a disk that fills."""
import asyncio
import os
import unittest
from decimal import Decimal

import rig

CONFIG = '\n[timeouts]\nupstream_first_byte = "2s"\nupstream_gap = "2s"\n'


class Faults(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig(config=CONFIG)
        cls.pushed = cls.rig.push("--daily-limit", "5")
        cls.agent = cls.rig.agent(cls.pushed)

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def fault(self, name, **fields):
        return self.agent.call(rig.chat_body(f"[[tokens=8]] [[fault={name}]]", max_tokens=16, **fields))

    def tearDown(self):
        rig.eventually(lambda: Decimal(self.rig.status(self.pushed)["held_today"]) == 0, what="all holds settled")
        status = self.rig.status(self.pushed)
        self.assertGreaterEqual(Decimal(status["spent_today"]), Decimal(self.rig.bill()["billed_usd"]))

    def test_silence_is_504(self):
        answer = self.fault("hang")
        self.assertEqual((answer.status, answer.code()), (504, "upstream_timeout"))

    def test_nonsense_is_502(self):
        for name in ("garbage", "close", "gzip"):
            answer = self.fault(name)
            self.assertEqual(answer.status, 502, name)
            self.assertIn(answer.code(), ("upstream_invalid", "upstream_unreachable"), name)

    def test_early_hints_are_swallowed(self):
        self.assertEqual(self.fault("1xx").status, 200)

    def test_redirects_are_never_followed(self):
        answer = self.fault("redirect")
        self.assertNotIn("location", answer.fields)
        self.assertNotEqual(answer.status, 200)

    def test_a_cut_is_passed_on_as_cut(self):
        for stream in (False, True):
            answer = self.fault("cut", stream=stream)
            if stream:
                self.assertFalse(answer.body.endswith(b"data: [DONE]\n\n") and answer.complete and b'"error"' not in answer.body)
            else:
                self.assertFalse(answer.complete)

    def settled(self):
        rig.eventually(lambda: Decimal(self.rig.status(self.pushed)["held_today"]) == 0, what="all holds settled")
        return [row for row in self.rig.rows(self.pushed) if row["kind"] == "settle"]

    def test_missing_usage_is_asked_for(self):
        for stream in (False, True):
            self.assertEqual(self.fault("no-usage", stream=stream).status, 200)
        for row in self.settled()[-2:]:
            self.assertEqual(row["mode"], "lookup")

    def test_negative_usage_pays_nothing_back(self):
        before = Decimal(self.rig.status(self.pushed)["spent_today"])
        self.assertEqual(self.fault("negative").status, 200)
        self.settled()
        self.assertGreater(Decimal(self.rig.status(self.pushed)["spent_today"]), before)

    def test_an_upstream_error_passes_unmodified(self):
        answer = self.agent.call(rig.chat_body("[[status=429]]", max_tokens=16))
        self.assertEqual(answer.status, 429)
        self.assertIn(b"Scripted error", answer.body)
        self.assertEqual(answer.fields.get("rk-source"), "provider")
        rejected = self.agent.call(rig.chat_body("[[status=401]]", max_tokens=16))
        self.assertEqual((rejected.status, rejected.code()), (502, "upstream_rejected_key"))

    def test_a_client_that_leaves_still_pays(self):
        async def leave():
            reader, writer = await self.agent.open()
            body = rig.chat_body("[[tokens=2000]] [[delay=5]]", stream=True, max_tokens=2000)
            writer.write(self.agent.head("POST", "/v1/chat/completions", body) + body)
            await reader.readuntil(b"tok3")
            writer.transport.abort()

        asyncio.run(leave())
        rig.eventually(lambda: self.rig.status(self.pushed)["running"] == 0, 10, "the stream's end")

    def test_events_arrive_one_by_one(self):
        sizes = []

        async def read():
            body = rig.chat_body("[[tokens=6]] [[delay=60]]", stream=True, max_tokens=16)
            await self.agent.post(body, on_data=lambda data: sizes.append(data))

        asyncio.run(read())
        self.assertGreaterEqual(sum(b"tok" in piece for piece in sizes), 6, "events were merged")

    def test_an_upstream_that_is_away_is_502(self):
        with rig.Rig() as r:
            agent = r.agent(r.push("--daily-limit", "5"))
            r.sandbox.stop()
            answer = agent.call(rig.chat_body())
            self.assertEqual((answer.status, answer.code()), (502, "upstream_unreachable"))


if __name__ == "__main__":
    rig.main()
