# SPDX-License-Identifier: GPL-3.0-or-later
"""Two computers and one relay: the second is let in by the first, sees what happens, and is taken off."""
import os
import subprocess
import time
import unittest

import rig


class Second:
    """Another home, of another computer."""

    def __init__(self, r):
        self.r = r
        self.env = {**r.env, "RUBBERAPI_HOME": os.path.join(r.folder, "second")}
        self.cli("vault", "init")

    def cli(self, *arguments, **options):
        return self.r.cli(*arguments, env=self.env, **options)

    def data_of(self, *arguments):
        return self.r.data_of(*arguments, env=self.env)

    def start(self, *arguments):
        return subprocess.Popen([rig.program("rubberapi"), *arguments], env=self.r.cli_env(self.env), text=True, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def knock(self):
        code = self.r.pairing_code()
        return self.start("relay", "pair", code["control"], "--code", code["code"], "--name", "vps", "--wait", "60s")


def waiting(r):
    rig.eventually(lambda: r.data_of("relay", "devices")["waiting"], 20, "somebody waits")
    return r.data_of("relay", "devices")["waiting"][0]


class Devices(unittest.TestCase):
    def test_the_first_computer_lets_the_second_in_and_takes_it_off(self):
        with rig.Rig(seal_mode="desktop") as r:
            pushed = r.push("--daily-limit", "5", "--name", "ci")
            second = Second(r)
            knocking = second.knock()
            words = waiting(r)["words"]
            refused = r.cli("relay", "approve", code=2)
            self.assertIn(words, refused.stderr)  # Nobody there to compare them: it must be said.
            self.assertIn("--yes", refused.stderr)
            self.assertEqual(len(r.data_of("relay", "devices")["devices"]), 1)
            r.cli("relay", "approve", "--yes")
            out, err = knocking.communicate(timeout=30)
            self.assertEqual(knocking.returncode, 0, err)
            self.assertIn(words, err)
            self.assertIn("vps", out)
            both = r.data_of("relay", "devices")["devices"]
            self.assertEqual([device["here"] for device in both], [True, False])
            self.assertEqual([device["by"] for device in both], [both[0]["id"]] * 2)

            # It may do what the first may: here unseal after a restart, with the key that came along.
            r.restart_relay()
            self.assertEqual(r.agent(pushed).call(rig.chat_body()).status, 503)
            second.cli("relay", "unseal")
            self.assertEqual(r.agent(pushed).call(rig.chat_body()).status, 200)

            # Its feed is open when it is taken off, and ends within a second.
            follower = second.start("logs", "--follow", "--json")
            rig.eventually(lambda: follower.stdout.readline(), 20, "the feed's first row")
            r.cli("relay", "remove-device", both[1]["id"])
            told = time.monotonic()
            line = follower.stderr.readline()
            self.assertIn("Trying again", line)
            print(f"the feed of a removed computer ended {time.monotonic() - told:.2f} s after the command")
            self.assertLess(time.monotonic() - told, 1)
            follower.kill()
            follower.communicate()
            told = second.cli("relay", "test", code=7)
            self.assertIn("removed this device", told.stdout + told.stderr)
            trail = r.data_of("audit", "trail")
            seen = [entry["what"] for entry in trail if entry["what"].startswith("device_")]
            self.assertEqual(seen, ["device_approved", "device_removed"])
            self.assertEqual(r.agent(pushed).call(rig.chat_body()).status, 200)  # What was pushed goes on.

    def test_who_is_turned_away_gets_nothing(self):
        with rig.Rig() as r:
            second = Second(r)
            knocking = second.knock()
            waiting(r)
            r.cli("relay", "deny")
            err = knocking.communicate(timeout=30)[1]
            self.assertNotEqual(knocking.returncode, 0)
            self.assertIn("turned this one away", err)
            self.assertEqual(second.data_of("relay", "list"), [])
            self.assertIn("no computer waits", r.cli("relay", "approve", "--yes", code=None).stderr)

    def test_a_relay_that_was_set_back_is_told(self):
        with rig.Rig() as r:
            second = Second(r)
            knocking = second.knock()
            waiting(r)
            r.stop_relay()
            subprocess.run(["cp", "-a", r.data, r.data + ".old"], check=True)
            r.start_relay()
            knocking.communicate(timeout=30)  # The relay forgot it; it says so and ends.
            self.assertNotEqual(knocking.returncode, 0)
            knocking = second.knock()
            waiting(r)
            r.cli("relay", "approve", "--yes")
            knocking.communicate(timeout=30)
            self.assertEqual(knocking.returncode, 0)
            r.stop_relay()
            subprocess.run(["rm", "-rf", r.data], check=True)
            os.rename(r.data + ".old", r.data)
            r.start_relay()
            forked = r.cli("relay", "devices", code=7)
            self.assertRegex(forked.stderr, "shorter list of computers")


if __name__ == "__main__":
    rig.main()
