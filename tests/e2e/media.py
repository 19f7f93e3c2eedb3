# SPDX-License-Identifier: GPL-3.0-or-later
"""Embeddings, reranking, images, speech and transcriptions: held before, billed after, never read twice."""
import asyncio
import json
import unittest
from decimal import Decimal

import rig

FORM = "multipart/form-data; boundary=----test7boundary"


class Agent(rig.Agent):
    """An agent that says what its body is."""
    kind = "application/json"

    def head(self, method, path, body, extra=""):
        return super().head(method, path, body, extra).replace(b"application/json", self.kind.encode())

    def send(self, path, body, kind="application/json"):
        self.kind = kind
        return self.call(body if isinstance(body, bytes) else json.dumps(body).encode(), path)


def form(*fields, boundary="----test7boundary"):
    """fields: (name, value) or (name, value, file name)"""
    body = b""
    for name, value, *file in fields:
        body += f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"'.encode()
        if file:
            body += f'; filename="{file[0]}"\r\nContent-Type: application/octet-stream'.encode()
        body += b"\r\n\r\n" + (value if isinstance(value, bytes) else value.encode()) + b"\r\n"
    return body + f"--{boundary}--\r\n".encode()


SOUND = bytes(range(256)) * 200
RECORDING = ("file", SOUND, "speech.mp3")


