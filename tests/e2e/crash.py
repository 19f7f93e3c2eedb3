# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at random moments under load: no spend is lost, every completed answer has its row.

ROUNDS (default 100) crashes of one relay; SEED makes a run repeatable as far as the machine allows.
"""
import asyncio
import os
import random
import signal
import unittest
from decimal import Decimal

import rig

ROUNDS = int(os.environ.get("ROUNDS", "100"))
SEED = int(os.environ.get("SEED", "1"))


class Crash(unittest.TestCase):
    def test_nothing_is_forgotten(self):
        chance = random.Random(SEED)
        print(f"seed {SEED}, {ROUNDS} crashes", flush=True)
        completed = []
        with rig.Rig() as r:
            pushed = r.push("--daily-limit", "100")
            last_spent = Decimal(0)

            async def one_round(delay):
                agent = r.agent(pushed)

                async def client(i):
                    while True:
                        stream = chance.random() < 0.5
                        body = rig.chat_body(f"[[tokens={chance.randint(1, 40)}]] [[delay={chance.randint(0, 3)}]]",
                                             stream=stream, max_tokens=64)
                        try:
                            answer = await agent.post(body)
                        except (ConnectionError, OSError, asyncio.IncompleteReadError):
                            return
                        done = answer.complete and answer.status == 200 and (
                            not stream or answer.body.endswith(b"data: [DONE]\n\n"))
                        if done:
                            completed.append(answer.fields["rk-request-id"])
                        if not answer.complete:
                            return

                tasks = [asyncio.create_task(client(i)) for i in range(8)]
                await asyncio.sleep(delay)
                r.relay.process.send_signal(signal.SIGKILL)
                await asyncio.gather(*tasks)

            for crash in range(ROUNDS):
                asyncio.run(one_round(chance.uniform(0.0, 0.25)))
                r.stop_relay(signal.SIGKILL)
                r.start_relay()
                if crash % 10 == 9 or crash == ROUNDS - 1:
                    status = r.status(pushed)
                    spent, billed = Decimal(status["spent_today"]), Decimal(r.bill()["billed_usd"])
                    self.assertGreaterEqual(spent, billed, f"crash {crash}: spend was lost")
                    self.assertGreaterEqual(spent, last_spent)
                    self.assertEqual(Decimal(status["held_today"]), 0)
                    last_spent = spent
            rows = r.rows(pushed)
            settled = [row for row in rows if row["kind"] == "settle"]
            ids = {f"req_{row['request']}" for row in settled}
            self.assertEqual(len(ids), len(settled), "one row a request")
            missing = [request for request in completed if request not in ids]
            self.assertEqual(missing, [], f"{len(missing)} of {len(completed)} completed answers without a row")
            forfeits = [row for row in rows if row["kind"] == "forfeit"]
            self.assertTrue(forfeits, "no crash met a running request: the test tests nothing")
            total = sum(Decimal(row["cost"]) for row in settled) + sum(Decimal(row["cost"]) for row in forfeits)
            self.assertEqual(total, last_spent, "the rows add up to what is charged")
            print(f"{len(completed)} answers completed, {len(settled)} rows, {len(forfeits)} forfeits, spent {last_spent}")


if __name__ == "__main__":
    rig.main()
