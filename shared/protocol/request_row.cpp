// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/request_row.h"

#include <algorithm>
#include <array>

namespace rubber::protocol {

namespace {

using enum RequestOutcome;

/// Refusals that say nothing about the owner's rules: the relay or the upstream could not.
constexpr std::array<std::string_view, 11> kTroubles{
    "relay_busy",       "relay_sealed",         "upstream_key_missing", "audit_unavailable",     "draining",
    "upstream_timeout", "upstream_unreachable", "upstream_invalid",     "upstream_rejected_key", "leak_detected",
    "request_timeout"};
/// Notes of a settled request that was ended by a rule, and those of one that went wrong.
constexpr std::array<std::string_view, 2> kEnded{"killed", "budget_cut"};
constexpr std::array<std::string_view, 7> kWrong{"client_gone", "upstream_cut", "leak_cut", "masked_leak_cut",
                                                 "timed_out",   "dropped",      "not_sent"};

template <std::size_t N>
bool has(const std::array<std::string_view, N>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

RequestOutcome settled(const Row& row) {
    std::string_view notes = row.detail;
    while (!notes.empty()) {
        const auto end = std::min(notes.find(' '), notes.size());
        if (has(kEnded, notes.substr(0, end))) return Rejected;
        if (has(kWrong, notes.substr(0, end))) return Error;
        notes.remove_prefix(std::min(end + 1, notes.size()));
    }
    return row.status >= 100 && row.status < 400 ? Ok : Error;
}

} // namespace

const char* toString(RequestOutcome outcome) {
    switch (outcome) {
    case Ok:
        return "ok";
    case Rejected:
        return "rejected";
    case Error:
        break;
    }
    return "error";
}

std::optional<RequestOutcome> requestOutcome(std::string_view word) {
    for (const auto outcome : {Ok, Rejected, Error})
        if (word == toString(outcome)) return outcome;
    return std::nullopt;
}

std::optional<RequestOutcome> outcomeOf(const Row& row) {
    if (row.kind == "settle" || row.kind == "looking_up") return settled(row);
    if (row.kind == "refuse") return has(kTroubles, row.code) ? Error : Rejected;
    if (row.kind == "forfeit") return Error;
    return std::nullopt;
}

std::uint32_t requestsIn(const Row& row) {
    return row.kind == "refuse" ? std::max<std::uint32_t>(row.count, 1) : 1;
}

bool isUnpriced(const Row& row) {
    // Notes are words with a space between them.
    return row.kind == "settle" && (" " + row.detail + " ").find(" unpriced ") != std::string::npos;
}

std::string requestText(std::uint64_t request) { return request ? "req_" + std::to_string(request) : std::string(); }

std::string folded(std::string_view text) {
    std::string small(text);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return small;
}

std::string searchText(const Row& row) {
    std::string text;
    const auto add = [&text](std::string_view part) {
        if (!text.empty()) text += '\n'; // In no search, so no match goes across two parts.
        text += part;
    };
    add(row.key.text());
    add(row.model);
    if (row.servedModel != row.model) add(row.servedModel);
    for (const std::string* part : {&row.client, &row.code, &row.detail, &row.upstreamId, &row.provider, &row.endpoint})
        if (!part->empty()) add(*part);
    if (row.status) add(std::to_string(row.status));
    if (row.request) add(requestText(row.request));
    return folded(text);
}

} // namespace rubber::protocol
