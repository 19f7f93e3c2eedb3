// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs that look at files: check-config, verify-journal, repair.
#include "relay/commands/commands.h"
#include "relay/commands/data_folder.h"
#include "relay/core/config.h"
#include "relay/core/control/local_codec.h"
#include "relay/core/journal/journal.h"
#include "relay/core/secret_file.h"
#include "shared/clock.h"

#include <cstdio>

namespace rubber::relay {
namespace {

Status soundConfig(const std::string& folder) {
    TRY_LET(config, Config::load(configPath(folder)));
    TRY(config.check());
    for (const auto* file : {&config.tlsCert, &config.tlsKey, &config.upstreamCaFile})
        if (!file->empty() && !fileExists(*file)) return fail(ErrorCode::Invalid, *file + ": no such file");
    return {};
}

void print(const JournalReport& report, std::string_view schema, bool json) {
    const auto number = [](std::uint64_t value) { return static_cast<std::int64_t>(value); };
    if (json) {
        const std::string facts = encodeFacts({{"sound", report.damage.empty()},
                                               {"records", number(report.records)},
                                               {"segments", number(report.segments)},
                                               {"first_sequence", number(report.firstSequence)},
                                               {"last_sequence", number(report.lastSequence)},
                                               {"torn_bytes", number(report.tornBytes)},
                                               {"damage", report.damage}});
        std::printf("%s\n", encodeEnvelope(schema, facts).c_str());
        return;
    }
    std::printf("Records   %llu in %llu segments, %llu to %llu\n",
                static_cast<unsigned long long>(report.records),
                static_cast<unsigned long long>(report.segments),
                static_cast<unsigned long long>(report.firstSequence),
                static_cast<unsigned long long>(report.lastSequence));
    if (report.tornBytes > 0)
        std::printf("Torn end  %llu bytes, cut at the next start\n",
                    static_cast<unsigned long long>(report.tornBytes));
    std::printf("State     %s\n", report.damage.empty() ? "sound" : report.damage.c_str());
}

} // namespace

int checkConfig(const Invocation& invocation) {
    const std::string path = configPath(invocation.dataFolder);
    const auto checked = soundConfig(invocation.dataFolder);
    if (invocation.json) {
        const std::string facts =
            encodeFacts({{"file", path},
                         {"valid", checked.has_value()},
                         {"problem", checked ? std::string() : checked.error().context}});
        std::printf("%s\n", encodeEnvelope("rubberapi-relay.check-config/1", facts).c_str());
    } else if (checked) {
        std::printf("%s is sound.\n", path.c_str());
    }
    if (checked) return kExitDone;
    return invocation.json ? exitCodeOf(checked.error()) : reportFailure(checked.error());
}

int verifyJournalFiles(const Invocation& invocation) {
    if (const auto there = checkDataFolder(invocation.dataFolder); !there)
        return reportFailure(there.error(), invocation.json);
    const auto report = verifyJournal(journalPath(invocation.dataFolder));
    if (!report) return reportFailure(report.error(), invocation.json);
    print(*report, "rubberapi-relay.verify-journal/1", invocation.json);
    return report->damage.empty() ? kExitDone : kExitDamaged;
}

int repairJournalFiles(const Invocation& invocation) {
    if (const auto there = checkDataFolder(invocation.dataFolder); !there)
        return reportFailure(there.error(), invocation.json);
    const auto lock = FolderLock::take(invocation.dataFolder);
    if (!lock) return reportFailure(lock.error(), invocation.json);
    SystemClock clock;
    const auto report = repairJournal(journalPath(invocation.dataFolder), clock);
    if (!report) return reportFailure(report.error(), invocation.json);
    print(*report, "rubberapi-relay.repair/1", invocation.json);
    return report->damage.empty() ? kExitDone : kExitDamaged;
}

} // namespace rubber::relay
