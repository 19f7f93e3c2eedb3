// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/audit_check.h"

namespace rubber::desktop {

namespace {

/// By name or id.
Result<vault::StoredRelay> storedRelay(App& app, const std::string& relay) {
    TRY_LET(vault, app.core().openVault());
    return findRelay(vault, relay);
}

} // namespace

AuditState stateOf(const vault::StoredRelay& relay, const vault::WitnessedLog& log) {
    AuditState state;
    state.id = relay.id;
    state.relay = relay.name;
    state.known = !log.note.empty();
    const auto parsed = note::parse(log.note);
    const auto checkpoint = parsed ? audit::parseCheckpoint(parsed->text) : tl::unexpected(parsed.error());
    if (checkpoint) state.rows = checkpoint->size;
    state.verifiedRow = log.verifiedRow;
    state.checkedAt = log.checkedAt;
    state.trouble = log.trouble;
    state.troubleAt = log.troubleAt;
    state.evidence = log.evidence;
    state.auditKey = log.auditKey;
    return state;
}

AuditState AuditCheckRun::state() const {
    AuditState state = stateOf(m_relay, m_log);
    state.holes = m_holes;
    state.unproved = m_unproved;
    for (const auto& bytes : m_answer.cosigned) {
        const auto parsed = note::parse(bytes);
        const auto checkpoint =
            parsed ? audit::parseCheckpoint(parsed->text) : tl::unexpected(parsed.error());
        if (!checkpoint || parsed->signatures.empty()) continue;
        AuditState::Cosigned cosigned;
        const std::string& name = parsed->signatures.back().name;
        cosigned.device = name.substr(name.rfind('/') + 1);
        cosigned.rows = checkpoint->size;
        cosigned.at = note::cosignedAt(*parsed, audit::witnessKey(m_device->id, m_device->key.verifyKey));
        cosigned.byThisDevice = cosigned.at.has_value();
        state.cosigned.push_back(std::move(cosigned));
    }
    return state;
}

Result<AuditState> checkAudit(App& app, const std::string& relay, const AuditProgress& progress) {
    TRY_LET(stored, storedRelay(app, relay));
    return AuditCheckRun(app.core(), std::move(stored), progress).run();
}

Result<AuditState> compareCheckpoint(App& app, const std::string& relay, const std::string& note) {
    TRY_LET(stored, storedRelay(app, relay));
    const AuditProgress none;
    AuditCheckRun run(app.core(), std::move(stored), none);
    run.alsoConsistentWith(note);
    return run.run();
}

Result<std::vector<AuditState>> auditStates(App& app) {
    TRY_LET(vault, app.core().openVault());
    TRY_LET(relays, vault::Relays(vault).all());
    std::vector<AuditState> states;
    for (const auto& relay : relays) {
        TRY_LET(log, vault::AuditLogs(vault).find(relay.id));
        states.push_back(stateOf(relay, log.value_or(vault::WitnessedLog{})));
    }
    return states;
}

Result<std::string> witnessedCheckpoint(App& app, const std::string& relay) {
    TRY_LET(vault, app.core().openVault());
    TRY_LET(stored, findRelay(vault, relay));
    TRY_LET(log, vault::AuditLogs(vault).find(stored.id));
    if (!log || log->note.empty())
        return fail(ErrorCode::NotFound, "no_checkpoint: " + stored.name + " has not been checked yet");
    return log->note;
}

} // namespace rubber::desktop
