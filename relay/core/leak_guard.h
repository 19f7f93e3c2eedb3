// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/escape_watch.h"
#include "relay/core/key_ends.h"
#include "shared/crypto/digest.h"
#include "shared/ids.h"
#include "shared/secret.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace rubber::relay {

/// The forms in which one upstream key could show up in an answer: raw, JSON-escaped, percent-encoded, hex,
/// base64 and base64url at three alignments; of a known vendor's key without the words all its keys begin
/// with. And its two ends as they are, for masked keys. Immutable, shared by all requests of that key; kept
/// in locked memory like the key itself.
class LeakPatterns {
public:
    explicit LeakPatterns(
        const Secret& key); ///< Keys shorter than 8 bytes give no patterns: anything would match.
    LeakPatterns(const LeakPatterns&) = delete;
    LeakPatterns& operator=(const LeakPatterns&) = delete;

    struct Found {
        std::size_t at = std::string_view::npos; ///< Where a whole pattern begins; npos = none.
        std::size_t tail =
            0; ///< Without one: bytes at the end of the text that may be the beginning of a pattern.
    };
    Found search(std::string_view text) const;
    /// Whether a whole text (a head, an id) has the key in it, in any form or escape that an answer's body is
    /// searched for.
    bool anywhereIn(std::string_view text) const;
    /// What a masked key shows too much of, as it stands.
    Found searchEnds(std::string_view text) const;
    bool endsIn(std::string_view text) const { return searchEnds(text).at != std::string_view::npos; }
    /// For the EscapeWatch of an answer.
    const std::shared_ptr<const EscapeAutomaton>& escapes() const { return m_escapes; }
    std::size_t longest() const { return m_longest; }
    std::size_t longestEnd() const { return std::max(m_ends.first.size(), m_ends.last.size()); }
    bool isOf(const Secret& key) const { return m_key.equals(key); }
    std::size_t count() const { return m_ranges.size(); }

private:
    void addForms(std::string_view key);
    void add(std::string_view pattern);
    void tabulate();
    std::string_view pattern(std::size_t index) const;
    std::size_t tailOf(std::string_view text) const;

    struct Range {
        std::uint32_t offset, size;
    };
    std::shared_ptr<const EscapeAutomaton> m_escapes;
    Secret m_key; ///< What the ends are views into.
    KeyEnds m_ends;
    std::string m_building;
    Secret m_bytes;  ///< All patterns, one after the other.
    Secret m_shifts; ///< How far a window may move on, by the hash of its last three bytes (Wu and Manber).
    std::vector<Range> m_ranges;
    std::array<bool, 256> m_starts{};
    std::size_t m_shortest = 0, m_longest = 0;
};

/// Watches one answer for the injected key, or for the ends of it, across the borders of pieces. Holds back
/// less than the longest of what it looks for, and only while that could be the beginning of one.
class LeakGuard {
public:
    enum class Sought { Key, Ends };
    explicit LeakGuard(std::shared_ptr<const LeakPatterns> patterns, Sought sought = Sought::Key)
        : m_patterns(std::move(patterns)), m_sought(sought) {}

    struct Step {
        std::string_view before; ///< Bytes of earlier pieces that are clean now; valid until the next call.
        std::string_view
            clean;           ///< The part of this piece that is clean, a view into it. Comes after `before`.
        bool leaked = false; ///< The key is in what follows: cut. Later calls pass nothing.
    };
    Step feed(std::string_view piece);
    /// At the end of the answer: what is still held back, clean.
    std::string finish();

private:
    LeakPatterns::Found search(std::string_view text) const;
    std::size_t longest() const;

    std::shared_ptr<const LeakPatterns> m_patterns;
    Sought m_sought;
    std::string m_tail, m_released;
    bool m_leaked = false;
};

/// The patterns of each upstream key in use, made once. Loop thread only.
class LeakPatternCache {
public:
    /// `key` is the open key; another key under the same id replaces the patterns.
    std::shared_ptr<const LeakPatterns> get(const UpstreamKeyId& id, const Secret& key);
    void clear() { m_known.clear(); } ///< On seal.

private:
    std::unordered_map<UpstreamKeyId, std::shared_ptr<const LeakPatterns>> m_known;
};

} // namespace rubber::relay
