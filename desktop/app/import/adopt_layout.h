// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/import/env_file.h"
#include "desktop/app/import/env_rewrite.h"
#include "desktop/app/import_reports.h"
#include "desktop/vault/relays.h"

#include <string>
#include <vector>

namespace rubber::desktop {

/// Where in a `.env` the upstream keys are, and which lines say to their clients where to go.
struct AdoptLayout {
    struct KeySpot {
        EnvAssignment place;
        std::size_t key = 0; ///< Index into `keys`.
    };
    struct AddressSpot {
        std::string name, value;
        std::size_t line = 0;           ///< Changed, or behind which it is added.
        std::size_t start = 0, end = 0; ///< Equal for an added line.
        std::string added;              ///< The whole line, with the line end in front; "" for a changed one.
    };
    std::vector<AdoptKey> keys;
    std::vector<KeySpot> spots;
    std::vector<AddressSpot> addresses;
    std::vector<EnvLine> lines;
};

/// NotFound "nothing_to_adopt"; Invalid for a text that is none and for a base URL that may not be used.
Result<AdoptLayout> layoutOf(const Secret& content, const std::string& dataUrl,
                             const std::vector<vault::StoredRelay>& relays);

/// The edits of the whole file, in order; `tokens` has one for each key.
std::vector<TextEdit> editsOf(const AdoptLayout& layout, const std::vector<Secret>& tokens);

/// The lines before and after, secrets masked.
std::vector<AdoptChange> changesOf(const Secret& content, const AdoptLayout& layout);
/// Lines that would still have something like an upstream key in them.
std::vector<std::size_t> linesLeft(const Secret& content, const AdoptLayout& layout);

} // namespace rubber::desktop
