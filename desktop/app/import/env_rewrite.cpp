// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/import/env_rewrite.h"

#include "shared/result.h"

#include <algorithm>
#include <string_view>

namespace rubber::desktop {

namespace {

std::string_view whole(const TextEdit& edit) {
    return edit.secret ? edit.secret->reveal() : std::string_view(edit.text);
}

/// Hands the pieces of the new text to `write`, one after the other.
template <class Write>
void forPieces(std::string_view content, const std::vector<TextEdit>& edits, const Write& write) {
    std::size_t at = 0;
    for (const auto& edit : edits) {
        CHECK(edit.start >= at && edit.end >= edit.start && edit.end <= content.size());
        write(content.substr(at, edit.start - at));
        write(whole(edit));
        at = edit.end;
    }
    write(content.substr(at));
}

} // namespace

Secret rewritten(const Secret& content, const std::vector<TextEdit>& edits) {
    std::size_t size = 0;
    forPieces(content.reveal(), edits, [&](std::string_view piece) { size += piece.size(); });
    Secret out = Secret::ofSize(size);
    auto to = out.mutableBytes().begin();
    forPieces(content.reveal(), edits,
              [&](std::string_view piece) { to = std::copy(piece.begin(), piece.end(), to); });
    return out;
}

} // namespace rubber::desktop
