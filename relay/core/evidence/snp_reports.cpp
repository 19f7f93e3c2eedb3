// SPDX-License-Identifier: GPL-3.0-or-later
// configfs-tsm (Documentation/ABI/testing/configfs-tsm): a folder is a question, its files are question and
// answer.
#include "relay/core/evidence/snp_guest.h"
#include "relay/core/secret_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rubber::relay {

namespace {

constexpr std::size_t kMostBytes = 1u << 16;

/// One folder of our own; it goes with the question.
class Entry {
public:
    static Result<std::unique_ptr<Entry>> make(const std::string& path) {
        // One left behind by a process that was killed is as good.
        if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
            return fail(ErrorCode::Unavailable, path + " cannot be made: " + std::strerror(errno));
        return std::unique_ptr<Entry>(new Entry(path));
    }
    ~Entry() { ::rmdir(m_path.c_str()); }
    Entry(const Entry&) = delete;
    Entry& operator=(const Entry&) = delete;

    Result<std::string> read(const char* name) const {
        return readSmallFile(m_path + "/" + name, kMostBytes);
    }
    /// The kernel wants all of it in one call.
    Status write(const char* name, const std::array<unsigned char, 64>& bytes) const {
        const std::string path = m_path + "/" + name;
        const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        const auto written = file < 0 ? ssize_t{-1} : ::write(file, bytes.data(), bytes.size());
        const int problem = errno;
        if (file >= 0) ::close(file);
        if (written != static_cast<ssize_t>(bytes.size()))
            return fail(ErrorCode::Unavailable, path + " cannot be written: " + std::strerror(problem));
        return {};
    }

private:
    explicit Entry(std::string path) : m_path(std::move(path)) {}
    std::string m_path;
};

} // namespace

Result<MachineEvidence> snpFromReports(const std::string& reports, const AttestBinding& binding) {
    TRY_LET(entry, Entry::make(reports + "/rubberapi"));
    TRY_LET(provider, entry->read("provider"));
    if (provider != "sev_guest\n")
        return fail(ErrorCode::Unavailable,
                    "this machine is no SEV-SNP guest, its reports are of " + provider);
    TRY(entry->write("inblob", binding.digest()));
    TRY_LET(before, entry->read("generation"));
    TRY_LET(report, entry->read("outblob"));
    TRY_LET(certificates, entry->read("auxblob"));
    TRY_LET(after, entry->read("generation"));
    if (before != after)
        return fail(ErrorCode::Unavailable, "somebody else wrote into the same question; ask again");
    return MachineEvidence{"sev-snp", std::move(report), std::move(certificates)};
}

} // namespace rubber::relay
