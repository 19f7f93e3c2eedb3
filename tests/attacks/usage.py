# SPDX-License-Identifier: GPL-3.0-or-later
"""An upstream whose word about tokens is missing, in the wrong place, impossible or far too high; and what is left of a budget then.

OpenAI's manners unless a case says otherwise: nobody can be asked afterwards, so what is not told must be counted or held.
"""
import json
from decimal import Decimal

from cases import at_most, attack, attack_row, main, must, same
from puppet import CLOSE, DONE, EVENTS, HANG, LAST, RESET, chat, chunk, delta, usage, usage_event, whole
from stage import body, eventually

GPT = "gpt-4o-mini"  # $0.15 and $0.60 a million: 1,000 tokens of output cost $0.0006.
HOLD = Decimal("0.0006")
TOKEN = Decimal("0.0000006")


def key(stage, **more):
    return stage.key("--daily-limit", "5", provider="openai", **more)


def paid(stage, pieces, stream=False, pushed=None, model=GPT, **fields):
    """What an answer costs the key."""
    pushed = pushed or key(stage)
    stage.puppet.say(*pieces)
    return stage.cost_of(pushed, lambda: stage.raw(request(stage, pushed, stream, model, **fields), seconds=5))


def request(stage, pushed, stream, model=GPT, **fields):
    data = body("hello", model, stream=stream, **{"max_tokens": 1000, **fields})
    return stage.agent(pushed).head("POST", "/v1/chat/completions", data, "Connection: close\r\n") + data


def events(*parts):
    return (EVENTS + b"".join(part if isinstance(part, bytes) else chunk("data: " + json.dumps(part) + "\n\n") for part in parts) + DONE,)


# What is not told is held.
NOT_TOLD = {
    "missing": (None, "is missing"), "null": ("null", "is null"), "empty": ("{}", "is empty"), "text": ('"prompt_tokens: 1"', "is a text"), "list": ('[{"prompt_tokens":1,"completion_tokens":1}]', "is a list"),
    "true": ("true", "is true"), "other_names": ('{"tokens":1,"input":1}', "has names of its own"), "nested": ('{"usage":{"prompt_tokens":1,"completion_tokens":1}}', "hides a level deeper"),
    "negative_output": (usage(10, -5), "is negative"), "negative_input": (usage(-10, 5), "counts less than no input"), "fraction": ('{"prompt_tokens":1.5,"completion_tokens":0.1}', "counts parts of tokens"),
    "number_as_text": ('{"prompt_tokens":"1","completion_tokens":"1"}', "has numbers in quotes"), "huge_exponent": ('{"prompt_tokens":1,"completion_tokens":1e300}', "is beyond all numbers"),
    "wraps": ('{"prompt_tokens":1,"completion_tokens":18446744073709551617}', "wraps 64 bits"), "nan": ('{"prompt_tokens":1,"completion_tokens":NaN}', "is no number"),
    "cached_over_input": (usage(10, 5, prompt_tokens_details={"cached_tokens": 11}), "has more cached than there was"),
    "reasoning_over_output": (usage(10, 5, completion_tokens_details={"reasoning_tokens": 6}), "has more reasoning than output"),
    "audio_over_output": (usage(10, 5, completion_tokens_details={"audio_tokens": 6}), "has more sound than output"),
}


def untold(stage, numbers):
    cost = paid(stage, (whole(chat("x" * 100, usage=numbers, model=GPT)),))
    must(cost >= HOLD, f"plain: paid {cost}")
    tail = [] if numbers is None else [chunk('data: {"choices":[],"usage":' + (numbers if isinstance(numbers, str) else json.dumps(numbers)) + "}\n\n")]
    cost = paid(stage, events(delta("x" * 100), *tail), True)
    must(cost >= HOLD, f"stream: paid {cost}")


for name, (numbers, sentence) in NOT_TOLD.items():
    attack_row("untold_" + name, f"charge the hold when usage {sentence}", untold, numbers)

