// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/agent/message_reader.h"
#include "desktop/agent/messages.h"

namespace rubber::agent {

std::string encode(const TerminalsQuery& m) {
    QJsonArray numbers;
    for (const auto id : m.revoke)
        numbers.append(qint64(id));
    return written({{"revoke", numbers}, {"revoke_all", m.revokeAll}});
}
template <>
Result<TerminalsQuery> decode(const std::string& json) {
    Reader reader(json);
    TerminalsQuery m;
    m.revokeAll = reader.flag("revoke_all");
    for (const auto& value : reader.array("revoke")) {
        reader.demand(value.toInteger(-1) >= 0);
        m.revoke.push_back(std::uint64_t(value.toInteger()));
    }
    return reader.result(m);
}

std::string encode(const AllowedTerminals& m) {
    QJsonArray terminals;
    for (const auto& each : m.list)
        terminals.append(QJsonObject{{"id", qint64(each.id)},
                                     {"pid", qint64(each.pid)},
                                     {"program", text(each.program)},
                                     {"parent", text(each.parent)},
                                     {"terminal", text(each.terminal)},
                                     {"given", text(each.given.toRfc3339Ms())},
                                     {"left_ms", qint64(each.left.ms)}});
    return written({{"terminals", terminals}, {"revoked", qint64(m.revoked)}});
}
template <>
Result<AllowedTerminals> decode(const std::string& json) {
    constexpr std::int64_t kMost = std::int64_t(1) << 53;
    Reader reader(json);
    AllowedTerminals m;
    m.revoked = std::uint64_t(reader.number("revoked", 0, kMost));
    for (const auto& value : reader.array("terminals")) {
        Reader each(value.toObject());
        AllowedTerminals::Terminal t{std::uint64_t(each.number("id", 0, kMost)), each.number("pid", 0, kMost),
                                     each.string("program"), each.string("parent"), each.string("terminal"),
                                     WallTime::parseRfc3339(each.string("given")).value_or(WallTime{}),
                                     Duration{each.number("left_ms", 0, kMost)}};
        reader.demand(each.result(true).has_value());
        m.list.push_back(std::move(t));
    }
    return reader.result(m);
}

} // namespace rubber::agent
