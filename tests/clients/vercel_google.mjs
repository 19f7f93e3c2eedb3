// SPDX-License-Identifier: GPL-3.0-or-later
// Vercel's AI SDK with its Google provider, which wants /v1beta in its base URL and is told so in code: it reads no variable for it.
import assert from "node:assert/strict";
import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { embed, generateText, streamText } from "ai";

const { GOOGLE_GEMINI_BASE_URL: root, GEMINI_API_KEY: apiKey, RUBBER_MODEL: name, RUBBER_EMBEDDINGS: embeddings } = process.env;
const google = createGoogleGenerativeAI({ baseURL: `${root}/v1beta`, apiKey });
const ask = { model: google(name), maxOutputTokens: 64, prompt: "hello [[tokens=5]]" };
const said = "tok0 tok1 tok2 tok3 tok4 ";

const plain = await generateText(ask);
assert.equal(plain.text, said);
assert.equal(plain.usage.outputTokens, 5);

let text = "";
const stream = streamText(ask);
for await (const piece of stream.textStream) text += piece;
assert.equal(text, said);
assert.equal((await stream.usage).outputTokens, 5);

assert.ok((await embed({ model: google.embedding(embeddings), value: "hello" })).embedding.length > 0);

await assert.rejects(generateText({ ...ask, model: google("gemini-forbidden") }), (error) => {
  assert.equal(error.statusCode, 403);
  assert.equal(error.isRetryable, false);
  assert.match(error.message, /gemini-forbidden/);
  return true;
});
console.log("ai with @ai-sdk/google: plain, streaming, embedding, refusal");
