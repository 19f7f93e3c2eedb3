# SPDX-License-Identifier: GPL-3.0-or-later
"""An upstream that gives the upstream key away: in every coding, in every part of an answer, whole or in pieces.

The stage itself searches all that clients receive, the log and the journal; these cases also search for the very form that was sent.
"""
import base64
import gzip
import json
import urllib.parse

from cases import attack, attack_row, main, must, same
from puppet import CLOSE, DONE, EVENTS, LAST, chat, chunk, delta, usage, whole
from stage import CANARY, body, eventually

RAW = CANARY.encode()
ASK = dict(max_tokens=50)


def every(form):
    return "".join(form(c) for c in CANARY)


FORMS = {
    "raw": ("as it is", CANARY),
    "in_bearer": ("behind Bearer", "Authorization: Bearer " + CANARY),
    "json_unicode": ("with each character as \\u", every(lambda c: f"\\u{ord(c):04x}")),
    "json_unicode_upper": ("with each character as \\u in capitals", every(lambda c: f"\\u{ord(c):04X}")),
    "json_unicode_some": ("with a few characters as \\u", "".join(f"\\u{ord(c):04x}" if i % 7 == 3 else c for i, c in enumerate(CANARY))),
    "javascript_hex": ("with each character as \\x", every(lambda c: f"\\x{ord(c):02x}")),
    "percent": ("percent-encoded", every(lambda c: f"%{ord(c):02X}")),
    "percent_lower": ("percent-encoded in small letters", every(lambda c: f"%{ord(c):02x}")),
    "percent_some": ("percent-encoded here and there", "".join(f"%{ord(c):02x}" if i % 5 == 2 else c for i, c in enumerate(CANARY))),
    "mixed": ("in all escapes at once", "".join((c, f"%{ord(c):02X}", f"\\u{ord(c):04x}")[i % 3] for i, c in enumerate(CANARY))),
    "hex": ("in hexadecimal", RAW.hex()),
    "hex_upper": ("in hexadecimal capitals", RAW.hex().upper()),
    "base64": ("in base64", base64.b64encode(RAW).decode()),
    "base64_one": ("in base64, one byte off", base64.b64encode(b"x" + RAW + b"yy").decode()),
    "base64_two": ("in base64, two bytes off", base64.b64encode(b"xy" + RAW + b"z").decode()),
    "base64_url": ("in base64 for addresses", base64.urlsafe_b64encode(b"\xff\xfe\xff" + RAW).decode()),
    "base64_basic": ("as a Basic credential", base64.b64encode(RAW + b":").decode()),
    "base64_bearer": ("in base64 behind Bearer", base64.b64encode(b"Bearer " + RAW).decode()),
    "json_of_headers": ("in a dump of headers", json.dumps(json.dumps({"Authorization": "Bearer " + CANARY})).strip('"')),
    "url": ("in an address", "https://user:" + CANARY + "@example.com/?key=" + urllib.parse.quote(CANARY)),
}


def quoted(form):
    """The form inside a JSON string; its own escapes stay escapes."""
    return '"' + form.replace('"', '\\"').replace("\n", "\\n") + '"'


def answer_with(form):
    return '{"id":"gen-1-puppet","model":"m","choices":[{"index":0,"message":{"role":"assistant","content":' + quoted(form) + '}}],"usage":' + json.dumps(usage()) + "}"


