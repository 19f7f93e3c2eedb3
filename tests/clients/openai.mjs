// SPDX-License-Identifier: GPL-3.0-or-later
// The official OpenAI client, told nothing but two environment variables, must not notice the relay, and must not retry what is final.
import assert from "node:assert/strict";
import OpenAI from "openai";

const model = process.env.RUBBER_MODEL;
const client = new OpenAI();
const messages = [{ role: "user", content: "hello [[tokens=5]]" }];

const plain = await client.chat.completions.create({ model, messages });
assert.equal(plain.choices[0].message.content, "tok0 tok1 tok2 tok3 tok4 ");
assert.equal(plain.usage.completion_tokens, 5);

let text = "";
let chunks = 0;
const stream = await client.chat.completions.create({ model, messages, stream: true });
for await (const chunk of stream) {
  assert.ok(chunk.choices.length <= 1);
  // What naive clients do: it must not meet a usage-only chunk nobody asked for (OpenRouter always sends one).
  if (process.env.RUBBER_FLAVOUR === "openai") assert.equal(chunk.choices.length, 1);
  text += chunk.choices[0]?.delta?.content ?? "";
  chunks += 1;
}
assert.equal(text, "tok0 tok1 tok2 tok3 tok4 ");
assert.ok(chunks >= 6);

const asked = await client.chat.completions.create({ model, messages, stream: true, stream_options: { include_usage: true } });
let usage = null;
for await (const chunk of asked) usage = chunk.usage ?? usage;
assert.equal(usage.completion_tokens, 5);

const models = await client.models.list();
assert.ok(models.data.some((entry) => entry.id === model));

// A final refusal costs one request, is typed, and says why.
let calls = 0;
const counting = new OpenAI({ fetch: (...all) => (calls++, fetch(...all)) });
await assert.rejects(counting.chat.completions.create({ model: "openai/gpt-4-forbidden", messages }), (error) => {
  assert.equal(error.status, 403);
  assert.match(error.message, /forbidden/);
  return true;
});
assert.equal(calls, 1);

calls = 0;
const stranger = new OpenAI({ apiKey: "rk_live_nobody", fetch: (...all) => (calls++, fetch(...all)) });
await assert.rejects(stranger.chat.completions.create({ model, messages }), (error) => error.status === 401);
assert.equal(calls, 1);
console.log("openai client: plain, streaming, usage, models, refusals");
