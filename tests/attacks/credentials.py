# SPDX-License-Identifier: GPL-3.0-or-later
"""Endpoints that mint credentials, show the account or reach stored data, by every spelling of their paths; and credentials smuggled
past the relay's own. The puppet tells what an upstream would have seen."""
import base64
import json

from cases import attack, attack_row, main, must, same
from stage import CANARY, body

SK = "sk-ant-" + "c" * 40
CLASSES = {"minting_endpoint", "account_endpoint", "stored_data", "background_work", "endpoint_not_allowed", "method_not_allowed"}
KEYS = {"openrouter": {}, "openai": {"provider": "openai"}, "anthropic": {"provider": "anthropic", "secret": SK},
        "google": {"provider": "google", "secret": "AIza" + "c" * 35}, "stripe": {"provider": "stripe", "secret": "rk_live_51StripeRestricted0123456789abcdef"}}


def key(stage, provider):
    more = ("--allow", "GET /v1/**", "--allow", "POST /v1/customers/**", "--price-per-call", "0") if provider == "stripe" else ("--daily-limit", "5")
    return stage.key(*more, **KEYS[provider])


def nothing_upstream(stage):
    same([seen.line for seen in stage.puppet.seen], [], "requests upstream")


def closed_paths(stage, provider, paths, codes=CLASSES):
    for path in paths:
        for method in ("GET", "POST", "DELETE"):
            data = b"{}" if method == "POST" else b""
            answer = stage.ask(data, key(stage, provider), path, method)
            code = answer.code() or "?"
            must(answer.status in (400, 403) and (code in codes or answer.status == 400), f"{method} {path}: {answer.status} {answer.body[:200]!r}")
    nothing_upstream(stage)


for name, sentence, provider, paths in (
        ("openrouter_minting", "mint no keys of OpenRouter", "openrouter", ("/api/v1/keys", "/v1/keys", "/keys", "/v1/keys/abc", "/api/v1/auth/keys", "/v1/auth/keys/code", "/v1/byok", "/v1/scim/Users")),
        ("openrouter_account", "show nothing of OpenRouter's account", "openrouter", ("/v1/credits", "/v1/credits/coinbase", "/v1/activity", "/v1/analytics/x", "/v1/organization/members",
                                                                                      "/v1/workspaces", "/v1/guardrails", "/v1/presets/x", "/v1/observability/x")),
        ("openrouter_stored", "reach nothing stored at OpenRouter", "openrouter", ("/v1/generation?id=gen-1", "/v1/generation/content?id=gen-1", "/v1/files", "/v1/files/f/content", "/v1/videos/v1/content", "/v1/batches")),
        ("openai_minting", "mint nothing at OpenAI", "openai", ("/v1/organization/admin_api_keys", "/v1/organization/projects/p/service_accounts", "/v1/realtime/client_secrets", "/v1/realtime/sessions",
                                                                "/v1/realtime/transcription_sessions", "/v1/chatkit/sessions", "/v1/projects/p/api_keys")),
        ("openai_stored", "reach nothing stored at OpenAI", "openai", ("/v1/files", "/v1/files/f/content", "/v1/responses/resp_1", "/v1/responses/resp_1/input_items", "/v1/responses/resp_1/cancel", "/v1/chat/completions/c/messages", "/v1/conversations/c/items",
                                                                       "/v1/threads/t/runs", "/v1/assistants", "/v1/vector_stores/v/search", "/v1/containers/c/files", "/v1/uploads", "/v1/fine_tuning/jobs",
                                                                       "/v1/batches", "/v1/videos", "/v1/realtime", "/v1/evals", "/v1/dashboard/billing/usage")),
        ("anthropic_closed", "mint, show and store nothing at Anthropic", "anthropic", ("/v1/organizations/api_keys", "/v1/organizations/cost_report", "/v1/files", "/v1/files/f/content", "/v1/messages/batches",
                                                                                       "/v1/messages/batches/b/results", "/v1/skills", "/v1/vaults", "/v1/sessions", "/v1/complete", "/v1/environments/e/work")),
        ("google_closed", "mint, show and store nothing at Google", "google", ("/v1beta/auth_tokens", "/v1beta/files", "/upload/v1beta/files", "/v1beta/files:register", "/v1beta/cachedContents", "/v1beta/tunedModels/m",
                                                                             "/v1beta/corpora", "/v1beta/batches/b", "/v1beta/operations/o", "/v1beta/fileSearchStores/s", "/v1alpha/auth_tokens", "/v1beta/interactions")),
        ("stripe_closed", "mint no keys of Stripe, though all of /v1 is allowed", "stripe", ("/v1/ephemeral_keys", "/v1/ephemeral_keys/e", "/v1/terminal/connection_tokens", "/v1/webhook_endpoints", "/v1/apps/secrets",
                                                                                             "/v1/account_links", "/v1/account_sessions", "/v1/billing_portal/sessions", "/v1/accounts", "/v1/accounts/a/persons",
                                                                                             "/v1/account", "/v2/core/accounts"))):
    attack_row(name, sentence, closed_paths, provider, paths)

