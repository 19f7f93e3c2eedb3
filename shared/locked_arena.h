// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <mutex>
#include <vector>

namespace rubber {

/// Where every Secret lives: slots in one guarded, locked block, because a block for each would cost four
/// memory maps apiece and libsodium does not say when locking failed. What does not fit gets a block of its
/// own. Safe from any thread. Never destroyed: Secrets in static storage may outlive main.
class LockedArena {
public:
    static LockedArena& instance();
    unsigned char* take(std::size_t size);
    /// Wipes and frees. `size` as given to `take`.
    void giveBack(unsigned char* data, std::size_t size);
    bool locked() const;

private:
    static constexpr std::size_t kSlotBytes = 256;
    static constexpr std::size_t kSlots = 1024;

    LockedArena();
    unsigned char* takeBlock(std::size_t size);

    mutable std::mutex m_mutex;
    unsigned char* m_block = nullptr;
    std::vector<unsigned char*> m_free;
    bool m_locked = true;
};

} // namespace rubber
