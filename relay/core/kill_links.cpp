// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/kill_links.h"

namespace rubber::relay {

void KillLinks::apply(const journal::KillLinkRecord& record) {
    if (record.what == journal::KillLinkRecord::What::Revoked) {
        const auto target = m_targets.find(record.link.text());
        if (target == m_targets.end()) return;
        m_byTarget.erase(target->second);
        m_targets.erase(target);
        return;
    }
    restore({record.link, record.key, record.tokenHash, record.origin.device, record.at, std::nullopt});
}

void KillLinks::restore(KillLink link) {
    const KeyId target = link.key.value_or(KeyId());
    if (const auto old = m_byTarget.find(target); old != m_byTarget.end())
        m_targets.erase(old->second.id.text());
    m_targets[link.id.text()] = target;
    m_byTarget.insert_or_assign(target, std::move(link));
}

void KillLinks::apply(const journal::KillRecord& kill) {
    const auto target = m_targets.find(kill.link.text());
    if (target != m_targets.end()) m_byTarget.at(target->second).lastUsed = kill.at;
}

const KillLink* KillLinks::find(std::string_view link) const {
    const auto target = m_targets.find(std::string(link));
    return target == m_targets.end() ? nullptr : &m_byTarget.at(target->second);
}

const KillLink* KillLinks::ofTarget(const std::optional<KeyId>& key) const {
    const auto found = m_byTarget.find(key.value_or(KeyId()));
    return found == m_byTarget.end() ? nullptr : &found->second;
}

} // namespace rubber::relay
