// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/commands/commands.h"
#include "relay/commands/data_folder.h"
#include "relay/core/config.h"
#include "relay/core/control/local_codec.h"
#include "relay/core/identity_files.h"
#include "relay/core/journal/journal.h"
#include "relay/core/secret_file.h"
#include "relay/core/share_lock.h"
#include "relay/net/control_certificate.h"
#include "relay/net/local_socket.h"

#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace rubber::relay {
namespace {

enum class Finding { Good, Weak, Bad };

struct Line {
    std::string what;
    Finding finding;
    std::string detail;
};

Line judged(std::string what, const Status& status) {
    return {std::move(what), status ? Finding::Good : Finding::Bad, status ? "" : status.error().context};
}

Status soundIdentity(const std::string& folder) {
    TRY_LET(identity, RelayIdentity::load(folder));
    TRY_LET(context, controlTlsContext(identity));
    std::ignore = context;
    return {};
}

Line folderLine(const std::string& folder) {
    struct stat facts {};
    if (::stat(folder.c_str(), &facts) != 0) return {"data folder", Finding::Bad, folder + " is not there"};
    if ((facts.st_mode & 0077) != 0)
        return {"data folder", Finding::Bad, "other users may enter it; chmod 700 " + folder};
    return {"data folder", Finding::Good, ""};
}

Line sharesLine(const std::string& folder) {
    const auto bytes = readSmallFile(shareLockPath(folder));
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return {"shares", Finding::Bad, "none were made; on a paired device: rubberapi relay shares create"};
    const auto lock = bytes ? ShareLock::parse(*bytes) : Result<ShareLock>(tl::unexpected(bytes.error()));
    if (!lock) return {"shares", Finding::Bad, lock.error().context};
    return {"shares", Finding::Good, "set " + std::to_string(lock->shares.set)};
}

Line diskLine(const std::string& folder) {
    struct statvfs disk {};
    if (::statvfs(folder.c_str(), &disk) != 0) return {"disk space", Finding::Weak, "cannot be asked"};
    const std::uint64_t megabytes = static_cast<std::uint64_t>(disk.f_bavail) * disk.f_frsize >> 20;
    return {"disk space", megabytes < 512 ? Finding::Weak : Finding::Good,
            std::to_string(megabytes) + " MiB free"};
}

Line memoryLine() {
    rlimit locked{};
    if (::getrlimit(RLIMIT_MEMLOCK, &locked) == 0 && locked.rlim_cur >= (1u << 20))
        return {"lockable memory", Finding::Good, ""};
    return {"lockable memory", Finding::Weak, "less than 1 MiB; raise LimitMEMLOCK (ulimit -l)"};
}

Line journalLine(const std::string& folder) {
    const auto report = verifyJournal(journalPath(folder));
    if (!report && report.error().code == ErrorCode::NotFound) return {"journal", Finding::Good, "empty"};
    if (!report) return {"journal", Finding::Bad, report.error().context};
    if (!report->damage.empty()) return {"journal", Finding::Bad, report->damage};
    return {"journal", Finding::Good, std::to_string(report->records) + " records"};
}

} // namespace

int examine(const Invocation& invocation) {
    const std::string& folder = invocation.dataFolder;
    std::vector<Line> lines;
    lines.push_back(folderLine(folder));
    const auto config = Config::load(configPath(folder));
    lines.push_back(
        judged("configuration", config ? config->check() : Status(tl::unexpected(config.error()))));
    lines.push_back(judged("identity", soundIdentity(folder)));
    if (config && config->sealMode == SealMode::File) {
        const auto key = readMasterKey(folder);
        if (!key)
            lines.push_back({"master key", Finding::Bad, key.error().context});
        else if (key->fromCredential)
            lines.push_back(fileExists(masterKeyPath(folder))
                                ? Line{"master key", Finding::Weak,
                                       "comes from systemd, but lies in the data folder too: remove rmk.key"}
                                : Line{"master key", Finding::Good, "comes from systemd (credential)"});
        else
            lines.push_back({"master key", Finding::Weak, "lies in the data folder (seal mode file)"});
    }
    if (config && config->sealMode == SealMode::Shamir) lines.push_back(sharesLine(folder));
    const auto answer = askLocalRelay(folder, encodeLocalRequest(LocalRequest::Verb::Status));
    lines.push_back(
        {"running", answer ? Finding::Good : Finding::Weak, answer ? "" : answer.error().context});
    lines.push_back(journalLine(folder));
    lines.push_back(diskLine(folder));
    lines.push_back(memoryLine());
    lines.push_back(::geteuid() == 0 ? Line{"user", Finding::Weak, "root; run the relay as a user of its own"}
                                     : Line{"user", Finding::Good, ""});
    bool bad = false;
    std::vector<std::pair<std::string, JsonFact>> facts;
    for (const Line& line : lines) {
        const char* sign = line.finding == Finding::Good ? "ok" : line.finding == Finding::Weak ? "!" : "x";
        bad = bad || line.finding == Finding::Bad;
        if (invocation.json)
            facts.emplace_back(line.what, std::string(sign) + (line.detail.empty() ? "" : " " + line.detail));
        else
            std::printf("%-3s%-16s%s\n", sign, line.what.c_str(), line.detail.c_str());
    }
    if (invocation.json)
        std::printf("%s\n", encodeEnvelope("rubberapi-relay.doctor/1", encodeFacts(facts)).c_str());
    return bad ? kExitFailed : kExitDone;
}

} // namespace rubber::relay