KEY_PATHS = {
    "path_double_slash": ("see through doubled slashes", ("//v1/keys", "/v1//keys", "/v1/keys//", "///keys")),
    "path_dot_dot": ("see through dot segments", ("/v1/models/../keys", "/v1/chat/completions/../../keys", "/../api/v1/keys", "/v1/./keys", "/v1/models/..", "/v1/...//keys")),
    "path_escaped_dots": ("see through escaped dots", ("/v1/models/%2e%2e/keys", "/v1/%2E/keys", "/v1/models/.%2e/keys", "/v1/models/%2e./keys")),
    "path_escaped_slash": ("see through escaped slashes", ("/v1%2fkeys", "/v1/models%2F..%2Fkeys", "/v1%2Fkeys%2F", "/v1%5ckeys", "/v1\\keys")),
    "path_twice_escaped": ("not decode twice", ("/v1/models/%252e%252e/keys", "/v1/%256beys", "/v1%252fkeys")),
    "path_escaped_letters": ("refuse letters written as escapes", ("/v1/%6beys", "/v1/k%65ys", "/%76%31/keys", "/v1/ke%79s")),
    "path_overlong": ("refuse overlong UTF-8 for slashes and dots", ("/v1%c0%afkeys", "/v1/%c0%ae%c0%ae/keys", "/v1/%e0%80%afkeys")),
    "path_semicolon": ("refuse path parameters", ("/v1/keys;a=b", "/v1;/keys", "/v1/models;/../keys", "/v1/chat/completions;x")),
    "path_case": ("not open what another case spells", ("/v1/KEYS", "/V1/keys", "/v1/Keys", "/API/V1/KEYS")),
    "path_ends": ("not be fooled by what stands at the end", ("/v1/keys.", "/v1/keys/", "/v1/keys/.", "/v1/keys%20", "/v1/keys%00", "/v1/keys?", "/v1/keys%3f", "/v1/keys.json", "/v1/keys%09", "/v1/keys%23")),
    "path_roots": ("not put an endpoint behind a root twice", ("/api/v1/api/v1/keys", "/v1/v1/keys", "/v1/api/v1/keys", "/api/keys", "/api/v1", "/v1", "/", "/api/beta/x")),
}
for name, (sentence, paths) in KEY_PATHS.items():
    attack_row(name, sentence, closed_paths, "openrouter", paths)


def places(stage, pushed, extra, path="/v1/chat/completions", secret=CANARY):
    """Sends a credential beside the proxy key and returns what the upstream saw."""
    answer = stage.ask(body(max_tokens=5), pushed, path, extra=extra)
    same(answer.status, 200, answer.body[:200])
    seen = stage.puppet.seen[0]
    text = seen.head + b"\r\n" + seen.body
    must(pushed["key"].encode() not in text and pushed["key"].split("_")[3].encode() not in text, "the proxy key went upstream")
    same(text.count(secret.encode()), 1, "upstream keys upstream")
    must(b"smuggled" not in text.lower(), f"a smuggled credential went upstream: {seen.head!r}")
    return seen


