# SPDX-License-Identifier: GPL-3.0-or-later
"""Every way to be served by another model than the key allows. All keys here allow one cheap model only."""
import json

from cases import attack, attack_row, main, must, same
from stage import body, raw_body

MINI, DEAR = "openai/gpt-4o-mini", "openai/gpt-4o"
NO = {"model_not_allowed", "field_not_allowed", "ambiguous_request", "malformed_request", "model_missing", "model_unpriced"}


def keys(stage):
    return {"openrouter": stage.key("--daily-limit", "5", "--models", MINI), "openai": stage.key("--daily-limit", "5", "--models", "gpt-4o-mini", provider="openai"),
            "anthropic": stage.key("--daily-limit", "5", "--models", "claude-haiku-4-5", provider="anthropic", secret="sk-ant-" + "q" * 40),
            "google": stage.key("--daily-limit", "5", "--models", "gemini-2.5-flash", provider="google", secret="AIza" + "q" * 35),
            "uncapped": stage.key("--models", MINI)}


def denied(stage, provider, data, path="/v1/chat/completions", extra="", codes=NO):
    """Refused, for a reason of models or fields, and the upstream never heard of it."""
    answer = stage.ask(data, keys(stage)[provider], path, extra=extra)
    code = answer.code() or (answer.json().get("error") or {}).get("code")
    must(400 <= answer.status < 500 and code in codes, f"answered {answer.status} {code}: {answer.body[:300]!r}")
    same([seen.body[:200] for seen in stage.puppet.seen], [], "requests upstream")


def members(stage, provider, text):
    denied(stage, provider, raw_body(text))


