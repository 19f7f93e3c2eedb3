// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/journal/record.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rubber::relay {

/// What the owner was told: so that each occasion is told once, also across restarts. A fold over the journal's
/// alerts, and part of the snapshot.
///
/// A mark is an occasion and, as its last word, the window it happened in: "budget.threshold daily 80 5.00
/// 2026-11-26". Of each occasion the newest window is kept. A window that begins with a date is forgotten when
/// its day and the next are over; any other ("v3", a limit) stays until its key has 64 newer ones (the relay
/// itself: 4,096).
class AlertBook {
public:
    static constexpr std::size_t kMostOfKey = 64, kMostOfRelay = 4'096;

    /// Nothing that has no mark was ever told: it is told each time.
    bool told(const KeyId& key, std::string_view mark) const;
    void apply(const journal::AlertRecord& alert);

    struct Mark {
        std::string occasion, window;
    };
    struct OfKey {
        KeyId key; ///< Empty: of the relay.
        std::vector<Mark> marks; ///< The one told last comes last.
    };
    /// What a snapshot keeps of it.
    struct Image {
        UtcDay day;
        std::vector<OfKey> keys;
    };
    Image image() const;
    bool restore(Image image); ///< False: no image of ours.

    std::size_t size() const; ///< Marks in all.

private:
    void forgetPassed();

    UtcDay m_day; ///< Of the last alert.
    std::unordered_map<KeyId, std::vector<Mark>> m_marks;
};

/// The windows of a moment, as the last word of a mark.
std::string dayWindow(UtcDay day);   ///< "2026-11-26"
std::string hourWindow(WallTime at); ///< "2026-11-26T14"

} // namespace rubber::relay
