// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/codec.h"

#include <algorithm>
#include <array>

// Layout (PROTOCOL.md, "Inside the box"): u8 1; relay, device, key, upstream key, each u8 length and text;
// u64 version; u16 length and bytes of the upstream key. Little endian. The upstream key's bytes never leave
// locked memory on the way.
namespace rubber::protocol {

namespace {

constexpr unsigned char kLayout = 1;
constexpr std::size_t kMaxSecret = 0xffff;

class Filler {
public:
    explicit Filler(std::span<unsigned char> to) : m_to(to) {}
    void byte(unsigned char value) { m_to[m_at++] = value; }
    void number(std::uint64_t value, std::size_t bytes) {
        for (std::size_t i = 0; i < bytes; ++i)
            byte(static_cast<unsigned char>(value >> (8 * i) & 0xff));
    }
    void bytes(std::string_view value) {
        std::copy(value.begin(), value.end(), m_to.begin() + static_cast<std::ptrdiff_t>(m_at));
        m_at += value.size();
    }

private:
    std::span<unsigned char> m_to;
    std::size_t m_at = 0;
};

class Taker {
public:
    explicit Taker(std::string_view from) : m_rest(from) {}
    bool good() const { return m_good; }
    bool finished() const { return m_good && m_rest.empty(); }
    std::string_view bytes(std::size_t size) {
        m_good = m_good && size <= m_rest.size();
        if (!m_good) return {};
        const std::string_view taken = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return taken;
    }
    std::uint64_t number(std::size_t size) {
        std::uint64_t value = 0, shift = 0;
        for (const char c : bytes(size)) {
            value |= std::uint64_t{static_cast<unsigned char>(c)} << shift;
            shift += 8;
        }
        return value;
    }
    template <class AnyId>
    void id(AnyId& to) {
        const std::string_view text = bytes(static_cast<std::size_t>(number(1)));
        m_good = m_good && hasIdForm(text);
        if (m_good) to = AnyId(std::string(text));
    }

private:
    std::string_view m_rest;
    bool m_good = true;
};

} // namespace

Secret encodeSealed(const SealedUpstreamKey& inner) {
    const std::array<std::string_view, 4> ids{inner.relay.text(), inner.device.text(), inner.key.text(),
                                              inner.upstreamKey.text()};
    CHECK(inner.secret.size() <= kMaxSecret);
    std::size_t size = 1 + 8 + 2 + inner.secret.size();
    for (const std::string_view id : ids) {
        CHECK(hasIdForm(id));
        size += 1 + id.size();
    }
    Secret out = Secret::ofSize(size);
    Filler fill(out.mutableBytes());
    fill.byte(kLayout);
    for (const std::string_view id : ids) {
        fill.number(id.size(), 1);
        fill.bytes(id);
    }
    fill.number(inner.version, 8);
    fill.number(inner.secret.size(), 2);
    fill.bytes(inner.secret.reveal());
    return out;
}

Result<SealedUpstreamKey> decodeSealed(const Secret& bytes) {
    Taker take(bytes.reveal());
    if (take.number(1) != kLayout) return fail(ErrorCode::Unsupported, "sealed upstream key: unknown layout");
    SealedUpstreamKey inner;
    take.id(inner.relay);
    take.id(inner.device);
    take.id(inner.key);
    take.id(inner.upstreamKey);
    inner.version = take.number(8);
    const std::string_view secret = take.bytes(static_cast<std::size_t>(take.number(2)));
    if (!take.finished() || secret.empty()) return fail(ErrorCode::Invalid, "sealed upstream key: malformed");
    inner.secret = Secret(secret);
    return inner;
}

} // namespace rubber::protocol
