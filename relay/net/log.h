// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/ip_address.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>

namespace rubber::relay {

enum class LogLevel { Error, Warn, Info, Debug };
LogLevel logLevelOf(std::string_view name); ///< Of Config::logLevel; Info when unknown.

/// One typed field of a line. There is no field type for headers, bodies or secrets.
struct LogField {
    std::string_view name;
    std::variant<std::string_view, std::int64_t> value;
};

/// Single-line structured log: `2026-11-23T14:02:11Z warn framing reason=bare_lf client=203.0.113.9`. Values
/// are escaped, and what looks like a key is redacted as a last resort. Each event is limited to 100 lines a
/// second and source; how many were left out is said afterwards. Loop thread only.
class Log {
public:
    Log(const Clock& clock, LogLevel level, int descriptor = 2);
    void setLevel(LogLevel level) { m_level = level; }
    bool shows(LogLevel level) const { return level <= m_level; }

    void error(std::string_view event, std::initializer_list<LogField> fields) {
        write(LogLevel::Error, event, fields);
    }
    void warn(std::string_view event, std::initializer_list<LogField> fields) {
        write(LogLevel::Warn, event, fields);
    }
    void info(std::string_view event, std::initializer_list<LogField> fields) {
        write(LogLevel::Info, event, fields);
    }
    void debug(std::string_view event, std::initializer_list<LogField> fields) {
        write(LogLevel::Debug, event, fields);
    }
    /// A line caused by a stranger: limited per address as well.
    void from(const IpAddress& client, LogLevel level, std::string_view event,
              std::initializer_list<LogField> fields);

private:
    void write(LogLevel level, std::string_view event, std::initializer_list<LogField> fields);
    bool allow(const std::string& source, int perSecond);
    void emit(LogLevel level, std::string_view event, std::initializer_list<LogField> fields,
              std::string_view client);

    const Clock& m_clock;
    LogLevel m_level;
    int m_descriptor;
    std::int64_t m_second = 0;
    std::unordered_map<std::string, int> m_counts; // Of the running second.
    int m_leftOut = 0;
};

} // namespace rubber::relay
