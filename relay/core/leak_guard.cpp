// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/leak_guard.h"

#include <algorithm>
#include <cstring>

namespace rubber::relay {

namespace {

constexpr std::size_t kShortestKey = 8;
constexpr std::size_t kShortestRandom = 16;
constexpr std::size_t kShiftSlots = 4096;
constexpr std::size_t kBlock = 3;

std::size_t slotOf(const char* block) {
    const auto byte = [&](int i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(block[i])); };
    return ((byte(0) << 16 | byte(1) << 8 | byte(2)) * 2654435761u) >> 20;
}

std::string percentEncoded(std::string_view key, const char* digits, bool everyByte) {
    std::string out;
    for (const char c : key) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '-' || c == '_' || c == '.' || c == '~';
        if (plain && !everyByte) {
            out.push_back(c);
            continue;
        }
        out.push_back('%');
        out.push_back(digits[static_cast<unsigned char>(c) >> 4]);
        out.push_back(digits[static_cast<unsigned char>(c) & 15]);
    }
    return out;
}

std::string jsonEscaped(std::string_view key, bool slashes) {
    std::string out;
    for (const char c : key) {
        if (c == '"' || c == '\\' || (c == '/' && slashes)) out.push_back('\\');
        out.push_back(c);
    }
    return out;
}

std::string hexOf(std::string_view key, const char* digits) {
    std::string out;
    for (const char c : key) {
        out.push_back(digits[static_cast<unsigned char>(c) >> 4]);
        out.push_back(digits[static_cast<unsigned char>(c) & 15]);
    }
    return out;
}

/// The base64 characters that depend on the key alone when `shift` unknown bytes stand before it in its group
/// of three.
std::string base64Core(std::string_view key, std::size_t shift, bool url) {
    std::string padded(shift, '\0');
    padded.append(key);
    // toBase64Url leaves padding out; both alphabets have the characters at the same places.
    std::string text = url ? toBase64Url(padded) : toBase64(padded);
    const std::size_t first = (shift * 8 + 5) / 6;
    const std::size_t end = padded.size() * 8 / 6;
    std::string core = text.substr(first, end - first);
    wipe(padded.data(), padded.size());
    wipe(text.data(), text.size());
    return core;
}

constexpr const char* kLower = "0123456789abcdef";
constexpr const char* kUpper = "0123456789ABCDEF";

} // namespace

LeakPatterns::LeakPatterns(const Secret& secret) : m_key(secret.clone()) {
    const std::string_view key = m_key.reveal();
    const std::string_view random = randomPartOf(key);
    // Without the words in front of it the key is as good as with them; but only where they are known to be
    // no part of the secret, and enough is left to be found nowhere else.
    const bool enough = isOfKnownVendor(key) && random.size() >= kShortestRandom;
    const std::string_view sought = enough ? random : key;
    m_escapes = std::make_shared<const EscapeAutomaton>(Secret(sought));
    if (key.size() < kShortestKey) return;
    m_ends = KeyEnds::of(key);
    addForms(sought);
}

void LeakPatterns::addForms(std::string_view key) {
    m_building.reserve(key.size() * 32);
    const auto take = [&](std::string form) {
        add(form);
        wipe(form.data(), form.size());
    };
    add(key);
    take(jsonEscaped(key, false));
    take(jsonEscaped(key, true));
    for (const char* digits : {kLower, kUpper}) {
        take(percentEncoded(key, digits, false));
        take(percentEncoded(key, digits, true));
        take(hexOf(key, digits));
    }
    for (std::size_t shift = 0; shift < 3; ++shift) {
        take(base64Core(key, shift, false));
        take(base64Core(key, shift, true));
    }
    m_bytes = Secret(std::string_view(m_building));
    wipe(m_building.data(), m_building.size());
    m_building.clear();
    tabulate();
}

void LeakPatterns::add(std::string_view form) {
    for (const Range& range : m_ranges)
        if (std::string_view(m_building).substr(range.offset, range.size) == form) return;
    m_ranges.push_back(
        {static_cast<std::uint32_t>(m_building.size()), static_cast<std::uint32_t>(form.size())});
    m_building.append(form);
    m_longest = std::max(m_longest, form.size());
    m_shortest = m_shortest == 0 ? form.size() : std::min(m_shortest, form.size());
    m_starts[static_cast<unsigned char>(form.front())] = true;
}

std::string_view LeakPatterns::pattern(std::size_t index) const {
    return m_bytes.reveal().substr(m_ranges[index].offset, m_ranges[index].size);
}

