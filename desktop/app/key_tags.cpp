// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/key_tags.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

constexpr std::size_t kMostTags = 16, kMostTag = 32, kMostNote = 2000;

bool isTag(const std::string& tag) {
    return !tag.empty() && tag.size() <= kMostTag && tag.front() != ' ' && tag.back() != ' ' &&
           std::all_of(tag.begin(), tag.end(),
                       [](unsigned char c) { return c >= 0x20 && c != 0x7f && c != ','; });
}

bool isNote(const std::string& note) {
    return note.size() <= kMostNote && std::all_of(note.begin(), note.end(), [](unsigned char c) {
               return (c >= 0x20 && c != 0x7f) || c == '\n' || c == '\t';
           });
}

} // namespace

Result<std::vector<std::string>> checkedTags(const std::vector<std::string>& tags) {
    std::vector<std::string> clean;
    for (const auto& tag : tags) {
        if (!isTag(tag))
            return fail(ErrorCode::Invalid,
                        "bad_option: --tag has 1 to 32 characters, no comma, and no space at its ends");
        if (std::find(clean.begin(), clean.end(), tag) == clean.end()) clean.push_back(tag);
    }
    if (clean.size() > kMostTags) return fail(ErrorCode::Invalid, "bad_option: a key has at most 16 tags");
    return clean;
}

Status checkNote(const std::string& note) {
    if (!isNote(note))
        return fail(ErrorCode::Invalid,
                    "bad_option: --note has at most 2000 bytes and no control characters but line ends");
    return {};
}

} // namespace rubber::desktop
