// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"
#include "shared/secret.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

/// The bytes between a command line and an agent; PROTOCOL.md is the manual.
namespace rubber::agent {

/// What a frame is. Small letters come from the agent, capitals go to it.
enum class FrameKind : char {
    Hello = 'H',  ///< JSON; the first frame of a connection.
    Run = 'R',    ///< JSON: a verb.
    Unlock = 'U', ///< JSON, then a Secret frame with the passphrase.
    Lock = 'L',   ///< Empty.
    Raise = 'P',  ///< JSON: what a second start of the desktop was given.
    Terminals = 'T', ///< JSON: which terminals may use the vault, and revoking that.
    Secret = 'S', ///< Bytes: the answer to a question, or a passphrase.
    Answer = 'A', ///< JSON: a question that is answered without a secret, or not at all.
    Cancel = 'C', ///< Empty: Ctrl+C.

    Welcome = 'h',  ///< JSON: the answer to Hello.
    Allowed = 't',  ///< JSON: the answer to Terminals.
    Waiting = 'w',  ///< JSON: a person is being asked for approval.
    Out = 'o',      ///< Bytes for stdout.
    Talk = 'e',     ///< Bytes for stderr.
    Question = 'q', ///< JSON.
    Child = 'c',    ///< JSON: a program the caller is to start when the verb has ended.
    ChildKey = 's', ///< Bytes: the proxy key for that program; follows Child.
    Exit = 'x',     ///< JSON: the last frame.
    Refused = 'r',  ///< JSON: the last frame, instead.
};

inline constexpr std::size_t kFrameHead = 5; ///< Length of the payload (big endian), kind.
/// Nothing either side has to say is longer; what is, ends the connection.
inline constexpr std::size_t kMaxPayload = 1u << 20;

struct Frame {
    FrameKind kind = FrameKind::Cancel;
    std::string payload;
};

/// Cuts a stream of bytes into frames, however it arrives. Wipes what it has handed out: passphrases pass
/// through it.
class FrameReader {
public:
    enum class Side { FromClient, FromAgent };
    explicit FrameReader(Side side) : m_side(side) {}
    ~FrameReader();
    FrameReader(const FrameReader&) = delete;
    FrameReader& operator=(const FrameReader&) = delete;

    void feed(std::string_view bytes);
    /// The next whole frame; nothing when more bytes are needed. Invalid "bad_frame" for a kind this side never
    /// sends or a length beyond kMaxPayload: the connection is to be ended, nothing after it is read.
    Result<std::optional<Frame>> next();
    bool empty() const { return m_bytes.empty(); } ///< Not in the middle of a frame.

private:
    Side m_side;
    std::string m_bytes;
};

std::string frameHead(FrameKind kind, std::size_t payload);
/// Head and payload; the payload must not be longer than kMaxPayload.
std::string frameOf(FrameKind kind, std::string_view payload = {});
/// A Secret or ChildKey frame, straight from locked memory to the device.
bool writeSecret(QIODevice& device, FrameKind kind, const Secret& secret);
/// The payload as a Secret; wipes it in the frame.
Secret takeSecret(Frame& frame);

} // namespace rubber::agent