OK = f'"model":"{MINI}"'
for name, sentence, text in (
        ("plainly", "refuse a model outside the list", f'"model":"{DEAR}"'),
        ("duplicate_last", "refuse a model named twice, the dear one last", f'{OK},"model":"{DEAR}"'),
        ("duplicate_first", "refuse a model named twice, the dear one first", f'"model":"{DEAR}",{OK}'),
        ("duplicate_equal", "refuse even the same model twice", f"{OK},{OK}"),
        ("escaped_name", "see a second model under an escaped name", f'{OK},"mod\\u0065l":"{DEAR}"'),
        ("escaped_everything", "see a name of which every character is escaped", f'{OK},"\\u006d\\u006f\\u0064\\u0065\\u006c":"{DEAR}"'),
        ("escaped_value", "read escapes in the model itself", '"model":"openai\\/gpt\\u002d4o"'),
        ("nul_behind", "refuse a model that ends in NUL and goes on", '"model":"openai/gpt-4o-mini\\u0000/../gpt-4o"'),
        ("line_feed_behind", "refuse a model with a line feed", '"model":"openai/gpt-4o-mini\\n"'),
        ("surrogate", "refuse half a surrogate", '"model":"openai/gpt-4o-mini\\ud800"'),
        ("case_of_name", "not pass a field that another parser reads case-insensitively", f'{OK},"Model":"{DEAR}"'),
        ("case_of_value", "not fold the case of models", '"model":"OpenAI/GPT-4o-mini"'),
        ("fullwidth", "not normalise Unicode in models", '"model":"openai/ｇｐｔ-4o-mini"'),
        ("cyrillic", "tell a Cyrillic o from a Latin one", '"model":"оpenai/gpt-4o-mini"'),
        ("blank_behind", "not trim models", '"model":"openai/gpt-4o-mini "'),
        ("blank_in_front", "not trim names", f'{OK}," model":"{DEAR}"'),
        ("dots", "not resolve a path inside a model", '"model":"openai/gpt-4o-mini/../gpt-4o"'),
        ("number", "refuse a number for a model", '"model":4'),
        ("array", "refuse a list for a model", f'"model":["{MINI}","{DEAR}"]'),
        ("object", "refuse an object for a model", f'"model":{{"id":"{DEAR}"}}'),
        ("null", "refuse a null model, which lets the account's default serve", '"model":null'),
        ("empty", "refuse an empty model", '"model":""'),
        ("missing", "refuse a request without a model", '"max_tokens":5'),
        ("suffix_online", "refuse :online, which searches", '"model":"openai/gpt-4o-mini:online"'),
        ("suffix_nitro", "refuse :nitro, which takes dearer hosts", '"model":"openai/gpt-4o-mini:nitro"'),
        ("suffix_thinking", "refuse :thinking", '"model":"openai/gpt-4o-mini:thinking"'),
        ("suffix_unknown", "refuse suffixes nobody knows yet", '"model":"openai/gpt-4o-mini:future"'),
        ("auto_router", "refuse the router that chooses by itself", '"model":"openrouter/auto"'),
        ("tilde_latest", "refuse a moving alias", '"model":"~openai/gpt-latest"'),
        ("preset_model", "refuse a preset in place of a model", '"model":"@preset/big"'),
        ("preset_suffix", "refuse a preset behind a model", '"model":"openai/gpt-4o-mini@preset/big"'),
        ("preset_field", "refuse a preset of the account", f'{OK},"preset":"big"'),
        ("models_list", "check every fallback", f'{OK},"models":["{MINI}","{DEAR}"]'),
        ("models_only", "refuse fallbacks without a first model", f'"models":["{DEAR}"]'),
        ("models_string", "refuse fallbacks of a wrong type", f'{OK},"models":"{DEAR}"'),
        ("models_object", "refuse fallbacks in an object", f'{OK},"models":{{"0":"{DEAR}"}}'),
        ("models_nested_list", "refuse fallbacks in a list of lists", f'{OK},"models":[["{DEAR}"]]'),
        ("models_thousand", "refuse more fallbacks than it would look at", f'{OK},"models":[{",".join(json.dumps(MINI) for _ in range(1000))}]'),
        ("fallbacks", "refuse fallbacks under another name", f'{OK},"fallbacks":["{DEAR}"]'),
        ("fallback_model", "refuse a fallback model", f'{OK},"fallback_model":"{DEAR}"'),
        ("deployment", "refuse the name a gateway may have for models", f'{OK},"deployment_id":"{DEAR}"'),
        ("engine", "refuse the old name of models", f'{OK},"engine":"{DEAR}"'),
        ("route", "refuse routes but the known one", f'{OK},"route":"auto"'),
        ("provider_model", "refuse a model inside provider", f'{OK},"provider":{{"model":"{DEAR}"}}'),
        ("provider_escaped", "see an escaped model inside provider", f'{OK},"provider":{{"\\u006dodels":["{DEAR}"]}}'),
        ("plugin_fusion", "check the panel of a plugin", f'{OK},"plugins":[{{"id":"fusion","model":"{MINI}","analysis_models":["{DEAR}"]}}]'),
        ("plugin_auto", "check what an auto router may choose", f'{OK},"plugins":[{{"id":"auto-router","allowed_models":["openai/*"]}}]'),
        ("plugin_unknown", "refuse plugins nobody knows", f'{OK},"plugins":[{{"id":"future","model":"{DEAR}"}}]'),
        ("plugin_id_twice", "refuse a plugin with two ids", f'{OK},"plugins":[{{"id":"response-healing","id":"fusion","model":"{DEAR}"}}]'),
        ("tool_advisor", "check the model of an advising tool", f'{OK},"max_tokens":9,"tools":[{{"type":"openrouter:advisor","parameters":{{"model":"{DEAR}"}}}}]'),
        ("tool_nested", "check models in the tools of a tool",
         f'{OK},"max_tokens":9,"tools":[{{"type":"openrouter:subagent","parameters":{{"model":"{MINI}","tools":[{{"type":"openrouter:advisor","parameters":{{"model":"{DEAR}"}}}}]}}}}]'),
        ("tool_model_outside", "see a model beside a tool's parameters", f'{OK},"tools":[{{"type":"openrouter:web_search","model":"{DEAR}","parameters":{{}}}}]'),
        ("tool_unknown", "refuse server tools nobody knows", f'{OK},"tools":[{{"type":"openrouter:future","parameters":{{}}}}]'),
        ("reasoning_model", "refuse a model inside reasoning", f'{OK},"reasoning":{{"model":"{DEAR}"}}'),
        ("guard_deep", "find a model deep inside a harmless field", f'{OK},"usage":{{"a":[{{"b":{{"fallback_models":["{DEAR}"]}}}}]}}'),
        ("web_search_options", "not start a search that another model reads", f'{OK},"web_search_options":{{"search_context_size":"high"}}'),
        ("lone_comma", "read strict JSON only: commas", f'{OK},,"model":"{DEAR}"'),
        ("comment", "read strict JSON only: comments", f'{OK}/*,"model":"x"*/'),
        ("single_quotes", "read strict JSON only: quotes", f"'model':'{DEAR}'"),
        ("second_document", "refuse a second document behind the first", f'{OK}}}{{"model":"{DEAR}"')):
    attack_row(name, sentence, members, "openrouter", text)

