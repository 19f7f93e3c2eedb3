// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/key_export.h"

#include "desktop/app/app.h"
#include "desktop/app/csv.h"
#include "desktop/vault/aside_file.h"

#include <array>

namespace rubber::desktop {

namespace {

using KeyColumn = ExportColumn<KeyReport>;

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : ",") + part;
    return text;
}
std::string moneyOrEmpty(const std::optional<Money>& amount) { return amount ? amount->toDecimal() : std::string(); }
std::string timeOrEmpty(const std::optional<WallTime>& at) { return at ? at->toRfc3339() : std::string(); }
std::string lockText(const KeyReport& key) {
    if (key.policy.ipLock.mode == IpLock::Mode::Off) return "off";
    if (key.live && key.live->pin) return key.live->pin->toText();
    std::vector<std::string> networks;
    for (const auto& network : key.policy.ipLock.networks)
        networks.push_back(network.toText());
    return networks.empty() ? "first-use" : joined(networks);
}
std::string stateText(const KeyReport& key) {
    if (!key.killPending.empty()) return "kill_pending";
    return key.live ? protocol::toString(key.live->state) : "";
}

#define KEY(name, kind, expression)                                                                          \
    KeyColumn {                                                                                              \
        name, KeyColumn::Kind::kind, [](const KeyReport& k) -> std::string { return expression; }            \
    }

/// Stable: new ones are added at the end.
constexpr std::array kColumns{
    KEY("id", Text, k.id.text()),
    KEY("name", Text, k.name),
    KEY("state", Text, stateText(k)),
    KEY("relay", Text, k.relay),
    KEY("provider", Text, k.provider),
    KEY("upstream", Text, k.upstreamLabel),
    KEY("version", Number, std::to_string(k.version)),
    KEY("daily_limit_usd", Text, moneyOrEmpty(k.policy.dailyLimit)),
    KEY("spent_today_usd", Text, k.live ? k.live->spentToday.toDecimal() : ""),
    KEY("lifetime_limit_usd", Text, moneyOrEmpty(k.policy.lifetimeLimit)),
    KEY("spent_lifetime_usd", Text, k.live ? k.live->spentLifetime.toDecimal() : ""),
    KEY("requests_today", Number, k.live ? std::to_string(k.live->requestsToday) : ""),
    KEY("requests_lifetime", Number, k.live ? std::to_string(k.live->requestsLifetime) : ""),
    KEY("models", Text, k.policy.modelWords.empty() ? "all" : joined(k.policy.modelWords)),
    KEY("ip_lock", Text, lockText(k)),
    KEY("last_used", Text, k.live ? timeOrEmpty(k.live->lastUsed) : ""),
    KEY("created", Text, k.createdAt.toRfc3339()),
    KEY("tags", Text, joined(k.tags)),
    KEY("note", Text, k.note),
};
#undef KEY

} // namespace

Result<std::uint64_t> exportKeys(App& app, const std::string& file, ExportFormat format,
                                 const std::vector<KeyReport>& keys) {
    const std::span<const KeyColumn> columns = kColumns;
    std::string text = format == ExportFormat::Csv ? csvHeader(columns) : "[";
    for (const auto& key : keys)
        text += format == ExportFormat::Csv ? csvLine(columns, key)
                                            : (&key == &keys.front() ? "\n" : ",\n") + jsonLine(columns, key);
    if (format == ExportFormat::Json) text += keys.empty() ? "]\n" : "\n]\n";
    TRY_LET(out, vault::AsideFile::open(file));
    TRY(out.append(text));
    TRY(out.commit());
    app.noteEvent(EventKind::Exported, "", {{"file", file}, {"keys", std::to_string(keys.size())}});
    return keys.size();
}

} // namespace rubber::desktop
