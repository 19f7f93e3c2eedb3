// SPDX-License-Identifier: GPL-3.0-or-later
// A stream whose money runs out on the way, because another request of the same key holds the rest: the client named in the environment
// must have given out what was paid for, and then fail with the relay's own sentence instead of taking half an answer for a whole one.
import assert from "node:assert/strict";
import { createOpenAI } from "@ai-sdk/openai";
import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenAI } from "@google/genai";
import { streamText } from "ai";
import OpenAI from "openai";

const { RUBBER_MODEL: model, RUBBER_CALL: name } = process.env;
const long = "[[tokens=4000]] [[delay=1]]";
const quiet = "[[tokens=1]] [[first=4000]]";
const openai = () => new OpenAI({ maxRetries: 0 });
const chat = (content, max_tokens, stream) => openai().chat.completions.create({ model, messages: [{ role: "user", content }], max_tokens, stream });
const respond = (input, max_output_tokens, stream) => openai().responses.create({ model, input, max_output_tokens, stream });
const message = (content, max_tokens, stream) => new Anthropic({ maxRetries: 0 }).messages.create({ model, messages: [{ role: "user", content }], max_tokens, stream });
const google = (contents, maxOutputTokens, stream) => {
  const { models } = new GoogleGenAI({});
  return (stream ? models.generateContentStream : models.generateContent).call(models, { model, contents, config: { maxOutputTokens } });
};
const vercel = (prompt, maxOutputTokens, stream) =>
  stream ? streamText({ model: createOpenAI().chat(model), prompt, maxOutputTokens, onError() {} }).fullStream : chat(prompt, maxOutputTokens, false);
const call = { "openai chat": chat, "openai responses": respond, anthropic: message, google, "vercel openai": vercel }[name];

let pieces = 0;
let taken = null;
await assert.rejects(
  async () => {
    for await (const piece of await call(long, 4000, true)) {
      if (piece?.type === "error") throw piece.error ?? piece;
      // Far enough for a second request to be sure that the first holds little.
      if (++pieces === 5) taken = call(quiet, 3500, false);
    }
  },
  (error) => {
    assert.match(`${error.message} ${JSON.stringify(error.error ?? error.data ?? "")}`, /limit|budget/, String(error));
    return true;
  },
);
assert.ok(pieces > 5, `${pieces} pieces`);
await taken;
