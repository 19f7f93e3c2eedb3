// SPDX-License-Identifier: GPL-3.0-or-later
// The official OpenAI client beside chat: embeddings, images, speech and transcriptions, forms as the client makes them.
import assert from "node:assert/strict";
import OpenAI, { toFile } from "openai";

let calls = 0;
const client = new OpenAI({ fetch: (...all) => (calls++, fetch(...all)) });
const sound = () => toFile(Buffer.alloc(48_000, 7), "hällo \"wörld\".mp3", { type: "audio/mpeg" });
const picture = (name) => toFile(Buffer.from("not really a picture"), name, { type: "image/png" });

// Asks for base64 and decodes it, as the client does when nothing is said.
const vectors = await client.embeddings.create({ model: "text-embedding-3-small", input: ["hello", "world"], dimensions: 2 });
assert.deepEqual(Array.from(vectors.data[0].embedding), [1, 2]);
assert.ok(vectors.usage.prompt_tokens > 0);
const plain = await client.embeddings.create({ model: "text-embedding-3-small", input: [[1, 2, 3]], encoding_format: "float" });
assert.deepEqual(plain.data[0].embedding, [1, 2]);
assert.equal(plain.usage.prompt_tokens, 3);

const images = await client.images.generate({ model: "gpt-image-1", prompt: "a cat", n: 2, quality: "low", size: "1024x1024" });
assert.equal(images.data.length, 2);
assert.equal(images.usage.output_tokens, 544);
const kinds = [];
for await (const event of await client.images.generate({ model: "gpt-image-1", prompt: "a cat", stream: true, partial_images: 1 }))
  kinds.push(event.type);
assert.deepEqual(kinds, ["image_generation.partial_image", "image_generation.completed"]);
const edited = await client.images.edit({ model: "gpt-image-1", prompt: "two cats", image: [await picture("a.png"), await picture("b.png")],
  mask: await picture("m.png"), n: 1, quality: "low" });
assert.equal(edited.data[0].b64_json, "aGVsbG8=");

const speech = await client.audio.speech.create({ model: "tts-1", voice: "alloy", input: "Hello, wörld", response_format: "mp3" });
assert.ok((await speech.arrayBuffer()).byteLength > 0);

const heard = await client.audio.transcriptions.create({ model: "whisper-1", file: await sound(), language: "en", temperature: 0,
  response_format: "verbose_json", timestamp_granularities: ["word", "segment"] });
assert.equal(heard.text, "hello");
assert.equal(heard.usage.type, "duration");
const text = await client.audio.transcriptions.create({ model: "whisper-1", file: await sound(), response_format: "text" });
assert.equal(typeof text, "string");
let transcript = "";
const streamed = await client.audio.transcriptions.create({ model: "gpt-4o-transcribe", file: await sound(), stream: true,
  chunking_strategy: { type: "server_vad" } });
for await (const event of streamed) if (event.type === "transcript.text.done") transcript = event.text;
assert.equal(transcript, "hello");
const translated = await client.audio.translations.create({ model: "whisper-1", file: await sound() });
assert.equal(translated.text, "hello");

// Final refusals are typed and cost one request each.
for (const [call, status] of [
  [() => client.embeddings.create({ model: "forbidden", input: "a" }), 403],
  [async () => client.audio.transcriptions.create({ model: "forbidden", file: await sound() }), 403],
  [() => client.images.generate({ prompt: "no model" }), 400],
]) {
  const before = calls;
  await assert.rejects(call, (error) => error instanceof OpenAI.APIError && error.status === status);
  assert.equal(calls, before + 1);
}
console.log("openai client: embeddings, images, edits, speech, transcriptions, refusals");
