// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/webhooks/webhook_secrets.h"

#include "relay/core/journal/segment.h"
#include "relay/core/stored_file.h"
#include "shared/crypto/sealed_box.h"

#include <algorithm>
#include <filesystem>

namespace rubber::relay {
namespace {

constexpr std::size_t kKeyBytes = 32, kMaxFile = 8u << 10;
constexpr std::string_view kSuffix = ".hook", kKdfContext = "rkwebhok";

std::string fileName(const WebhookSecrets::Name& name) {
    return name.first.text() + "-" + std::to_string(name.second) + std::string(kSuffix);
}

std::string associated(const WebhookSecrets::Name& name) {
    return "rubberapi/webhook/v1/" + name.first.text() + "/" + std::to_string(name.second);
}

} // namespace

WebhookSecrets::WebhookSecrets(std::string folder, Disk& disk, const UpstreamKeys& masterKey)
    : m_folder(std::move(folder)), m_disk(disk), m_masterKey(masterKey) {
    std::error_code ignored; // A folder that cannot be made shows at the first write.
    std::filesystem::create_directories(m_folder, ignored);
    std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, ignored);
}

Result<WebhookSecrets::Box> WebhookSecrets::takeOut(const Secret& plain, const RelayId& relay,
                                                    const DeviceId& device, const WebhookId& hook) {
    std::string expected;
    for (const std::string* part : {&relay.text(), &device.text(), &hook.text()}) {
        expected += *part;
        expected += '\0';
    }
    const std::string_view bytes = plain.reveal();
    if (!bytes.starts_with(expected) || bytes.size() < expected.size() + kKeyBytes)
        return fail(ErrorCode::Invalid, "the box holds no secret from this device for this webhook");
    Box box{Secret(bytes.substr(expected.size())), bytes.size() > expected.size() + kKeyBytes};
    return box;
}

Result<WebhookSecret> WebhookSecrets::takeApart(const Secret& content) {
    const std::string_view bytes = content.reveal();
    if (bytes.size() < kKeyBytes) return fail(ErrorCode::Invalid, "a webhook's secret has 32 bytes");
    TRY_LET(url, parseWebhookUrl(bytes.substr(kKeyBytes)));
    return WebhookSecret{Secret(bytes.substr(0, kKeyBytes)), std::move(url)};
}

std::string WebhookSecrets::pathOf(const Name& name) const { return m_folder + "/" + fileName(name); }

Result<Secret> WebhookSecrets::key() const {
    TRY_LET(master, m_masterKey.masterKey());
    return deriveKey(master, 1, kKdfContext);
}

Status WebhookSecrets::store(const Name& name, const Secret& content) {
    TRY_LET(fileKey, key());
    return replaceFile(m_disk, m_folder, pathOf(name), encryptSecret(fileKey, content, associated(name)));
}

Status WebhookSecrets::storeWithUrlOf(const Name& name, const Secret& key, std::uint32_t from) {
    TRY_LET(old, contentOf({name.first, from}));
    Secret joined = Secret::ofSize(old.size());
    const std::string_view fresh = key.reveal(), before = old.reveal();
    if (fresh.size() != kKeyBytes || before.size() < kKeyBytes)
        return fail(ErrorCode::Invalid, "a webhook's secret has 32 bytes");
    const auto bytes = joined.mutableBytes();
    std::copy(before.begin(), before.end(), bytes.begin());
    std::copy(fresh.begin(), fresh.end(), bytes.begin());
    return store(name, joined);
}

Result<Secret> WebhookSecrets::contentOf(const Name& name) const {
    TRY_LET(fileKey, key());
    TRY_LET(file, OpenFile::open(m_disk, pathOf(name)));
    TRY_LET(cipher, m_disk.readAt(file.handle(), 0, kMaxFile));
    return decryptSecret(fileKey, cipher, associated(name));
}

Result<WebhookSecret> WebhookSecrets::open(const Name& name) const {
    TRY_LET(content, contentOf(name));
    return takeApart(content);
}

Status WebhookSecrets::erase(const Name& name) {
    const auto removed = m_disk.remove(pathOf(name));
    if (!removed && removed.error().code != ErrorCode::NotFound) return removed;
    return m_disk.syncFolder(m_folder);
}

void WebhookSecrets::eraseAllBut(const std::set<Name>& used) {
    std::set<std::string> names;
    for (const auto& name : used)
        names.insert(fileName(name));
    const auto there = m_disk.list(m_folder);
    if (!there) return;
    for (const auto& name : *there)
        if (!names.contains(name)) std::ignore = m_disk.remove(m_folder + "/" + name);
}

} // namespace rubber::relay
