// SPDX-License-Identifier: GPL-3.0-or-later
// A stream with pauses, in which the relay says that it lives: the client named in the environment must not notice.
import assert from "node:assert/strict";
import Anthropic from "@anthropic-ai/sdk";
import { createAnthropic } from "@ai-sdk/anthropic";
import { createOpenAI } from "@ai-sdk/openai";
import { ChatOpenAI } from "@langchain/openai";
import { streamText } from "ai";
import OpenAI from "openai";

const { RUBBER_MODEL: model, RUBBER_CALL: name } = process.env;
const prompt = "hello [[tokens=2]] [[delay=2500]]";
const messages = [{ role: "user", content: prompt }];

// What really came, as bytes.
let came = "";
const real = globalThis.fetch;
globalThis.fetch = async (...all) => {
  const answer = await real(...all);
  const [ours, theirs] = answer.body.tee();
  (async () => {
    for await (const piece of ours) came += new TextDecoder().decode(piece);
  })().catch(() => {});
  return new Response(theirs, { status: answer.status, headers: answer.headers });
};

async function joined(stream, textOf) {
  let text = "";
  for await (const piece of stream) text += textOf(piece) ?? "";
  return text;
}
const calls = {
  "openai chat": async () => joined(await new OpenAI().chat.completions.create({ model, messages, stream: true }), (piece) => piece.choices[0]?.delta?.content),
  "openai responses": async () => joined(await new OpenAI().responses.create({ model, input: prompt, stream: true }), (piece) => piece.type === "response.output_text.delta" && piece.delta || ""),
  "langchain": async () => joined(await new ChatOpenAI({ model }).stream(prompt), (piece) => piece.content),
  "vercel openai": () => joined(streamText({ model: createOpenAI()(model), prompt }).textStream, (piece) => piece),
  "anthropic": async () => (await new Anthropic().messages.stream({ model, max_tokens: 64, messages }).finalMessage()).content[0].text,
  "vercel anthropic": () => joined(streamText({ model: createAnthropic({ baseURL: process.env.ANTHROPIC_BASE_URL + "/v1" })(model), prompt, maxOutputTokens: 64 }).textStream, (piece) => piece),
};
assert.equal((await calls[name]()).trim(), "tok0 tok1");
const pings = came.split(name.includes("anthropic") ? 'event: ping\ndata: {"type": "ping"}\n\n' : ": keep-alive\n\n").length - 1;
assert.ok(pings >= 2, came);
