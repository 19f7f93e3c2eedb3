# SPDX-License-Identifier: GPL-3.0-or-later
"""Anthropic's messages through the relay: at Anthropic, and at OpenRouter."""
import asyncio
import json
import unittest
from decimal import Decimal

import rig

MODEL = "claude-haiku-4-5"
ROUTED = "anthropic/claude-haiku-4.5"
NANO = Decimal("0.000000001")


def body(text="hello", model=MODEL, **fields):
    fields.setdefault("max_tokens", 64)
    return json.dumps({"model": model, "messages": [{"role": "user", "content": text}], **fields}).encode()


class Anthropic(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig()

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def setUp(self):
        self.billed_before = Decimal(self.rig.bill()["billed_usd"])

    def push(self, *options):
        return self.rig.data_of("push", rig.UPSTREAM_KEY, "--provider", "anthropic", "--base-url",
                                f"http://{self.rig.sandbox_address}/v1", *options)

    def billed(self):
        return Decimal(self.rig.bill()["billed_usd"]) - self.billed_before

    def settled(self, pushed, count=1):
        def rows():
            found = [row for row in self.rig.rows(pushed) if row["kind"] == "settle"]
            return found if len(found) >= count else None
        return rig.eventually(rows, 30, f"{count} settled rows")

    def call(self, pushed, sent, path="/v1/messages", **options):
        return self.rig.agent(pushed).call(sent, path=path, **options)

    def leave(self, pushed, sent, after, path="/v1/messages"):
        """Reads until `after` was seen, then goes."""
        async def run():
            agent = self.rig.agent(pushed)
            reader, writer = await agent.open()
            writer.write(agent.head("POST", path, sent) + sent)
            seen = b""
            while after not in seen:
                piece = await reader.read(4096)
                self.assertTrue(piece, seen)
                seen += piece
            writer.transport.abort()
        asyncio.run(asyncio.wait_for(run(), 30))

    def test_plain_streamed_and_cached_answers_cost_what_was_billed(self):
        pushed = self.push("--daily-limit", "5", "--models", MODEL)
        cached = {"system": [{"type": "text", "text": "be kind", "cache_control": {"type": "ephemeral", "ttl": "1h"}}]}
        for stream in (False, True):
            for fields in ({}, cached):
                answer = self.call(pushed, body("[[tokens=9]] [[cache-read=2000]] [[cache-write=300]]", stream=stream, **fields))
                self.assertEqual(answer.status, 200, answer.body)
                self.assertTrue(answer.complete)
        rows = self.settled(pushed, 4)
        self.assertEqual({row["mode"] for row in rows}, {"exact"})
        self.assertEqual({row["output_tokens"] for row in rows}, {9})
        status = self.rig.status(pushed)
        self.assertEqual(Decimal(status["held_today"]), 0)
        self.assertTrue(self.billed() <= Decimal(status["spent_today"]) < self.billed() + 5 * NANO, (status, self.billed()))

    def test_the_stream_passes_byte_for_byte(self):
        pushed = self.push("--daily-limit", "5")
        answer = self.call(pushed, body("[[tokens=3]]", stream=True))
        self.assertTrue(answer.body.startswith(b"event: message_start\n"))
        self.assertTrue(answer.body.endswith(b'event: message_stop\ndata: {"type":"message_stop"}\n\n'))
        self.assertIn(b"event: ping\n", answer.body)
        self.assertNotIn("anthropic-organization-id", answer.fields)

    def test_every_path_and_place_of_a_key_works(self):
        pushed = self.push("--daily-limit", "5")
        for path in ("/v1/messages", "/messages", "/v1/messages?beta=true"):
            self.assertEqual(self.call(pushed, body(), path).status, 200, path)

        async def with_header():
            sent = body()
            reader, writer = await asyncio.open_connection(*self.rig.address.rsplit(":", 1))
            writer.write(b"POST /v1/messages HTTP/1.1\r\nHost: %s\r\nx-api-key: %s\r\nanthropic-version: 2023-06-01\r\n"
                         b"anthropic-beta: context-management-2025-06-27\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                         % (self.rig.address.encode(), pushed["key"].encode(), len(sent)) + sent)
            answer = await rig.Agent.read_answer(reader)
            writer.close()
            return answer
        self.assertEqual(asyncio.run(asyncio.wait_for(with_header(), 30)).status, 200)
        head = rig.Agent(self.rig.sandbox_address, "x").call(path="/sandbox/last-head", method="GET").body.decode().lower()
        self.assertIn(f"x-api-key: {rig.UPSTREAM_KEY}".lower(), head)
        self.assertIn("anthropic-version: 2023-06-01", head)
        self.assertIn("anthropic-beta: context-management-2025-06-27", head)
        self.assertNotIn("rk_live_", head)
        self.assertNotIn("authorization", head)

    def test_refusals_have_anthropics_shape_and_are_final(self):
        pushed = self.push("--daily-limit", "0.0001", "--models", MODEL)
        expected = {
            "model_not_allowed": (403, "permission_error", body(model="claude-sonnet-4-5-20250929")),
            "request_over_limit": (402, "billing_error", body(max_tokens=60000)),
            "field_not_allowed": (400, "invalid_request_error", body(speed="fast")),
        }
        for code, (status, kind, sent) in expected.items():
            answer = self.call(pushed, sent)
            self.assertEqual((answer.status, answer.code()), (status, code), answer.body)
            shown = answer.json()
            self.assertEqual((shown["type"], shown["error"]["type"]), ("error", kind))
            self.assertTrue(shown["error"]["message"])
            self.assertEqual(answer.fields["x-should-retry"], "false")
        stranger = rig.Agent(self.rig.address, "rk_live_nobody").call(body(), path="/v1/messages")
        self.assertEqual(stranger.status, 401)
        for path in ("/v1/messages/batches", "/v1/files", "/v1/organizations/me", "/v1/sessions"):
            self.assertEqual(self.call(pushed, b"{}", path).status, 403, path)
        self.assertEqual(self.billed(), 0)

    def test_models_hidden_in_other_fields_are_found(self):
        pushed = self.push("--daily-limit", "5", "--models", MODEL)
        big = "claude-opus-4-1"
        for fields in ({"fallbacks": [{"model": big}]},
                       {"tools": [{"type": "advisor_20260301", "name": "advisor", "model": big, "max_uses": 1, "max_tokens": 9}]}):
            answer = self.call(pushed, body(**fields))
            self.assertEqual((answer.status, answer.code()), (403, "model_not_allowed"), answer.body)
            counted = self.call(pushed, body(**fields), "/v1/messages/count_tokens")
            self.assertEqual((counted.status, counted.code()), (403, "model_not_allowed"), counted.body)
        for fields in ({"fallbacks": "default"}, {"tools": [{"type": "web_search_20250305", "name": "web_search"}]},
                       {"mcp_servers": [{"type": "url", "url": "http://x", "name": "x"}]}, {"service_tier": "priority"}):
            self.assertEqual(self.call(pushed, body(**fields)).code(), "field_not_allowed", fields)
        self.assertEqual(self.billed(), 0)

    def test_counting_tokens_is_free_but_not_of_every_model(self):
        pushed = self.push("--daily-limit", "5", "--models", MODEL)
        path = "/v1/messages/count_tokens"
        answer = self.call(pushed, json.dumps({"model": MODEL, "messages": [{"role": "user", "content": "hi"}]}).encode(), path)
        self.assertEqual(answer.status, 200, answer.body)
        self.assertGreater(answer.json()["input_tokens"], 0)
        self.assertEqual(self.call(pushed, body(model="claude-opus-4-1"), path).code(), "model_not_allowed")
        self.assertEqual(Decimal(self.rig.status(pushed)["spent_today"]), 0)

    def test_the_cap_holds_under_many_streams(self):
        pushed = self.push("--daily-limit", "0.02")

        async def storm():
            agent = self.rig.agent(pushed)
            calls = [agent.post(body("[[tokens=400]]", max_tokens=400, stream=bool(i % 2)), "/v1/messages") for i in range(40)]
            return await asyncio.gather(*calls)

        answers = asyncio.run(asyncio.wait_for(storm(), 120))
        self.assertTrue(any(answer.status == 200 for answer in answers))
        self.assertTrue(any(answer.status != 200 for answer in answers))
        rig.eventually(lambda: Decimal(self.rig.status(pushed)["held_today"]) == 0, what="all holds settled")
        status = self.rig.status(pushed)
        self.assertLessEqual(Decimal(status["spent_today"]), Decimal("0.02"))
        self.assertLessEqual(self.billed(), Decimal(status["spent_today"]))

    def test_a_client_that_leaves_pays_what_was_made(self):
        pushed = self.push("--daily-limit", "5")
        self.leave(pushed, body("[[tokens=900]] [[delay=4]] [[cache-read=5000]]", max_tokens=1000, stream=True), b"tok5 ")
        row = self.settled(pushed)[0]
        self.assertEqual(row["mode"], "partial")
        self.assertIn("client_gone", row["detail"])
        self.assertGreaterEqual(row["output_tokens"], 6)
        # The input is what the first event counted, not an estimate: cached input is cheap.
        self.assertLess(Decimal(row["cost"]), Decimal("0.001"))
        self.assertGreater(Decimal(row["cost"]), Decimal("0.0005"))

    def test_who_leaves_while_it_thinks_pays_the_hold(self):
        pushed = self.push("--daily-limit", "5")
        sent = body("[[think=2000]] [[think-ms=5000]]", max_tokens=3000, stream=True,
                    thinking={"type": "enabled", "budget_tokens": 2048})
        self.leave(pushed, sent, b"thinking_delta")
        row = self.settled(pushed)[0]
        self.assertEqual(row["mode"], "held")
        self.assertGreaterEqual(Decimal(row["cost"]), self.billed())

    def test_a_kill_in_the_middle_settles_at_once(self):
        pushed = self.push("--daily-limit", "5", "--name", "messages-kill")
        seen = []

        async def stream():
            agent = self.rig.agent(pushed)
            sent = body("[[tokens=5000]] [[delay=5]]", max_tokens=6000, stream=True)
            started = asyncio.Event()
            running = asyncio.create_task(agent.post(sent, "/v1/messages", on_data=lambda data: (seen.append(data), started.set())))
            await started.wait()
            await asyncio.to_thread(self.rig.cli, "kill", "messages-kill")
            return await running

        answer = asyncio.run(asyncio.wait_for(stream(), 60))
        self.assertFalse(answer.body.endswith(b'{"type":"message_stop"}\n\n'))
        row = self.settled(pushed)[0]
        self.assertEqual(row["mode"], "partial")
        self.assertIn("killed", row["detail"])
        self.assertEqual(self.call(pushed, body()).code(), "key_killed")

    def test_upstreams_that_cut_err_or_do_not_count(self):
        pushed = self.push("--daily-limit", "5")
        modes = {"cut": {"partial"}, "error": {"partial"}, "no-usage": {"held"}, "negative": {"held"}}
        for fault, expected in modes.items():
            before = len([row for row in self.rig.rows(pushed) if row["kind"] == "settle"])
            self.call(pushed, body(f"[[tokens=8]] [[fault={fault}]]", stream=True))
            row = self.settled(pushed, before + 1)[-1]
            self.assertIn(row["mode"], expected, fault)
        error = self.call(pushed, body("[[tokens=8]] [[fault=error]]", stream=True))
        self.assertIn(b"overloaded_error", error.body)
        rig.eventually(lambda: Decimal(self.rig.status(pushed)["held_today"]) == 0, what="all holds settled")
        self.assertGreaterEqual(Decimal(self.rig.status(pushed)["spent_today"]), self.billed())

    def test_upstream_errors_pass_and_rejected_keys_do_not(self):
        pushed = self.push("--daily-limit", "5")
        answer = self.call(pushed, body("[[status=529]]"))
        self.assertEqual(answer.status, 529)
        self.assertEqual(answer.json()["error"]["type"], "api_error")
        self.assertNotIn("anthropic-organization-id", answer.fields)
        rejected = self.call(pushed, body("[[status=401]]"))
        self.assertEqual((rejected.status, rejected.code()), (502, "upstream_rejected_key"))
        self.assertEqual(rejected.json()["type"], "error")

    def test_openrouters_own_cost_is_believed(self):
        pushed = self.rig.push("--daily-limit", "5", "--models", ROUTED)
        for stream in (False, True):
            answer = self.call(pushed, body("[[tokens=5]] [[cache-write=100]]", model=ROUTED, stream=stream), "/api/v1/messages")
            self.assertEqual(answer.status, 200, answer.body)
        rows = self.settled(pushed, 2)
        self.assertEqual({row["mode"] for row in rows}, {"exact"})
        spent = Decimal(self.rig.status(pushed)["spent_today"])
        self.assertTrue(self.billed() <= spent < self.billed() + 3 * NANO, (spent, self.billed()))
        refused = self.call(pushed, body(model=ROUTED, models=["openai/gpt-4o"]), "/api/v1/messages")
        self.assertEqual((refused.status, refused.json()["error"]["type"]), (403, "permission_error"))
        plugins = self.call(pushed, body(model=ROUTED, plugins=[{"id": "web"}]), "/v1/messages")
        self.assertEqual(plugins.code(), "field_not_allowed")

    def test_openrouter_is_asked_what_an_abandoned_message_cost(self):
        pushed = self.rig.push("--daily-limit", "5")
        self.leave(pushed, body("[[tokens=400]] [[delay=5]]", model=ROUTED, max_tokens=500, stream=True), b"tok2 ")
        row = self.settled(pushed)[0]
        self.assertEqual(row["mode"], "lookup")
        self.assertTrue(self.billed() <= Decimal(row["cost"]) < self.billed() + NANO, (row["cost"], self.billed()))


if __name__ == "__main__":
    rig.main()
