// SPDX-License-Identifier: GPL-3.0-or-later
// A backup becomes a relay again, in an empty folder: all of it or nothing.
#include "relay/commands/archive.h"
#include "relay/commands/backup_form.h"
#include "relay/commands/commands.h"
#include "relay/commands/data_folder.h"
#include "relay/core/config.h"
#include "relay/core/identity_files.h"
#include "relay/core/journal/journal.h"
#include "relay/core/secret_file.h"
#include "shared/clock.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <unistd.h>

namespace rubber::relay {
namespace {

namespace fs = std::filesystem;

struct Restored {
    BackupHeader header;
    std::uint64_t lastRecord = 0;
    bool sealedByFile = false, masterKey = false;
};

/// Only what a mount point or an attempt before may have left.
Status requireEmpty(const std::string& folder) {
    if (fileExists(identityPath(folder))) return fail(ErrorCode::Exists, folder + ": there is a relay in this folder already");
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        if (name != "lock" && name != "lost+found" && name != "restore.new")
            return fail(ErrorCode::Exists, folder + ": not empty (" + name + "); a backup goes into a folder of its own");
    }
    if (error) return fail(ErrorCode::Unavailable, folder + ": " + error.message());
    return {};
}

Status writeNew(ArchiveReader& in, const ArchiveReader::File& file, const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    std::FILE* const out = descriptor < 0 ? nullptr : ::fdopen(descriptor, "wb");
    const auto trouble = [&] { return fail(ErrorCode::Unavailable, path + ": " + std::strerror(errno)); };
    if (!out) return trouble();
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> closer(out, &std::fclose);
    TRY(in.content(file, [&](std::string_view bytes) -> Status {
        if (std::fwrite(bytes.data(), 1, bytes.size(), out) != bytes.size()) return trouble();
        return {};
    }));
    if (std::fflush(out) != 0 || ::fsync(descriptor) != 0) return trouble();
    return {};
}

Result<BackupHeader> unpack(std::FILE* from, const std::string& staging) {
    ArchiveReader in(from);
    TRY_LET(first, in.next());
    if (!first || first->name != kBackupHeader || first->size > 4'096)
        return fail(ErrorCode::Corrupt, "this is not a backup of a relay");
    std::string text;
    TRY(in.content(*first, [&](std::string_view bytes) -> Status {
        text += bytes;
        return {};
    }));
    TRY_LET(header, readBackupHeader(text));
    for (;;) {
        TRY_LET(file, in.next());
        if (!file) return header;
        if (!mayBeRestored(file->name)) return fail(ErrorCode::Corrupt, file->name + ": has no place in a relay's folder");
        TRY(writeNew(in, *file, staging + "/" + file->name));
    }
}

/// Its place is taken when everything else is there: without an identity there is no relay in a folder.
Status moveIn(const std::string& staging, const std::string& folder) {
    std::error_code error;
    const auto move = [&](const fs::path& from) {
        if (!error) fs::rename(from, fs::path(folder) / from.filename(), error);
    };
    for (const auto& entry : fs::directory_iterator(staging, error))
        if (entry.path().filename() != "identity.key") move(entry.path());
    move(identityPath(staging));
    if (!error) fs::remove(staging, error);
    if (error) return fail(ErrorCode::Unavailable, folder + ": " + error.message());
    return {};
}

Result<Restored> fill(std::FILE* from, const std::string& staging, bool moved) {
    std::error_code error;
    for (const char* below : {"", "/journal", "/keys", "/webhooks"})
        if (!fs::create_directory(staging + below, error)) return fail(ErrorCode::Unavailable, staging + ": " + error.message());
    Restored restored;
    TRY_LET(header, unpack(from, staging));
    restored.header = std::move(header);
    if (!fileExists(identityPath(staging))) return fail(ErrorCode::Corrupt, "there is no identity in this backup");
    TRY_LET(config, Config::load(configPath(staging)));
    restored.sealedByFile = config.sealMode == SealMode::File;
    restored.masterKey = fileExists(masterKeyPath(staging));
    TRY_LET(report, verifyJournal(journalPath(staging)));
    if (!report.damage.empty()) return fail(ErrorCode::Corrupt, "the journal in this backup is damaged: " + report.damage);
    restored.lastRecord = report.lastSequence;
    if (!moved) TRY(suspendAllAfter(journalPath(staging), SystemClock().wall()));
    return restored;
}

Result<Restored> restore(const Invocation& invocation) {
    const std::string& folder = invocation.dataFolder;
    std::FILE* from = stdin;
    if (invocation.file != "-") from = std::fopen(invocation.file.c_str(), "rbe");
    if (!from)
        return fail(ErrorCode::NotFound, invocation.file + ": " + std::strerror(errno) +
                                             "; the folder's owner must be able to read it, or read from stdin: restore - < FILE");
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> closer(from, &std::fclose);
    TRY(makeDataFolder(folder));
    TRY_LET(lock, FolderLock::take(folder));
    TRY(requireEmpty(folder));
    const std::string staging = folder + "/restore.new";
    std::error_code ignored;
    fs::remove_all(staging, ignored);
    auto restored = fill(from, staging, invocation.moved);
    Status placed = restored ? moveIn(staging, folder) : Status();
    if (!restored || !placed) fs::remove_all(staging, ignored);
    if (!placed) return tl::unexpected(placed.error());
    return restored;
}

} // namespace

int restoreRelay(const Invocation& invocation) {
    const auto restored = restore(invocation);
    if (!restored) return reportFailure(restored.error());
    std::fprintf(stderr, "Relay %s is as it was at %s, up to record %llu.\n", restored->header.relay.c_str(),
                 restored->header.taken.c_str(), static_cast<unsigned long long>(restored->lastRecord));
    if (invocation.moved)
        std::fputs("Its keys go on. Never start the other one again.\n", stderr);
    else
        std::fputs("What happened since is not in it: some of its keys may have been killed. So all are suspended; resume those "
                   "that shall live: rubberapi resume KEY\n"
                   "A device that has seen more of the journal does not unseal it: rubberapi relay unseal RELAY --accept-rollback\n"
                   "Never start the other one again.\n",
                   stderr);
    if (restored->sealedByFile && !restored->masterKey)
        std::fprintf(stderr, "Its master key was not in the backup. Put it back before the start: %s (mode 0600)\n",
                     masterKeyPath(invocation.dataFolder).c_str());
    return kExitDone;
}

} // namespace rubber::relay
