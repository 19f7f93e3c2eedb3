// SPDX-License-Identifier: GPL-3.0-or-later
// Vercel's AI SDK with its OpenAI provider: responses, which is its default, and chat.
import assert from "node:assert/strict";
import { openai } from "@ai-sdk/openai";
import { generateText, jsonSchema, stepCountIs, streamText, tool } from "ai";

const name = process.env.RUBBER_MODEL;
const prompt = "hello [[tokens=5]]";
const said = "tok0 tok1 tok2 tok3 tok4 ";

for (const speak of [openai, openai.chat]) {
  const plain = await generateText({ model: speak(name), prompt });
  assert.equal(plain.text, said);
  assert.equal(plain.usage.outputTokens, 5);

  let text = "";
  const stream = streamText({ model: speak(name), prompt });
  for await (const piece of stream.textStream) text += piece;
  assert.equal(text, said);
  assert.equal((await stream.usage).outputTokens, 5);

  await assert.rejects(generateText({ model: speak("forbidden-model"), prompt }), (error) => {
    assert.equal(error.statusCode, 403);
    assert.equal(error.isRetryable, false);
    assert.match(error.message, /forbidden-model/);
    return true;
  });
}

// A function of ours in between.
const weather = tool({ description: "Tells the weather", inputSchema: jsonSchema({ type: "object",
  properties: { city: { type: "string" } }, required: ["city"], additionalProperties: false }),
  execute: async ({ city }) => `rain in ${city} [[tokens=5]]` });
const told = await generateText({ model: openai(name), prompt: "weather? [[tool=1]]", tools: { weather }, stopWhen: stepCountIs(3) });
assert.equal(told.steps.length, 2);
assert.equal(told.text, said);

// What was said before goes along. Unless told not to store, this client names it by its id at OpenAI, where it lies beside what
// others said with the same upstream key: README says what to set.
for (const [model, providerOptions] of [[openai(name), { openai: { store: false } }], [openai.chat(name), undefined]]) {
  const first = await generateText({ model, prompt, providerOptions });
  const second = await generateText({ model, providerOptions, messages: [{ role: "user", content: prompt }, ...first.response.messages,
    { role: "user", content: prompt }] });
  assert.equal(second.text, said);
}
const before = await generateText({ model: openai(name), prompt });
await assert.rejects(generateText({ model: openai(name), messages: [...before.response.messages, { role: "user", content: prompt }] }),
  (error) => error.statusCode === 403 && !error.isRetryable && /item_reference/.test(error.message));
console.log("ai with @ai-sdk/openai: responses, chat, functions, refusals");
