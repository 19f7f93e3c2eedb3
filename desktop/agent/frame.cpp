// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/agent/frame.h"

#include <string_view>

namespace rubber::agent {

namespace {

constexpr std::string_view kClientKinds = "HRULPTSAC";
constexpr std::string_view kAgentKinds = "htwoeqcsxr";

std::size_t lengthIn(std::string_view head) {
    std::size_t length = 0;
    for (std::size_t i = 0; i < 4; ++i)
        length = length << 8 | static_cast<unsigned char>(head[i]);
    return length;
}

} // namespace

FrameReader::~FrameReader() { wipe(m_bytes.data(), m_bytes.size()); }

void FrameReader::feed(std::string_view bytes) {
    if (m_bytes.size() + bytes.size() > m_bytes.capacity()) {
        // Growing by itself would leave the old block behind as it was.
        std::string larger;
        larger.reserve(std::max<std::size_t>(4096, 2 * (m_bytes.size() + bytes.size())));
        larger = m_bytes;
        wipe(m_bytes.data(), m_bytes.size());
        m_bytes.swap(larger);
    }
    m_bytes.append(bytes);
}

Result<std::optional<Frame>> FrameReader::next() {
    if (m_bytes.size() < kFrameHead) return std::nullopt;
    const std::size_t length = lengthIn(m_bytes);
    const char kind = m_bytes[4];
    const auto kinds = m_side == Side::FromClient ? kClientKinds : kAgentKinds;
    if (length > kMaxPayload || kinds.find(kind) == std::string_view::npos)
        return fail(ErrorCode::Invalid, "bad_frame: this is not the agent's protocol");
    if (m_bytes.size() < kFrameHead + length) return std::nullopt;
    Frame frame{static_cast<FrameKind>(kind), m_bytes.substr(kFrameHead, length)};
    const std::size_t rest = m_bytes.size() - kFrameHead - length;
    std::copy(m_bytes.end() - static_cast<std::ptrdiff_t>(rest), m_bytes.end(), m_bytes.begin());
    wipe(m_bytes.data() + rest, m_bytes.size() - rest);
    m_bytes.resize(rest);
    return std::optional<Frame>(std::move(frame));
}

std::string frameHead(FrameKind kind, std::size_t payload) {
    CHECK(payload <= kMaxPayload);
    std::string head;
    for (int shift = 24; shift >= 0; shift -= 8)
        head += static_cast<char>(payload >> shift & 0xff);
    return head + static_cast<char>(kind);
}

std::string frameOf(FrameKind kind, std::string_view payload) {
    std::string frame = frameHead(kind, payload.size());
    frame.reserve(frame.size() + payload.size());
    return frame.append(payload);
}

Secret takeSecret(Frame& frame) {
    Secret secret{std::string_view(frame.payload)};
    wipe(frame.payload.data(), frame.payload.size());
    frame.payload.clear();
    return secret;
}

} // namespace rubber::agent
