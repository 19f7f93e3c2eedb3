// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/webhooks.h"
#include "desktop/cli/json.h"

#include <string>
#include <vector>

/// Webhooks as text and as JSON. The place of a secret is marked, see Terminal::outSecret.
namespace rubber::cli {

std::string newWebhookJson(const desktop::NewWebhook& made);
std::string newWebhookFacts(const desktop::NewWebhook& made);
std::string webhookJson(const desktop::WebhookReport& hook);
std::string webhookTable(const std::vector<desktop::WebhookReport>& hooks, WallTime now, int columns);
std::string webhookTestJson(const desktop::WebhookTestOutcome& outcome);
std::string webhookTestText(const desktop::WebhookTestOutcome& outcome);

} // namespace rubber::cli
