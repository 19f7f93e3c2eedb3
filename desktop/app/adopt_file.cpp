// SPDX-License-Identifier: GPL-3.0-or-later
// adopt: the upstream keys of a `.env` go to the vault, proxy keys take their places.
#include "desktop/app/client_settings.h"
#include "desktop/app/import/adopt_layout.h"
#include "desktop/app/import/kept_file.h"
#include "desktop/app/key_name.h"
#include "desktop/app/providers.h"
#include "desktop/app/upstream_lookup.h"

#include <filesystem>

namespace rubber::desktop {

namespace {

struct Found {
    AdoptLayout layout;
    vault::StoredRelay relay;
};

Result<Found> findKeys(App::Core& core, const Secret& content, const AdoptOptions& options) {
    TRY_LET(vault, core.openVault());
    TRY_LET(relay, findRelay(vault, options.relay));
    TRY(checkEndpoint(relay.dataUrl));
    TRY_LET(relays, vault::Relays(vault).all());
    TRY_LET(layout, layoutOf(content, relay.dataUrl, relays));
    for (auto& key : layout.keys) {
        TRY_LET(url, baseUrlOf(key.provider, key.baseUrl));
        TRY_LET(same, vault::UpstreamKeyTable(vault).findSame(key.secret, url));
        if (!same) continue;
        TRY(requireInUse(*same));
        key.inVault = same->label;
    }
    return Found{std::move(layout), std::move(relay)};
}

/// "agent-openrouter" for /home/me/agent/.env: the folder says more than the provider.
std::string nameFront(const std::string& file, const std::string& provider) {
    std::string front;
    for (const char c : std::filesystem::path(file).parent_path().filename().string())
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
            (c == '-' && !front.empty()))
            front += c;
    if (front.empty() || front.size() > 32 || front.starts_with("rk_")) return provider + "-key";
    return front + "-" + provider;
}

Result<PushedKey> pushFor(App& app, App::Core& core, const std::string& file, const AdoptKey& key,
                          const AdoptOptions& options) {
    PushRequest request;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(name, chooseName(vault, "", nameFront(file, key.provider)));
        request.name = name;
    }
    request.keyOrLabel = key.secret.clone();
    request.provider = key.provider;
    request.baseUrl = key.baseUrl;
    request.relay = options.relay;
    request.policy = options.policy;
    return app.push(std::move(request));
}

/// Nobody was given these keys. What cannot be killed now stays in the lists, and its kill in the queue.
Error takeBack(App& app, const std::vector<PushedKey>& made, Error error) {
    std::string alive;
    for (const auto& key : made)
        if (!app.archiveKey(key.id.text()) || !app.deleteKey(key.id.text()))
            alive += (alive.empty() ? "" : ", ") + key.name;
    if (!alive.empty()) error.context += "; made meanwhile and not confirmed killed: " + alive;
    return error;
}

} // namespace

Result<AdoptPlan> App::planAdopt(const std::string& file, const AdoptOptions& options) {
    TRY_LET(opened, KeptFile::open(file, KeptFile::For::Reading));
    TRY_LET(found, findKeys(*m_core, opened.content(), options));
    AdoptPlan plan;
    plan.file = opened.path();
    plan.changes = changesOf(opened.content(), found.layout);
    plan.leftLines = linesLeft(opened.content(), found.layout);
    plan.keys = std::move(found.layout.keys);
    plan.relay = found.relay.name;
    plan.endpoint = found.relay.dataUrl;
    plan.content = opened.content().clone();
    return plan;
}

Result<AdoptReport> App::adopt(const AdoptPlan& plan, const AdoptOptions& options) {
    TRY_LET(file, KeptFile::open(plan.file, KeptFile::For::Replacing));
    if (!file.content().equals(plan.content))
        return fail(ErrorCode::Stopped,
                    "file_changed: somebody wrote to " + plan.file + " since it was looked at");
    TRY_LET(found, findKeys(*m_core, plan.content, options));
    std::vector<PushedKey> made;
    AdoptReport report;
    for (const auto& key : found.layout.keys) {
        auto pushed = pushFor(*this, *m_core, plan.file, key, options);
        if (!pushed) return tl::unexpected(takeBack(*this, made, pushed.error()));
        report.adopted.push_back(
            {key.variables, pushed->name, pushed->upstreamLabel, pushed->id, pushed->upstreamKeyIsNew});
        report.warnings.insert(report.warnings.end(), pushed->warnings.begin(), pushed->warnings.end());
        made.push_back(std::move(*pushed));
    }
    std::vector<Secret> tokens;
    for (const auto& pushed : made)
        tokens.push_back(pushed.token.clone());
    const Secret content = rewritten(plan.content, editsOf(found.layout, tokens));
    if (auto written = file.replaceWith(content); !written)
        return tl::unexpected(takeBack(*this, made, written.error()));
    std::ignore = m_core->note(EventKind::Imported, plan.file, {{"adopted", std::to_string(made.size())}});
    return report;
}

} // namespace rubber::desktop
