# SPDX-License-Identifier: GPL-3.0-or-later
"""Spending more than the cap, or paying less than the bill. The sandbox is the witness for what was billed."""
import asyncio
import json
from decimal import Decimal

from cases import at_most, attack, attack_row, main, must, same
from puppet import DONE, EVENTS, HANG, chat, chunk, delta, usage, usage_event, whole
from stage import body, eventually, raw_body

OVER = {"budget_exhausted", "budget_busy", "request_over_limit", "too_many_concurrent"}
GPT = "gpt-4o-mini"


def fair(stage, pushed, before, cap=None):
    """After all of it: nothing is held, the bill is paid, and the cap stands."""
    billed, left = stage.billed() - before, stage.settled(pushed)
    if cap is not None:
        at_most(billed, cap, "billed")
        at_most(billed, cap - left, "billed, of what was paid")
    return billed


# Everything at once.
async def storm(stage, pushed, bodies, at_once, path="/v1/chat/completions"):
    gate = asyncio.Semaphore(at_once)

    async def one(data):
        async with gate:
            return await stage.agent(pushed).post(data, path)
    return await asyncio.gather(*(one(data) for data in bodies))


def past_the_cap(stage, at_once, stream, provider, more):
    cap, before = Decimal("0.004"), stage.billed()
    pushed = stage.key("--daily-limit", str(cap), upstream="sandbox", provider=provider, fresh=True)
    model = GPT if provider == "openai" else "openai/" + GPT
    bodies = [body("[[tokens=500]]", model, stream=stream, **{"max_tokens": 500, **more}) for _ in range(max(16, at_once))]
    answers = asyncio.run(storm(stage, pushed, bodies, at_once))
    billed = fair(stage, pushed, before, cap)
    print(f"     {at_once} at once, {'streamed' if stream else 'plain'}, {provider}: cap ${cap}, billed ${billed}, over by ${max(Decimal(0), billed - cap)}")
    good = sum(answer.status == 200 for answer in answers)
    must(good >= 1 and billed > 0, f"nothing was served: {answers[0].body[:300]!r}")
    must({answer.code() for answer in answers if answer.status != 200} <= OVER, {answer.code() for answer in answers})


for at_once in (1, 8, 128):
    for stream in (False, True):
        for provider in ("openrouter", "openai"):
            attack_row(f"cap_{at_once}_{'stream' if stream else 'plain'}_{provider}", f"keep the bill within the cap, {at_once} at once", past_the_cap, at_once, stream, provider, {})
attack_row("cap_unlimited_output", "keep the bill within the cap though no request names a limit", past_the_cap, 8, True, "openrouter", {"max_tokens": None})
attack_row("cap_long_streams", "cut streams that all grow towards one cap", past_the_cap, 32, True, "openrouter", {"max_tokens": 6000})


def counted(stage, option, number, sent):
    pushed = stage.key("--daily-limit", "5", option, str(number), upstream="sandbox", fresh=True)
    answers = asyncio.run(storm(stage, pushed, [body("[[tokens=1]] [[first=300]]", max_tokens=5)] * sent, sent))
    same(sum(answer.status == 200 for answer in answers), number, "served")


for option in ("--total-requests", "--daily-requests", "--rpm", "--concurrency"):
    attack_row("count_" + option[2:].replace("-", "_"), f"serve exactly seven of 64 that come at once, with {option} 7", counted, option, 7, 64)


@attack("keep the bill of two keys within the cap of their pool, 64 at once")
def pool(stage):
    before, cap = stage.billed(), Decimal("0.004")
    secret = "sk-or-v1-canary0123456789abcdef0123456789abcdef0123456789abcdef01234567"  # The sandbox takes this one only.
    keys = [stage.key("--pool-daily-limit", str(cap), "--name", f"pool-{i}", "--daily-limit", "5", upstream="sandbox", secret=secret, fresh=True) for i in range(2)]

    async def both():
        await asyncio.gather(*(storm(stage, pushed, [body("[[tokens=500]]", max_tokens=500)] * 32, 32) for pushed in keys))
    spent = stage.rig.data_of("list")
    asyncio.run(both())
    billed = stage.billed() - before
    stage.rig.cli("kill", keys[0]["id"])
    stage.rig.cli("kill", keys[1]["id"])
    must(billed <= cap, f"billed {billed}, and {spent} before")


@attack("refuse what alone could pass a cap, however small the request looks")
def alone(stage):
    pushed = stage.key("--daily-limit", "0.001")
    for more in ({"max_tokens": 16_000}, {"max_tokens": 200, "n": 100}, {"max_completion_tokens": 16_000}, {"max_tokens": 5, "max_completion_tokens": 16_000}, {"max_tokens": 10_000_000}):
        answer = stage.ask(body(**more), pushed)
        same((answer.status, answer.code()), (402, "request_over_limit"), more)
    same(len(stage.puppet.seen), 0, "requests upstream")


