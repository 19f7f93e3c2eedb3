// SPDX-License-Identifier: GPL-3.0-or-later
// The official Slack client, pointed at the relay by one option.
import assert from "node:assert/strict";
import { WebClient } from "@slack/web-api";

const options = { slackApiUrl: `${process.env.RUBBER_ROOT}/api/`, retryConfig: { retries: 0 } };
const client = new WebClient(process.env.RUBBER_KEY, options);

const posted = await client.chat.postMessage({ channel: "C1", text: "hello" });
assert.equal(posted.ok, true);
assert.equal(posted.ts, "1700000000.000100");
const listed = await client.conversations.list();
assert.equal(listed.channels[0].name, "general");

// What the owner did not allow is an error the client can read, and is not sent again.
await assert.rejects(client.users.list(), (error) => /endpoint_not_allowed|403/.test(error.message + error.data?.error));
// What Slack says about the owner's token stays with the relay.
await assert.rejects(client.chat.postMessage({ channel: "C1", text: "revoked" }), (error) => !/token_revoked/.test(error.message));
console.log("slack client: calls, refusals");
