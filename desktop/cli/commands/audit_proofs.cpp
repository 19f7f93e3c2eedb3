// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/audit_proofs.h"
#include "desktop/app/error_name.h"
#include "desktop/cli/commands/commands.h"
#include "desktop/cli/interrupt.h"
#include "desktop/cli/json.h"
#include "desktop/cli/relay_text.h"
#include "desktop/cli/words.h"

#include <charconv>

namespace rubber::cli {

namespace {

using desktop::AuditState;

desktop::AuditProgress progressTo(Context& context, const InterruptGuard& guard, const std::string& what) {
    return [&context, &guard, what](std::uint64_t done, std::uint64_t total) {
        context.terminal.progress(what + " " + grouped(done) + " of " + grouped(total) + " rows...");
        return !guard.interrupted();
    };
}

std::string stateJson(const AuditState& state, const std::optional<Error>& error) {
    std::vector<std::string> cosigned;
    for (const auto& each : state.cosigned)
        cosigned.push_back(JsonObject()
                               .text("device", each.device)
                               .count("rows", each.rows)
                               .time("at", each.at)
                               .boolean("this_device", each.byThisDevice)
                               .str());
    JsonObject json;
    json.text("relay", state.relay).text("relay_id", state.id.text()).boolean("sound", state.known && !error);
    json.count("rows", state.rows)
        .count("verified_row", state.verifiedRow)
        .count("unproved_rows", state.unproved);
    json.texts("holes", state.holes).textOrNull("audit_key", state.auditKey);
    if (state.known)
        json.time("checked_at", state.checkedAt);
    else
        json.null("checked_at");
    json.textOrNull("error", error ? desktop::errorName(*error) : "");
    json.textOrNull("what", error ? desktop::errorText(*error) : "");
    return json.raw("cosigned", jsonArray(cosigned)).str();
}

void tellState(const AuditState& state, const std::optional<Error>& error, Terminal& terminal) {
    if (error) {
        terminal.error(sentence(*error));
        if (const auto hint = describe(*error).hint; !hint.empty()) terminal.talk(hint);
        return;
    }
    if (!state.known) {
        terminal.out(safe(state.relay) +
                     "   nothing signed yet; the relay signs some seconds after the first row");
        return;
    }
    terminal.out(safe(state.relay) + "   " + terminal.paint(Role::Ok, "verified") + " up to row " +
                 grouped(state.verifiedRow) + "   " + grouped(state.rows) + " rows signed");
    for (const auto& hole : state.holes)
        terminal.warn(safe(state.relay) + ": " + safe(hole) +
                      "; they are proved by the relay, not looked at");
    if (state.unproved)
        terminal.warn(safe(state.relay) + ": " + grouped(state.unproved) +
                      " rows here came without their bytes and cannot be proved");
    for (const auto& each : state.cosigned)
        if (!each.byThisDevice)
            terminal.talk("  " + safe(each.device) + " has cosigned " + grouped(each.rows) +
                          " rows of the same log");
}

Result<std::uint64_t> rowNumber(const std::string& word) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || end != word.data() + word.size() || number == 0)
        return fail(ErrorCode::Invalid,
                    "bad_option: ROW is a row's number, the `sequence` of exports: " + word);
    return number;
}

/// The relays named, or all.
Result<std::vector<AuditState>> chosen(Context& context) {
    TRY_LET(states, desktop::auditStates(context.app));
    const std::string& wanted = context.options.relay;
    if (wanted.empty()) return states;
    for (auto& state : states)
        if (state.relay == wanted || state.id.text() == wanted)
            return std::vector<AuditState>{std::move(state)};
    return fail(ErrorCode::NotFound, "no_such_relay: " + wanted);
}

Outcome verifyRelays(Context& context) {
    TRY(context.unlock());
    std::string note;
    if (!context.options.checkpoint.empty()) {
        TRY_LET(bytes, desktop::readProofFile(context.path(context.options.checkpoint)));
        note = std::move(bytes);
    }
    context.terminal.progress("Fetching...");
    TRY_LET(sync, desktop::fetchRows(context.app));
    TRY_LET(states, chosen(context));
    if (states.empty()) return fail(ErrorCode::NotFound, "no_relay: no relay is paired yet");
    const InterruptGuard guard;
    Exit exit = tellSync(sync, context.terminal);
    std::vector<std::string> results;
    for (auto& state : states) {
        const auto progress = progressTo(context, guard, "Checking " + safe(state.relay) + ":");
        auto checked = note.empty() ? desktop::checkAudit(context.app, state.id.text(), progress)
                                    : desktop::compareCheckpoint(context.app, state.id.text(), note);
        std::optional<Error> error;
        if (checked)
            state = std::move(*checked);
        else
            error = checked.error();
        if (guard.interrupted()) return Exit::Interrupted;
        if (error) exit = describe(*error).exit;
        if (context.options.json)
            results.push_back(stateJson(state, error));
        else
            tellState(state, error, context.terminal);
    }
    if (context.options.json) context.json(jsonArray(results));
    return exit;
}

