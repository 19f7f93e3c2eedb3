// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/import/env_file.h"

#include "desktop/app/client_settings.h"
#include "desktop/app/import/entry_sink.h"

#include <algorithm>
#include <map>
#include <optional>

namespace rubber::desktop {

namespace {

constexpr std::size_t kMostLines = 100'000;

bool isNameCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}
bool isBlank(char c) { return c == ' ' || c == '\t'; }

std::size_t skipBlanks(std::string_view bytes, std::size_t at, std::size_t end) {
    while (at < end && isBlank(bytes[at]))
        ++at;
    return at;
}

/// Sets the value's place. `lineEnd` is where its first line ends; a quoted value may end behind it.
bool readValue(std::string_view bytes, std::size_t at, std::size_t lineEnd, EnvAssignment& assignment) {
    at = skipBlanks(bytes, at, lineEnd);
    if (at < lineEnd && (bytes[at] == '"' || bytes[at] == '\'')) {
        const char quote = bytes[at];
        for (std::size_t end = at + 1; end < bytes.size(); ++end) {
            if (bytes[end] == '\\' && quote == '"') {
                ++end;
                continue;
            }
            if (bytes[end] != quote) continue;
            assignment.valueStart = at + 1;
            assignment.valueEnd = end;
            assignment.quote = quote;
            return true;
        }
        // Never closed: what follows is no value of this name.
        return false;
    }
    std::size_t end = at;
    while (end < lineEnd && !(bytes[end] == '#' && (end == at || isBlank(bytes[end - 1]))))
        ++end;
    while (end > at && isBlank(bytes[end - 1]))
        --end;
    assignment.valueStart = at;
    assignment.valueEnd = end;
    return true;
}

std::optional<EnvAssignment> readAssignment(std::string_view bytes, const EnvLine& line) {
    std::size_t at = skipBlanks(bytes, line.start, line.end);
    constexpr std::string_view kExport = "export";
    if (bytes.substr(at, line.end - at).starts_with(kExport) && at + kExport.size() < line.end &&
        isBlank(bytes[at + kExport.size()]))
        at = skipBlanks(bytes, at + kExport.size(), line.end);
    const std::size_t start = at;
    while (at < line.end && isNameCharacter(bytes[at]))
        ++at;
    if (at == start || (bytes[start] >= '0' && bytes[start] <= '9')) return std::nullopt;
    EnvAssignment assignment;
    assignment.name = std::string(bytes.substr(start, at - start));
    at = skipBlanks(bytes, at, line.end);
    if (at == line.end || bytes[at] != '=') return std::nullopt;
    if (!readValue(bytes, at + 1, line.end, assignment)) return std::nullopt;
    return assignment;
}

} // namespace

Result<EnvFile> readEnvFile(std::string_view bytes) {
    EnvFile file;
    std::size_t inValueUntil = 0; // Lines inside a quoted value are no assignments of their own.
    for (std::size_t start = 0; start < bytes.size();) {
        const std::size_t feed = std::min(bytes.find('\n', start), bytes.size());
        EnvLine line{start, feed};
        if (line.end > start && bytes[line.end - 1] == '\r') --line.end;
        if (file.lines.empty() && line.end != feed) file.lineEnd = "\r\n";
        if (file.lines.size() == kMostLines)
            return fail(ErrorCode::Invalid, "import_too_large: the file has more than 100,000 lines");
        file.lines.push_back(line);
        if (start >= inValueUntil) {
            if (auto assignment = readAssignment(bytes, line)) {
                assignment->line = file.lines.size();
                inValueUntil = assignment->valueEnd;
                file.assignments.push_back(std::move(*assignment));
            }
        }
        start = feed + 1;
    }
    return file;
}

std::string_view baseUrlIn(const std::map<std::string_view, std::string_view>& values,
                           const std::string& variable, const std::string& provider) {
    for (const auto& settings : settingsForVariable(variable, provider, "http://relay/v1"))
        for (const auto& [name, value] : settings.variables)
            if (const auto found = values.find(name); !value.empty() && found != values.end())
                return found->second;
    return {};
}

Status importEnv(std::string_view bytes, EntrySink& sink) {
    TRY_LET(file, readEnvFile(bytes));
    const auto valueOf = [&](const EnvAssignment& assignment) {
        return bytes.substr(assignment.valueStart, assignment.valueEnd - assignment.valueStart);
    };
    std::map<std::string_view, std::string_view> values;
    for (const auto& assignment : file.assignments)
        values.emplace(assignment.name, valueOf(assignment));
    for (const auto& assignment : file.assignments) {
        std::string_view url;
        std::string provider = providerOfText(valueOf(assignment));
        if (provider.empty()) provider = providerOfVariable(assignment.name);
        if (!provider.empty()) url = baseUrlIn(values, assignment.name, provider);
        TRY(sink.value(assignment.name, valueOf(assignment), url));
    }
    return {};
}

} // namespace rubber::desktop