for name, sentence, data in (
        ("bom", "refuse a byte order mark", b"\xef\xbb\xbf" + body()),
        ("utf16", "refuse UTF-16", body().decode().encode("utf-16")),
        ("overlong", "refuse overlong UTF-8", body(model="openai/gpt-4o-mini").replace(b"mini", b"mini\xc0\x80")),
        ("latin1", "refuse bytes that are no UTF-8", body().replace(b"hello", b"h\xe9llo")),
        ("array_root", "refuse a list of requests", b"[" + body() + b"," + body(model=DEAR) + b"]"),
        ("deep", "refuse a body too deep to be read alike", b'{"model":"openai/gpt-4o-mini","metadata":' + b"[" * 5000 + b"]" * 5000 + b"}"),
        ("nothing", "refuse an empty body", b"{}")):
    attack_row(name, sentence, denied, "openrouter", data)

for name, sentence, query in (("query_model", "refuse a model in the query", f"?model={DEAR}"), ("query_escaped", "refuse it percent-escaped", "?%6dodel=x"),
                              ("query_second", "refuse it behind a parameter that is dropped", f"?key=x&model={DEAR}"),
                              ("query_semicolon", "refuse it behind a semicolon", f"?a;model={DEAR}"), ("query_deployment", "refuse deployment ids", "?deployment=x")):
    attack_row(name, sentence, denied, "openrouter", body(), "/v1/chat/completions" + query)

for name, sentence, path in (("path_azure", "refuse a deployment in the path", f"/openai/deployments/{DEAR}/chat/completions"), ("path_engine", "refuse an engine in the path", "/v1/engines/gpt-4o/completions"),
                             ("path_bedrock", "refuse a model id in the path", "/model/anthropic.claude-opus/invoke"), ("path_model_prefix", "refuse a model in front of the path", f"/v1/{DEAR}/chat/completions")):
    attack_row(name, sentence, denied, "openrouter", body(), path, "", {"endpoint_not_allowed", "method_not_allowed"})