CHEAP = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
for name, sentence, root in (
        ("in_choice", "in a choice", {"choices": [{"index": 0, "message": {"content": "x", "usage": CHEAP}, "usage": CHEAP}]}), ("in_message", "in the text of an answer", {"choices": [{"message": {"content": json.dumps({"usage": CHEAP})}}]}),
        ("in_metadata", "in metadata the agent wrote", {"metadata": {"usage": CHEAP}, "choices": [{"message": {"content": "x"}}]}), ("in_response", "in an object of another dialect", {"response": {"usage": CHEAP}, "choices": [{"message": {"content": "x"}}]}),
        ("in_arguments", "in a tool's arguments", {"choices": [{"message": {"tool_calls": [{"function": {"name": "f", "arguments": {"usage": CHEAP}}}]}}]}),
        ("case", "under a name in capitals", {"Usage": CHEAP, "choices": [{"message": {"content": "x"}}]}), ("google", "under another dialect's name", {"usageMetadata": {"promptTokenCount": 1}, "choices": [{"message": {"content": "x"}}]})):
    def misplaced(stage, root):
        must(paid(stage, (whole(json.dumps(root)),)) >= HOLD, "plain")
        must(paid(stage, events(delta("x"), root), True) >= HOLD, "stream")
    attack_row("misplaced_" + name, f"not believe a usage {sentence}", misplaced, root)


@attack("not read what a model wrote as events of the stream")
def forged_event(stage):
    text = 'x\n\ndata: {"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":1}}\n\ndata: [DONE]\n\n'
    must(paid(stage, events(delta(text)), True) >= HOLD, "paid less than the hold")
    must(paid(stage, (whole(chat(text)),)) >= HOLD, "plain")


@attack("not take usage for the price of what came behind it, though the stream then ends well")
def early_usage(stage):
    cost = paid(stage, events({"choices": [], "usage": usage(10, 1)}, *[delta("word " * 100) for _ in range(4)]), True)
    must(cost >= 500 * TOKEN, f"paid {cost} for 2,000 characters")


@attack("take the last of cumulative counts, and never their sum")
def running_usage(stage):
    pushed = key(stage)
    cost = paid(stage, events(*[part for i in (1, 2, 3) for part in (delta("x"), {"choices": [], "usage": usage(1000, i * 100)})]), True, pushed)
    same(cost, 1000 * Decimal("0.00000015") + 300 * TOKEN)


@attack("believe an explicit zero, and give the hold back")
def explicit_zero(stage):
    same(paid(stage, (whole(chat("", usage=usage(0, 0))),)), 0)


@attack("not believe zero for an answer with text in it")
def zero_with_output(stage):
    cost = paid(stage, (whole(chat("word " * 100, usage=usage(0, 0))),))
    must(cost > 0, "500 characters for nothing")
    cost = paid(stage, events(delta("word " * 100), {"choices": [], "usage": usage(0, 0)}), True)
    must(cost > 0, "500 streamed characters for nothing")


@attack("ask for usage though the agent switched it off, and hide what it did not ask for")
def usage_switched_off(stage):
    for options in ({"include_usage": False}, {}, None):
        stage.puppet.begin()
        stage.puppet.say(*events(delta("x"), {"choices": [], "usage": usage(10, 7)}))
        pushed = key(stage)
        out = stage.raw(request(stage, pushed, True, stream_options=options))[0]
        same(stage.puppet.seen[0].json()["stream_options"]["include_usage"], True, options)
        must(b"completion_tokens" not in out and b"[DONE]" in out, out[-300:])


@attack("pay a cut answer at its hold, and a cut stream at no less than what was seen")
def cuts(stage):
    text = chat("x" * 1000, usage=usage(10, 250)).encode()
    for end in (CLOSE, RESET, HANG):
        cost = paid(stage, (b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(text) + text[:400], end))
        must(cost >= HOLD, f"plain: {cost}")
        cost = paid(stage, (EVENTS + b"".join(delta("word ") for _ in range(300)), end), True)
        must(cost >= 300 * TOKEN, f"stream of 300 tokens: {cost}")
        cost = paid(stage, (EVENTS + delta("word " * 300), end), True)
        must(cost >= 300 * TOKEN, f"stream of 300 tokens in one event: {cost}")


@attack("pay the hold of a model that thinks unseen, however soon its stream is cut")
def cut_reasoning(stage):
    cost = paid(stage, (EVENTS + delta("x"), RESET), True, model="gpt-5-mini", max_tokens=None, max_completion_tokens=10_000)
    must(cost >= Decimal("0.02"), f"paid {cost}")