void LeakPatterns::tabulate() {
    m_shifts = Secret::ofSize(kShiftSlots);
    const auto shifts = m_shifts.mutableBytes();
    const std::size_t most = std::min<std::size_t>(m_shortest - kBlock + 1, 255);
    std::memset(shifts.data(), static_cast<int>(most), shifts.size());
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
        const std::string_view form = pattern(i);
        for (std::size_t end = kBlock; end <= m_shortest; ++end) {
            unsigned char& shift = shifts[slotOf(form.data() + end - kBlock)];
            shift = static_cast<unsigned char>(std::min<std::size_t>(shift, m_shortest - end));
        }
    }
}

LeakPatterns::Found LeakPatterns::search(std::string_view text) const {
    if (m_ranges.empty()) return {};
    const std::string_view shifts = m_shifts.reveal();
    for (std::size_t end = m_shortest; end <= text.size();) {
        const auto shift = static_cast<unsigned char>(shifts[slotOf(text.data() + end - kBlock)]);
        if (shift != 0) {
            end += shift;
            continue;
        }
        const std::size_t start = end - m_shortest;
        for (std::size_t i = 0; i < m_ranges.size(); ++i)
            if (const std::string_view form = pattern(i); text.compare(start, form.size(), form) == 0)
                return {start, 0};
        ++end;
    }
    return {std::string_view::npos, tailOf(text)};
}

bool LeakPatterns::anywhereIn(std::string_view text) const {
    return search(text).at != std::string_view::npos || EscapeWatch(m_escapes).feed(text).leaked;
}

LeakPatterns::Found LeakPatterns::searchEnds(std::string_view text) const {
    const KeyEnds::Found found = m_ends.search(text);
    return {found.at, found.tail};
}

std::size_t LeakPatterns::tailOf(std::string_view text) const {
    const std::string_view forms = m_bytes.reveal();
    for (std::size_t start = text.size() - std::min(text.size(), m_longest - 1); start < text.size();
         ++start) {
        if (!m_starts[static_cast<unsigned char>(text[start])]) continue;
        const std::string_view rest = text.substr(start);
        const char last = rest.back(); // Tells most of them apart, as the first ones do not.
        for (const Range& range : m_ranges) {
            const std::string_view form = forms.substr(range.offset, range.size);
            if (form.size() > rest.size() && form[rest.size() - 1] == last && form.starts_with(rest))
                return rest.size();
        }
    }
    return 0;
}

LeakPatterns::Found LeakGuard::search(std::string_view text) const {
    return m_sought == Sought::Key ? m_patterns->search(text) : m_patterns->searchEnds(text);
}

std::size_t LeakGuard::longest() const {
    return m_sought == Sought::Key ? m_patterns->longest() : m_patterns->longestEnd();
}

LeakGuard::Step LeakGuard::feed(std::string_view piece) {
    Step step;
    if (m_leaked) {
        step.leaked = true;
        return step;
    }
    if (m_tail.empty()) {
        const LeakPatterns::Found found = search(piece);
        m_leaked = step.leaked = found.at != std::string_view::npos;
        step.clean = piece.substr(0, m_leaked ? found.at : piece.size() - found.tail);
        if (!m_leaked) m_tail.assign(piece.substr(step.clean.size()));
        return step;
    }
    // A match that begins in the tail ends within the next longest() bytes; join only that much.
    const std::size_t before = m_tail.size();
    const std::size_t joined = std::min(piece.size(), longest());
    m_tail.append(piece, 0, joined);
    const LeakPatterns::Found found = search(m_tail);
    if (found.at != std::string_view::npos && found.at < before) {
        m_leaked = step.leaked = true;
        m_released.assign(m_tail, 0, found.at);
        m_tail.clear();
        step.before = m_released;
        return step;
    }
    const std::size_t clean = m_tail.size() - found.tail;
    if (found.at == std::string_view::npos && clean < before) {
        // Still a beginning; then the whole piece was joined, for a beginning is shorter than a pattern.
        m_released.assign(m_tail, 0, clean);
        m_tail.erase(0, clean);
        step.before = m_released;
        return step;
    }
    m_released.assign(m_tail, 0, before);
    m_tail.clear();
    step.before = m_released;
    const LeakPatterns::Found rest = search(piece);
    m_leaked = step.leaked = rest.at != std::string_view::npos;
    step.clean = piece.substr(0, m_leaked ? rest.at : piece.size() - rest.tail);
    if (!m_leaked) m_tail.assign(piece.substr(step.clean.size()));
    return step;
}

std::string LeakGuard::finish() {
    if (m_leaked) return {};
    return std::exchange(m_tail, {});
}

std::shared_ptr<const LeakPatterns> LeakPatternCache::get(const UpstreamKeyId& id, const Secret& key) {
    auto& known = m_known[id];
    if (!known || !known->isOf(key)) known = std::make_shared<const LeakPatterns>(key);
    return known;
}

} // namespace rubber::relay
