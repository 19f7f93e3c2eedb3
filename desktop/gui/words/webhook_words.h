// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/webhooks.h"
#include "desktop/gui/words/condition_words.h"

#include <QList>
#include <QPair>

namespace rubber::desktop::gui {

/// "Works", "Fails", "Switched off", "Not used yet".
ConditionWords webhookState(const protocol::WebhookStatus& hook);
/// Why the last attempt went wrong: "no answer within 15 seconds".
QString webhookReason(const protocol::WebhookStatus& hook);
/// What it is told, by whom, when last, and what waits, in one line.
QString webhookFacts(const WebhookReport& hook, WallTime now);
QString webhookFormatName(WebhookFormat format);
/// Every event there is and what it means, in the order of knownWebhookEvents().
QList<QPair<QString, QString>> webhookEvents();

} // namespace rubber::desktop::gui
