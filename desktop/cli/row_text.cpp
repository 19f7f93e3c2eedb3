// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/row_text.h"

#include "desktop/cli/terminal.h"
#include "desktop/cli/words.h"
#include "shared/proxy_key.h"

#include <algorithm>

namespace rubber::cli {

namespace {

std::string left(std::string text, std::size_t width) {
    const std::size_t has = displayWidth(text);
    return has < width ? text + std::string(width - has, ' ') : text;
}
std::string right(const std::string& text, std::size_t width) {
    const std::size_t has = displayWidth(text);
    return has < width ? std::string(width - has, ' ') + text : text;
}

std::string request(const protocol::Row& row, const Terminal& terminal) {
    const std::int64_t input = row.inputTokens + row.cacheReadTokens + row.cacheWriteTokens;
    std::string line = left(safe(row.model), 28) + "  " +
                       right(std::to_string(input) + "/" + std::to_string(row.outputTokens), 13) + "  " +
                       right(row.cost.toDisplay(), 10) + "  " + right(elapsedText(row.elapsedMs), 8) + "  ";
    const bool good = row.status >= 200 && row.status < 300;
    line += terminal.paint(good ? Role::Ok : Role::Warn, std::to_string(row.status));
    if (row.mode != "exact" && !row.mode.empty()) line += " " + safe(row.mode);
    if (row.overrun) line += " " + terminal.paint(Role::Danger, "overrun");
    if (!row.detail.empty()) line += " " + safe(row.detail);
    return line;
}

std::string refusal(const protocol::Row& row, const Terminal& terminal) {
    std::string line = left(safe(row.model), 28) + "  " + right("-", 13) + "  " + right("-", 10) + "  " +
                       right("-", 8) + "  " + terminal.paint(Role::Warn, "refused") + " " + safe(row.code);
    if (row.count > 1) line += " (" + grouped(row.count) + " times)";
    return line + " from " + safe(row.client);
}

std::string event(const protocol::Row& row, const Terminal& terminal) {
    std::string line =
        terminal.paint(row.kind == "kill" || row.kind == "alert" ? Role::Danger : Role::Muted, row.kind);
    for (const std::string* part : {&row.code, &row.detail, &row.client, &row.device})
        if (!part->empty()) line += " " + safe(*part);
    if (row.kind == "forfeit") line += " " + row.cost.toDisplay();
    if (row.kind == "hold") line += " " + row.held.toDisplay() + " " + safe(row.model);
    if (row.kind == "kill") line += " " + std::to_string(row.streamsCut) + " streams cut";
    if (row.kind == "grant") line += " version " + std::to_string(row.version);
    return line;
}

} // namespace

std::string rowLine(const desktop::NamedRow& named, bool withKey, const Terminal& terminal) {
    const protocol::Row& row = named.row;
    std::string line = localTime(row.at) + "  ";
    if (withKey) {
        const std::string name = !named.keyName.empty() ? safe(named.keyName)
                                 : !row.key.empty()     ? redactedProxyKey(row.key)
                                                        : "-";
        line += left(name, 16) + "  ";
    }
    if (row.kind == "settle" || row.kind == "looking_up") return line + request(row, terminal);
    if (row.kind == "refuse") return line + refusal(row, terminal);
    return line + event(row, terminal);
}

} // namespace rubber::cli
