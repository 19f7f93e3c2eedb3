// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/cli/context.h"
#include "desktop/cli/error_text.h"

/// One function per verb, each in its own small file: it calls one use case of desktop/app and prints what
/// came back. The exit code is the value; an error is printed by the dispatcher.
namespace rubber::cli {

using Outcome = Result<Exit>;

Outcome firstSteps(Context& context);

Outcome vaultInit(Context& context);
Outcome vaultPasswd(Context& context);
Outcome vaultBackup(Context& context);
Outcome vaultRestore(Context& context);
Outcome vaultKeychain(Context& context); ///< on, off, status
Outcome vaultSharesCreate(Context& context);
Outcome vaultSharesStatus(Context& context);
Outcome vaultSharesVerify(Context& context);
Outcome vaultSharesRemove(Context& context);
Outcome vaultSharesRecover(Context& context); ///< Also `vault recover`.

Outcome relayPair(Context& context);
Outcome relayDeploy(Context& context);
Outcome relayList(Context& context);
Outcome relayTest(Context& context);
Outcome relayUnseal(Context& context);
Outcome relaySeal(Context& context);
Outcome relayAttest(Context& context);
Outcome relayAttestPolicy(Context& context);
Outcome relaySharesCreate(Context& context);
Outcome relayTrust(Context& context);
Outcome relayRename(Context& context);
Outcome relayRemove(Context& context);
Outcome relayAcceptRestore(Context& context);
Outcome relayDevices(Context& context);
Outcome relayApprove(Context& context);
Outcome relayDeny(Context& context);
Outcome relayRemoveDevice(Context& context);

Outcome pushKey(Context& context);
Outcome statusKey(Context& context); ///< `status` with and without KEY.
Outcome listKeys(Context& context);
Outcome showKey(Context& context);
Outcome editKey(Context& context);
Outcome suspendKey(Context& context);
Outcome resumeKey(Context& context);
Outcome repinKey(Context& context);
Outcome restoreKey(Context& context);
Outcome rotateKey(Context& context);
Outcome killKeys(Context& context);
Outcome killLinkCreate(Context& context);
Outcome killLinkList(Context& context);
Outcome killLinkRevoke(Context& context);
Outcome webhookAdd(Context& context);
Outcome webhookList(Context& context);
Outcome webhookTest(Context& context);
Outcome webhookRotate(Context& context);
Outcome webhookRemove(Context& context);
Outcome webhookEnable(Context& context);
Outcome anomalyRules(Context& context);
Outcome anomalyReplay(Context& context);
Outcome canaryCreate(Context& context);
Outcome canaryList(Context& context);
Outcome envKey(Context& context);
Outcome runWithKey(Context& context);
/// `run`, when its variables and its key are known.
Outcome runProgram(const Options& options, const std::vector<std::pair<std::string, std::string>>& variables,
                   const std::string& keyVariable, const Secret& key, Terminal& terminal);

Outcome archiveKey(Context& context);
Outcome unarchiveKey(Context& context);
Outcome deleteKey(Context& context);

Outcome upstreamAdd(Context& context);
Outcome upstreamList(Context& context);
Outcome upstreamTest(Context& context);
Outcome upstreamRotate(Context& context);
Outcome upstreamRename(Context& context);
Outcome upstreamReveal(Context& context);
Outcome upstreamArchive(Context& context);
Outcome upstreamUnarchive(Context& context);
Outcome upstreamRemove(Context& context);
Outcome importKeys(Context& context);
Outcome adoptFile(Context& context);

Outcome showLogs(Context& context);
Outcome showSpend(Context& context);
Outcome auditVerify(Context& context); ///< The relays' logs, or with FILE an exported file.
Outcome auditProve(Context& context);
Outcome auditVerifyProof(Context& context);
Outcome auditCheckpoint(Context& context);
Outcome auditExport(Context& context);
Outcome auditTrail(Context& context);
Outcome showAlerts(Context& context);
Outcome alertRules(Context& context);
Outcome alertRule(Context& context);
Outcome configList(Context& context);
Outcome configGet(Context& context);
Outcome configSet(Context& context);
Outcome backupCreate(Context& context);
Outcome backupList(Context& context);
Outcome backupVerify(Context& context);
Outcome backupRestore(Context& context);
Outcome pricesShow(Context& context);
Outcome pricesSet(Context& context);
Outcome pricesPin(Context& context);
Outcome pricesDiff(Context& context);
Outcome pricesUpdate(Context& context);

Outcome runAgent(Context& context); ///< agent
Outcome agentTerminals(Context& context);
Outcome agentRevoke(Context& context);
Outcome unlockVault(Context& context);
Outcome lockVault(Context& context);

Outcome doctor(Context& context);
Outcome completion(Context& context);
Outcome version(Context& context);

} // namespace rubber::cli
