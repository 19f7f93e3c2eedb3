// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/share_prompt.h"

#include "desktop/app/error_name.h"
#include "desktop/cli/error_text.h"
#include "desktop/cli/words.h"
#include "shared/crypto/slip39/words.h"

namespace rubber::cli {

namespace {

constexpr std::size_t kWordsOfOurs = 33;

std::size_t wordCount(const Secret& text) {
    std::size_t count = 0;
    std::ignore = slip39::eachWord(text, [&](std::string_view) { ++count; });
    return count;
}

/// What is wrong with a line, words counted from `before`; "" when nothing is.
std::string doubtsIn(const Secret& line, std::size_t before) {
    std::string text;
    for (const auto& doubt : slip39::unknownWords(line)) {
        text += "Word " + std::to_string(before + doubt.word) + " is not in the list of words.";
        if (!doubt.suggestions.empty()) text += " Did you mean " + joined(doubt.suggestions, " or ") + "?";
        text += "\n";
    }
    if (!text.empty()) return text + "This line again.\n";
    if (!slip39::eachWord(line, [](std::string_view) {})) return "Only words, please. This line again.\n";
    return {};
}

/// A whole share from the terminal.
Result<Secret> typedShare(Context& context, const std::string& what, std::string trouble) {
    Secret words;
    for (;;) {
        const std::size_t have = wordCount(words);
        if (have >= kWordsOfOurs) return words;
        const std::string prompt = have == 0
                                       ? what + " (33 words, in one line or several; they are not shown):\n"
                                       : "Words " + std::to_string(have + 1) + " to 33:\n";
        TRY_LET(line, context.passphrases.askTerminal(trouble + prompt));
        trouble = doubtsIn(line, have);
        if (trouble.empty()) words = slip39::oneText(words, line);
    }
}

} // namespace

Status askShare(Context& context, const std::string& prompt,
                const std::function<Status(const Secret&)>& take) {
    if (context.options.sharesFd) {
        TRY_LET(line, PassphraseSource::firstLine(*context.options.sharesFd));
        return take(line);
    }
    if (context.options.noInput || !context.passphrases.hasTerminal()) {
        TRY_LET(line, context.passphrases.readLine());
        return take(line);
    }
    std::string trouble;
    for (;;) {
        TRY_LET(words, typedShare(context, prompt, std::move(trouble)));
        const Status taken = take(words);
        // What is wrong with a share is for its holder to mend; anything else ends the verb.
        if (taken || !desktop::errorName(taken.error()).starts_with("share_")) return taken;
        trouble = describe(taken.error()).message + "\n";
        if (const auto word = slip39::likelyWrongWord(words); word > 0)
            trouble += "Word " + std::to_string(word) + " is probably the wrong one.\n";
    }
}

std::string progressText(const desktop::ShareEntry& entry) {
    const auto groups = entry.groups();
    if (groups.empty()) return "no share yet";
    const auto& facts = entry.shares().shares().front().facts;
    const auto of = [](const auto& group) {
        return std::to_string(group.have) + " of " + std::to_string(group.threshold);
    };
    if (facts.groupCount == 1) return of(groups.front()) + " shares";
    std::vector<std::string> parts;
    for (const auto& group : groups)
        parts.push_back("group " + std::to_string(group.number + 1) + ": " + of(group));
    return joined(parts) + " (" + std::to_string(facts.groupThreshold) + " groups are needed)";
}

Status askShares(Context& context, desktop::ShareEntry& entry) {
    while (!entry.complete()) {
        TRY(askShare(context, "Share " + std::to_string(entry.entered() + 1),
                     [&](const Secret& words) { return entry.add(words); }));
        context.terminal.talk("Taken: " + progressText(entry) + ".");
    }
    return {};
}

} // namespace rubber::cli