Outcome verifyFile(Context& context, const std::string& file) {
    const InterruptGuard guard;
    const auto checked = desktop::verifyExport(context.path(file), context.options.keys,
                                               progressTo(context, guard, "Checking:"));
    if (!checked && guard.interrupted()) return Exit::Interrupted;
    if (!checked) return tl::unexpected(checked.error());
    const bool sound = checked->firstBad.empty();
    if (context.options.json) {
        std::vector<std::string> logs;
        for (const auto& log : checked->logs)
            logs.push_back(JsonObject()
                               .text("relay", log.relay)
                               .text("relay_id", log.id)
                               .text("audit_key", log.auditKey)
                               .count("rows", log.rows)
                               .str());
        context.json(JsonObject()
                         .boolean("sound", sound)
                         .textOrNull("first_bad", checked->firstBad)
                         .count("rows", checked->rows)
                         .count("proved", checked->proved)
                         .count("unsigned", checked->unsignedRows)
                         .count("unproved", checked->unproved)
                         .boolean("complete", checked->complete)
                         .raw("logs", jsonArray(logs))
                         .str());
        return sound ? Exit::Done : Exit::Untrusted;
    }
    if (!sound) {
        context.terminal.error("not what was signed: " + safe(checked->firstBad));
        return Exit::Untrusted;
    }
    context.terminal.out(grouped(checked->proved) + " of " + grouped(checked->rows) +
                         " rows are in the signed logs" +
                         (checked->complete ? ", and none between them is left out" : ""));
    if (checked->unsignedRows)
        context.terminal.talk(grouped(checked->unsignedRows) + " are newer than the checkpoint");
    if (checked->unproved)
        context.terminal.talk(grouped(checked->unproved) + " cannot be proved by this file");
    for (const auto& log : checked->logs)
        context.terminal.talk(safe(log.relay) + "   " + grouped(log.rows) + " rows, signed by " +
                              safe(log.auditKey));
    if (context.options.keys.empty() && !checked->logs.empty())
        context.terminal.talk("Compare these keys with the owner's, or name them with --key.");
    return Exit::Done;
}

} // namespace

Outcome auditVerify(Context& context) {
    const std::string& file = context.options.word(0);
    return file.empty() ? verifyRelays(context) : verifyFile(context, file);
}

Outcome auditProve(Context& context) {
    TRY(context.unlock());
    TRY_LET(sequence, rowNumber(context.options.word(0)));
    context.terminal.progress("Fetching...");
    TRY_LET(sync, desktop::fetchRows(context.app));
    const Exit exit = tellSync(sync, context.terminal);
    TRY(desktop::checkAudit(context.app, context.options.relay));
    TRY_LET(proof, desktop::proveRow(context.app, context.options.relay, sequence));
    if (context.options.file.empty()) {
        context.terminal.out(proof.substr(0, proof.size() - 1));
        return exit;
    }
    TRY(desktop::writeProofFile(context.path(context.options.file), proof));
    if (context.options.json)
        context.json(JsonObject().text("file", context.options.file).count("row", sequence).str());
    else
        context.terminal.out("Proof of row " + grouped(sequence) + " written to " + context.options.file);
    return exit;
}

Outcome auditVerifyProof(Context& context) {
    TRY_LET(bytes, desktop::readProofFile(context.path(context.options.word(0))));
    const std::string key = context.options.keys.empty() ? "" : context.options.keys.front();
    TRY_LET(proved, desktop::verifyProof(bytes, key));
    const auto& row = proved.row;
    if (context.options.json) {
        JsonObject json;
        json.boolean("sound", true).text("relay_id", proved.relay).text("audit_key", proved.auditKey);
        json.count("row", proved.sequence).count("leaf", proved.leaf).count("rows", proved.rows);
        if (proved.readable)
            json.time("time", row.at)
                .text("kind", row.kind)
                .textOrNull("key_id", row.key.text())
                .textOrNull("model", row.model)
                .textOrNull("client", row.client)
                .number("input_tokens", row.inputTokens)
                .number("output_tokens", row.outputTokens)
                .money("cost_usd", row.cost)
                .textOrNull("code", row.code)
                .textOrNull("detail", row.detail);
        context.json(json.str());
        return Exit::Done;
    }
    Terminal& terminal = context.terminal;
    terminal.out("Row " + grouped(proved.sequence) + " of " + safe(proved.relay) +
                 " is in its signed log of " + grouped(proved.rows) + " rows.");
    if (proved.readable) {
        terminal.out("  " + row.at.toRfc3339() + "   " + safe(row.kind) + "   " + safe(row.key.text()) +
                     "   " + safe(row.model) + "   $" + row.cost.toDecimal() + "   " + safe(row.client));
    } else {
        terminal.out("  It was made by a newer version and cannot be shown here.");
    }
    terminal.talk("Signed by " + safe(proved.auditKey));
    if (key.empty()) terminal.talk("Compare this key with the owner's, or name it with --key.");
    return Exit::Done;
}

Outcome auditCheckpoint(Context& context) {
    TRY(context.unlock());
    if (context.options.evidence) {
        TRY_LET(states, chosen(context));
        for (const auto& state : states)
            if (!state.evidence.empty()) context.terminal.out(state.evidence);
        return Exit::Done;
    }
    TRY_LET(note, desktop::witnessedCheckpoint(context.app, context.options.relay));
    if (context.options.json)
        context.json(JsonObject().text("note", note).str());
    else
        context.terminal.out(note.substr(0, note.size() - 1));
    return Exit::Done;
}

} // namespace rubber::cli
