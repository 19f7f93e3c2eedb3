// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a relay's folder in one file, also while the relay runs. Files of the journal only grow, so what matters is the order:
// what knows of records (snapshots, the checkpoint) before the records, what records speak of (keys) behind them.
#include "relay/commands/archive.h"
#include "relay/commands/backup_form.h"
#include "relay/commands/commands.h"
#include "relay/commands/data_folder.h"
#include "relay/commands/hardening.h"
#include "shared/clock.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace rubber::relay {
namespace {

constexpr std::size_t kChunk = 1u << 20;

struct Opened {
    std::string name;
    std::FILE* file = nullptr;
    std::uint64_t size = 0;

    Opened(const std::string& folder, std::string theName) : name(std::move(theName)) {
        file = std::fopen((folder + "/" + name).c_str(), "rbe");
        measure();
    }
    Opened(Opened&& other) noexcept : name(std::move(other.name)), file(std::exchange(other.file, nullptr)), size(other.size) {}
    Opened& operator=(Opened&&) = delete;
    ~Opened() {
        if (file) std::fclose(file);
    }
    void measure() {
        struct stat facts {};
        if (file && ::fstat(::fileno(file), &facts) == 0) size = static_cast<std::uint64_t>(facts.st_size);
    }
};

Result<std::vector<std::string>> namesIn(const std::string& folder, const std::string& below) {
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder + "/" + below, error)) {
        const std::string name = below + entry.path().filename().string();
        if (entry.is_regular_file(error) && belongsInBackup(name)) names.push_back(name);
    }
    if (error && error != std::errc::no_such_file_or_directory)
        return fail(ErrorCode::Unavailable, folder + "/" + below + ": " + error.message());
    std::sort(names.begin(), names.end());
    return names;
}

