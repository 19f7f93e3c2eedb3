// SPDX-License-Identifier: GPL-3.0-or-later
// What an agent's author reads when the money is gone: one call by the client named in the environment, which must end at once, with
// the relay's own sentence. Who counts the requests sits in front of the relay.
import assert from "node:assert/strict";
import { createAnthropic } from "@ai-sdk/anthropic";
import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { createOpenAI } from "@ai-sdk/openai";
import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenAI } from "@google/genai";
import { ChatOpenAI, OpenAIEmbeddings } from "@langchain/openai";
import { createOpenRouter } from "@openrouter/ai-sdk-provider";
import { generateText, streamText } from "ai";
import OpenAI from "openai";

const { RUBBER_MODEL: model, RUBBER_CALL: name, RUBBER_SAYS: says } = process.env;
const prompt = "hello [[tokens=900]]";
const messages = [{ role: "user", content: prompt }];
const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY ?? "none" });
const vercel = createOpenAI();
const openrouter = createOpenRouter({ baseURL: process.env.OPENROUTER_BASE_URL });

async function all(stream) {
  for await (const piece of stream) if (piece?.type === "error") throw piece.error;
}
const vercelGoogle = () => createGoogleGenerativeAI({ baseURL: process.env.GOOGLE_GEMINI_BASE_URL + "/v1beta", apiKey: process.env.GEMINI_API_KEY });
const limit = { maxOutputTokens: 900 };
const calls = {
  "openai chat": () => openai.chat.completions.create({ model, messages, max_tokens: 900 }),
  "openai chat stream": async () => all(await openai.chat.completions.create({ model, messages, max_tokens: 900, stream: true })),
  "openai responses": () => openai.responses.create({ model, input: prompt, max_output_tokens: 900 }),
  "openai responses stream": async () => all(await openai.responses.create({ model, input: prompt, max_output_tokens: 900, stream: true })),
  "openai completions": () => openai.completions.create({ model, prompt, max_tokens: 900 }),
  "langchain chat": () => new ChatOpenAI({ model, maxTokens: 900 }).invoke(prompt),
  "langchain chat stream": async () => all(await new ChatOpenAI({ model, maxTokens: 900 }).stream(prompt)),
  "langchain responses": () => new ChatOpenAI({ model, maxTokens: 900, useResponsesApi: true }).invoke(prompt),
  "langchain embeddings": () => new OpenAIEmbeddings({ model }).embedQuery(prompt),
  "vercel responses": () => generateText({ model: vercel(model), prompt, ...limit }),
  "vercel responses stream": () => all(streamText({ model: vercel(model), prompt, onError() {}, ...limit }).fullStream),
  "vercel chat": () => generateText({ model: vercel.chat(model), prompt, ...limit }),
  "anthropic": () => new Anthropic().messages.create({ model, max_tokens: 900, messages }),
  "anthropic stream": () => new Anthropic().messages.stream({ model, max_tokens: 900, messages }).finalMessage(),
  "vercel anthropic": () => generateText({ model: createAnthropic({ baseURL: process.env.ANTHROPIC_BASE_URL + "/v1" })(model), prompt, ...limit }),
  "google": () => new GoogleGenAI({}).models.generateContent({ model, contents: prompt, config: limit }),
  "google stream": async () => all(await new GoogleGenAI({}).models.generateContentStream({ model, contents: prompt, config: limit })),
  "vercel google": () => generateText({ model: vercelGoogle()(model), prompt, ...limit }),
  "vercel openrouter": () => generateText({ model: openrouter(model), prompt, ...limit }),
  "vercel openrouter stream": () => all(streamText({ model: openrouter(model), prompt, onError() {}, ...limit }).fullStream),
};
await assert.rejects(calls[name], (error) => {
  assert.equal(error.status ?? error.statusCode, Number(process.env.RUBBER_STATUS), String(error));
  assert.match(error.message, new RegExp(says), name);
  return true;
});
