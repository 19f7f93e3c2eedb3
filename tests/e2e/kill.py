# SPDX-License-Identifier: GPL-3.0-or-later
"""A kill ends everything of a key at once: later requests, and streams that run."""
import asyncio
import os
import unittest

import rig


class Kill(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig()

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def test_two_hundred_streams_end_and_the_upstream_stops_generating(self):
        r = self.rig
        pushed = r.push("--daily-limit", "50")
        agent = r.agent(pushed)
        body = rig.chat_body("[[tokens=5000]] [[delay=20]] [[size=64]]", stream=True, max_tokens=6000)

        async def run():
            counts = [0] * 200

            async def stream(i):
                def saw(data):
                    counts[i] += len(data)
                return await agent.post(body, on_data=saw)

            tasks = [asyncio.create_task(stream(i)) for i in range(200)]
            while not all(counts):
                await asyncio.sleep(0.02)
            process = await asyncio.create_subprocess_exec(
                rig.program("rubberapi"), "kill", pushed["id"], "--json", env=r.cli_env(),
                stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
            out, err = await process.communicate()
            self.assertEqual(process.returncode, 0, err)
            answers = await asyncio.wait_for(asyncio.gather(*tasks), 5)
            return out.decode(), answers

        out, answers = asyncio.run(run())
        self.assertIn('"streams_cut":200', out.replace(" ", ""))
        self.assertFalse(any(a.complete for a in answers))
        self.assertEqual(agent.call(rig.chat_body()).code(), "key_killed")
        status = r.status(pushed)
        self.assertEqual(status["state"], "killed")
        self.assertEqual(status["running"], 0)
        # Each stream would go on for more than a minute: one that still ran would be billed meanwhile.
        billed = r.bill()["billed_usd"]
        rows = [row for row in r.rows(pushed) if row["kind"] == "settle"]
        self.assertEqual(len(rows), 200)
        self.assertEqual(r.bill()["billed_usd"], billed)

    def test_kill_needs_no_passphrase(self):
        r = self.rig
        pushed = r.push("--daily-limit", "5", "--name", "locked-kill")
        env = {k: v for k, v in r.env.items() if k != "RUBBERAPI_PASSPHRASE_FILE"}
        r.cli("kill", "locked-kill", env=env)
        self.assertEqual(r.agent(pushed).call(rig.chat_body()).code(), "key_killed")

    def test_kill_all_and_what_survives_a_crash(self):
        r = self.rig
        keys = [r.push("--daily-limit", "5") for _ in range(3)]
        r.cli("kill", "--all")
        r.restart_relay(rig.signal.SIGKILL)
        for pushed in keys:
            self.assertEqual(r.agent(pushed).call(rig.chat_body()).code(), "key_killed")

    def test_an_unreachable_relay_is_not_called_killed(self):
        with rig.Rig() as r:
            pushed = r.push("--daily-limit", "5")
            r.stop_relay()
            done = r.cli("kill", pushed["id"], code=6)
            self.assertNotIn("Key revoked", done.stdout)
            self.assertIn("Queued, retrying every 10 s while the app or agent runs.", done.stderr)
            self.assertIn("killing", r.cli("list", code=None).stdout)


if __name__ == "__main__":
    rig.main()
