// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/usage_reading.h"
#include "relay/core/gate/refusal.h"

namespace rubber::relay {

/// The `usage` object of a chat completion, a completion or an embedding (prompt_tokens, completion_tokens),
/// and of a response, an image or a transcription (input_tokens, output_tokens): providers.md 1.4 and 2.
/// Cached tokens are part of the input, reasoning is part of the output, and so is what
/// only the total counts. OpenRouter's `cost` is taken over
/// (with the provider's part for BYOK); OpenAI has none. `json` is the raw text of the value.
UsageReading readUsage(std::string_view json, DialectKind dialect);

} // namespace rubber::relay
