# SPDX-License-Identifier: GPL-3.0-or-later
"""Responses, legacy completions, and what can hide in a chat, at OpenAI and at OpenRouter."""
import asyncio
import json
import unittest
from decimal import Decimal

import rig

MODEL = "gpt-4o-mini"
NANO = Decimal("0.000000001")
SEARCH = [{"type": "web_search"}]


def body(text="hello", model=MODEL, **fields):
    return json.dumps({"model": model, "input": text, **fields}).encode()


def completion(text="hello", model=MODEL, **fields):
    return json.dumps({"model": model, "prompt": text, **fields}).encode()


class OpenAi(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig()

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def setUp(self):
        self.billed_before = Decimal(self.rig.bill()["billed_usd"])

    def push(self, *options):
        return self.rig.data_of("push", rig.UPSTREAM_KEY, "--provider", "openai", "--base-url",
                                f"http://{self.rig.sandbox_address}/v1", *options)

    def billed(self):
        return Decimal(self.rig.bill()["billed_usd"]) - self.billed_before

    def settled(self, pushed, count=1):
        def rows():
            found = [row for row in self.rig.rows(pushed) if row["kind"] == "settle"]
            return found if len(found) >= count else None
        return rig.eventually(rows, 30, f"{count} settled rows")

    def call(self, pushed, sent, path="/v1/responses"):
        return self.rig.agent(pushed).call(sent, path=path)

    def exact(self, pushed, answers):
        """All of it was settled at what was billed; each answer may be rounded up by a nano-dollar."""
        rows = self.settled(pushed, answers)
        self.assertEqual({row["mode"] for row in rows}, {"exact"}, rows)
        status = self.rig.status(pushed)
        self.assertEqual(Decimal(status["held_today"]), 0)
        spent = Decimal(status["spent_today"])
        self.assertTrue(self.billed() <= spent < self.billed() + (answers + 1) * NANO, (spent, self.billed()))

    def start(self, pushed, sent, after, kill=None):
        """Reads until `after` was seen; then goes, or stays to see a kill."""
        async def run():
            agent = self.rig.agent(pushed)
            reader, writer = await agent.open()
            writer.write(agent.head("POST", "/v1/responses", sent) + sent)
            seen = b""
            while after not in seen:
                piece = await reader.read(4096)
                self.assertTrue(piece, seen)
                seen += piece
            if kill:
                await asyncio.get_running_loop().run_in_executor(None, kill)
                try:
                    while piece := await reader.read(4096):
                        seen += piece
                except ConnectionError:
                    pass
            writer.transport.abort()
            return seen
        return asyncio.run(asyncio.wait_for(run(), 60))

    def test_responses_cost_what_was_billed(self):
        for provider, model, push in (("openai", MODEL, self.push), ("openrouter", rig.MODEL, self.rig.push)):
            with self.subTest(provider):
                self.setUp()
                pushed = push("--daily-limit", "1", "--models", model)
                plain = self.call(pushed, body("[[tokens=20]]", model))
                self.assertEqual(plain.json()["usage"]["output_tokens"], 20, plain.body)
                streamed = self.call(pushed, body("[[tokens=21]]", model, stream=True))
                self.assertTrue(streamed.complete)
                self.assertIn(b"event: response.completed\n", streamed.body)
                short = self.call(pushed, body("[[tokens=90]]", model, stream=True, max_output_tokens=17))
                self.assertIn(b"event: response.incomplete\n", short.body)
                self.exact(pushed, 3)
                self.assertEqual([row["output_tokens"] for row in self.settled(pushed, 3)], [20, 21, 17])

    def test_legacy_completions_cost_what_was_billed(self):
        for provider, model, push in (("openai", MODEL, self.push), ("openrouter", rig.MODEL, self.rig.push)):
            with self.subTest(provider):
                self.setUp()
                pushed = push("--daily-limit", "1", "--models", model)
                plain = self.call(pushed, completion("[[tokens=5]]", model, best_of=3), "/v1/completions")
                self.assertEqual(plain.json()["usage"]["completion_tokens"], 15, plain.body)
                streamed = self.call(pushed, completion("[[tokens=6]]", model, stream=True), "/v1/completions")
                self.assertTrue(streamed.body.endswith(b"data: [DONE]\n\n"), streamed.body)
                # OpenAI's usage chunk was asked for by the relay, not by the client.
                self.assertEqual(b'"choices":[],' in streamed.body, provider == "openrouter")
                self.exact(pushed, 2)

    def test_searches_are_bounded_and_billed_by_the_call(self):
        for provider, model, push in (("openai", MODEL, self.push), ("openrouter", rig.MODEL, self.rig.push)):
            with self.subTest(provider):
                self.setUp()
                pushed = push("--daily-limit", "5")
                self.assertEqual(self.call(pushed, body("x", model, tools=SEARCH)).code(), "field_not_allowed")
                for stream in (False, True):
                    answer = self.call(pushed, body("[[tool=2]]", model, tools=SEARCH, max_tool_calls=3, stream=stream))
                    self.assertEqual(answer.status, 200, answer.body)
                self.assertGreater(self.billed(), Decimal("0.04"))
                self.settled(pushed, 2)
                self.assertGreaterEqual(Decimal(self.rig.status(pushed)["spent_today"]), self.billed())

    def test_what_others_stored_and_background_work_are_refused(self):
        pushed = self.push("--daily-limit", "1", "--models", MODEL)
        for code, status, fields in (("stored_data", 403, {"previous_response_id": "resp_1"}),
                                     ("stored_data", 403, {"conversation": "conv_1"}),
                                     ("stored_data", 403, {"input": [{"type": "item_reference", "id": "msg_1"}]}),
                                     ("stored_data", 403, {"tools": [{"type": "file_search", "vector_store_ids": ["vs_1"]}]}),
                                     ("background_work", 403, {"background": True}),
                                     ("model_not_allowed", 403, {"model": "gpt-4o"}),
                                     ("field_not_allowed", 400, {"tools": [{"type": "image_generation"}]}),
                                     ("request_over_limit", 402, {"max_output_tokens": 9_000_000})):
            answer = self.call(pushed, json.dumps({"model": MODEL, "input": "x", **fields}).encode())
            self.assertEqual((answer.status, answer.code()), (status, code), (fields, answer.body))
            self.assertEqual(answer.fields["x-should-retry"], "false")
            self.assertTrue(answer.json()["error"]["message"])
        for path in ("/v1/responses/resp_1", "/v1/conversations/c"):
            self.assertEqual(self.rig.agent(pushed).call(path=path, method="GET").code(), "stored_data", path)
        self.assertEqual(self.billed(), 0)

    def test_counting_input_is_free_but_not_of_every_model(self):
        pushed = self.push("--daily-limit", "1", "--models", MODEL)
        counted = self.call(pushed, body("hello"), "/v1/responses/input_tokens")
        self.assertGreater(counted.json()["input_tokens"], 0, counted.body)
        self.assertEqual(self.call(pushed, body("x", "gpt-4o"), "/v1/responses/input_tokens").code(), "model_not_allowed")
        self.assertEqual(Decimal(self.rig.status(pushed)["spent_today"]), 0)

    def test_a_changed_price_is_said_and_not_paid(self):
        pushed = self.rig.push("--daily-limit", "1", "--models", "openai/gpt-4o")
        try:
            self.rig.cli("prices", "set", "openai/gpt-4o", "--input", "0.10", "--output", "0.20")
            for sent, path in ((rig.chat_body(model="openai/gpt-4o"), "/v1/chat/completions"),
                               (body(model="openai/gpt-4o"), "/v1/responses"),
                               (completion(model="openai/gpt-4o"), "/v1/completions")):
                answer = self.call(pushed, sent, path)
                self.assertEqual((answer.status, answer.code()), (402, "price_changed"), answer.body)
                self.assertIn("rubberapi prices update", answer.json()["error"]["message"])
                self.assertEqual(answer.fields["x-should-retry"], "false")
            self.assertEqual(self.billed(), 0)
            self.assertEqual(Decimal(self.rig.status(pushed)["spent_today"]), 0)
        finally:
            self.rig.cli("prices", "set", "openai/gpt-4o", "--input", "2.50", "--output", "10.00")
        self.assertEqual(self.call(pushed, body(model="openai/gpt-4o")).status, 200)

    def test_the_cap_holds_under_many_streams(self):
        pushed = self.push("--daily-limit", "0.01", "--models", MODEL)
        # Slowly enough that what is on its way when a stream is cut is little.
        sent = body("[[tokens=2000]] [[delay=2]]", stream=True)

        async def all_of_them():
            return await asyncio.gather(*(self.rig.agent(pushed).post(sent, "/v1/responses") for _ in range(24)))
        answers = asyncio.run(asyncio.wait_for(all_of_them(), 120))
        self.assertTrue(any(answer.status == 200 for answer in answers))
        rig.eventually(lambda: Decimal(self.rig.status(pushed)["held_today"]) == 0, 30, "all holds settled")
        spent = Decimal(self.rig.status(pushed)["spent_today"])
        self.assertLessEqual(spent, Decimal("0.01"))
        self.assertGreaterEqual(spent, self.billed())

    def test_leaving_killing_and_faults_settle_at_no_less_than_the_bill(self):
        pushed = self.push("--daily-limit", "5", "--models", MODEL)
        sent = body("[[tokens=400]] [[delay=10]]", stream=True)
        self.start(pushed, sent, b"tok3 ")
        for fault in ("cut", "error", "no-usage", "negative"):
            for stream in (True, False):
                self.call(pushed, body(f"[[tokens=30]] [[fault={fault}]]", stream=stream))
        self.settled(pushed, 9)
        self.assertGreaterEqual(Decimal(self.rig.status(pushed)["spent_today"]), self.billed())
        seen = self.start(pushed, sent, b"tok3 ", kill=lambda: self.rig.cli("kill", pushed["id"]))
        self.assertNotIn(b"response.completed", seen)
        rows = self.settled(pushed, 10)
        self.assertEqual(rows[-1]["mode"], "partial")
        self.assertGreaterEqual(Decimal(self.rig.status(pushed)["spent_today"]), self.billed())


if __name__ == "__main__":
    rig.main()