@attack("pay the hold of a stream that is answered by something else than a stream")
def no_stream(stage):
    for kind, text in (("application/json", '{"id":"x","choices":[{"message":{"content":"x"}}]}'), ("", "x")):
        # So tight a cap lets a stream begin with a part of its hold.
        pushed = stage.key("--daily-limit", "0.01", "--name", "for-" + kind[:4], provider="openai", fresh=True)
        cost = paid(stage, (whole(text, kind=kind),), True, pushed, max_tokens=6000)
        must(cost >= Decimal("0.0036"), f"{kind}: paid {cost}, the hold is $0.0036")


@attack("settle a bill above its hold in full, and stop the key when it passes its cap")
def overrun(stage):
    pushed = stage.key("--daily-limit", "0.01", provider="openai", fresh=True)
    cost = paid(stage, (whole(chat("x", usage=usage(10, 10_000))),), pushed=pushed)
    must(cost >= Decimal("0.006"), f"paid {cost} of $0.006")
    stage.puppet.say(whole(chat("x", usage=usage(10, 10_000))))
    same(stage.ask(body(model=GPT, max_tokens=1000), pushed).status, 200)
    status = eventually(lambda: (now := stage.rig.status(pushed))["state"] == "suspended" and now, 10, "the suspension")
    must(Decimal(status["spent_today"]) >= Decimal("0.012"), status)
    rows = [row for row in stage.rig.rows(pushed) if row["kind"] == "settle"]
    same([row["overrun"] for row in rows], [True, True])
    same(stage.ask(body(model=GPT, max_tokens=5), pushed).code(), "key_suspended")


for name, numbers, provider in (("tokens", usage(10, 999_999_999_999), "openai"), ("cost", usage(10, 5, cost=9_000_000_000), "openrouter"), ("cost_many_digits", '{"prompt_tokens":1,"completion_tokens":1,"cost":' + "9" * 400 + "}", "openrouter"),
                                ("cost_exponent", '{"prompt_tokens":1,"completion_tokens":1,"cost":1e300}', "openrouter")):
    def absurd(stage, numbers, provider):
        pushed = stage.key("--daily-limit", "0.01", "--lifetime-limit", "9", provider=provider, fresh=True)
        stage.puppet.say(whole(chat("x", usage=numbers)))
        stage.ask(body(model=GPT if provider == "openai" else "openai/" + GPT, max_tokens=1000), pushed)
        status = eventually(lambda: (now := stage.rig.status(pushed))["running"] == 0 and now, 10, "its end")
        must(Decimal(status["spent_today"]) >= HOLD and Decimal(status["held_today"]) == 0, status)
        stage.puppet.pieces = None
        same(stage.ask(body(), stage.key("--daily-limit", "5")).status, 200, "another key")
    attack_row("absurd_" + name, f"bear an absurd count of {name}: pay at least the hold, harm no other key, never turn negative", absurd, numbers, provider)


@attack("take no refund: a negative cost, a negative total, a minus zero")
def refund(stage):
    pushed = stage.key("--daily-limit", "5")
    for numbers in (usage(10, 5, cost=-1), usage(10, 5, cost=-0.0000001), '{"prompt_tokens":1,"completion_tokens":1,"cost":-1e2}', usage(10, 5, cost=1, cost_details={"upstream_inference_cost": -5}, is_byok=True)):
        stage.puppet.begin()
        stage.puppet.generation = whole("{}", 404)
        must(paid(stage, (whole(chat("x", usage=numbers)),), pushed=pushed, model="openai/" + GPT) >= HOLD, numbers)


@attack("pay the provider's part of a call made with the account's own key")
def byok(stage):
    cost = paid(stage, (whole(chat("x", usage=usage(10, 5, cost=0.001, is_byok=True, cost_details={"upstream_inference_cost": 0.5}))),), pushed=stage.key("--daily-limit", "5"), model="openai/" + GPT)
    must(cost >= Decimal("0.501"), cost)


