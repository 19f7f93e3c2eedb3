// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/upstream_text.h"

#include "desktop/cli/json.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

namespace {

std::string checkText(const desktop::UpstreamReport& upstream, WallTime now) {
    if (!upstream.lastCheck) return "never";
    return testText(*upstream.lastCheck) + ", " + agoShort(now - upstream.lastCheck->at);
}

std::string usedText(const desktop::UpstreamReport& upstream) {
    if (upstream.archivedAt) return "archived";
    if (upstream.usedBy.empty()) return "no key";
    return std::to_string(upstream.proxyKeys) + (upstream.proxyKeys == 1 ? " key" : " keys");
}

} // namespace

std::string testText(const desktop::UpstreamTest& test) {
    switch (test.result) {
    case desktop::CheckResult::Works:
        if (test.models == 0) return "works";
        return "works, " + grouped(static_cast<std::uint64_t>(test.models)) +
               (test.models == 1 ? " model" : " models");
    case desktop::CheckResult::NoList:
        return "known to the provider, which does not let it list models";
    case desktop::CheckResult::Refused:
        return "refused by the provider";
    case desktop::CheckResult::Unreachable:
        return "the provider could not be asked";
    case desktop::CheckResult::Untestable:
        return "cannot be tested: no call is known that is free and needs the key";
    }
    return {};
}

Exit exitFor(const desktop::UpstreamTest& test) {
    switch (test.result) {
    case desktop::CheckResult::Works:
    case desktop::CheckResult::NoList:
        return Exit::Done;
    case desktop::CheckResult::Refused:
        return Exit::Refused;
    case desktop::CheckResult::Unreachable:
        return Exit::Unreachable;
    case desktop::CheckResult::Untestable:
        break;
    }
    return Exit::Failed;
}

std::string testJson(const desktop::UpstreamTest& test) {
    return JsonObject()
        .text("result", desktop::code(test.result))
        .number("models", test.models)
        .time("at", test.at)
        .textOrNull("detail", test.detail)
        .str();
}

std::string upstreamJson(const desktop::UpstreamReport& upstream) {
    JsonObject object;
    object.text("id", upstream.id.text())
        .text("label", upstream.label)
        .text("provider", upstream.provider)
        .text("base_url", upstream.baseUrl)
        .text("hint", upstream.hint)
        .time("created_at", upstream.createdAt)
        .time("archived_at", upstream.archivedAt)
        .texts("used_by", upstream.usedBy)
        .texts("behind", upstream.behind)
        .money("spent_30_days", upstream.spent30Days);
    if (upstream.lastCheck)
        object.raw("last_check", testJson(*upstream.lastCheck));
    else
        object.null("last_check");
    return object.str();
}

std::string upstreamBlock(const desktop::UpstreamReport& upstream, WallTime now) {
    std::vector<std::pair<std::string, std::string>> lines{
        {"Label", safe(upstream.label)},
        {"Key", safe(upstream.hint)},
        {"Provider", safe(upstream.provider) + " (" + safe(upstream.baseUrl) + ")"},
        {"Used by", upstream.usedBy.empty() ? usedText(upstream) : safe(joined(upstream.usedBy))},
        {"Last check", checkText(upstream, now)}};
    if (!upstream.behind.empty())
        lines.emplace_back("Old secret", "still on the relay of " + safe(joined(upstream.behind)));
    return facts(lines, 12, "  ");
}

std::string upstreamTable(const std::vector<desktop::UpstreamReport>& list, WallTime now, int columns) {
    Table table({{"LABEL"},
                 {"PROVIDER"},
                 {"KEY"},
                 {"USED BY"},
                 {"30 DAYS", Align::Right},
                 {"LAST CHECK"},
                 {"ADDED"}});
    for (const auto& upstream : list)
        table.row({safe(upstream.label), safe(upstream.provider), safe(upstream.hint), usedText(upstream),
                   upstream.spent30Days.toDisplay(), checkText(upstream, now),
                   upstream.createdAt.toRfc3339().substr(0, 10)});
    return table.empty() ? std::string() : table.render(columns);
}

std::string rotationJson(const desktop::RotationReport& report) {
    std::vector<std::string> failed;
    for (const auto& [name, error] : report.failed)
        failed.push_back(JsonObject().text("name", name).raw("error", errorJson(error)).str());
    return JsonObject()
        .raw("upstream", upstreamJson(report.upstream))
        .boolean("complete", report.complete())
        .texts("pushed", report.pushed)
        .texts("dead", report.dead)
        .raw("failed", jsonArray(failed))
        .str();
}

std::string previewTable(const desktop::ImportPreview& preview, int columns) {
    Table table({{"NAME"}, {"PROVIDER"}, {"KEY"}, {"WILL BE"}, {"BASE URL"}});
    for (const auto& candidate : preview.candidates)
        table.row(
            {safe(candidate.name), candidate.provider.empty() ? "unclear" : safe(candidate.provider),
             safe(candidate.hint),
             candidate.inVault.empty() ? safe(candidate.label) : "in the vault as " + safe(candidate.inVault),
             candidate.baseUrl.empty() ? "-" : safe(candidate.baseUrl)});
    return table.empty() ? std::string() : table.render(columns);
}

std::string previewJson(const desktop::ImportPreview& preview) {
    std::vector<std::string> candidates;
    for (const auto& candidate : preview.candidates)
        candidates.push_back(JsonObject()
                                 .text("name", candidate.name)
                                 .textOrNull("provider", candidate.provider)
                                 .textOrNull("base_url", candidate.baseUrl)
                                 .text("label", candidate.label)
                                 .text("hint", candidate.hint)
                                 .textOrNull("in_vault", candidate.inVault)
                                 .str());
    return JsonObject()
        .text("format", desktop::code(preview.format))
        .count("entries", preview.entries)
        .raw("candidates", jsonArray(candidates))
        .str();
}

std::string changesText(const std::vector<desktop::AdoptChange>& changes, const Terminal& terminal) {
    std::string text;
    for (const auto& change : changes) {
        const std::string number = std::to_string(change.line);
        if (!change.before.empty())
            text += terminal.paint(Role::Danger, "- " + number + "  " + safe(change.before)) + "\n";
        text += terminal.paint(Role::Ok, "+ " + number + "  " + safe(change.after)) + "\n";
    }
    return text;
}

std::string changesJson(const desktop::AdoptPlan& plan) {
    std::vector<std::string> changes, left;
    for (const auto& change : plan.changes)
        changes.push_back(JsonObject()
                              .count("line", change.line)
                              .textOrNull("before", change.before)
                              .text("after", change.after)
                              .str());
    for (const std::size_t line : plan.leftLines)
        left.push_back(std::to_string(line));
    return JsonObject()
        .text("file", plan.file)
        .text("relay", plan.relay)
        .text("endpoint", plan.endpoint)
        .raw("changes", jsonArray(changes))
        .raw("lines_left", jsonArray(left))
        .str();
}

} // namespace rubber::cli
