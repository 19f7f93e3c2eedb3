// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/own_answers.h"

#include "shared/crypto/digest.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace rubber::relay {

OwnAnswers::OwnAnswers() : m_seed(randomBytes(crypto_shorthash_KEYBYTES)) {}

void OwnAnswers::note(const KeyId& key, std::string_view upstreamId) {
    if (!upstreamId.empty()) add(placeOf(key, upstreamId));
}

void OwnAnswers::add(std::uint64_t place) {
    if (!m_known.insert(place).second) return;
    if (m_order.size() < kMost) {
        m_order.push_back(place);
        return;
    }
    m_known.erase(m_order[m_oldest]);
    m_order[m_oldest] = place;
    m_oldest = (m_oldest + 1) % kMost;
}

bool OwnAnswers::has(const KeyId& key, std::string_view upstreamId) const {
    return !upstreamId.empty() && m_known.contains(placeOf(key, upstreamId));
}

OwnAnswers::Image OwnAnswers::image() const {
    Image image{m_seed, m_order};
    std::rotate(image.oldestFirst.begin(), image.oldestFirst.begin() + m_oldest, image.oldestFirst.end());
    return image;
}

bool OwnAnswers::restore(const Image& image) {
    if (image.seed.size() != crypto_shorthash_KEYBYTES || image.oldestFirst.size() > kMost) return false;
    *this = OwnAnswers();
    m_seed = image.seed;
    for (const std::uint64_t place : image.oldestFirst)
        add(place);
    return true;
}

std::uint64_t OwnAnswers::placeOf(const KeyId& key, std::string_view upstreamId) const {
    // A key's id has no such character, so no two pairs read alike.
    const std::string text = key.text() + "\n" + std::string(upstreamId);
    unsigned char digest[crypto_shorthash_BYTES];
    crypto_shorthash(digest, reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                     reinterpret_cast<const unsigned char*>(m_seed.data()));
    std::uint64_t place = 0;
    std::memcpy(&place, digest, sizeof place);
    return place;
}

std::string_view idInQuery(std::string_view path) {
    constexpr std::string_view kName = "id=";
    const auto mark = path.find('?');
    if (mark == std::string_view::npos) return {};
    const std::string_view query = path.substr(mark + 1);
    if (!query.starts_with(kName) || query.find('&') != std::string_view::npos) return {};
    return query.substr(kName.size());
}

} // namespace rubber::relay
