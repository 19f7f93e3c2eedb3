# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that only raise an alarm, and a key that asks for the same thing again and again."""
import unittest

import rig


class Canaries(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig()

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def create(self, *options):
        return self.rig.data_of("canary", "create", *options)

    def alerts(self, rule):
        return [alert for alert in self.rig.data_of("alerts")["alerts"] if alert["rule"] == rule]

    @staticmethod
    def visible(answer):
        return answer.status, {name: value for name, value in answer.fields.items() if name != "date"}, answer.body

    def test_a_thief_sees_an_unknown_key_and_the_owner_sees_the_thief(self):
        r = self.rig
        canary = self.create("--name", "bait")
        billed = r.bill()
        thief = r.agent(canary, "127.0.0.66")
        seen = self.visible(thief.call(rig.chat_body(), extra="User-Agent: curl/8.5\r\n"))
        self.assertEqual(seen[0], 401)
        other = "1" if canary["key"][20] != "1" else "2"
        stranger = r.agent({"key": canary["key"][:20] + other + canary["key"][21:]}, "127.0.0.67")
        self.assertEqual(self.visible(stranger.call(rig.chat_body())), seen)
        for path in ("/v1/models", "/rk/v1/self", "/api/v1/key", "/v1/messages", "/nowhere"):
            self.assertEqual(self.visible(thief.call(path=path, method="GET")),
                             self.visible(stranger.call(path=path, method="GET")), path)
        self.assertEqual(r.bill(), billed)

        told = rig.eventually(lambda: [a for a in self.alerts("canary_touched") if a["key"] == "bait"], what="the alarm")
        self.assertEqual(told[0]["severity"], "danger")
        self.assertEqual(told[0]["evidence"]["client"], "127.0.0.66")
        self.assertIn("127.0.0.66", told[0]["text"])
        alarm = [row for row in r.rows(canary) if row["kind"] == "alert"]
        self.assertEqual([row["code"] for row in alarm], ["canary.touched"])
        self.assertIn("POST /v1/chat/completions", alarm[0]["detail"])
        self.assertIn("curl/8.5", alarm[0]["detail"])

        listed = {each["name"]: each for each in r.data_of("canary", "list")}
        self.assertEqual(listed["bait"]["last_client"], "127.0.0.66")
        self.assertGreaterEqual(listed["bait"]["tries"], 1)
        table = r.cli("list").stdout
        self.assertRegex(table, r"bait\b.*\bcanary\b")
        self.assertIn("canary", r.cli("show", "bait").stdout)
        self.assertIn("canary", r.cli("status", "bait").stdout)
        self.assertEqual(r.data_of("show", "bait")["kind"], "canary")

    def test_it_is_made_as_the_lines_of_an_environment_file(self):
        out = self.rig.cli("canary", "create", "--env", "--name", "lines").stdout
        self.assertRegex(out, r"(?m)^OPENAI_BASE_URL=http://\S+/v1\nOPENAI_API_KEY=rk_live_\w+\n$")
        out = self.rig.cli("canary", "create", "--env", "--for", "anthropic", "--name", "claude").stdout
        self.assertRegex(out, r"(?m)^ANTHROPIC_API_KEY=rk_live_")

    def test_it_has_no_upstream_key_and_no_limits(self):
        r = self.rig
        self.create("--name", "bare")
        self.assertEqual([each["label"] for each in r.data_of("upstream", "list") if not each["label"]], [])
        self.assertEqual(r.cli("edit", "bare", "--daily-limit", "5", code=None).returncode, 2)
        self.assertEqual(r.cli("upstream", "list").stdout.count("canary"), 0)

    def test_killed_it_is_silent_and_still_unknown(self):
        r = self.rig
        canary = self.create("--name", "dead")
        thief = r.agent(canary, "127.0.0.68")
        before = self.visible(thief.call(rig.chat_body()))
        r.cli("kill", "dead")
        r.restart_relay()
        thief = r.agent(canary, "127.0.0.69")
        after = self.visible(thief.call(rig.chat_body()))
        self.assertEqual(after[0], 401)
        self.assertEqual(after[2], before[2])
        rig.eventually(lambda: any(row["kind"] == "refuse" and row["code"] == "key_killed" for row in r.rows(canary)), what="its row")
        self.assertEqual([row["client"] for row in r.rows(canary) if row["kind"] == "alert"], ["127.0.0.68"])
        self.assertEqual(r.cli("restore", "dead").returncode, 0)


class Loops(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig()

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def until_suspended(self, agent, most=80):
        for sent in range(1, most):
            answer = agent.call(rig.chat_body("[[tokens=1]]", max_tokens=4))
            if answer.code() == "key_suspended":
                return sent, answer
            self.assertEqual(answer.status, 200, answer.body)
        return None, None

    def test_a_loop_suspends_its_key_and_accepting_it_lets_it_loop_longer(self):
        r = self.rig
        pushed = r.push("--daily-limit", "5", "--name", "loopy", "--anomaly", "loop=default")
        agent = r.agent(pushed)
        for i in range(40):  # Many, but each is another one.
            self.assertEqual(agent.call(rig.chat_body(f"[[tokens=1]] {i}", max_tokens=4)).status, 200)
        sent, answer = self.until_suspended(agent)
        self.assertEqual(sent, 32)  # The first is only remembered, then thirty the same.
        self.assertIn("anomaly loop", answer.json()["error"]["message"])
        self.assertEqual(r.status(pushed)["state"], "suspended")
        self.assertEqual(r.status(pushed)["reason"], "anomaly loop")
        alert = [row for row in r.rows(pushed) if row["kind"] == "alert" and row["code"] == "anomaly.loop"]
        self.assertEqual(len(alert), 1)
        self.assertIn("the same request 30 times in ", alert[0]["detail"])

        r.restart_relay()  # It stays so.
        agent = r.agent(pushed)
        self.assertEqual(agent.call(rig.chat_body("[[tokens=1]]", max_tokens=4)).code(), "key_suspended")
        r.cli("resume", "loopy")
        self.assertEqual(self.until_suspended(agent)[0], 32)
        r.cli("resume", "loopy", "--accept")
        self.assertEqual(self.until_suspended(agent), (None, None))  # Now it takes four times as many.
        self.assertEqual(r.cli("resume", "loopy", "--accept", code=None).returncode, 8)
        self.assertEqual([row["code"] for row in r.rows(pushed) if row["kind"] == "resume"], ["owner", "accepted loop"])

    def test_what_is_only_logged_stops_nobody_and_calls_nobody(self):
        r = self.rig
        pushed = r.push("--daily-limit", "5", "--name", "quiet", "--anomaly", "loop=log")
        self.assertEqual(self.until_suspended(r.agent(pushed), 40), (None, None))
        self.assertIn("log.anomaly.loop", [row["code"] for row in r.rows(pushed) if row["kind"] == "alert"])
        self.assertEqual([a for a in r.data_of("alerts")["alerts"] if a["key"] == "quiet" and a["rule"] != "weak_pin"], [])
        rules = r.data_of("anomalies", "rules")
        self.assertIn({"key": "quiet", "key_id": pushed["id"], "rules": {"loop": "log"}}, rules["keys"])
        self.assertEqual({rule["rule"]: rule["default"] for rule in rules["rules"]}["loop"], "suspend")
        replay = r.data_of("anomalies", "replay", "--last", "7d")
        self.assertEqual(replay["not_seen"], ["loop"])
        self.assertGreater(replay["rows"], 30)
        self.assertEqual(replay["found"], [])
        talk = r.cli("anomalies", "replay", "--last", "1h").stderr
        self.assertIn("Not seen here: loop", talk)

    def test_unknown_rules_and_actions_are_refused_by_name(self):
        r = self.rig
        for words, named in (("lop=log", "burn_rate"), ("loop=off", "suspend"), ("loop", "suspend")):
            done = r.cli("push", rig.UPSTREAM_KEY, "--provider", "openrouter", "--anomaly", words, code=None)
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertIn(named, done.stderr)
            self.assertIn(words, done.stderr)


if __name__ == "__main__":
    rig.main()
