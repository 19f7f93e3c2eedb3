// SPDX-License-Identifier: GPL-3.0-or-later
// The official Stripe client, pointed at the relay by host and port: its base path is fixed.
import assert from "node:assert/strict";
import Stripe from "stripe";

const [host, port] = process.env.RUBBER_ADDRESS.split(":");
const stripe = new Stripe(process.env.RUBBER_KEY, { protocol: "http", host, port, maxNetworkRetries: 2, telemetry: false });

const customers = await stripe.customers.list({ limit: 3 });
assert.equal(customers.data[0].id, "cus_1");
const made = await stripe.customers.create({ email: "a@example.com", metadata: { note: "x" } });
assert.equal(made.id, "cus_2");
const intent = await stripe.paymentIntents.create({ amount: 500, currency: "usd" });
assert.equal(intent.amount, 500);

const refused = (code) => (error) => {
  assert.equal(error.statusCode, 403);
  assert.equal(error.code, code);
  return true;
};
await assert.rejects(stripe.paymentIntents.create({ amount: 5001, currency: "usd" }), refused("amount_over_limit"));
await assert.rejects(stripe.payouts.create({ amount: 100, currency: "usd" }), refused("endpoint_not_allowed"));
await assert.rejects(stripe.ephemeralKeys.create({ customer: "cus_1" }, { apiVersion: "2024-06-20" }), refused("minting_endpoint"));
console.log("stripe client: lists, creates, refusals");
