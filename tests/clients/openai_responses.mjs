// SPDX-License-Identifier: GPL-3.0-or-later
// The official OpenAI client with the Responses API and with legacy completions.
import assert from "node:assert/strict";
import OpenAI from "openai";

const model = process.env.RUBBER_MODEL;
const client = new OpenAI();
const input = "hello [[tokens=5]]";
const said = "tok0 tok1 tok2 tok3 tok4 ";

const plain = await client.responses.create({ model, input, instructions: "Be brief.", metadata: { agent: "a" },
  safety_identifier: "user-1", prompt_cache_key: "a", truncation: "disabled", service_tier: "auto" });
assert.equal(plain.output_text, said);
assert.equal(plain.status, "completed");
assert.equal(plain.usage.output_tokens, 5);

let text = "";
let last = null;
for await (const event of await client.responses.create({ model, input, stream: true, store: false })) {
  if (event.type === "response.output_text.delta") text += event.delta;
  last = event;
}
assert.equal(text, said);
assert.equal(last.type, "response.completed");
assert.equal(last.response.usage.output_tokens, 5);

// The client's own accumulator takes the stream apart event by event and complains of any gap.
const followed = client.responses.stream({ model, input, text: { verbosity: "low" } });
assert.equal((await followed.finalResponse()).output_text, said);

// A function is called, the agent answers, the model speaks: plain, then streamed.
const tools = [{ type: "function", name: "weather", description: "Tells the weather", strict: true,
  parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"], additionalProperties: false } }];
const question = [{ role: "user", content: "weather? [[tool=1]]" }];
for (const stream of [false, true]) {
  const ask = { model, tools, tool_choice: "auto", parallel_tool_calls: false, include: ["reasoning.encrypted_content"] };
  const turn = async (items) => stream ? client.responses.stream({ ...ask, input: items }).finalResponse()
    : client.responses.create({ ...ask, input: items });
  const called = await turn(question);
  const call = called.output.find((item) => item.type === "function_call");
  assert.equal(call.name, "weather");
  assert.deepEqual(JSON.parse(call.arguments), { city: "Bern" });
  const done = await turn([...question, call, { type: "function_call_output", call_id: call.call_id, output: "rain [[tokens=5]]" }]);
  assert.equal(done.output_text, said);
}

const old = await client.completions.create({ model, prompt: input, max_tokens: 20 });
assert.equal(old.choices[0].text, said);
assert.equal(old.usage.completion_tokens, 5);
text = "";
for await (const chunk of await client.completions.create({ model, prompt: input, max_tokens: 20, stream: true }))
  text += chunk.choices[0]?.text ?? "";
assert.equal(text, said);

await assert.rejects(client.responses.create({ model: "forbidden-model", input }), (error) => {
  assert.ok(error instanceof OpenAI.PermissionDeniedError);
  // OpenRouter's errors have a number there.
  if (process.env.RUBBER_FLAVOUR === "openai") assert.equal(error.code, "model_not_allowed");
  assert.match(error.message, /forbidden-model/);
  return true;
});
console.log("openai client: responses, functions, completions, refusal");