def plays():
    """(form's name, where it stands) -> what the upstream says."""
    out = {}
    for name, (_, form) in FORMS.items():
        text = answer_with(form)
        error = '{"error":{"message":' + quoted(form) + "}}"
        out |= {(name, "plain"): [whole(text)], (name, "event"): [EVENTS + delta("a") + chunk("data: " + text + "\n\n") + DONE], (name, "400"): [whole(error, 400)],
                (name, "403"): [whole(error, 403)], (name, "500"): [whole(form, 500, "text/html")], (name, "comment"): [EVENTS + chunk(": " + form + "\n\n") + DONE],
                (name, "error event"): [EVENTS + delta("a") + chunk("event: error\ndata: " + error + "\n\n"), CLOSE],
                (name, "event id"): [EVENTS + chunk("id: " + form + "\nretry: 5\n\n") + DONE], (name, "id"): [whole(text.replace("gen-1-puppet", form))],
                (name, "model"): [EVENTS + chunk("data: " + json.dumps({"model": 0, "choices": []}).replace("0", quoted(form)) + "\n\n") + DONE]}
        for field in FIELDS:
            out[name, "field " + field] = [whole(chat(usage=usage()), extra=f"{field}: {form}\r\n")]
    for name in ("raw", "base64_one", "mixed"):
        form = FORMS[name][1]
        text, start = answer_with(form), answer_with(form).index(form[:20])
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
        for cut in (1, 2, len(form) // 2, len(form) - 2, len(form) - 1):
            out[name, f"split at {cut}"] = [head + chunk(text[:start + cut]), 0.1, chunk(text[start + cut:]), 0.1, LAST]
        out[name, "split at all"] = [head + chunk(text[:start - 3]), *[chunk(c) for c in text[start - 3:]], LAST]
        out[name, "split reads"] = [f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(text)}\r\n\r\n{text[:start + 9]}".encode(), 0.1, text[start + 9:].encode()]
    out["raw", "far behind"] = [whole(answer_with(CANARY[:40] * 20_000 + CANARY))]
    out["raw", "long event"] = [EVENTS + delta("sk-or-v1-canary" * 5000) + chunk("data: " + "x" * 1_500_000 + CANARY + "\n\n") + DONE]
    return out


FIELDS = ("x-request-id", "content-type", "x-generation-id", "x-ratelimit-reset", "set-cookie", "location")
SAID = {}


def said(stage):
    """Everything at once, because a leak suspends its key: all requests run before the first answer comes."""
    if SAID:
        return SAID
    wanted, pushed = plays(), stage.key("--daily-limit", "50", fresh=True)
    names = list(wanted)

    def say(request):
        eventually(lambda: len(stage.puppet.seen) >= len(names), 30, "all requests upstream")
        return wanted[names[int(request.json()["messages"][0]["content"])]]

    async def one(number):
        reader, writer = await stage.agent(pushed).open()
        place = names[number][1]
        data = body(str(number), stream=place in ("event", "error event", "comment", "event id", "model", "long event"), max_tokens=5)
        writer.write(stage.agent(pushed).head("POST", "/v1/chat/completions", data, "Connection: close\r\n") + data)
        out = b""
        try:
            while piece := await reader.read(1 << 20):
                out += piece
        except ConnectionError:
            pass  # Cut: what came before counts.
        writer.close()
        return names[number], out

    stage.puppet.say(say)
    SAID.update(stage.together(*(one(i) for i in range(len(names)))))
    same(len(stage.puppet.seen), len(names), "requests upstream")
    stage.rows = json.dumps(stage.rig.rows(pushed))
    return SAID


def search(stage, name, place, out):
    stage.received.append(out)
    form = FORMS[name][1].encode()
    joined = b"".join(part for i, part in enumerate(out.split(b"\r\n")) if len(part) > 3 or i < 9)  # Chunk borders hide nothing here.
    must(out, f"{place}: no answer at all")
    for found in (form, CANARY.encode()):
        must(found not in out and found not in joined, f"{place}: it came through: {out[-300:]!r}")


def in_answers(stage, name):
    for (form, place), out in said(stage).items():
        if form == name and not place.startswith("field "):
            search(stage, name, place, out)
            must(b"leak_detected" in out or place != "plain", f"{place}: {out[-200:]!r}")
            must(not out.endswith((b"[DONE]\n\n\r\n0\r\n\r\n", b"}\r\n0\r\n\r\n")), f"{place}: a whole answer {out[-200:]!r}")


def in_fields(stage, name):
    for (form, place), out in said(stage).items():
        if form == name and place.startswith("field "):
            search(stage, name, place, out)


for name, (sentence, form) in FORMS.items():
    attack_row("body_" + name, f"stop an answer, a stream, an error or a comment that holds the upstream key {sentence}", in_answers, name)
    attack_row("field_" + name, f"let no field of an answer bring the key {sentence}", in_fields, name)


@attack("find the key wherever it is split over reads, chunks and a byte at a time, and far behind false starts")
def split_everywhere(stage):
    places = [(name, place, out) for (name, place), out in said(stage).items() if place.startswith("split") or place in ("far behind", "long event")]
    same(len(places), 23)
    for name, place, out in places:
        search(stage, name, place, out)
        must(not out.endswith(b"0\r\n\r\n") or b"leak_detected" in out, f"{name} {place}: {out[-200:]!r}")


@attack("write no key into the journal that came as an id, a model or a field, spelt in any way")
def in_the_rows(stage):
    said(stage)
    must('"mode": "' in stage.rows, "there are no rows")
    for name, (_, form) in FORMS.items():
        must(form not in stage.rows and json.dumps(form)[1:-1] not in stage.rows, f"an audit row holds the key {name}")


@attack("suspend a key whose answer held the upstream key")
def suspended(stage):
    pushed = stage.key("--daily-limit", "5", fresh=True)
    stage.puppet.say(EVENTS + delta("before"), 0.1, delta(CANARY) + delta("after") + DONE)
    out = stage.raw(stage.agent(pushed).head("POST", "/v1/chat/completions", body(stream=True, **ASK)) + body(stream=True, **ASK))[0]
    must(b"before" in out and b"after" not in out and not out.endswith(LAST), out[-200:])
    same(stage.ask(body(**ASK), pushed).code(), "key_suspended")
    rows = eventually(lambda: [row for row in stage.rig.rows(pushed) if row["kind"] == "settle"], 10, "the row")
    must("leak" in rows[-1]["detail"], rows[-1])


@attack("find the key when the answer ends in the middle of what could still be it, and lose nothing of a harmless beginning")
def almost(stage):
    random = CANARY[len("sk-or-v1-"):]
    for part in (CANARY[:16], CANARY[:9], "sk-", "sk-or-v1-" + "x" * 60, f"sk-or-v1-{random[:7]}...{random[-7:]}"):
        stage.puppet.begin()
        stage.puppet.say(EVENTS + delta(part) + DONE)
        must(part.encode() in stage.ask(body(stream=True, **ASK), stage.key("--daily-limit", "5")).body, f"{part} is missing")


@attack("cut an answer that masks the key so badly that eight characters of either end show (nine where eight are digits), tell the owner and go on")
def masked(stage):
    pushed, random = stage.key("--daily-limit", "5", fresh=True), CANARY[len("sk-or-v1-"):]
    for shown in (f"sk-or-v1-{random[:8]}...", f"sk-...{random[-9:]}", random[:12] + "*" * 40 + random[-12:]):
        for place in (whole(json.dumps({"error": {"message": "quota of " + shown}}), 429), whole(answer_with(shown)), EVENTS + delta("before") + delta(shown) + DONE):
            stage.puppet.begin()
            stage.puppet.say(place)
            data = body(stream=place.startswith(EVENTS), **ASK)
            out = stage.raw(stage.agent(pushed).head("POST", "/v1/chat/completions", data) + data)[0]
            must(random[:8].encode() not in out and random[-9:].encode() not in out, f"it came through: {out!r}")
            must(b"leak_detected" in out or not out.endswith(LAST), out[-200:])
    stage.puppet.say(whole(answer_with("clean")))
    same(stage.ask(body(**ASK), pushed).status, 200)
    must("leak.masked" in json.dumps(stage.rig.rows()), "the owner was not told")


@attack("replace a 401 that quotes the key, masked or whole")
def rejected(stage):
    for text in ("Incorrect API key provided: sk-or-v1*****************4567. You can find", "Incorrect API key provided: " + CANARY):
        stage.puppet.begin()
        stage.puppet.say(whole(json.dumps({"error": {"message": text, "code": "invalid_api_key"}}), 401, extra="www-authenticate: Bearer realm=x\r\n"))
        answer = stage.ask(body(**ASK), stage.key("--daily-limit", "5"))
        same((answer.status, answer.code()), (502, "upstream_rejected_key"))
        must(b"4567" not in answer.body and "www-authenticate" not in answer.fields, answer.body)


@attack("replace a 403 that speaks of the key, and pass one that speaks of the content")
def forbidden(stage):
    pushed = stage.key("--daily-limit", "5")
    for text, status in (("Key limit exceeded for sk-or-v1...567", 502), ("This API key is disabled", 502), ("Your input was flagged", 403)):
        stage.puppet.say(whole(json.dumps({"error": {"message": text}}), 403))
        same(stage.ask(body(**ASK), pushed).status, status, text)


@attack("never follow or show a redirect, wherever it points")
def redirects(stage):
    for status in (301, 302, 303, 307, 308):
        for to in (f"http://127.0.0.1:{stage.puppet.port}/stolen?k={CANARY}", "http://169.254.169.254/latest/meta-data/", "//evil.example/", "file:///etc/passwd"):
            stage.puppet.begin()
            stage.puppet.say(whole("moved", status, "text/plain", f"location: {to}\r\nrefresh: 0;url={to}\r\n"))
            answer = stage.ask(body(**ASK), stage.key("--daily-limit", "5"))
            must(answer.status == 502 and "location" not in answer.fields and "refresh" not in answer.fields, answer.fields)
            same(len(stage.puppet.seen), 1, "requests upstream")


@attack("pass no compressed answer, in which nothing can be found")
def compressed(stage):
    text = answer_with(CANARY).encode()
    for coding, data in (("gzip", gzip.compress(text)), ("deflate", text), ("br", text), ("GZip", gzip.compress(text)), ("identity, gzip", gzip.compress(text))):
        stage.puppet.begin()
        stage.puppet.say(whole(data, extra=f"content-encoding: {coding}\r\n"))
        answer = stage.ask(body(**ASK), stage.key("--daily-limit", "5"))
        same((answer.status, answer.code()), (502, "upstream_invalid"), coding)


@attack("pass no answer whose transfer is compressed")
def compressed_transfer(stage):
    stage.puppet.say(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: gzip, chunked\r\n\r\n" + chunk(gzip.compress(answer_with("hi").encode())) + LAST)
    answer = stage.ask(body(**ASK), stage.key("--daily-limit", "5"))
    same((answer.status, answer.code()), (502, "upstream_invalid"))


def nowhere(stage, pushed):
    rows = json.dumps(stage.rig.rows(pushed))
    for name, (_, form) in FORMS.items():
        must(form not in rows and json.dumps(form)[1:-1] not in rows, f"an audit row holds the key {name}")


@attack("write no key into the journal that came with the answer about a cost")
def in_look_up(stage):
    pushed = stage.key("--daily-limit", "5", fresh=True)
    for form in (CANARY, RAW.hex(), base64.b64encode(RAW).decode(), FORMS["percent_some"][1]):
        stage.puppet.generation = whole(json.dumps({"data": {"id": "gen-1-puppet", "model": form, "total_cost": 0.001, "native_tokens_prompt": 1, "native_tokens_completion": 1}}))
        stage.puppet.say(EVENTS + delta("x") + DONE)
        stage.ask(body(stream=True, **ASK), pushed)
        stage.settled(pushed)
    must([row for row in stage.rig.rows(pushed) if row["mode"] == "lookup"], "nothing was looked up")
    nowhere(stage, pushed)


@attack("hide a key of sixteen characters in each coding as well as a long one")
def short_key(stage):
    secret = "sk-short-0123456"
    pushed = stage.key("--daily-limit", "5", secret=secret)
    forms = (secret, secret.encode().hex(), base64.b64encode(b"x" + secret.encode() + b"yy").decode(), secret.replace("-", "%2d"))

    def say(request):
        eventually(lambda: len(stage.puppet.seen) >= len(forms), 10, "all requests upstream")
        return whole(answer_with(forms[int(request.json()["messages"][0]["content"])]))
    stage.puppet.say(say)
    answers = stage.together(*(stage.agent(pushed).post(body(str(i), **ASK)) for i in range(len(forms))))
    same({answer.code() for answer in answers}, {"leak_detected"})


BEYOND = "the guard promises the usual codings of a whole key; who can choose the coding has the key already"


def limit(stage, form):
    stage.puppet.say(whole(answer_with(form)))
    must(form not in stage.ask(body(**ASK), stage.key("--daily-limit", "5")).body.decode(), "it came through")


for name, sentence, form in (("mime", "in base64 with line ends", base64.encodebytes(RAW).decode().replace("\n", "\\r\\n")), ("spaced", "with blanks between", " ".join(CANARY)),
                             ("reversed", "backwards", CANARY[::-1]), ("html", "in HTML entities", every(lambda c: f"&#{ord(c)};"))):
    attack_row("limit_" + name, f"stop the key {sentence}", limit, form, broken=BEYOND)


@attack("join the key from the texts of many events", broken="each event is searched as bytes; who can cut the key into events has it already")
def limit_over_events(stage):
    stage.puppet.say(EVENTS + b"".join(delta(CANARY[i:i + 6]) for i in range(0, len(CANARY), 6)) + DONE)
    answer = stage.ask(body(stream=True, **ASK), stage.key("--daily-limit", "5"))
    events = [json.loads(line[6:]) for line in answer.body.decode().split("\n") if line.startswith("data: {")]
    must(CANARY not in "".join(event["choices"][0]["delta"].get("content", "") for event in events if event["choices"]), "the client can join it")


if __name__ == "__main__":
    main("leaks", config="\n[limits]\nconnections_per_address = 2000\nconcurrent_per_key = 2000\n")
