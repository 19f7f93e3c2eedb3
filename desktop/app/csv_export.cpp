// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/core.h"
#include "desktop/app/csv.h"
#include "desktop/vault/files.h"

namespace rubber::desktop {

namespace {

std::string timeOrEmpty(const std::optional<WallTime>& at) { return at ? at->toRfc3339() : std::string(); }
std::string numberOrEmpty(std::uint64_t number) { return number ? std::to_string(number) : std::string(); }

} // namespace

std::string csvCell(const std::string& text) {
    std::string cell = text;
    // A spreadsheet takes these for the beginning of a formula, and model names come from strangers.
    if (!cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos)
        cell.insert(0, "'");
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

std::string csvLine(const std::vector<std::string>& cells) {
    std::string line;
    for (const auto& cell : cells) {
        if (&cell != &cells.front()) line += ',';
        line += csvCell(cell);
    }
    return line + "\r\n";
}

const std::vector<std::string>& csvColumns() {
    static const std::vector<std::string> columns = {"sequence",
                                                     "time",
                                                     "relay",
                                                     "kind",
                                                     "key_id",
                                                     "key_name",
                                                     "request",
                                                     "provider",
                                                     "endpoint",
                                                     "model",
                                                     "served_model",
                                                     "client",
                                                     "stream",
                                                     "status",
                                                     "input_tokens",
                                                     "cache_read_tokens",
                                                     "cache_write_tokens",
                                                     "output_tokens",
                                                     "reasoning_tokens",
                                                     "audio_in_tokens",
                                                     "audio_out_tokens",
                                                     "image_in_tokens",
                                                     "image_out_tokens",
                                                     "images",
                                                     "audio_seconds",
                                                     "characters",
                                                     "tool_calls",
                                                     "cost_usd",
                                                     "held_usd",
                                                     "elapsed_ms",
                                                     "settle_mode",
                                                     "overrun",
                                                     "code",
                                                     "detail",
                                                     "count",
                                                     "first",
                                                     "last",
                                                     "device",
                                                     "version",
                                                     "streams_cut",
                                                     "day",
                                                     "upstream_id",
                                                     "price_book"};
    return columns;
}

std::string csvLine(const NamedRow& named) {
    const protocol::Row& row = named.row;
    return csvLine(std::vector<std::string>{std::to_string(row.sequence),
                                            row.at.toRfc3339(),
                                            named.relay,
                                            row.kind,
                                            row.key.text(),
                                            named.keyName,
                                            numberOrEmpty(row.request),
                                            row.provider,
                                            row.endpoint,
                                            row.model,
                                            row.servedModel,
                                            row.client,
                                            row.stream ? "true" : "false",
                                            row.status ? std::to_string(row.status) : "",
                                            std::to_string(row.inputTokens),
                                            std::to_string(row.cacheReadTokens),
                                            std::to_string(row.cacheWriteTokens),
                                            std::to_string(row.outputTokens),
                                            std::to_string(row.reasoningTokens),
                                            std::to_string(row.audioInTokens),
                                            std::to_string(row.audioOutTokens),
                                            std::to_string(row.imageInTokens),
                                            std::to_string(row.imageOutTokens),
                                            std::to_string(row.images),
                                            std::to_string(row.audioSeconds),
                                            std::to_string(row.characters),
                                            std::to_string(row.toolCalls),
                                            row.cost.toDecimal(),
                                            row.held.toDecimal(),
                                            std::to_string(row.elapsedMs),
                                            row.mode,
                                            row.overrun ? "true" : "false",
                                            row.code,
                                            row.detail,
                                            numberOrEmpty(row.count),
                                            timeOrEmpty(row.first),
                                            timeOrEmpty(row.last),
                                            row.device,
                                            numberOrEmpty(row.version),
                                            numberOrEmpty(row.streamsCut),
                                            row.day ? UtcDay{row.day}.begin().toRfc3339().substr(0, 10) : "",
                                            row.upstreamId,
                                            row.bookVersion});
}

Result<std::uint64_t> App::exportCsv(const std::string& file, const RowQuery& query, SyncReport* sync) {
    TRY_LET(list, rows(query, sync));
    std::string text = csvLine(csvColumns());
    for (const auto& row : list)
        text += csvLine(row);
    TRY(vault::replaceFile(file, text));
    std::ignore =
        m_core->note(EventKind::Exported, "", {{"file", file}, {"rows", std::to_string(list.size())}});
    return static_cast<std::uint64_t>(list.size());
}

} // namespace rubber::desktop
