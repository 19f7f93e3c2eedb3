// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/commands/findings.h"

#include "relay/commands/data_folder.h"
#include "relay/core/identity_files.h"
#include "relay/core/journal/journal.h"
#include "relay/core/secret_file.h"
#include "relay/core/share_lock.h"
#include "relay/net/certificate_end.h"
#include "shared/usage/price_book.h"
#include "shared/usage/shipped_prices.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/timex.h>
#include <unistd.h>

namespace rubber::relay {

namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kRenewDays = 21; ///< What issues certificates renews them a month before their end.
constexpr std::int64_t kOldBookDays = 90;

FindingLine disk(const std::string& folder) {
    struct statvfs room {};
    if (::statvfs(folder.c_str(), &room) != 0) return {"disk space", Finding::Weak, "cannot be asked"};
    const std::uint64_t megabytes = static_cast<std::uint64_t>(room.f_bavail) * room.f_frsize >> 20;
    const std::string free = std::to_string(megabytes) + " MiB free";
    if (megabytes >= 512) return {"disk space", Finding::Good, free};
    return {"disk space", Finding::Weak, free + "; a full disk refuses agents. Free some, or lower journal.retention"};
}

FindingLine journalOf(const std::string& folder) {
    const auto report = verifyJournal(journalPath(folder));
    if (!report && report.error().code == ErrorCode::NotFound) return {"journal", Finding::Good, "empty"};
    if (!report) return {"journal", Finding::Bad, report.error().context};
    if (!report->damage.empty())
        return {"journal", Finding::Bad, report->damage + "; restore a backup, or rubberapi-relay repair"};
    return {"journal", Finding::Good, std::to_string(report->records) + " records"};
}

FindingLine masterKeyOf(const std::string& folder) {
    const auto key = readMasterKey(folder);
    if (!key) return {"master key", Finding::Bad, key.error().context};
    if (!key->fromCredential)
        return {"master key", Finding::Weak, "lies in the data folder (seal mode file): a copy of it is a copy of the keys"};
    if (fileExists(masterKeyPath(folder)))
        return {"master key", Finding::Weak, "comes from systemd, but lies in the data folder too: remove rmk.key"};
    return {"master key", Finding::Good, "comes from systemd (credential)"};
}

FindingLine sharesOf(const std::string& folder) {
    const auto bytes = readSmallFile(shareLockPath(folder));
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return {"shares", Finding::Bad, "none were made; on a paired device: rubberapi relay shares create"};
    const auto lock = bytes ? ShareLock::parse(*bytes) : Result<ShareLock>(tl::unexpected(bytes.error()));
    if (!lock) return {"shares", Finding::Bad, lock.error().context};
    return {"shares", Finding::Good, "set " + std::to_string(lock->shares.set)};
}

FindingLine certificateOf(const std::string& file, WallTime now) {
    const auto end = certificateEnd(file);
    if (!end) return {"certificate", Finding::Bad, end.error().context};
    const std::int64_t days = (*end - now).ms / kDayMs;
    if (*end <= now)
        return {"certificate", Finding::Bad, "ended on " + end->toRfc3339().substr(0, 10) + "; renew it, the relay reads it again"};
    const std::string left = std::to_string(days) + " days left";
    if (days >= kRenewDays) return {"certificate", Finding::Good, left};
    return {"certificate", Finding::Weak, left + "; whatever renews it should have done so by now"};
}

FindingLine clockLine() {
    timex state{};
    if (::adjtimex(&state) < 0) return {"clock", Finding::Weak, "cannot be asked"};
    if ((state.status & STA_UNSYNC) == 0) return {"clock", Finding::Good, "kept by a time service"};
    return {"clock", Finding::Weak, "no time service keeps it: devices are refused past 120 s. Install systemd-timesyncd or chrony"};
}

FindingLine pricesLine(WallTime now) {
    const auto book = PriceBook::parse(shippedPricesJson());
    if (!book) return {"price book", Finding::Bad, book.error().context};
    const auto made = WallTime::parseRfc3339(std::string_view(book->version()).substr(0, 10));
    const std::string name = "shipped: " + book->version();
    if (!made || (now - *made).ms / kDayMs <= kOldBookDays) return {"price book", Finding::Good, name};
    return {"price book", Finding::Weak, name + "; look for newer prices on a device: rubberapi prices diff"};
}

} // namespace

void examineFolder(std::vector<FindingLine>& lines, const std::string& folder) {
    struct stat facts {};
    if (::stat(folder.c_str(), &facts) != 0)
        lines.push_back({"data folder", Finding::Bad, folder + " is not there"});
    else if ((facts.st_mode & 0077) != 0)
        lines.push_back({"data folder", Finding::Bad, "other users may enter it; chmod 700 " + folder});
    else
        lines.push_back({"data folder", Finding::Good, ""});
    lines.push_back(journalOf(folder));
    lines.push_back(disk(folder));
}

void examineSeal(std::vector<FindingLine>& lines, const std::string& folder, const Config& config) {
    lines.push_back({"seal mode", Finding::Good, toString(config.sealMode)});
    if (config.sealMode == SealMode::File) lines.push_back(masterKeyOf(folder));
    if (config.sealMode == SealMode::Shamir) lines.push_back(sharesOf(folder));
}

void examineListeners(std::vector<FindingLine>& lines, const Config& config, WallTime now) {
    if (!config.publicUrl.empty())
        lines.push_back({"address", Finding::Good, "agents are told " + config.publicUrl});
    else if (config.listen.address.isLoopback())
        lines.push_back({"address", Finding::Good, "agents on this machine only: " + config.listen.toText()});
    else
        lines.push_back({"address", Finding::Weak,
                         "agents are told " + config.listen.toText() + "; set public_url to what they call from outside"});
    if (!config.tlsCert.empty()) lines.push_back(certificateOf(config.tlsCert, now));
    if (config.behindProxy && config.trustedProxies.empty())
        lines.push_back({"proxy", Finding::Weak,
                         "every agent has the proxy's address, so no address lock protects; set trusted_proxies and "
                         "client_address_header or proxy_protocol"});
}

void examineProcess(std::vector<FindingLine>& lines, WallTime now) {
    rlimit locked{};
    const bool enough = ::getrlimit(RLIMIT_MEMLOCK, &locked) == 0 && locked.rlim_cur >= (1u << 20);
    lines.push_back(enough ? FindingLine{"lockable memory", Finding::Good, ""}
                           : FindingLine{"lockable memory", Finding::Weak, "less than 1 MiB; raise LimitMEMLOCK (ulimit -l)"});
    lines.push_back(::geteuid() == 0 ? FindingLine{"user", Finding::Weak, "root; run the relay as a user of its own"}
                                     : FindingLine{"user", Finding::Good, ""});
    lines.push_back(clockLine());
    lines.push_back(pricesLine(now));
}

} // namespace rubber::relay