for name, sentence, lines in (
        ("smuggled_api_key", "strip x-api-key", "x-api-key: smuggled\r\n"), ("smuggled_goog", "strip x-goog-api-key", "x-goog-api-key: smuggled\r\n"),
        ("smuggled_azure", "strip api-key", "api-key: smuggled\r\n"), ("smuggled_proxy", "strip Proxy-Authorization", "Proxy-Authorization: Bearer smuggled\r\n"),
        ("smuggled_cookie", "strip cookies", "Cookie: session=smuggled\r\n"), ("smuggled_org", "strip the choice of another organisation", "OpenAI-Organization: smuggled\r\nOpenAI-Project: smuggled\r\n"),
        ("smuggled_amz", "strip tokens of clouds", "X-Amz-Security-Token: smuggled\r\nX-Auth-Token: smuggled\r\n"),
        ("smuggled_user_project", "strip the choice of another account to bill", "x-goog-user-project: smuggled\r\nStripe-Account: smuggled\r\n"),
        ("smuggled_beta_header", "strip a header that names models", "x-model: smuggled\r\nx-openrouter-model: smuggled\r\nhelicone-auth: smuggled\r\n"),
        ("smuggled_case", "strip them in any case", "X-API-KEY: smuggled\r\nX-Goog-Api-Key: smuggled\r\n")):
    attack_row(name, sentence, lambda stage, lines: places(stage, key(stage, "openrouter"), lines), lines)

for name, sentence, query in (
        ("query_credentials", "drop credentials in the query", "?key=smuggled&api_key=smuggled&apikey=smuggled&access_token=smuggled&token=smuggled&oauth_token=smuggled"),
        ("query_credential_case", "drop them in any case", "?KEY=smuggled&Access_Token=smuggled")):
    attack_row(name, sentence, lambda stage, query: same(places(stage, key(stage, "openrouter"), "", "/v1/chat/completions" + query).line.split(" ")[1], "/api/v1/chat/completions"), query)


@attack("refuse a credential in the query whose name is escaped")
def query_credential_escaped(stage):
    answer = stage.ask(body(), key(stage, "openrouter"), "/v1/chat/completions?%6bey=smuggled")
    same((answer.status, answer.code()), (400, "field_not_allowed"))


@attack("use the proxy key from a query and send none of it on")
def key_in_query(stage):
    pushed = key(stage, "openrouter")
    head = f"POST /v1/chat/completions?key={pushed['key']} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {len(body())}\r\n\r\n".encode()
    out, _ = stage.raw(head + body())
    must(out.startswith(b"HTTP/1.1 200") and pushed["key"].encode() not in stage.puppet.seen[0].head, out[:200])


@attack("decode Basic, and send its pair no further")
def key_in_basic(stage):
    pushed = key(stage, "openrouter")
    for pair in (pushed["key"] + ":", "smuggled:" + pushed["key"]):
        coded = base64.b64encode(pair.encode()).decode()
        head = f"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: Basic {coded}\r\nConnection: close\r\nContent-Length: {len(body())}\r\n\r\n".encode()
        out, _ = stage.raw(head + body())
        must(out.startswith(b"HTTP/1.1 200"), out[:200])
        same(stage.puppet.seen[-1].all("authorization"), ["Bearer " + CANARY])


def http_key(stage, place, *more):
    return stage.key("--allow", "* /**", "--price-per-call", "0", "--auth", place, *more, provider="http")


@attack("send one query key of an HTTP API, though the agent brings another under the same name")
def http_query_key(stage):
    pushed = http_key(stage, "query:appid")
    for query in ("appid=smuggled", "APPID=smuggled", "a=1&appid=smuggled", "%61ppid=smuggled", "app%69d=smuggled&appid=smuggled", "appid", "appid=&appid=smuggled"):
        answer = stage.ask(b"", pushed, "/weather?" + query, "GET")
        if answer.status == 200:
            line = stage.puppet.seen[-1].line
            must("smuggled" not in line and line.lower().count("appid=") == 1, line)


@attack("send one header key of an HTTP API, though the agent brings another under the same name")
def http_header_key(stage):
    pushed = http_key(stage, "header:X-Secret")
    same(stage.ask(b"", pushed, "/weather", "GET", "x-secret: smuggled\r\nX-SECRET: smuggled\r\nX_Secret: smuggled\r\n").status, 200)
    same(stage.puppet.seen[-1].all("x-secret"), [CANARY])


