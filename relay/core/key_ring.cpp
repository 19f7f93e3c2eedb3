// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/key_ring.h"

namespace rubber::relay {

Key* KeyRing::find(std::string_view id) {
    const auto it = m_keys.find(id);
    return it == m_keys.end() ? nullptr : it->second.get();
}

const Key* KeyRing::find(std::string_view id) const {
    const auto it = m_keys.find(id);
    return it == m_keys.end() ? nullptr : it->second.get();
}

Key& KeyRing::insert(KeyId id) {
    auto& slot = m_keys[id.text()];
    if (!slot) {
        slot = std::make_unique<Key>();
        slot->id = std::move(id);
    }
    return *slot;
}

void KeyRing::erase(std::string_view id) {
    if (const auto it = m_keys.find(id); it != m_keys.end()) m_keys.erase(it);
}

void KeyRing::forEach(const std::function<void(Key&)>& visit) {
    for (auto& [id, key] : m_keys) visit(*key);
}

void KeyRing::forEach(const std::function<void(const Key&)>& visit) const {
    for (const auto& [id, key] : m_keys) visit(*key);
}

} // namespace rubber::relay
