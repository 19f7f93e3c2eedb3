// SPDX-License-Identifier: GPL-3.0-or-later
// agent terminals, agent revoke: who may use the vault that the app holds open.
#include "desktop/cli/commands/commands.h"

#include "desktop/cli/dispatch.h"
#include "desktop/cli/json.h"
#include "desktop/cli/remote/agent_route.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

#include <charconv>

namespace rubber::cli {

namespace {

using agent::AllowedTerminals;

/// The app's word; nobody allowed when it does not run. The agent without a window allows every terminal of its user
/// for as long as it lives.
Result<AllowedTerminals> ask(Context& context, const agent::TerminalsQuery& query) {
    if (!context.outside.agent)
        return fail(ErrorCode::Unsupported, "agent_failed: there is no agent inside an agent");
    bool headless = false;
    for (auto& there : context.outside.agent->everybody(context.terminal)) {
        if (there.role == agent::SocketRole::App) return there.link.terminals(query);
        headless = true;
    }
    context.terminal.talk(headless ? "The agent lets in every terminal of yours until it locks: rubberapi lock"
                                   : "The app does not run.");
    return AllowedTerminals{};
}

std::string terminalJson(const AllowedTerminals::Terminal& terminal) {
    return JsonObject()
        .count("id", terminal.id)
        .textOrNull("terminal", terminal.terminal)
        .text("program", terminal.program)
        .text("started_by", terminal.parent)
        .number("pid", terminal.pid)
        .time("given", terminal.given)
        .number("left_seconds", terminal.left.ms / 1000)
        .str();
}

Result<std::uint64_t> numberOf(const std::string& word) {
    std::uint64_t number = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), number);
    if (read.ec != std::errc() || read.ptr != word.data() + word.size())
        return fail(ErrorCode::Invalid, "bad_option: revoke takes a number of `agent terminals`, or all");
    return number;
}

} // namespace

Outcome agentTerminals(Context& context) {
    TRY_LET(allowed, ask(context, {}));
    std::vector<std::string> items;
    Table table({{"ID", Align::Right}, {"TERMINAL"}, {"PROGRAM"}, {"STARTED BY"}, {"ALLOWED"}, {"FOR"}});
    for (const auto& each : allowed.list) {
        items.push_back(terminalJson(each));
        table.row({std::to_string(each.id), each.terminal.empty() ? "none" : safe(each.terminal), safe(each.program),
                   safe(each.parent), localTime(each.given), spanText(each.left)});
    }
    if (context.options.json)
        context.json(jsonArray(items));
    else if (!table.empty())
        context.terminal.out(table.render(context.options.wide ? 0 : context.terminal.surface().columns));
    else
        context.terminal.talk("No terminal is allowed.");
    return Exit::Done;
}

Outcome agentRevoke(Context& context) {
    agent::TerminalsQuery query;
    query.revokeAll = context.options.word(0) == "all";
    if (!query.revokeAll) {
        TRY_LET(number, numberOf(context.options.word(0)));
        query.revoke.push_back(number);
    }
    TRY_LET(answer, ask(context, query));
    if (!query.revokeAll && answer.revoked == 0)
        return fail(ErrorCode::NotFound,
                    "no_such_terminal: no allowed terminal has the number " + context.options.word(0));
    if (context.options.json)
        context.json(JsonObject().count("revoked", answer.revoked).count("left", answer.list.size()).str());
    context.terminal.talk(grouped(answer.revoked) + (answer.revoked == 1 ? " terminal has" : " terminals have") +
                          " to be allowed again.");
    return Exit::Done;
}

} // namespace rubber::cli
