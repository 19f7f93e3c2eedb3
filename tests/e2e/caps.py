# SPDX-License-Identifier: GPL-3.0-or-later
"""Spend past every limit, with everything at once."""
import asyncio
import time
import unittest
from decimal import Decimal

import rig


async def many(agent, bodies):
    gate = asyncio.Semaphore(400)

    async def one(body):
        async with gate:
            try:
                return await asyncio.wait_for(agent.post(body), 120)
            except (ConnectionError, OSError, asyncio.IncompleteReadError):
                return None

    return await asyncio.gather(*(one(body) for body in bodies))


class Caps(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig(config='\n[limits]\nconnections_per_address = 2000\nconcurrent_per_key = 2000\n')

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def test_a_thousand_parallel_requests_on_a_cap_that_fits_ten(self):
        r = self.rig
        before = Decimal(r.bill()["billed_usd"])
        # 1,000 output tokens of gpt-4o-mini cost $0.0006, and a little for the input.
        cap = Decimal("0.0062")
        pushed = r.push("--daily-limit", str(cap))
        body = rig.chat_body("[[tokens=1000]]", max_tokens=1000)
        answers = asyncio.run(many(r.agent(pushed), [body] * 1000))
        good = [a for a in answers if a and a.status == 200]
        refused = [a for a in answers if a and a.status != 200]
        self.assertEqual(len(good) + len(refused), 1000)
        self.assertTrue(all(a.code() in ("budget_busy", "budget_exhausted", "request_over_limit") for a in refused),
                        {a.code() for a in refused})
        billed = Decimal(r.bill()["billed_usd"]) - before
        self.assertLessEqual(billed, cap)
        status = r.status(pushed)
        self.assertLessEqual(Decimal(status["spent_today"]), cap)
        self.assertGreaterEqual(Decimal(status["spent_today"]), billed)
        self.assertEqual(Decimal(status["held_today"]), 0)
        # No false refusals: what fits is served.
        self.assertGreaterEqual(len(good), 9)

    def test_the_lifetime_limit_ends_it_for_good(self):
        r = self.rig
        pushed = r.push("--lifetime-limit", "0.002")
        agent = r.agent(pushed)
        body = rig.chat_body("[[tokens=1000]]", max_tokens=1000)
        codes = [agent.call(body) for _ in range(6)]
        self.assertEqual([a.status for a in codes[:3]], [200, 200, 200])
        self.assertEqual({a.status for a in codes[3:]}, {402})
        facts = codes[-1].json()["rubberapi"]
        self.assertEqual(facts["limit"], "lifetime")
        self.assertFalse(facts["retryable"])
        self.assertEqual(codes[-1].fields["x-should-retry"], "false")
        self.assertLessEqual(Decimal(r.status(pushed)["spent_lifetime"]), Decimal("0.002"))

    def test_one_request_over_the_cap_is_told_what_would_fit(self):
        r = self.rig
        pushed = r.push("--daily-limit", "0.001")
        answer = r.agent(pushed).call(rig.chat_body("[[tokens=1]]", max_tokens=16000))
        self.assertEqual((answer.status, answer.code()), (402, "request_over_limit"))

    def test_requests_per_minute(self):
        r = self.rig
        pushed = r.push("--daily-limit", "1", "--rpm", "5")
        agent = r.agent(pushed)
        answers = [agent.call(rig.chat_body("[[tokens=1]]")) for _ in range(8)]
        self.assertEqual([a.status for a in answers], [200] * 5 + [429] * 3)
        self.assertEqual(answers[-1].code(), "rate_limited")
        self.assertGreaterEqual(int(answers[-1].fields["retry-after"]), 1)

    def test_concurrency(self):
        r = self.rig
        pushed = r.push("--daily-limit", "5", "--concurrency", "3")
        answers = asyncio.run(many(r.agent(pushed), [rig.chat_body("[[tokens=1]] [[first=1500]]", max_tokens=5)] * 12))
        self.assertEqual(sum(a.status == 200 for a in answers), 3)
        self.assertEqual({a.code() for a in answers if a.status != 200}, {"too_many_concurrent"})

    def test_the_expiry_date(self):
        r = self.rig
        soon = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 4))
        pushed = r.push("--daily-limit", "5", "--expires", soon)
        agent = r.agent(pushed)
        self.assertEqual(agent.call(rig.chat_body()).status, 200)
        rig.eventually(lambda: agent.call(rig.chat_body()).code() == "key_expired", 10, "expiry")
        self.assertEqual(r.status(pushed)["state"], "expired")

    def test_a_model_outside_the_list(self):
        r = self.rig
        agent = r.agent(r.push("--daily-limit", "5", "--models", "openai/gpt-4o-mini"))
        for model in ("openai/gpt-4o", "openai/gpt-4o-mini:online", "OpenAI/gpt-4o-mini", "openai/gpt-4o-mini "):
            answer = agent.call(rig.chat_body(model=model))
            self.assertEqual((answer.status, answer.code()), (403, "model_not_allowed"), model)
        sneaky = b'{"model":"openai/gpt-4o-mini","models":["openai/gpt-4o"],"messages":[]}'
        self.assertEqual(agent.call(sneaky).code(), "model_not_allowed")
        twice = b'{"model":"openai/gpt-4o-mini","mod\\u0065l":"openai/gpt-4o","messages":[]}'
        self.assertEqual(agent.call(twice).status, 400)

    def test_a_pool_limit_holds_for_all_keys_of_an_upstream_key(self):
        r = self.rig
        first = r.push("--pool-daily-limit", "0.001", "--name", "pool-a")
        second = r.push("--name", "pool-b", "--over-budget-status", "429")
        body = rig.chat_body("[[tokens=400]]", max_tokens=400)
        spent = 0
        for _ in range(8):
            spent += r.agent(first).call(body).status == 200
        self.assertGreater(spent, 0)
        refused = r.agent(second).call(body)
        self.assertEqual((refused.status, refused.code()), (429, "request_over_limit"))
        self.assertEqual(refused.fields["x-should-retry"], "false")
        self.assertEqual(refused.json()["rubberapi"]["limit"], "pool_daily")
        r.cli("kill", first["id"])
        self.assertEqual(r.agent(second).call(body).status, 200)
        r.cli("kill", second["id"])


if __name__ == "__main__":
    rig.main()
