// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"
#include "desktop/app/upstream_reports.h"
#include "desktop/cli/context.h"

#include <string>

/// Kills, and changes of keys, that wait for their relay, as the verbs meet them.
namespace rubber::cli {

/// App::status. When it shows that a relay with a waiting kill answers, the kill is sent at once and the
/// status asked again: whoever looks at a key need not have an agent running for the kill to arrive. Changes
/// that wait are pushed likewise.
Result<desktop::StatusReport> statusWithKills(Context& context,
                                              desktop::Archived archived = desktop::Archived::Without);
/// The same for App::keyStatus.
Result<desktop::KeyReport> keyStatusWithKills(Context& context, const std::string& key);

/// ConfirmedElsewhere: the queue is empty, so the app or the agent has got every receipt.
enum class WaitEnd { AsReported, ConfirmedElsewhere };
/// Retries until every relay of `report` has confirmed, `span` is over or Ctrl+C; updates the report.
Result<WaitEnd> waitForKills(Context& context, desktop::KillReport& report, Duration span);

} // namespace rubber::cli
