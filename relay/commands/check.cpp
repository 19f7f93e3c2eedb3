// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs that look at files: check-config, verify-journal, repair.
#include "relay/commands/commands.h"
#include "relay/commands/data_folder.h"
#include "relay/core/audit/verify_tree.h"
#include "relay/core/config.h"
#include "relay/core/control/local_codec.h"
#include "relay/core/identity_files.h"
#include "relay/core/journal/journal.h"
#include "relay/core/secret_file.h"
#include "shared/audit/checkpoint.h"
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

/// `verify-journal` only: what it found about the audit tree.
void print(const JournalReport& report, std::string_view schema, bool json,
           const TreeReport* tree = nullptr) {
    const auto number = [](std::uint64_t value) { return static_cast<std::int64_t>(value); };
    if (json) {
        std::vector<std::pair<std::string, JsonFact>> all{
            {"sound", report.damage.empty() && (!tree || tree->damage.empty())},
            {"records", number(report.records)},
            {"segments", number(report.segments)},
            {"first_sequence", number(report.firstSequence)},
            {"last_sequence", number(report.lastSequence)},
            {"torn_bytes", number(report.tornBytes)},
            {"damage", report.damage}};
        if (tree) {
            all.emplace_back("rows", number(tree->rows));
            all.emplace_back("checkpoints", number(tree->checkpoints));
            all.emplace_back("signed_rows", number(tree->signedRows));
            all.emplace_back("tree_damage", tree->damage);
        }
        std::printf("%s\n", encodeEnvelope(schema, encodeFacts(all)).c_str());
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
    if (tree)
        std::printf("Audit     %llu rows, %llu of them signed, in %llu checkpoints: %s\n",
                    static_cast<unsigned long long>(tree->rows),
                    static_cast<unsigned long long>(tree->signedRows),
                    static_cast<unsigned long long>(tree->checkpoints),
                    tree->damage.empty() ? "sound" : tree->damage.c_str());
    std::printf("State     %s\n", report.damage.empty() ? "sound" : report.damage.c_str());
}

/// Whose signature the checkpoints must have. None: the folder is from before there was an audit key.
Result<std::optional<note::NoteKey>> checkpointKey(const std::string& folder) {
    if (!fileExists(auditKeyPath(folder))) return std::optional<note::NoteKey>();
    TRY_LET(identity, RelayIdentity::load(folder));
    return std::optional(audit::auditKey(identity.id, identity.audit.verifyKey));
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
    const auto key = checkpointKey(invocation.dataFolder);
    if (!key) return reportFailure(key.error(), invocation.json);
    PosixDisk disk;
    auto tree = verifyTree(disk, journalPath(invocation.dataFolder), *key);
    // A damaged journal cannot be walked to its end: the tree of what is left is no verdict.
    if (!tree && report->damage.empty()) return reportFailure(tree.error(), invocation.json);
    print(*report, "rubberapi-relay.verify-journal/1", invocation.json, tree ? &*tree : nullptr);
    return report->damage.empty() && tree->damage.empty() ? kExitDone : kExitDamaged;
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
