// SPDX-License-Identifier: GPL-3.0-or-later
// The official Google client, told nothing but two environment variables, must not notice the relay, and must not retry what is final.
import assert from "node:assert/strict";
import { ApiError, GoogleGenAI } from "@google/genai";

const { RUBBER_MODEL: model, RUBBER_EMBEDDINGS: embeddings, GEMINI_API_KEY: apiKey } = process.env;
const client = new GoogleGenAI({});
const contents = "hello [[tokens=5]]";
const said = "tok0 tok1 tok2 tok3 tok4 ";

const plain = await client.models.generateContent({ model, contents });
assert.equal(plain.text, said);
assert.equal(plain.usageMetadata.candidatesTokenCount, 5);

let text = "";
let usage = null;
for await (const piece of await client.models.generateContentStream({ model, contents, config: { maxOutputTokens: 64 } })) {
  text += piece.text ?? "";
  usage = piece.usageMetadata ?? usage;
}
assert.equal(text, said);
assert.equal(usage.candidatesTokenCount, 5);

// A conversation, as chat programs hold it.
const chat = client.chats.create({ model, config: { systemInstruction: "be kind", temperature: 0.5 } });
assert.equal((await chat.sendMessage({ message: contents })).text, said);
text = "";
for await (const piece of await chat.sendMessageStream({ message: contents })) text += piece.text ?? "";
assert.equal(text, said);

const tools = [{ functionDeclarations: [{ name: "list_files", parametersJsonSchema: { type: "object", properties: {} } }] }];
assert.equal((await client.models.generateContent({ model, contents, config: { tools, candidateCount: 1 } })).text, said);

assert.ok((await client.models.countTokens({ model, contents })).totalTokens > 0);
const embedded = await client.models.embedContent({ model: embeddings, contents: ["one", "two"] });
assert.equal(embedded.embeddings.length, 2);

const names = [];
for await (const entry of await client.models.list()) names.push(entry.name);
assert.ok(names.includes(`models/${model}`), names.join());

// A final refusal costs one request, is typed, and says why.
let calls = 0;
const real = globalThis.fetch;
globalThis.fetch = (...all) => (calls++, real(...all));
async function refused(work, status, says) {
  calls = 0;
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof ApiError, String(error));
    assert.equal(error.status, status);
    assert.match(error.message, says);
    return true;
  });
  assert.equal(calls, 1);
}
await refused(client.models.generateContent({ model: "gemini-forbidden", contents }), 403, /gemini-forbidden/);
await refused(client.models.generateContentStream({ model: "gemini-forbidden", contents }), 403, /gemini-forbidden/);
await refused(client.models.generateContent({ model, contents, config: { tools: [{ codeExecution: {} }] } }), 400, /codeExecution/);
await refused(client.models.generateContent({ model, contents, config: { cachedContent: "cachedContents/x" } }), 400, /cachedContent/);
await refused(client.files.list(), 403, /stored/i);
await refused(client.batches.create({ model, src: [{ contents }] }), 403, /background/i);
await refused(new GoogleGenAI({ apiKey: apiKey.slice(0, -1) + "x" }).models.generateContent({ model, contents }), 401, /key/i);
console.log("google client: plain, streaming, chat, tools, counting, embeddings, models, refusals");
