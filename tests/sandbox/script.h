// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rubber::sandbox {

/// How one answer behaves. Written by the caller into the last message, so that it travels through a relay
/// like any prompt:
/// "[[tokens=500]] [[delay=20]] [[fault=cut]]".
struct Script {
    std::int64_t tokens = 16;                   ///< Output tokens, before max_tokens cuts them.
    std::int64_t firstMs = 0;                   ///< Wait before the head of the answer.
    std::int64_t delayMs = 0;                   ///< Wait between streamed tokens.
    std::int64_t cutAfter = 3;                  ///< For fault=cut: whole tokens before the socket is reset.
    std::int64_t status = 0;                    ///< Answer with this status and an error body.
    std::int64_t cacheRead = 0, cacheWrite = 0; ///< Input that was in the cache, and that is put there.
    std::int64_t think = 0;                     ///< Output tokens of thinking, hardly shown.
    std::int64_t thinkMs = 0;                   ///< Wait while it thinks.
    std::int64_t tool = 0;                      ///< 1: answer with a call of the first tool.
    std::int64_t size = 0;                      ///< Pad each token to this many bytes.
    /// hang | cut | garbage | echo | no-usage | gzip | 1xx | redirect | negative | close ; "" = none
    std::string fault;

    static Script read(std::string_view text);
};

} // namespace rubber::sandbox
