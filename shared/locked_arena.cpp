// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/locked_arena.h"

#include "shared/crypto/sodium.h"
#include "shared/result.h"

namespace rubber {

LockedArena& LockedArena::instance() {
    static auto* const arena = new LockedArena;
    return *arena;
}

LockedArena::LockedArena() {
    requireSodium();
    m_block = takeBlock(kSlotBytes * kSlots);
    m_free.reserve(kSlots);
    for (std::size_t slot = kSlots; slot > 0; --slot)
        m_free.push_back(m_block + (slot - 1) * kSlotBytes);
}

unsigned char* LockedArena::takeBlock(std::size_t size) {
    auto* const block = static_cast<unsigned char*>(sodium_malloc(size));
    CHECK(block != nullptr);
    // sodium_malloc locks too, but throws the result away; locking twice is harmless and this one is checked.
    if (sodium_mlock(block, size) != 0) m_locked = false;
    return block;
}

unsigned char* LockedArena::take(std::size_t size) {
    const std::lock_guard guard(m_mutex);
    if (size <= kSlotBytes && !m_free.empty()) {
        unsigned char* const slot = m_free.back();
        m_free.pop_back();
        return slot;
    }
    return takeBlock(size);
}

void LockedArena::giveBack(unsigned char* data, std::size_t size) {
    sodium_memzero(data, size);
    const std::lock_guard guard(m_mutex);
    if (data >= m_block && data < m_block + kSlotBytes * kSlots)
        m_free.push_back(data);
    else
        sodium_free(data);
}

bool LockedArena::locked() const {
    const std::lock_guard guard(m_mutex);
    return m_locked;
}

} // namespace rubber
