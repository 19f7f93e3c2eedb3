// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/app/import/read_import.h"
#include "desktop/cli/confirm.h"
#include "desktop/cli/json.h"
#include "desktop/cli/upstream_text.h"
#include "desktop/cli/words.h"

#include <algorithm>

namespace rubber::cli {

namespace {

int width(const Context& context) { return context.options.wide ? 0 : context.terminal.surface().columns; }

bool isNamed(const desktop::ImportCandidate& candidate, const std::string& name) {
    return candidate.name == name || candidate.label == name;
}

/// The named ones, or without --select all that are new and clear. --provider says what a file does not.
Result<std::vector<desktop::ImportCandidate>> chosen(desktop::ImportPreview& preview,
                                                     const Options& options) {
    for (const std::string& name : options.select)
        if (std::none_of(preview.candidates.begin(), preview.candidates.end(),
                         [&](const auto& candidate) { return isNamed(candidate, name); }))
            return fail(ErrorCode::Invalid, "bad_option: --select: the file has no key called " + name);
    std::vector<desktop::ImportCandidate> list;
    for (auto& candidate : preview.candidates) {
        if (candidate.provider.empty()) candidate.provider = options.provider;
        const bool named = std::any_of(options.select.begin(), options.select.end(),
                                       [&](const auto& name) { return isNamed(candidate, name); });
        const bool ready = candidate.inVault.empty() && !candidate.provider.empty();
        if (options.select.empty() ? ready : named) list.push_back(std::move(candidate));
    }
    return list;
}

/// A file, or stdin for "-".
Result<desktop::ImportPreview> previewOf(Context& context, const std::string& word) {
    if (word != "-") return context.app.readImportFile(context.path(word));
    TRY_LET(text, context.passphrases.readAll(desktop::kMostImportBytes));
    auto preview = context.app.readImport(text, "");
    wipe(text.data(), text.size());
    return preview;
}

std::string keysText(std::size_t count) { return std::to_string(count) + (count == 1 ? " key" : " keys"); }

std::string reportJson(const desktop::ImportReport& report) {
    std::vector<std::string> added;
    for (const auto& upstream : report.added)
        added.push_back(upstreamJson(upstream));
    return JsonObject().raw("added", jsonArray(added)).texts("already_there", report.alreadyThere).str();
}

} // namespace

Outcome importKeys(Context& context) {
    TRY(context.unlock());
    const std::string& file = context.options.word(0);
    TRY_LET(preview, previewOf(context, file));
    if (context.options.json && context.options.dryRun) {
        context.json(previewJson(preview));
        return Exit::Done;
    }
    if (!context.options.json && !preview.candidates.empty())
        context.terminal.out(previewTable(preview, width(context)));
    const bool unclear = context.options.provider.empty() &&
                         std::any_of(preview.candidates.begin(), preview.candidates.end(),
                                     [](const auto& candidate) { return candidate.provider.empty(); });
    if (unclear)
        context.terminal.talk(
            "Keys of an unclear provider are left out; say whose they are with --provider.");
    TRY_LET(selected, chosen(preview, context.options));
    if (selected.empty() || context.options.dryRun) {
        if (selected.empty()) context.terminal.talk("Nothing to import.");
        if (context.options.json) context.json(reportJson({}));
        return Exit::Done;
    }
    TRY_LET(agreed, confirmed(context, "Import " + keysText(selected.size()) + "?"));
    if (!agreed) return Exit::Failed;
    TRY_LET(report, context.app.importUpstream(selected));
    if (context.options.json) context.json(reportJson(report));
    context.terminal.talk("Imported " + keysText(report.added.size()) + ".");
    if (file != "-")
        context.terminal.talk(safe(file) +
                              " still holds your keys in plain text. Delete it; that does not wipe old copies "
                              "or backups of it.");
    return Exit::Done;
}

} // namespace rubber::cli
