// SPDX-License-Identifier: GPL-3.0-or-later
// The official Anthropic client, told nothing but two environment variables, must not notice the relay, and must not retry what is final.
import assert from "node:assert/strict";
import Anthropic from "@anthropic-ai/sdk";

const model = process.env.RUBBER_MODEL;
const counted = (options = {}) => {
  const made = { calls: 0 };
  made.client = new Anthropic({ ...options, fetch: (...all) => (made.calls++, fetch(...all)) });
  return made;
};
const client = new Anthropic();
const ask = { model, max_tokens: 64, messages: [{ role: "user", content: "hello [[tokens=5]] [[cache-read=70]]" }] };
const said = "tok0 tok1 tok2 tok3 tok4 ";

const plain = await client.messages.create(ask);
assert.equal(plain.content[0].text, said);
assert.equal(plain.usage.output_tokens, 5);
assert.equal(plain.usage.cache_read_input_tokens, 70);
assert.equal(plain.stop_reason, "end_turn");

// Raw events, and the helper that puts them together.
const types = [];
for await (const event of await client.messages.create({ ...ask, stream: true })) types.push(event.type);
assert.equal(types[0], "message_start");
assert.equal(types.at(-1), "message_stop");
assert.equal(types.filter((type) => type === "content_block_delta").length, 5);
let text = "";
const stream = client.messages.stream(ask).on("text", (piece) => (text += piece));
const whole = await stream.finalMessage();
assert.equal(text, said);
assert.equal(whole.usage.output_tokens, 5);

// Tools, thinking, cache marks and beta fields, as Claude Code sends them.
const tools = [{ name: "list_files", description: "Lists", input_schema: { type: "object", properties: {} }, cache_control: { type: "ephemeral" } }];
const asking = { ...ask, tools, messages: [{ role: "user", content: "[[tool=1]] [[tokens=3]]" }] };
const called = await client.messages.create(asking);
assert.equal(called.stop_reason, "tool_use");
assert.equal(called.content[0].name, "list_files");
assert.deepEqual(called.content[0].input, { said: "tok0 tok1 tok2 " });
const streamed = await client.messages.stream(asking).finalMessage();
assert.deepEqual(streamed.content[0].input, { said: "tok0 tok1 tok2 " });
const answered = await client.messages.create({
  ...ask, tools,
  messages: [...asking.messages, { role: "assistant", content: called.content },
    { role: "user", content: [{ type: "tool_result", tool_use_id: called.content[0].id, content: "a.txt [[tokens=2]]" }] }],
});
assert.equal(answered.content[0].text, "tok0 tok1 ");
const thinking = await client.beta.messages.stream({
  ...ask, max_tokens: 3000, betas: ["context-management-2025-06-27"], thinking: { type: "enabled", budget_tokens: 2000 }, metadata: { user_id: "user_1" },
  system: [{ type: "text", text: "be kind", cache_control: { type: "ephemeral", ttl: "1h" } }],
  context_management: { edits: [{ type: "clear_tool_uses_20250919" }] },
  messages: [{ role: "user", content: "[[think=50]] [[tokens=2]]" }],
}).finalMessage();
assert.equal(thinking.content[0].type, "thinking");
assert.equal(thinking.usage.output_tokens, 52);

assert.ok((await client.messages.countTokens({ model, messages: ask.messages })).input_tokens > 0);
assert.ok((await client.models.list()).data.some((entry) => entry.id === model));

// A final refusal costs one request, is typed, and says why.
const forbidden = counted();
await assert.rejects(forbidden.client.messages.create({ ...ask, model: "claude-forbidden" }), (error) => {
  assert.ok(error instanceof Anthropic.PermissionDeniedError);
  assert.equal(error.error.error.type, "permission_error");
  assert.match(error.message, /claude-forbidden/);
  return true;
});
assert.equal(forbidden.calls, 1);
const dear = counted();
await assert.rejects(dear.client.messages.create({ ...ask, max_tokens: 8_000_000, stream: true }), (error) => {
  assert.equal(error.status, 402);
  assert.equal(error.error.error.type, "billing_error");
  assert.equal(error.error.rubberapi.code, "request_over_limit");
  return true;
});
assert.equal(dear.calls, 1);
const fast = counted();
await assert.rejects(fast.client.beta.messages.create({ ...ask, speed: "fast" }), (error) => error.status === 400 && /speed/.test(error.message));
assert.equal(fast.calls, 1);
const stranger = counted({ apiKey: "rk_live_nobody", authToken: null });
await assert.rejects(stranger.client.messages.create(ask), (error) => error instanceof Anthropic.AuthenticationError);
assert.equal(stranger.calls, 1);

// An error in the middle of a stream is an error, not an end.
await assert.rejects(client.messages.stream({ ...ask, messages: [{ role: "user", content: "[[tokens=9]] [[fault=error]]" }] }).finalMessage(), /Overloaded/);
console.log("anthropic client: plain, streaming, tools, thinking, counting, models, refusals");
