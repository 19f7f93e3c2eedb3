// SPDX-License-Identifier: GPL-3.0-or-later
// Vercel's AI SDK with OpenRouter's provider, which takes its base URL as an option only.
import assert from "node:assert/strict";
import { createOpenRouter } from "@openrouter/ai-sdk-provider";
import { generateText, streamText } from "ai";

const openrouter = createOpenRouter({ baseURL: process.env.OPENROUTER_BASE_URL });
const name = process.env.RUBBER_MODEL;
const prompt = "hello [[tokens=5]]";
const said = "tok0 tok1 tok2 tok3 tok4 ";

for (const model of [openrouter(name), openrouter(name, { usage: { include: true } })]) {
  const plain = await generateText({ model, prompt });
  assert.equal(plain.text, said);
  assert.equal(plain.usage.outputTokens, 5);
  assert.ok(plain.providerMetadata.openrouter.usage.cost > 0);

  let text = "";
  const stream = streamText({ model, prompt });
  for await (const piece of stream.textStream) text += piece;
  assert.equal(text, said);
  assert.equal((await stream.usage).outputTokens, 5);
}

await assert.rejects(generateText({ model: openrouter("openai/forbidden-model"), prompt }), (error) => {
  assert.equal(error.statusCode, 403);
  assert.equal(error.isRetryable, false);
  assert.match(error.message, /forbidden-model/);
  return true;
});
console.log("ai with @openrouter/ai-sdk-provider: plain, streaming, refusal");
