// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/audit/audit_log.h"

#include "shared/audit/checkpoint.h"

#include <algorithm>
#include <utility>

namespace rubber::relay {
namespace {

/// How much may wait before whoever adds hashes it: nothing else came by to do it.
constexpr std::size_t kMostWaiting = 1u << 20;

} // namespace

void AuditLog::add(std::uint64_t sequence, std::string_view bytes) {
    m_bytes += bytes;
    m_waiting.push_back({sequence, m_bytes.size()});
    m_lastRow = sequence;
    if (m_bytes.size() > kMostWaiting) hash();
}

void AuditLog::hash() {
    std::size_t begin = 0;
    for (const auto& row : m_waiting) {
        const Digest leaf = merkle::leafHash(std::string_view(m_bytes).substr(begin, row.end - begin));
        m_tree.append(leaf, &m_unwritten);
        m_recent.push_back({row.sequence, leaf});
        begin = row.end;
    }
    m_waiting.clear();
    m_bytes.clear();
}

const merkle::Frontier& AuditLog::tree() {
    hash();
    return m_tree;
}

void AuditLog::apply(const journal::Record& record) {
    if (const auto* cosign = std::get_if<journal::CosignRecord>(&record.payload)) {
        m_cosigned[cosign->device] = *cosign;
        return;
    }
    const auto* checkpoint = std::get_if<journal::CheckpointRecord>(&record.payload);
    if (!checkpoint) return;
    const auto parsed = note::parse(checkpoint->note);
    const auto said = parsed ? audit::parseCheckpoint(parsed->text) : tl::unexpected(parsed.error());
    if (!said) return; // Only a relay that was changed writes such a record; the one before it stays.
    hash();
    m_before =
        std::exchange(m_newest, Signed{checkpoint->note, said->size, checkpoint->covers, record.sequence});
    const auto behind = std::find_if(m_recent.begin(), m_recent.end(),
                                     [&](const Recent& row) { return row.sequence > checkpoint->covers; });
    m_recent.erase(m_recent.begin(), behind);
}

const AuditLog::Signed* AuditLog::shown(std::uint64_t durable) const {
    for (const Signed* checkpoint : {&m_newest, &m_before})
        if (checkpoint->record != 0 && checkpoint->record <= durable) return checkpoint;
    return nullptr;
}

std::uint64_t AuditLog::rowsUpTo(std::uint64_t sequence) const {
    const auto upTo = [sequence](const auto& row) { return row.sequence <= sequence; };
    return static_cast<std::uint64_t>(std::count_if(m_recent.begin(), m_recent.end(), upTo) +
                                      std::count_if(m_waiting.begin(), m_waiting.end(), upTo));
}

AuditLog::Unwritten AuditLog::takeUnwritten() {
    const std::uint64_t written = merkle::nodesOf(m_tree.size()) - m_unwritten.size() / sizeof(Digest);
    return {written, std::exchange(m_unwritten, {})};
}

void AuditLog::rebase(merkle::Frontier atCheckpoint, const Signed& checkpoint) {
    hash();
    m_unwritten.clear();
    m_tree = std::move(atCheckpoint);
    if (checkpoint.record != m_newest.record) m_before = std::exchange(m_newest, checkpoint);
    std::erase_if(m_recent, [&](const Recent& row) { return row.sequence <= checkpoint.covers; });
    for (const Recent& row : m_recent)
        m_tree.append(row.leaf, &m_unwritten);
}

AuditLog::Image AuditLog::image() const {
    if (!m_waiting.empty()) {
        AuditLog hashed(*this);
        hashed.hash();
        return hashed.image();
    }
    Image image{m_tree.size(), m_tree.nodes(), m_newest, m_before, m_recent, {}};
    for (const auto& [device, record] : m_cosigned)
        image.cosigned.push_back(record);
    return image;
}

bool AuditLog::restore(Image image) {
    auto tree = merkle::Frontier::restore(image.size, std::move(image.nodes));
    if (!tree) return false;
    *this = AuditLog();
    m_tree = std::move(*tree);
    m_newest = std::move(image.newest);
    m_before = std::move(image.before);
    m_recent = std::move(image.recent);
    if (!m_recent.empty()) m_lastRow = m_recent.back().sequence;
    for (auto& record : image.cosigned)
        m_cosigned[record.device] = std::move(record);
    return true;
}

} // namespace rubber::relay
