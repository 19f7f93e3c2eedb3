// SPDX-License-Identifier: GPL-3.0-or-later
// LangChain with its OpenAI package, told nothing but the environment: chat, responses and embeddings.
import assert from "node:assert/strict";
import { ChatOpenAI, OpenAIEmbeddings } from "@langchain/openai";

const model = process.env.RUBBER_MODEL;
const prompt = "hello [[tokens=5]]";
const said = "tok0 tok1 tok2 tok3 tok4 ";

for (const useResponsesApi of [false, true]) {
  const chat = new ChatOpenAI({ model, useResponsesApi });
  const plain = await chat.invoke(prompt);
  assert.equal(plain.text, said);
  assert.equal(plain.usage_metadata.output_tokens, 5);

  let text = "";
  let usage = null;
  for await (const chunk of await chat.stream(prompt)) {
    text += chunk.text;
    usage = chunk.usage_metadata ?? usage;
  }
  assert.equal(text, said);
  assert.equal(usage.output_tokens, 5);

  const bound = chat.bindTools([{ type: "function", function: { name: "weather", description: "Tells the weather",
    parameters: { type: "object", properties: { city: { type: "string" } } } } }]);
  assert.equal((await bound.invoke([["system", "Be brief."], ["human", prompt]])).text, said);

  await assert.rejects(new ChatOpenAI({ model: "forbidden-model", useResponsesApi }).invoke(prompt), (error) => {
    assert.equal(error.status, 403);
    assert.match(error.message, /forbidden-model/);
    return true;
  });
}

const embeddings = new OpenAIEmbeddings({ model: process.env.RUBBER_EMBEDDINGS });
assert.equal((await embeddings.embedDocuments(["hello", "world"])).length, 2);
assert.deepEqual(await embeddings.embedQuery("hello"), [1, 2]);
console.log("@langchain/openai: chat, responses, embeddings, refusal");
