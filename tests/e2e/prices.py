# SPDX-License-Identifier: GPL-3.0-or-later
"""Prices reach the relay through a device: compared, agreed to, signed, in force."""
import json
import os
import unittest

import rig


class Prices(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig()

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def listing(self, *models):
        path = os.path.join(self.rig.folder, "models.json")
        with open(path, "w") as file:
            json.dump({"data": [{"id": name, "context_length": 128000, "pricing": prices} for name, prices in models]}, file)
        return path

    def test_asks_the_upstream_of_the_vaults_key(self):
        r = self.rig
        pushed = r.push("--daily-limit", "5")
        offer = r.data_of("prices", "diff")
        self.assertEqual(offer["from"], f"http://{r.sandbox_address}/api/v1/models?output_modalities=all")
        named = offer["added"] + offer["changed"] + offer["gone"]
        self.assertTrue(named and all(each["provider"] == "openrouter" for each in named), offer)
        self.assertEqual(r.cli("prices", "update", code=2).stdout.count("In force"), 0)

        updated = r.data_of("prices", "update", "--yes")
        version = updated["receipt"]["version"]
        self.assertEqual(updated["receipt"]["relays"], ["test"])
        self.assertEqual(r.agent(pushed).call(rig.chat_body()).status, 200)
        self.assertEqual(r.rows(pushed)[-1]["book_version"], version)
        again = r.data_of("prices", "diff")
        self.assertEqual((again["added"], again["changed"]), ([], []))
        r.restart_relay()
        self.assertEqual(r.agent(pushed).call(rig.chat_body()).status, 200)
        self.assertEqual(r.rows(pushed)[-1]["book_version"], version)

    def test_a_model_is_refused_until_it_has_a_price(self):
        r = self.rig
        pushed = r.push("--daily-limit", "5")
        ask = rig.chat_body(model="acme/new")
        self.assertEqual(r.agent(pushed).call(ask).code(), "model_unpriced")
        r.cli("prices", "update", "--yes", "--from", self.listing(("acme/new", {"prompt": "-1", "completion": "-1"}),
                                                                  ("acme/free", {"prompt": "0", "completion": "0"}),
                                                                  ("acme/other", {"prompt": "1", "completion": "1"})))
        self.assertEqual(r.agent(pushed).call(ask).code(), "model_unpriced")
        self.assertEqual(r.agent(pushed).call(rig.chat_body(model="acme/free")).code(), "model_unpriced")
        r.cli("prices", "update", "--yes", "--from", self.listing(("acme/new", {"prompt": "0.000001", "completion": "0.000002"})))
        self.assertNotEqual(r.agent(pushed).call(ask).code(), "model_unpriced")

    def test_a_long_prompt_is_held_for_at_its_own_tier(self):
        r = self.rig
        pushed = r.push("--daily-limit", "1", "--strict")
        prices = {"prompt": "0.000001", "completion": "0.000001",
                  "overrides": [{"min_prompt_tokens": 2000, "prompt": "0.001"}]}
        r.cli("prices", "pin", "openai/gpt-4o")
        r.cli("prices", "update", "--yes", "--from", self.listing(("openai/gpt-4o-mini", prices), ("openai/gpt-4o", prices)))
        self.assertEqual(r.agent(pushed).call(rig.chat_body("x" * 1000, max_tokens=10)).status, 200)
        self.assertEqual(r.agent(pushed).call(rig.chat_body("x" * 3000, max_tokens=10)).code(), "request_over_limit")
        # The pinned one kept its price.
        self.assertEqual(r.agent(pushed).call(rig.chat_body("x" * 3000, max_tokens=10, model="openai/gpt-4o")).status, 200)
        r.cli("prices", "pin", "openai/gpt-4o", "--off")
        r.cli("prices", "update", "--yes", "--from", "shipped")
        self.assertEqual(r.agent(pushed).call(rig.chat_body("x" * 3000, max_tokens=10)).status, 200)


if __name__ == "__main__":
    rig.main()