@attack("not pay for refusals and errors of the upstream that name no usage, and pay for one that does")
def errors(stage):
    for status in (400, 402, 404, 408, 413, 429, 500, 502, 503, 529):
        same(paid(stage, (whole('{"error":{"message":"no"}}', status),)), 0, status)
    must(paid(stage, (whole(json.dumps({"error": {"message": "no"}, "usage": usage(1000, 100)}), 500),)) >= 100 * TOKEN, "the error that was billed")


# What is left of a budget.
@attack("serve a free model, the list of models and the key's own numbers on a budget that is used up")
def exhausted(stage):
    stage.rig.cli("prices", "set", "free-model", "--provider", "openai", "--input", "0", "--output", "0")
    pushed = stage.key("--daily-limit", "0.0012", provider="openai", fresh=True)
    paid(stage, (whole(chat("x", usage=usage(10, 1990))),), pushed=pushed)
    answer = stage.ask(body(model=GPT, max_tokens=1000), pushed)
    must(answer.status == 402 and answer.fields["x-should-retry"] == "false", (answer.status, answer.body))
    must({"cap_usd", "spent_usd", "held_usd", "resets_at"} <= set(answer.json()["rubberapi"]), answer.body)
    stage.puppet.say(whole(chat("x", usage=usage(10, 5))))
    same(stage.ask(body(model="free-model"), pushed).status, 200, "the free model")
    same(stage.ask(b"", pushed, "/v1/models", "GET").status, 200, "the models")
    same(stage.ask(b"", pushed, "/rk/v1/self", "GET").json()["remaining_usd"], str(stage.account(pushed)["remaining"]))


@attack("refuse everything that costs on a cap of zero, or refuse the cap")
def cap_zero(stage):
    done = stage.rig.cli("push", "sk-or-v1-zero0123456789", "--provider", "openrouter", "--base-url", f"http://127.0.0.1:{stage.puppet.port}/api/v1", "--daily-limit", "0", "--json", code=None)
    if done.returncode == 0:
        pushed = json.loads(done.stdout)["data"]
        same(stage.ask(body(max_tokens=1), pushed).status, 402)
        same(len(stage.puppet.seen), 0)
    pushed = stage.key("--daily-limit", "0.000000001")
    same(stage.ask(body(max_tokens=1), pushed).status, 402, "a cap of a billionth")


@attack("hold to the tighter of a daily and a lifetime limit, and say which")
def tighter(stage):
    for daily, lifetime, which in (("0.5", "0.0007", "lifetime"), ("0.0007", "0.5", "daily")):
        pushed = stage.key("--daily-limit", daily, "--lifetime-limit", lifetime, provider="openai", fresh=True)
        paid(stage, (whole(chat("x", usage=usage(10, 1000))),), pushed=pushed)
        answer = stage.ask(body(model=GPT, max_tokens=1000), pushed)
        same((answer.status, answer.json()["rubberapi"]["limit"]), (402, which))


@attack("tell a budget that is only held from one that is spent, and free it when the others end")
def busy(stage):
    import asyncio
    pushed = stage.key("--daily-limit", "0.0011", provider="openai", fresh=True)
    data = body(model=GPT, max_tokens=1000)

    async def two():
        stage.puppet.say(0.5, whole(chat("x", usage=usage(1, 1))))
        first = asyncio.create_task(stage.agent(pushed).post(data))
        while not stage.puppet.seen:
            await asyncio.sleep(0.01)
        second = await stage.agent(pushed).post(data)
        return await first, second
    first, second = asyncio.run(two())
    same((first.status, second.status, second.code()), (200, 429, "budget_busy"))
    must(int(second.fields["retry-after"]) >= 1 and second.fields.get("x-should-retry") != "false", second.fields)
    stage.settled(pushed)
    stage.puppet.begin()
    same(stage.ask(data, pushed).status, 200, "afterwards")


@attack("refuse a request above the ceiling for one, though the day has room")
def ceiling(stage):
    pushed = stage.key("--daily-limit", "5", "--max-request-cost", "0.0005", provider="openai")
    answer = stage.ask(body(model=GPT, max_tokens=1000), pushed)
    same((answer.status, answer.code()), (402, "request_over_limit"))
    same(stage.ask(body(model=GPT, max_tokens=500), pushed).status, 200)


if __name__ == "__main__":
    main("usage")