def odd_number(stage, text):
    for field in ("max_tokens", "max_completion_tokens", "n"):
        answer = stage.ask(raw_body(f'"model":"openai/gpt-4o-mini","{field}":{text}'), stage.key("--daily-limit", "5"))
        must(answer.status == 400 and answer.code() in ("malformed_request", "field_not_allowed"), f"{field}={text}: {answer.status} {answer.body[:200]!r}")
    same(len(stage.puppet.seen), 0, "requests upstream")


for name, text in (("negative", "-1"), ("zero", "0"), ("minus_zero", "-0"), ("fraction", "1.5"), ("text", '"100"'), ("true", "true"), ("list", "[1]"), ("object", "{}"), ("wraps", "18446744073709551617"),
                   ("wraps_32", "4294967297000"), ("exponent", "1e30"), ("exponent_small", "1e-1"), ("plus", "+5"), ("leading_zero", "010"), ("hex", "0x10"), ("nan", "NaN"), ("infinity", "Infinity")):
    attack_row("number_" + name, f"refuse {text} where a count belongs", odd_number, text)


# What a request holds before the upstream hears of it.
def held(stage, data, pushed, path="/v1/chat/completions"):
    """The hold of a running request."""
    before = stage.settled(pushed)
    stage.puppet.begin()
    stage.puppet.say(HANG)

    async def run():
        reader, writer = await stage.agent(pushed).open()
        writer.write(stage.agent(pushed).head("POST", path, data) + data)
        for _ in range(200):
            await asyncio.sleep(0.005)
            if stage.puppet.seen:
                break
        answer = await stage.agent(pushed).post(b"", "/rk/v1/self", "GET")
        writer.close()
        return Decimal(answer.json()["held_usd"])
    amount = asyncio.run(run())
    must(stage.puppet.seen, f"nothing went upstream; {before} was left")
    stage.puppet.begin()
    stage.settled(pushed)
    return amount


def at_least(stage, floor, data, path="/v1/chat/completions", options=()):
    amount = held(stage, data, stage.key("--daily-limit", "50", *options), path)
    must(amount >= Decimal(floor), f"holds {amount}, not {floor}")


PICTURE = [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "https://example.com/x.png", "detail": "high"}}] * 100}]
for name, sentence, floor, data, path in (
        ("output", "hold the output that was asked for", "0.0006", body(max_tokens=1000), None),
        ("choices", "hold each of n choices", "0.006", body(max_tokens=1000, n=10), None),
        ("larger_limit", "hold the larger of two limits", "0.006", body(max_tokens=5, max_completion_tokens=10_000), None),
        ("best_of", "hold each of best_of answers", "0.006", json.dumps({"model": "openai/gpt-3.5-turbo-instruct", "prompt": "x", "max_tokens": 300, "best_of": 10}).encode(), "/v1/completions"),
        ("many_prompts", "hold an answer for each prompt of a list", "0.06", json.dumps({"model": "openai/gpt-3.5-turbo-instruct", "prompt": ["x"] * 100, "max_tokens": 300}).encode(), "/v1/completions"),
        ("null_limit", "hold the model's maximum where the limit is null", "0.009", body(max_tokens=None), None),
        ("dearest_fallback", "hold for the dearest of the models that may serve", "0.01", body(max_tokens=1000, models=["openai/gpt-4o"]), None),
        ("long_prompt", "hold for a long prompt", "0.04", body("word " * 200_000, max_tokens=5), None),
        ("wide_prompt", "hold more for text that is not ASCII", "0.05", body("語" * 200_000, max_tokens=5), None),
        ("escaped_prompt", "hold for text that hides in escapes", "0.05", json.dumps({"model": "openai/gpt-4o-mini", "max_tokens": 5, "messages": [{"role": "user", "content": "語" * 200_000}]}).encode(), None),
        ("hundred_pictures", "hold for a hundred pictures behind addresses", "0.38", json.dumps({"model": "openai/gpt-4o-mini", "max_tokens": 5, "messages": PICTURE}).encode(), None),
        ("tools", "hold for what stands in tools", "0.01", body(max_tokens=5, tools=[{"type": "function", "function": {"name": "f", "description": "x" * 300_000}}]), None),
        ("schema", "hold for what stands in a schema", "0.01", body(max_tokens=5, response_format={"type": "json_schema", "json_schema": {"name": "x", "schema": {"description": "x" * 300_000}}}), None),
        ("prediction", "hold for a prediction, which is billed as output", "0.03",
         body(max_tokens=5, prediction={"type": "content", "content": "x" * 300_000}), None)):
    attack_row("hold_" + name, sentence, at_least, floor, data, path or "/v1/chat/completions")


@attack("hold a token for each byte of a strict key")
def hold_strict(stage):
    at_least(stage, "0.045", body("x" * 300_000, max_tokens=5), options=("--strict",))