class Media(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig()

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def key(self, *options, provider="openai", root="/v1"):
        pushed = self.rig.data_of("push", rig.UPSTREAM_KEY, "--provider", provider, "--base-url",
                                  f"http://{self.rig.sandbox_address}{root}", *(options or ("--daily-limit", "20")))
        return pushed, Agent(self.rig.address, pushed["key"])

    def billed(self):
        return Decimal(self.rig.bill()["billed_usd"])

    def settled(self, pushed):
        """The key's newest settled row."""
        return rig.eventually(lambda: [row for row in self.rig.rows(pushed) if row["kind"] == "settle"], what="a row")[-1]

    def exactly(self, path, body, kind="application/json", **where):
        """What the sandbox bills is what the row says, to the nano-dollar it is rounded up to."""
        pushed, agent = self.key(**where)
        before = self.billed()
        answer = agent.send(path, body, kind)
        self.assertEqual(answer.status, 200, answer.body)
        cost = self.billed() - before
        row = self.settled(pushed)
        self.assertEqual(row["mode"], "exact", row)
        self.assertLess(abs(Decimal(row["cost"]) - cost), Decimal("0.000000002"))
        self.assertGreaterEqual(Decimal(row["cost"]), cost)
        self.assertLessEqual(Decimal(row["cost"]), Decimal(row["held"]))
        return answer, row

    def last_body(self):
        return rig.Agent(self.rig.sandbox_address, "x").call(path="/sandbox/last-body", method="GET").body

    def test_embeddings(self):
        self.exactly("/v1/embeddings", {"model": "text-embedding-3-small", "input": ["hello", "world " * 50]})
        self.exactly("/v1/embeddings", {"model": "text-embedding-3-small", "input": [list(range(500)), [1]]})

    def test_images(self):
        draw = {"model": "gpt-image-1", "prompt": "a cat", "n": 2, "quality": "medium"}
        self.exactly("/v1/images/generations", draw)
        answer, row = self.exactly("/v1/images/generations", {"model": "gpt-image-1", "prompt": "a cat", "stream": True})
        self.assertTrue(row["stream"])
        self.assertTrue(answer.body.endswith(b"}}}\n\n"), answer.body)

    def test_image_edits_pass_byte_for_byte(self):
        body = form(("model", "gpt-image-1"), ("prompt", "more cats"), ("quality", "low"), ("image[]", SOUND, "a.png"),
                    ("image[]", SOUND, "b.png"))
        self.exactly("/v1/images/edits", body, FORM)
        self.assertEqual(self.last_body(), body)

    def test_speech(self):
        answer, row = self.exactly("/v1/audio/speech", {"model": "tts-1", "voice": "alloy", "input": "Hellö, world"})
        self.assertEqual(answer.fields["content-type"], "audio/mpeg")
        self.exactly("/v1/audio/speech", {"model": "gpt-4o-mini-tts", "voice": "alloy", "input": "hi", "stream_format": "sse"})

    def test_speech_by_the_token_costs_its_hold(self):
        pushed, agent = self.key()
        before = self.billed()
        self.assertEqual(agent.send("/v1/audio/speech", {"model": "gpt-4o-mini-tts", "voice": "a", "input": "hi " * 30}).status, 200)
        row = self.settled(pushed)
        self.assertEqual((row["mode"], row["cost"]), ("held", row["held"]))
        self.assertGreaterEqual(Decimal(row["cost"]), self.billed() - before)

    def test_transcriptions(self):
        body = form(("model", "whisper-1"), RECORDING)
        self.exactly("/v1/audio/transcriptions", body, FORM)
        self.assertEqual(self.last_body(), body)
        self.exactly("/v1/audio/translations", body, FORM)
        self.exactly("/v1/audio/transcriptions", form(("model", "gpt-4o-transcribe"), RECORDING), FORM)
        self.exactly("/v1/audio/transcriptions", form(RECORDING, ("stream", "true"), ("model", "gpt-4o-transcribe")), FORM)

    def test_a_transcript_that_looks_like_usage_costs_its_hold(self):
        for style in ("text", "srt", "vtt"):
            pushed, agent = self.key()
            before = self.billed()
            answer = agent.send("/v1/audio/transcriptions",
                                form(("model", "whisper-1"), ("response_format", style), RECORDING), FORM)
            self.assertIn(b'"seconds":0', answer.body)
            row = self.settled(pushed)
            self.assertEqual((row["mode"], row["cost"]), ("held", row["held"]))
            self.assertGreaterEqual(Decimal(row["cost"]), self.billed() - before)

    def test_usage_that_is_missing_or_negative_costs_the_hold(self):
        for fault in ("no-usage", "negative"):
            pushed, agent = self.key()
            agent.send("/v1/embeddings", {"model": "text-embedding-3-small", "input": f"[[fault={fault}]]"})
            row = self.settled(pushed)
            self.assertEqual((row["mode"], row["cost"]), ("held", row["held"]))
        pushed, agent = self.key()
        self.assertEqual(agent.send("/v1/embeddings", {"model": "text-embedding-3-small", "input": "[[status=500]]"}).status, 500)
        self.assertEqual(Decimal(self.settled(pushed)["cost"]), 0)

    def test_openrouter(self):
        self.rig.cli("prices", "set", "cohere/rerank-v3.5", "--provider", "openrouter", "--input", "1", "--output", "1")
        self.rig.cli("prices", "set", "openai/gpt-4o-mini-tts", "--provider", "openrouter", "--input", "0.6", "--output", "12")
        self.rig.cli("prices", "set", "openai/gpt-image-1", "--provider", "openrouter", "--input", "10", "--output", "40")
        where = {"provider": "openrouter", "root": "/api/v1"}
        self.exactly("/api/v1/embeddings", {"model": "openai/text-embedding-3-small", "input": "hello"}, **where)
        self.exactly("/api/v1/images", {"model": "openai/gpt-image-1", "prompt": "a cat", "quality": "low"}, **where)
        # OpenRouter bills a search; the book has only tokens: the bill is taken all the same.
        pushed, agent = self.key(**where)
        agent.send("/v1/rerank", {"model": "cohere/rerank-v3.5", "query": "q", "documents": ["a", "b"]})
        self.assertEqual(Decimal(self.settled(pushed)["cost"]), Decimal("0.002"))
        # Sound has no usage: OpenRouter is asked.
        pushed, agent = self.key(**where)
        before = self.billed()
        self.assertEqual(agent.send("/v1/audio/speech", {"model": "openai/gpt-4o-mini-tts", "voice": "a", "input": "hello"}).status, 200)
        rig.eventually(lambda: Decimal(self.rig.status(pushed)["spent_today"]) > 0, 30, "the look-up")
        row = self.settled(pushed)
        self.assertEqual(row["mode"], "lookup")
        self.assertGreaterEqual(Decimal(row["cost"]), self.billed() - before)
        self.assertLess(Decimal(row["cost"]), Decimal(row["held"]))
        self.assertEqual(Decimal(self.rig.status(pushed)["held_today"]), 0)

    def test_what_does_not_fit_the_cap(self):
        pushed, agent = self.key("--daily-limit", "0.015")
        before = self.billed()
        for path, body, kind in (
                ("/v1/images/generations", {"model": "gpt-image-1", "prompt": "p", "n": 10}, "application/json"),
                ("/v1/audio/speech", {"model": "tts-1", "voice": "a", "input": "a" * 4000}, "application/json"),
                ("/v1/embeddings", {"model": "text-embedding-3-small", "input": [1] * 1_000_000}, "application/json"),
                ("/v1/audio/transcriptions", form(("model", "whisper-1"), ("file", SOUND * 20, "a.mp3")), FORM)):
            answer = agent.send(path, body, kind)
            self.assertEqual((answer.status, answer.code()), (402, "request_over_limit"), path)
        self.assertEqual(self.billed(), before)

    def test_many_images_at_once_never_pass_the_cap(self):
        cap = Decimal("1.00")
        pushed, agent = self.key("--daily-limit", str(cap))
        before = self.billed()
        body = json.dumps({"model": "gpt-image-1", "prompt": "p"}).encode()

        async def all_of_them():
            return await asyncio.gather(*(agent.post(body, "/v1/images/generations") for _ in range(40)))
        answers = asyncio.run(all_of_them())
        self.assertEqual({a.status for a in answers} - {200, 402, 429}, set())
        billed = self.billed() - before
        self.assertLessEqual(billed, cap)
        self.assertGreater(billed, 0)
        self.assertGreaterEqual(Decimal(self.rig.status(pushed)["spent_today"]), billed)

    def test_unpriced_models_and_uses(self):
        _, agent = self.key()
        for path, body, kind in (
                ("/v1/embeddings", {"model": "nobody", "input": "a"}, "application/json"),
                ("/v1/images/generations", {"model": "dall-e-9", "prompt": "a"}, "application/json"),
                ("/v1/audio/speech", {"model": "whisper-1", "voice": "a", "input": "a"}, "application/json"),
                ("/v1/audio/transcriptions", form(("model", "nobody"), RECORDING), FORM)):
            self.assertEqual(agent.send(path, body, kind).code(), "model_unpriced", path)
        answer = agent.send("/v1/images/generations", {"prompt": "a"})
        self.assertEqual((answer.status, answer.code()), (400, "model_missing"))

    def test_forms_with_two_readings(self):
        _, agent = self.key("--daily-limit", "20", "--models", "whisper-1")
        before = self.rig.bill()["requests"]
        path = "/v1/audio/transcriptions"
        two = form(("model", "whisper-1"), ("model", "gpt-4o-transcribe"), RECORDING)
        for body, kind, status, code in (
                (two, FORM, 400, "ambiguous_request"),
                (form(("model", "whisper-1"), ("model[]", "gpt-4o-transcribe"), RECORDING), FORM, 400, "ambiguous_request"),
                (form(("model", "whisper-1"), RECORDING, boundary="other"), FORM, 400, "malformed_request"),
                (form(("model", "whisper-1"), RECORDING), "multipart/form-data", 400, "malformed_request"),
                (b"preamble\r\n" + form(("model", "whisper-1"), RECORDING), FORM, 400, "malformed_request"),
                (form(("model", "whisper-1"), RECORDING) + two, FORM, 400, "malformed_request"),
                (form(("model", "gpt-4o-transcribe"), RECORDING), FORM, 403, "model_not_allowed"),
                (form(("model", "whisper-1"), RECORDING), "application/json", 415, "unsupported_media_type")):
            answer = agent.send(path, body, kind)
            self.assertEqual((answer.status, answer.code()), (status, code), (kind, body[:120]))
        self.assertEqual(self.rig.bill()["requests"], before)


if __name__ == "__main__":
    rig.main()
