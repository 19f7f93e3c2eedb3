// SPDX-License-Identifier: GPL-3.0-or-later
// Vercel's AI SDK with its Anthropic provider, which wants /v1 in its base URL.
import assert from "node:assert/strict";
import { anthropic } from "@ai-sdk/anthropic";
import { generateText, streamText } from "ai";

const model = anthropic(process.env.RUBBER_MODEL);
const ask = { model, maxOutputTokens: 64, maxRetries: 2, prompt: "hello [[tokens=5]]" };
const said = "tok0 tok1 tok2 tok3 tok4 ";

const plain = await generateText(ask);
assert.equal(plain.text.trimEnd(), said.trimEnd());
assert.equal(plain.usage.outputTokens, 5);

let text = "";
const stream = streamText(ask);
for await (const piece of stream.textStream) text += piece;
assert.equal(text, said);
assert.equal((await stream.usage).outputTokens, 5);

await assert.rejects(generateText({ ...ask, model: anthropic("claude-forbidden") }), (error) => {
  assert.equal(error.statusCode, 403);
  assert.equal(error.isRetryable, false);
  return true;
});
console.log("ai with @ai-sdk/anthropic: plain, streaming, refusal");