def dear_field(stage, more):
    answer = stage.ask(body(max_tokens=5, **more), stage.key("--daily-limit", "5"))
    must(answer.status == 400 and answer.code() in ("field_not_allowed", "malformed_request"), f"{answer.status} {answer.body[:200]!r}")
    same(len(stage.puppet.seen), 0, "requests upstream")


for name, more in (("tier", {"service_tier": "priority"}), ("speed", {"speed": "fast"}), ("audio", {"modalities": ["text", "audio"], "audio": {"voice": "a", "format": "wav"}}),
                   ("pictures", {"modalities": ["image", "text"]}), ("image_config", {"image_config": {"n": 9}}), ("search", {"plugins": [{"id": "web"}]}),
                   ("search_many", {"plugins": [{"id": "web", "max_results": 100000}]}), ("documents", {"plugins": [{"id": "file-parser", "pdf": {"engine": "mistral-ocr"}}]}),
                   ("background", {"background": True}), ("debug", {"debug": {"echo_upstream_body": True}}), ("reasoning_pro", {"reasoning": {"mode": "pro"}}), ("shell", {"tools": [{"type": "openrouter:shell"}]}),
                   ("unknown", {"turbo": 9}), ("max_price", {"provider": {"max_price": {"image": 100}, "sort": {"by": "dear", "model": "x"}}})):
    attack_row("field_" + name, f"refuse {json.dumps(more)}, which no hold covers", dear_field, more)


@attack("keep the owner's price limit, whatever limit the agent brings")
def price_limit(stage):
    pushed = stage.key("--daily-limit", "5")
    for limit in ({"prompt": 1000, "completion": 1000}, {"prompt": "1000"}, {}, None):
        stage.puppet.begin()
        if stage.ask(body(max_tokens=5, provider={"max_price": limit} if limit is not None else {}), pushed).status == 200:
            sent = stage.puppet.seen[0].json()["provider"]["max_price"]
            at_most(Decimal(str(sent["prompt"])), Decimal("0.3"), f"{limit}: prompt")
            at_most(Decimal(str(sent["completion"])), Decimal("1.2"), f"{limit}: completion")


# Leaving early.
def leave(stage, stage_of_leaving, how, provider, stream):
    before = stage.billed()
    pushed = stage.key("--daily-limit", "5", upstream="sandbox", provider=provider)
    left = stage.settled(pushed)
    text = {"in_head": "", "in_body": "", "waiting": "[[first=300]] [[tokens=50]]", "first_token": "[[tokens=400]] [[delay=2]]", "late": "[[tokens=100]] [[delay=1]]"}[stage_of_leaving]
    data = body(text, GPT if provider == "openai" else "openai/" + GPT, stream=stream, max_tokens=500)

    async def run():
        reader, writer = await stage.agent(pushed).open()
        request = stage.agent(pushed).head("POST", "/v1/chat/completions", data) + data
        writer.write(request[:{"in_head": 40, "in_body": len(request) - 9}.get(stage_of_leaving, len(request))])
        await writer.drain()
        seen = b""
        while (mark := {"first_token": b"tok0", "late": b"tok95"}.get(stage_of_leaving)) and mark not in seen:
            seen += await reader.read(4096)
        await asyncio.sleep(0.05)
        if how == "half":
            writer.write_eof()
            await asyncio.wait_for(reader.read(), 10)
        if how == "reset":
            writer.transport.abort()
        writer.close()
    asyncio.run(run())
    eventually(lambda: stage.rig.status(pushed)["running"] == 0, 15, "its end")
    paid, billed = left - stage.settled(pushed), stage.billed() - before
    must(paid >= billed, f"paid {paid} of {billed}")
    if stage_of_leaving in ("in_head", "in_body"):
        same((paid, billed), (0, 0))


for where in ("in_head", "in_body", "waiting", "first_token", "late"):
    for how in ("close", "reset", "half"):
        provider = "openai" if how == "reset" else "openrouter"
        attack_row(f"leave_{where}_{how}", f"pay what was billed when the client leaves ({where}, {how})", leave, where, how, provider, where != "waiting")


@attack("pay for forty streams that are all left at their first token")
def leave_often(stage):
    before, cap = stage.billed(), Decimal("0.2")
    pushed = stage.key("--daily-limit", str(cap), upstream="sandbox", provider="openai", fresh=True)

    async def one():
        data = body("[[tokens=900]] [[delay=1]]", GPT, stream=True, max_tokens=1000)
        reader, writer = await stage.agent(pushed).open()
        writer.write(stage.agent(pushed).head("POST", "/v1/chat/completions", data) + data)
        while b"tok0" not in await reader.read(4096):
            pass
        writer.transport.abort()
    stage.together(*(one() for _ in range(40)))
    must(fair(stage, pushed, before, cap) > 0, "nothing was billed")


if __name__ == "__main__":
    main("money", config="\n[limits]\nconnections_per_address = 2000\nconcurrent_per_key = 2000\n")
