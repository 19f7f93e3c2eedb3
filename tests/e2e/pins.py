# SPDX-License-Identifier: GPL-3.0-or-later
"""A key belongs to the first address that uses it, however many come at once."""
import asyncio
import unittest

import rig


class Pins(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig()

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def test_two_hundred_first_requests_make_one_pin(self):
        r = self.rig
        pushed = r.push("--daily-limit", "5")

        async def storm():
            agents = [r.agent(pushed, source=f"127.0.{1 + i // 250}.{1 + i % 250}") for i in range(200)]
            return await asyncio.gather(*(agent.post(rig.chat_body("[[tokens=1]]", max_tokens=4)) for agent in agents))

        answers = asyncio.run(storm())
        self.assertEqual(sum(a.status == 200 for a in answers), 1, [a.status for a in answers][:10])
        self.assertEqual({a.code() for a in answers if a.status != 200}, {"ip_locked"})
        status = r.status(pushed)
        self.assertTrue(status["pin"].startswith("127.0."))
        self.assertTrue(status["weak_pin"])

    def test_the_pin_survives_a_restart_and_repin_clears_it(self):
        r = self.rig
        pushed = r.push("--daily-limit", "5")
        self.assertEqual(r.agent(pushed, "127.0.0.5").call(rig.chat_body()).status, 200)
        r.restart_relay()
        self.assertEqual(r.agent(pushed, "127.0.0.6").call(rig.chat_body()).code(), "ip_locked")
        r.cli("repin", pushed["id"])
        self.assertEqual(r.agent(pushed, "127.0.0.6").call(rig.chat_body()).status, 200)
        self.assertEqual(r.agent(pushed, "127.0.0.5").call(rig.chat_body()).code(), "ip_locked")

    def test_a_refused_request_never_pins(self):
        r = self.rig
        pushed = r.push("--daily-limit", "5", "--models", "openai/gpt-4o")
        self.assertEqual(r.agent(pushed, "127.0.0.7").call(rig.chat_body()).code(), "model_not_allowed")
        self.assertEqual(r.agent(pushed, "127.0.0.8").call(rig.chat_body(model="openai/gpt-4o")).status, 200)

    def test_networks_and_off(self):
        r = self.rig
        pushed = r.push("--daily-limit", "5", "--ip-lock", "127.0.1.0/24")
        self.assertEqual(r.agent(pushed, "127.0.1.9").call(rig.chat_body()).status, 200)
        self.assertEqual(r.agent(pushed, "127.0.2.9").call(rig.chat_body()).code(), "ip_not_allowed")
        free = r.push("--daily-limit", "5", "--ip-lock", "off")
        for source in ("127.0.1.9", "127.0.2.9"):
            self.assertEqual(r.agent(free, source).call(rig.chat_body()).status, 200)


if __name__ == "__main__":
    rig.main()
