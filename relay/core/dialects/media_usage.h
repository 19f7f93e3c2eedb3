// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/usage_reading.h"
#include "relay/core/gate/refusal.h"

namespace rubber::relay {

enum class OutputTokens { Text, Image, Audio };

/// The `usage` object of embeddings, rerankings, images, speech and transcriptions (providers.md 1.4 and 2).
/// Parts in the details (cached, image, audio) are taken out of their whole. `output`
/// is what output tokens are where no details say it. Seconds are rounded up. OpenRouter's `cost` counts with
/// the provider's part for BYOK. More than one search without a cost is Missing. `json` is the raw text.
UsageReading readMediaUsage(std::string_view json, DialectKind dialect, OutputTokens output);

} // namespace rubber::relay