Status readAt(Opened& from, std::uint64_t offset, char* into, std::size_t size) {
    while (size > 0) {
        const auto got = ::pread(::fileno(from.file), into, size, static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return fail(ErrorCode::Unavailable, from.name + ": cannot read: " + std::strerror(errno));
        into += got;
        offset += static_cast<std::uint64_t>(got);
        size -= static_cast<std::size_t>(got);
    }
    return {};
}

Status copy(ArchiveWriter& out, Opened& from) {
    std::string piece(std::min<std::uint64_t>(kChunk, from.size), '\0');
    TRY(out.begin(from.name, from.size));
    for (std::uint64_t at = 0; at < from.size; at += piece.size()) {
        piece.resize(static_cast<std::size_t>(std::min<std::uint64_t>(kChunk, from.size - at)));
        TRY(readAt(from, at, piece.data(), piece.size()));
        TRY(out.write(piece));
    }
    sodium_memzero(piece.data(), piece.size()); // The relay's own keys are files, too.
    return out.end();
}

/// The segment that is being written. Read from its back to its front: whatever was seen at one place, all that was written before
/// it is seen, too. So the copy is a journal that was cut off at some moment, which every start knows how to read.
Status copyGrowing(ArchiveWriter& out, Opened& from) {
    std::string all(static_cast<std::size_t>(from.size), '\0');
    for (std::size_t end = all.size(); end > 0;) {
        const std::size_t size = std::min(kChunk, end);
        end -= size;
        TRY(readAt(from, end, all.data() + end, size));
    }
    return out.add(from.name, all);
}

Status copyAll(ArchiveWriter& out, const std::string& folder, const std::vector<std::string>& names) {
    for (const auto& name : names) {
        Opened file(folder, name);
        if (!file.file && errno == ENOENT) continue; // Removed meanwhile, or never there.
        if (!file.file) return fail(ErrorCode::Unavailable, folder + "/" + name + ": " + std::strerror(errno));
        TRY(copy(out, file));
    }
    return {};
}

Status write(ArchiveWriter& out, WallTime now, const std::string& folder, bool withMasterKey) {
    TRY_LET(header, backupHeader(folder, now));
    TRY(out.add(kBackupHeader, header));
    TRY_LET(own, namesIn(folder, ""));
    TRY(copyAll(out, folder, own));
    if (withMasterKey) TRY(copyAll(out, folder, {"rmk.key"}));

    TRY_LET(journal, namesIn(folder, "journal/"));
    const auto segments = std::stable_partition(journal.begin(), journal.end(), [](const auto& n) { return !n.ends_with(".seg"); });
    for (auto name = journal.begin(); name != segments; ++name)
        if (*name != kAuditTree) TRY(copyAll(out, folder, {*name}));
    // Listed again: a snapshot that was just copied may know of a segment that is newer than the list. All are opened before the
    // first is read, so that none can vanish.
    TRY_LET(listed, namesIn(folder, "journal/"));
    std::vector<Opened> open;
    for (const auto& name : listed)
        if (name.ends_with(".seg")) open.emplace_back(folder, name);
    for (auto& segment : open) {
        if (!segment.file)
            return fail(ErrorCode::Unavailable, folder + "/" + segment.name + ": cannot open it; run the backup again");
        TRY(&segment == &open.back() ? copyGrowing(out, segment) : copy(out, segment));
    }
    TRY(copyAll(out, folder, {kAuditTree}));
    for (const char* below : {"keys/", "webhooks/"}) {
        TRY_LET(names, namesIn(folder, below));
        TRY(copyAll(out, folder, names));
    }
    return out.finish();
}

/// Into a file of its own, which has its name only once it is whole and on the disk.
Result<std::uint64_t> writeFile(const std::string& path, const std::string& folder, bool withMasterKey) {
    if (std::filesystem::exists(path)) return fail(ErrorCode::Exists, path + ": is there already");
    const std::string temporary = path + ".new";
    ::unlink(temporary.c_str());
    const int descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(ErrorCode::Unavailable, path + ": " + std::strerror(errno) +
                                                "; the folder's owner must be able to write there, or write to stdout: backup - > FILE");
    std::FILE* const file = ::fdopen(descriptor, "wb");
    const WallTime now = SystemClock().wall();
    ArchiveWriter out(file, now);
    Status done = write(out, now, folder, withMasterKey);
    const bool flushed = std::fflush(file) == 0 && ::fsync(descriptor) == 0;
    const bool closed = std::fclose(file) == 0;
    if (done && (!flushed || !closed || std::rename(temporary.c_str(), path.c_str()) != 0))
        done = fail(ErrorCode::Unavailable, path + ": " + std::strerror(errno));
    if (!done) {
        ::unlink(temporary.c_str());
        return tl::unexpected(done.error());
    }
    return out.written();
}

Result<std::uint64_t> backup(const Invocation& invocation) {
    const std::string& folder = invocation.dataFolder;
    TRY(checkDataFolder(folder));
    std::ignore = raiseFileLimit();
    if (invocation.file != "-") return writeFile(invocation.file, folder, invocation.withMasterKey);
    if (::isatty(STDOUT_FILENO)) return fail(ErrorCode::Invalid, "a backup is no text for a terminal: backup - > FILE");
    const WallTime now = SystemClock().wall();
    ArchiveWriter out(stdout, now);
    TRY(write(out, now, folder, invocation.withMasterKey));
    if (std::fflush(stdout) != 0) return fail(ErrorCode::Unavailable, "cannot write the backup");
    return out.written();
}

} // namespace

int backupRelay(const Invocation& invocation) {
    const auto bytes = backup(invocation);
    if (!bytes) return reportFailure(bytes.error());
    std::fprintf(stderr, "Backed up: %llu bytes. It holds the relay's own keys: keep it as safe as the relay.\n",
                 static_cast<unsigned long long>(*bytes));
    if (!invocation.withMasterKey)
        std::fputs("The master key (rmk.key) is not in it; where one lies in the folder, keep it elsewhere.\n", stderr);
    return kExitDone;
}

} // namespace rubber::relay