for name, sentence, provider, path, data in (
        ("responses_model", "check responses like chat", "openrouter", "/v1/responses", {"model": DEAR, "input": "x"}),
        ("responses_previous", "refuse to go on with a stored answer of another model", "openai", "/v1/responses", {"model": "gpt-4o-mini", "input": "x", "previous_response_id": "resp_1"}),
        ("responses_prompt", "refuse a stored prompt, which names its own model", "openai", "/v1/responses", {"model": "gpt-4o-mini", "prompt": {"id": "pmpt_1"}}),
        ("responses_tool_model", "refuse the model of an image tool", "openai", "/v1/responses", {"model": "gpt-4o-mini", "input": "x", "tools": [{"type": "image_generation", "model": "gpt-image-1"}]}),
        ("openai_fine_tuned", "not take a fine-tuned model for its base", "openai", "/v1/chat/completions", {"model": "ft:gpt-4o-mini:acme::1", "messages": []}),
        ("completions_model", "check old completions like chat", "openrouter", "/v1/completions", {"model": DEAR, "prompt": "x"}),
        ("embeddings_model", "check embeddings like chat", "openrouter", "/v1/embeddings", {"model": "openai/text-embedding-3-large", "input": "x"}),
        ("images_model", "check images like chat", "openrouter", "/v1/images/generations", {"model": "openai/gpt-image-1", "prompt": "x"}),
        ("messages_model", "check messages like chat", "anthropic", "/v1/messages", {"model": "claude-opus-4-1", "max_tokens": 5, "messages": []}),
        ("messages_fallback", "check fallbacks of messages", "anthropic", "/v1/messages",
         {"model": "claude-haiku-4-5", "max_tokens": 5, "messages": [{"role": "user", "content": "x"}], "fallbacks": [{"model": "claude-opus-4-1"}]}),
        ("messages_advisor", "check the model of an advisor", "anthropic", "/v1/messages",
         {"model": "claude-haiku-4-5", "max_tokens": 5, "messages": [{"role": "user", "content": "x"}],
          "tools": [{"type": "advisor_20260301", "name": "advisor", "model": "claude-opus-4-1", "max_uses": 1, "max_tokens": 5}]}),
        ("count_tokens_model", "count tokens for allowed models only", "anthropic", "/v1/messages/count_tokens", {"model": "claude-opus-4-1", "messages": []}),
        ("gemini_path_model", "check the model in a path of Gemini", "google", "/v1beta/models/gemini-2.5-pro:generateContent", {"contents": [{"parts": [{"text": "x"}]}]}),
        ("gemini_path_colon", "check it with an escaped colon too", "google", "/v1beta/models/gemini-2.5-pro%3AgenerateContent", {"contents": [{"parts": [{"text": "x"}]}]}),
        ("gemini_body_model", "refuse another model in the body", "google", "/v1beta/models/gemini-2.5-flash:generateContent",
         {"model": "models/gemini-2.5-pro", "contents": [{"parts": [{"text": "x"}]}]}),
        ("gemini_cached", "refuse stored content, which was made for a model", "google", "/v1beta/models/gemini-2.5-flash:generateContent",
         {"cachedContent": "cachedContents/1", "contents": [{"parts": [{"text": "x"}]}]}),
        ("gemini_tuned", "refuse tuned models", "google", "/v1beta/tunedModels/x:generateContent", {"contents": []}),
        ("gemini_openai_root", "check the model of Gemini's other root", "google", "/v1beta/openai/chat/completions", {"model": "gemini-2.5-pro", "messages": []}),
        ("gemini_prefix", "take models/ in front of a name for no other model", "google", "/v1beta/openai/chat/completions", {"model": "models/gemini-2.5-pro", "messages": []})):
    attack_row(name, sentence, denied, provider, json.dumps(data).encode(), path, "", NO | {"endpoint_not_allowed", "stored_data", "account_endpoint"})


def form(parts):
    out = b"".join(b"--b\r\ncontent-disposition: form-data; " + head + b"\r\n\r\n" + value + b"\r\n" for head, value in parts)
    return out + b"--b--\r\n"


