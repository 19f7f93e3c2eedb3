// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/upstream_keys.h"

#include "relay/core/journal/segment.h"
#include "relay/core/stored_file.h"
#include "shared/crypto/sealed_box.h"

#include <filesystem>
#include <map>
#include <optional>

namespace rubber::relay {
namespace {

constexpr std::string_view kSuffix = ".key";
constexpr std::string_view kCheckName = "rmk.check";
constexpr std::string_view kCheckText = "rubberapi/rmk-check/v1";
constexpr std::size_t kMaxFile = 64u << 10;
constexpr std::string_view kKdfContext = "rkupskey";
enum class Subkey : std::uint64_t { Files = 1, Check = 2 };

Secret subkey(const Secret& master, Subkey which) {
    return deriveKey(master, static_cast<std::uint64_t>(which), kKdfContext);
}

std::string associated(const UpstreamKeyId& id) { return "rubberapi/upstream-key/v1/" + id.text(); }

} // namespace

struct UpstreamKeys::Impl {
    Impl(std::string f, Disk& d) : folder(std::move(f)), disk(d) {}

    std::string folder;
    Disk& disk;
    bool adopted = false;
    std::optional<Secret> rmk, fileKey;         ///< Present while unsealed.
    Secret bootKey = Secret::random(32);        ///< Guards what stays in memory.
    std::map<UpstreamKeyId, std::string> known; ///< Ciphertexts under the boot key.

    std::string pathOf(std::string_view name) const { return folder + "/" + std::string(name); }
    std::string pathOf(const UpstreamKeyId& id) const { return pathOf(id.text() + std::string(kSuffix)); }
    Result<std::string> readFile(const std::string& path) const;
    Status writeFile(const std::string& path, std::string_view content);
    Status checkMaster(const Secret& master);
    void keep(const UpstreamKeyId& id, const Secret& key) {
        known[id] = encryptSecret(bootKey, key, associated(id));
    }
};

Result<std::string> UpstreamKeys::Impl::readFile(const std::string& path) const {
    TRY_LET(file, OpenFile::open(disk, path));
    return disk.readAt(file.handle(), 0, kMaxFile);
}

Status UpstreamKeys::Impl::writeFile(const std::string& path, std::string_view content) {
    return replaceFile(disk, folder, path, content);
}

Status UpstreamKeys::Impl::checkMaster(const Secret& master) {
    const Digest proof = hmacSha256(subkey(master, Subkey::Check), kCheckText);
    const auto stored = readFile(pathOf(kCheckName));
    if (stored) {
        if (!equalConstantTime(*stored, asText(proof)))
            return fail(ErrorCode::Unauthorized, "this master key belongs to another relay");
        return {};
    }
    if (stored.error().code != ErrorCode::NotFound) return tl::unexpected(stored.error());
    return writeFile(pathOf(kCheckName), asText(proof));
}

UpstreamKeys::UpstreamKeys(std::string folder, Disk& disk) : m_impl(std::make_unique<Impl>(std::move(folder), disk)) {
    std::error_code ignored; // A folder that cannot be made shows at the first write.
    std::filesystem::create_directories(m_impl->folder, ignored);
    std::filesystem::permissions(m_impl->folder, std::filesystem::perms::owner_all, ignored);
    m_impl->adopted = m_impl->readFile(m_impl->pathOf(kCheckName)).has_value();
}

UpstreamKeys::~UpstreamKeys() = default;

Status UpstreamKeys::unseal(Secret masterKey) {
    if (masterKey.size() != 32) return fail(ErrorCode::Invalid, "a master key has 32 bytes");
    Impl& m = *m_impl;
    TRY(m.checkMaster(masterKey));
    m.adopted = true;
    Secret fileKey = subkey(masterKey, Subkey::Files);
    TRY_LET(names, m.disk.list(m.folder));
    for (const auto& name : names) {
        if (!name.ends_with(kSuffix)) continue;
        const UpstreamKeyId id(name.substr(0, name.size() - kSuffix.size()));
        const auto content = m.readFile(m.pathOf(name));
        if (!content) continue;
        // A damaged file takes one upstream key out of service, not the relay: its proxy keys are refused
        // until it is pushed again.
        const auto key = decryptSecret(fileKey, *content, associated(id));
        if (key) m.keep(id, *key);
    }
    m.fileKey = std::move(fileKey);
    m.rmk = std::move(masterKey);
    return {};
}

void UpstreamKeys::seal() {
    m_impl->fileKey.reset();
    m_impl->rmk.reset();
    m_impl->known.clear();
    m_impl->bootKey = Secret::random(32);
}

bool UpstreamKeys::sealed() const { return !m_impl->fileKey; }
Result<Secret> UpstreamKeys::masterKey() const {
    if (sealed()) return fail(ErrorCode::Locked, "the relay is sealed");
    return m_impl->rmk->clone();
}
bool UpstreamKeys::everHadMasterKey() const { return m_impl->adopted; }

Result<Digest> UpstreamKeys::store(const UpstreamKeyId& id, const Secret& key) {
    Impl& m = *m_impl;
    if (sealed()) return fail(ErrorCode::Locked, "the relay is sealed");
    if (!hasIdForm(id.text())) return fail(ErrorCode::Invalid, "not an upstream key id");
    const std::string cipher = encryptSecret(*m.fileKey, key, associated(id));
    TRY(m.writeFile(m.pathOf(id), cipher));
    m.keep(id, key);
    return sha256(cipher);
}

Status UpstreamKeys::erase(const UpstreamKeyId& id) {
    Impl& m = *m_impl;
    m.known.erase(id);
    if (!hasIdForm(id.text())) return fail(ErrorCode::Invalid, "not an upstream key id");
    if (const auto removed = m.disk.remove(m.pathOf(id));
        !removed && removed.error().code != ErrorCode::NotFound)
        return removed;
    return m.disk.syncFolder(m.folder);
}

bool UpstreamKeys::has(const UpstreamKeyId& id) const { return m_impl->known.contains(id); }

std::vector<UpstreamKeyId> UpstreamKeys::stored() const {
    std::vector<UpstreamKeyId> ids;
    if (const auto names = m_impl->disk.list(m_impl->folder))
        for (const auto& name : *names)
            if (name.ends_with(kSuffix)) ids.emplace_back(name.substr(0, name.size() - kSuffix.size()));
    return ids;
}

Result<Secret> UpstreamKeys::open(const UpstreamKeyId& id) const {
    if (sealed()) return fail(ErrorCode::Locked, "the relay is sealed");
    const auto it = m_impl->known.find(id);
    if (it == m_impl->known.end()) return fail(ErrorCode::NotFound, "no upstream key " + id.text());
    return decryptSecret(m_impl->bootKey, it->second, associated(id));
}

} // namespace rubber::relay
