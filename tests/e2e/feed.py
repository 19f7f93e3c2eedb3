# SPDX-License-Identifier: GPL-3.0-or-later
"""The live feed: rows arrive as they happen, and a relay that dies and comes back leaves no hole and no double."""
import json
import os
import signal
import subprocess
import threading
import unittest

import rig


class Follower:
    """`rubberapi logs --follow --json` in the background."""

    def __init__(self, r):
        self.rows = []
        self.process = subprocess.Popen([rig.program("rubberapi"), "logs", "--follow", "--json"], env=r.env, text=True,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.thread = threading.Thread(target=self.read)
        self.thread.start()

    def read(self):
        for line in self.process.stdout:
            self.rows.append(json.loads(line))

    def settled(self):
        return [row["request"] for row in self.rows if row.get("kind") == "settle"]

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(10)
        finally:
            self.process.kill()
            self.thread.join()
            self.process.stdout.close()
            self.process.stderr.close()


class Feed(unittest.TestCase):
    def test_a_restart_leaves_no_hole_and_no_double(self):
        with rig.Rig() as r:
            pushed = r.push("--daily-limit", "5")
            agent = r.agent(pushed)
            ids = []

            def requests(count):
                for _ in range(count):
                    answer = agent.call(rig.chat_body("[[tokens=1]]", max_tokens=4))
                    self.assertEqual(answer.status, 200)
                    ids.append(int(answer.fields["rk-request-id"].removeprefix("req_")))

            requests(3)
            follower = Follower(r)
            try:
                rig.eventually(lambda: len(follower.rows) > 0 or follower.process.poll() is not None, 20, "the first row")
                requests(5)
                rig.eventually(lambda: set(ids[3:]) <= set(follower.settled()), 10, "live rows")
                r.restart_relay(signal.SIGKILL)
                requests(5)
                r.restart_relay()
                requests(5)
                rig.eventually(lambda: set(ids[3:]) <= set(follower.settled()), 40, "rows after the restarts")
                self.assertEqual(len(follower.settled()), len(set(follower.settled())), "a row came twice")
            finally:
                follower.stop()
            self.assertEqual([row["request"] for row in r.rows(pushed) if row["kind"] == "settle"], ids)


if __name__ == "__main__":
    rig.main()