for name, sentence, parts in (
        ("form_twice", "refuse two models in one form", ((b'name="model"', b"whisper-1"), (b'name="model"', b"gpt-4o-transcribe"))),
        ("form_unquoted", "read an unquoted name, or refuse it", ((b"name=model", b"gpt-4o-transcribe"),)),
        ("form_file_name", "not take a file for a model, nor a model for a file", ((b'name="model"; filename="x"', b"gpt-4o-transcribe"),)),
        ("form_star_name", "refuse a second way to write a name", ((b'name="file"; name*=utf-8\'\'model', b"gpt-4o-transcribe"),)),
        ("form_two_names", "refuse a part with two names", ((b'name="file"; name="model"', b"gpt-4o-transcribe"),)),
        ("form_no_model", "refuse a form without a model", ((b'name="file"; filename="a.wav"', b"RIFF"),))):
    attack_row(name, sentence, lambda stage, parts: denied_form(stage, form(parts)), parts)


def denied_form(stage, data, kind="multipart/form-data; boundary=b", codes=NO | {"unsupported_media_type"}):
    head = stage.head(f"Content-Type: {kind}\r\nContent-Length: {len(data)}\r\nConnection: close\r\n", path="/v1/audio/transcriptions",
                      pushed=stage.key("--daily-limit", "5", "--models", "whisper-1", provider="openai"))
    out, _ = stage.raw(head + b"\r\n" + data)
    must(out[9:10] == b"4" and any(b'"%b"' % code.encode() in out for code in codes), out[:400])
    same(len(stage.puppet.seen), 0, "requests upstream")


@attack("refuse a form whose boundary hides the second reading")
def form_two_boundaries(stage):
    data = form(((b'name="model"', b"whisper-1"),)) + b"--c\r\ncontent-disposition: form-data; name=\"model\"\r\n\r\ngpt-4o-transcribe\r\n--c--\r\n"
    denied_form(stage, data, "multipart/form-data; boundary=b; boundary=c")
    denied_form(stage, data)


@attack("refuse JSON dressed as a form, a form dressed as JSON, and types that no dialect reads")
def wrong_media_type(stage):
    codes = NO | {"unsupported_media_type"}
    denied_form(stage, json.dumps({"model": "gpt-4o-transcribe"}).encode())
    denied_form(stage, form(((b'name="model"', b"whisper-1"),)), "application/json", codes)
    for kind in ("application/x-www-form-urlencoded", "text/plain", "application/xml", "multipart/form-data"):
        denied_form(stage, b"model=gpt-4o-transcribe", kind, codes)


@attack("refuse another model also for a key without any cap")
def uncapped_key(stage):
    denied(stage, "uncapped", body(model=DEAR))


@attack("refuse a model it has no price for, for a capped key that may use all models")
def unpriced(stage):
    for model in ("openai/gpt-99", "evil/cheap", "openai/gpt-4o-mini-but-dear", MINI + ":future", "*", "openai/*"):
        answer = stage.ask(body(model=model), stage.key("--daily-limit", "5"))
        same((answer.status, answer.code()), (403, "model_unpriced"), model)
    same(len(stage.puppet.seen), 0, "requests upstream")


@attack("serve the allowed model all the same, and send the bytes it checked")
def allowed(stage):
    data = raw_body('"\\u006dodel":"openai\\/gpt-4o-mini","max_tokens":5')
    same(stage.ask(data, keys(stage)["openrouter"]).status, 200)
    must(stage.puppet.seen[0].body.endswith(data[1:]), "the body was written anew")


@attack("serve an honest form, so that the other forms are refused for what is wrong with them")
def allowed_form(stage):
    data = form(((b'name="model"', b"whisper-1"), (b'name="file"; filename="a.wav"', b"RIFF" + b"\0" * 400)))
    head = stage.head(f"Content-Type: multipart/form-data; boundary=b\r\nContent-Length: {len(data)}\r\nConnection: close\r\n", path="/v1/audio/transcriptions",
                      pushed=stage.key("--daily-limit", "5", "--models", "whisper-1", provider="openai"))
    out, _ = stage.raw(head + b"\r\n" + data)
    must(out.startswith(b"HTTP/1.1 200"), out[:400])


if __name__ == "__main__":
    main("models")
