// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace rubber {

/// Bytes nobody else may see: an upstream key, a private key, a passphrase. Lives in locked memory that is
/// left out of core dumps, is wiped when it ends, moves but never copies, and cannot be printed or compared
/// by accident.
///
/// Rules: `reveal()` may be called only in the files listed in tests/layering.cmake. A Secret never becomes a
/// std::string or a QString. Not thread safe; may be moved between threads.
class Secret {
public:
    Secret() = default;
    /// Copies `bytes` into locked memory. The caller wipes its own copy.
    explicit Secret(std::span<const std::byte> bytes);
    explicit Secret(std::string_view text);
    /// `size` zero bytes, to be filled through `mutableBytes`.
    static Secret ofSize(std::size_t size);
    static Secret random(std::size_t size);

    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    /// A second locked copy; the only way to have two.
    Secret clone() const;

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    /// The bytes themselves, valid until this Secret is moved from or destroyed.
    std::string_view reveal() const;
    std::span<unsigned char> mutableBytes();
    /// Constant time over equal sizes.
    bool equals(const Secret& other) const;

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites a buffer that held a secret; never optimised away.
void wipe(void* data, std::size_t size);

/// True when every page handed out for secrets so far was really locked (mlock checked, not hoped).
bool secretMemoryIsLocked();

} // namespace rubber
