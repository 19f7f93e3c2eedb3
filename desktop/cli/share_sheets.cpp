// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/share_sheets.h"

#include "desktop/cli/share_prompt.h"

namespace rubber::cli {

Result<slip39::SharePlan> planOf(const Options& options) {
    slip39::SharePlan plan;
    if (options.groups.empty()) {
        if (options.groupsNeeded)
            return fail(ErrorCode::Invalid, "bad_option: --groups-needed goes with --group");
        plan.groups.push_back({options.threshold.value_or(3), options.shares.value_or(5)});
    } else {
        if (options.threshold || options.shares)
            return fail(ErrorCode::Invalid,
                        "bad_option: --group says all; --threshold and --shares do not go with it");
        for (const auto& group : options.groups) {
            TRY_LET(read, desktop::parseGroup(group));
            plan.groups.push_back(read);
        }
        plan.groupThreshold = options.groupsNeeded.value_or(static_cast<std::uint8_t>(plan.groups.size()));
    }
    TRY(plan.check());
    return plan;
}

Handout::~Handout() {
    if (m_kept || m_names.empty()) return;
    for (const auto& name : m_names)
        desktop::removeSheet(m_folder, name);
    m_context.terminal.talk("The sheets were removed again: their shares open nothing.");
}

std::vector<std::string> Handout::files() const {
    std::vector<std::string> files;
    for (const auto& name : m_names)
        files.push_back(m_folder + "/" + name);
    return files;
}

Status Handout::give(const desktop::NewShares& shares, desktop::SheetFor purpose, const std::string& owner) {
    if (m_folder.empty() && (m_context.options.json || !m_context.terminal.surface().outIsTerminal ||
                             !m_context.passphrases.hasTerminal()))
        return fail(ErrorCode::Invalid, "bad_option: say where the sheets shall go: --out DIR");
    for (std::size_t i = 0; i < shares.count(); ++i) {
        const auto sheet = shares.sheet(i, purpose, owner);
        TRY(m_folder.empty() ? show(sheet, shares.words(i)) : write(sheet, shares.words(i)));
    }
    return {};
}

Status Handout::write(const desktop::ShareSheet& sheet, const Secret& words) {
    const bool text = m_context.options.text;
    const std::string name = desktop::sheetFileName(sheet, text ? "txt" : "pdf");
    Secret content;
    if (text) {
        content = desktop::sheetText(sheet, words);
    } else {
        TRY_LET(pdf, desktop::sheetPdf(sheet, words));
        content = std::move(pdf);
    }
    TRY(desktop::writeSheet(m_folder, name, content));
    m_names.push_back(name);
    return {};
}

Status Handout::show(const desktop::ShareSheet& sheet, const Secret& words) {
    constexpr const char* kSecondScreen = "\x1b[?1049h\x1b[2J\x1b[H";
    constexpr const char* kFirstScreen = "\x1b[2J\x1b[?1049l";
    const Secret text = desktop::sheetText(sheet, words);
    m_context.terminal.outSecret(std::string(kSecondScreen) + kSecretMark, text);
    // Just Enter is an error to a prompt for a secret, and all that is wanted here.
    std::ignore = m_context.passphrases.askTerminal("\nWrite it down, then press Enter. ");
    m_context.terminal.out(kFirstScreen);
    return {};
}

Status confirmShares(Context& context, desktop::NewShares& shares) {
    context.terminal.talk(
        "Now type enough of them again, from the paper. They are not in force before that.");
    return askShares(context, shares.typedAgain());
}

} // namespace rubber::cli