@attack("keep hop-by-hop, forwarding and override fields from an HTTP API, to which all others go")
def http_open_fields(stage):
    pushed = http_key(stage, "bearer")
    lines = ("X-Real-IP: 1.2.3.4\r\nX-Forwarded-For: 1.2.3.4\r\nX-HTTP-Method-Override: DELETE\r\nX-Original-URL: /admin\r\nX-Rewrite-URL: /admin\r\nCookie: a=smuggled\r\n"
             "X-Method-Override: DELETE\r\nrk-secret: smuggled\r\nCF-Connecting-IP: 1.2.3.4\r\nX-Harmless: yes\r\n")
    same(stage.ask(b"", pushed, "/a", "GET", lines).status, 200)
    names = {name.lower() for name, _ in stage.puppet.seen[-1].fields}
    same(names, {"host", "x-harmless", "accept-encoding", "authorization", "content-type"}, "fields upstream")


@attack("keep the rules for paths of an HTTP API whatever spelling they have: what is not allowed stays shut")
def http_paths(stage):
    pushed = stage.key("--allow", "GET /public/**", "--price-per-call", "0", provider="http")
    same(stage.ask(b"", pushed, "/public/a", "GET").status, 200)
    stage.puppet.begin()
    for path in ("/private", "/public/../private", "/public/%2e%2e/private", "/public/..%2fprivate", "/public%2f..%2fprivate", "/public/..;/private", "/public/%2e%2e;/private",
                 "//private", "/PUBLIC/a", "/public/\\..\\private", "/public/%5c..%5cprivate", "/public/%252e%252e/private", "/public/a%00/../../private", "/public/%0d%0aX:%20y"):
        answer = stage.ask(b"", pushed, path, "GET")
        must(answer.status in (400, 403), f"{path}: {answer.status}")
    for method in ("POST", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS"):
        out, _ = stage.raw(stage.head("Connection: close\r\n", method, "/public/a", pushed) + b"\r\n")
        must(out[9:10] == b"4", f"{method}: {out[:80]!r}")
    nothing_upstream(stage)


@attack("answer /key from the proxy key's own numbers, and never ask the upstream")
def key_info_is_ours(stage):
    for path in ("/api/v1/key", "/v1/key", "/v1/auth/key", "/key"):
        answer = stage.ask(b"", key(stage, "openrouter"), path, "GET")
        same((answer.status, answer.json()["data"]["limit"]), (200, 5), path)
    nothing_upstream(stage)


@attack("say nothing of the upstream key, its label or its address in what an agent may ask")
def self_tells_little(stage):
    pushed = key(stage, "openrouter")
    text = stage.ask(b"", pushed, "/rk/v1/self", "GET").body + stage.ask(b"", pushed, "/v1/key", "GET").body + stage.ask(b"", pushed, "/v1/keys", "GET").body
    for secret in (str(stage.puppet.port).encode(), pushed["key"].encode(), b"puppet", b"uk_", b"dev_"):
        must(secret not in text, f"{secret!r} is told")


@attack("refuse stored data and background work by the fields of a body too")
def by_field(stage):
    for data in ({"model": "gpt-4o-mini", "input": "x", "background": True}, {"model": "gpt-4o-mini", "input": "x", "conversation": "conv_1"},
                 {"model": "gpt-4o-mini", "input": "x", "previous_response_id": "resp_1"},
                 {"model": "gpt-4o-mini", "input": [{"type": "item_reference", "id": "msg_1"}]},
                 {"model": "gpt-4o-mini", "input": [{"role": "user", "content": [{"type": "input_file", "file_id": "file_1"}]}]},
                 {"model": "gpt-4o-mini", "input": "x", "tools": [{"type": "file_search", "vector_store_ids": ["vs_1"]}]},
                 {"model": "gpt-4o-mini", "input": "x", "tools": [{"type": "mcp", "server_label": "x", "server_url": "https://evil.example", "authorization": "t"}]},
                 {"model": "gpt-4o-mini", "input": "x", "tools": [{"type": "code_interpreter", "container": "cntr_1"}]}):
        answer = stage.ask(json.dumps(data).encode(), key(stage, "openai"), "/v1/responses")
        must(answer.status in (400, 403), f"{data}: {answer.status} {answer.body[:200]!r}")
    nothing_upstream(stage)


if __name__ == "__main__":
    main("credentials")
