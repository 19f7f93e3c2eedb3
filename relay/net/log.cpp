// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/log.h"

#include "shared/proxy_key.h"

#include <tuple>
#include <unistd.h>

namespace rubber::relay {
namespace {

constexpr int kLinesPerEvent = 100, kLinesPerClient = 10;
constexpr std::size_t kMostSources = 4'096;

const char* const kNames[] = {"error", "warn", "info", "debug"};

void appendEscaped(std::string& line, std::string_view text) {
    constexpr char kHex[] = "0123456789abcdef";
    const bool quoted = text.empty() || text.find_first_of(" \"=\\") != std::string_view::npos;
    if (quoted) line += '"';
    for (const char c : text.substr(0, 512)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte >= 0x7f) {
            line += "\\x";
            line += kHex[byte >> 4];
            line += kHex[byte & 15];
        } else {
            if (c == '"' || c == '\\') line += '\\';
            line += c;
        }
    }
    if (quoted) line += '"';
}

} // namespace

LogLevel logLevelOf(std::string_view name) {
    for (const auto level : {LogLevel::Error, LogLevel::Warn, LogLevel::Debug})
        if (name == kNames[static_cast<int>(level)]) return level;
    return LogLevel::Info;
}

Log::Log(const Clock& clock, LogLevel level, int descriptor)
    : m_clock(clock), m_level(level), m_descriptor(descriptor) {}

void Log::write(LogLevel level, std::string_view event, std::initializer_list<LogField> fields) {
    if (!shows(level)) return;
    if (level != LogLevel::Error && !allow(std::string(event), kLinesPerEvent)) return;
    emit(level, event, fields, {});
}

void Log::from(const IpAddress& client, LogLevel level, std::string_view event,
               std::initializer_list<LogField> fields) {
    if (!shows(level)) return;
    const auto address = client.toText();
    if (!allow(address, kLinesPerClient) || !allow(std::string(event), kLinesPerEvent)) return;
    emit(level, event, fields, address);
}

bool Log::allow(const std::string& source, int perSecond) {
    if (const auto second = m_clock.boot().ms / 1'000; second != m_second) {
        m_second = second;
        m_counts.clear();
        if (const auto leftOut = std::exchange(m_leftOut, 0))
            emit(LogLevel::Warn, "log_lines_left_out", {{"count", std::int64_t{leftOut}}}, {});
    }
    // A flood from many addresses must not become a flood of memory.
    if (m_counts.size() < kMostSources && m_counts[source]++ < perSecond) return true;
    ++m_leftOut;
    return false;
}

void Log::emit(LogLevel level, std::string_view event, std::initializer_list<LogField> fields,
               std::string_view client) {
    std::string line = m_clock.wall().toRfc3339() + ' ' + kNames[static_cast<int>(level)] + ' ';
    line += event;
    if (!client.empty()) (line += " client=") += client;
    for (const auto& field : fields) {
        line += ' ';
        line += field.name;
        line += '=';
        if (const auto* number = std::get_if<std::int64_t>(&field.value))
            line += std::to_string(*number);
        else
            appendEscaped(line, std::get<std::string_view>(field.value));
    }
    line = redactSecrets(std::move(line));
    line += '\n';
    std::ignore =
        ::write(m_descriptor, line.data(), line.size()); // A log nobody can take is no reason to stop.
}

} // namespace rubber::relay
