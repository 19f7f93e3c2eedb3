// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/secret.h"

#include "shared/crypto/sodium.h"
#include "shared/locked_arena.h"

#include <cstring>
#include <utility>

namespace rubber {

Secret::Secret(std::span<const std::byte> bytes) : m_size(bytes.size()) {
    if (m_size == 0) return;
    m_data = LockedArena::instance().take(m_size);
    std::memcpy(m_data, bytes.data(), m_size);
}

Secret::Secret(std::string_view text) : Secret(std::as_bytes(std::span(text.data(), text.size()))) {}

Secret Secret::ofSize(std::size_t size) {
    Secret secret;
    if (size == 0) return secret;
    secret.m_data = LockedArena::instance().take(size);
    secret.m_size = size;
    std::memset(secret.m_data, 0, size);
    return secret;
}

Secret Secret::random(std::size_t size) {
    requireSodium();
    Secret secret = ofSize(size);
    if (size > 0) randombytes_buf(secret.m_data, size);
    return secret;
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
    }
    return *this;
}

Secret::~Secret() {
    if (m_data) LockedArena::instance().giveBack(m_data, m_size);
}

Secret Secret::clone() const {
    Secret copy = ofSize(m_size);
    if (m_size > 0) std::memcpy(copy.m_data, m_data, m_size);
    return copy;
}

std::string_view Secret::reveal() const { return {reinterpret_cast<const char*>(m_data), m_size}; }

std::span<unsigned char> Secret::mutableBytes() { return {m_data, m_size}; }

bool Secret::equals(const Secret& other) const {
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void wipe(void* data, std::size_t size) {
    if (size > 0) sodium_memzero(data, size);
}

bool secretMemoryIsLocked() { return LockedArena::instance().locked(); }

} // namespace rubber
