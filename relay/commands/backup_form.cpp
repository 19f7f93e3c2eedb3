// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/commands/backup_form.h"

#include "relay/core/secret_file.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

namespace rubber::relay {
namespace {

constexpr std::string_view kFormat = "1";
constexpr std::array<std::string_view, 13> kOwnFiles{
    "rubberapi.toml", "relay_id",    "identity.key", "sealing.key", "audit.key",      "pepper.key", "control.crt",
    "control.key",    "control.pin", "rmk.key",      "rmk.shares",  "metrics.digest", "ports"};

bool plainName(std::string_view name) {
    return !name.empty() && name.front() != '.' && std::all_of(name.begin(), name.end(), [](unsigned char c) {
        return std::isalnum(c) || c == '.' || c == '_' || c == '-';
    });
}

std::string firstLine(std::string text) {
    text.resize(std::min(text.size(), text.find('\n')));
    return text;
}

} // namespace

bool mayBeRestored(std::string_view name) {
    for (const std::string_view below : {"journal/", "keys/", "webhooks/"})
        if (name.starts_with(below)) {
            name.remove_prefix(below.size());
            return plainName(name) && !name.ends_with(".new") && name.find(".damaged-") == std::string_view::npos;
        }
    return std::find(kOwnFiles.begin(), kOwnFiles.end(), name) != kOwnFiles.end();
}

bool belongsInBackup(std::string_view name) { return name != "rmk.key" && mayBeRestored(name); }

Result<std::string> backupHeader(const std::string& folder, WallTime taken) {
    TRY_LET(relay, readSmallFile(folder + "/relay_id"));
    return std::string(kBackupHeader) + " " + std::string(kFormat) + "\nrelay " + firstLine(std::move(relay)) + "\ntaken " +
           taken.toRfc3339() + "\nprogram " RUBBER_VERSION "\n";
}

Result<BackupHeader> readBackupHeader(std::string_view text) {
    std::map<std::string, std::string, std::less<>> said;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        const auto space = std::min(line.find(' '), line.size());
        said.emplace(line.substr(0, space), line.substr(std::min(space + 1, line.size())));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    const std::string format = said[kBackupHeader];
    if (format.empty()) return fail(ErrorCode::Corrupt, "this is not a backup of a relay");
    BackupHeader header{said["relay"], said["taken"], said["program"]};
    if (format != kFormat)
        return fail(ErrorCode::Unsupported, "this backup has format " + format + " of rubberapi-relay " + header.program +
                                                "; this is " RUBBER_VERSION ", which reads format " + std::string(kFormat) +
                                                ". Restore it with that version or a newer one");
    return header;
}

} // namespace rubber::relay
