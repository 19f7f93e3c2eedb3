// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace rubber {

/// A name of one kind of thing. Two kinds never mix, and an id never holds a secret.
/// `parse*` functions and the codec check the form; `Id` itself only carries the text.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(std::string text) : m_text(std::move(text)) {}
    const std::string& text() const { return m_text; }
    bool empty() const { return m_text.empty(); }
    auto operator<=>(const Id&) const = default;

private:
    std::string m_text;
};

using KeyId = Id<struct KeyIdTag>;                 ///< Public part of a proxy key: 12 base62 characters.
using UpstreamKeyId = Id<struct UpstreamKeyIdTag>; ///< "uk_" and 16 base62 characters.
using DeviceId = Id<struct DeviceIdTag>;           ///< "dev_" and 16 base62 characters.
using KillLinkId = Id<struct KillLinkIdTag>;       ///< Public part of a kill token: 12 base62 characters.
using SealingKeyId = Id<struct SealingKeyIdTag>;   ///< 16 base62 characters.
using WebhookId = Id<struct WebhookIdTag>;         ///< "wh_" and 16 base62 characters.
using RelayId = Id<struct RelayIdTag>;             ///< "rly_" and 16 base62 characters.

/// One forwarded request: the journal sequence of its hold record, so it is unique per relay for ever.
enum class RequestId : std::uint64_t { None = 0 };

/// True for 1 to 64 characters of [0-9A-Za-z_-]: the form every id on the wire must have.
constexpr bool hasIdForm(std::string_view text) {
    if (text.empty() || text.size() > 64) return false;
    for (const char c : text)
        if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' ||
              c == '-'))
            return false;
    return true;
}

} // namespace rubber

template <class Tag>
struct std::hash<rubber::Id<Tag>> {
    std::size_t operator()(const rubber::Id<Tag>& id) const noexcept {
        return std::hash<std::string>{}(id.text());
    }
};
