# SPDX-License-Identifier: GPL-3.0-or-later
"""What an agent may ask without paying: models it may use, and what became of its own answers."""
import json
import unittest

import rig

KINDS = {
    "openrouter": ("/api/v1", "/v1/models", "openai/gpt-4o-mini", "id"),
    "openai": ("/v1", "/v1/models", "gpt-4o-mini", "id"),
    "anthropic": ("/anthropic/v1", "/v1/models", "claude-haiku-4-5", "id"),
    "google": ("/google/v1beta", "/v1beta/models", "gemini-2.0-flash", "name"),
}


class Models(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig()

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def push(self, provider, *options):
        return self.rig.data_of("push", rig.UPSTREAM_KEY, "--provider", provider, "--base-url",
                                f"http://{self.rig.sandbox_address}{KINDS[provider][0]}", *options)

    def get(self, pushed, path):
        return self.rig.agent(pushed).call(method="GET", path=path)

    def names(self, pushed, path, member):
        answer = self.get(pushed, path)
        self.assertEqual(answer.status, 200, answer.body)
        self.assertTrue(answer.complete)
        document = answer.json()
        return [entry[member].removeprefix("models/") for entry in document.get("data", document.get("models"))]

    def test_a_list_has_what_the_key_may_use(self):
        for provider, (_, path, model, member) in KINDS.items():
            with self.subTest(provider):
                self.assertEqual(self.names(self.push(provider, "--daily-limit", "1", "--models", model), path, member), [model])
                several = self.names(self.push(provider, "--daily-limit", "1"), path, member)
                self.assertIn(model, several)
                self.assertGreater(len(several), 1)

    def test_a_capped_key_sees_no_model_without_a_price(self):
        free = self.names(self.push("openai"), "/v1/models", "id")
        capped = self.names(self.push("openai", "--daily-limit", "1"), "/v1/models", "id")
        self.assertTrue(set(capped) < set(free))
        # What it sees it may use.
        pushed = self.push("openai", "--daily-limit", "1")
        for model in set(free) - set(capped):
            self.assertEqual(self.rig.agent(pushed).call(rig.chat_body(model=model)).json()["rubberapi"]["code"], "model_unpriced")

    def test_one_model_alone(self):
        for provider, (_, path, model, member) in KINDS.items():
            with self.subTest(provider):
                pushed = self.push(provider, "--daily-limit", "1", "--models", model)
                self.assertEqual(self.get(pushed, f"{path}/{model}").json()[member].removeprefix("models/"), model)
                other = self.get(pushed, f"{path}/another-{model.rpartition('/')[2]}")
                self.assertEqual((other.status, other.json()["rubberapi"]["code"]), (403, "model_not_allowed"))

    def test_googles_other_root(self):
        pushed = self.push("google", "--daily-limit", "1", "--models", "gemini-2.0-flash")
        self.assertEqual(self.names(pushed, "/v1beta/openai/models", "id"), ["gemini-2.0-flash"])
        self.assertEqual(self.get(pushed, "/v1beta/openai/models/gemini-2.5-pro").status, 403)

    def test_an_agent_may_ask_about_its_own_answers_and_no_others(self):
        mine, other = (self.push("openrouter", "--daily-limit", "1", "--name", name) for name in ("mine", "other"))
        made = self.rig.agent(mine).call(rig.chat_body("[[tokens=3]]", stream=True))
        generation = json.loads(made.body.split(b"data: ")[1].split(b"\n")[0])["id"]
        for root in ("/v1", "/api/v1"):
            path = f"{root}/generation?id={generation}"
            told = rig.eventually(lambda: (answer := self.get(mine, path)).status == 200 and answer, 10, "what became of it")
            self.assertEqual(told.json()["data"]["id"], generation)
            for asked, pushed in ((path, other), (path + "x", mine), (f"{path}&id={generation}", mine), (f"{root}/generation", mine),
                                  (f"{root}/generation?id=", mine), (f"{root}/generation/content?id={generation}", mine),
                                  (path.replace("gen-", "gen%2d"), mine)):
                answer = self.get(pushed, asked)
                self.assertEqual((answer.status, answer.json()["rubberapi"]["code"]), (403, "stored_data"), asked)
        self.rig.restart_relay()
        self.assertEqual(self.get(mine, f"/v1/generation?id={generation}").status, 200)
        self.assertEqual(self.get(other, f"/v1/generation?id={generation}").status, 403)


if __name__ == "__main__":
    rig.main()
