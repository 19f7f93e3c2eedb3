// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/fixtures.h"

#include "desktop/gui/relays/install_relay.h"
#include "shared/webhook.h"

#include <QSysInfo>

#include <array>

namespace rubber::test {

using desktop::KeyReport;
using desktop::models::RelayLink;
using protocol::KeyState;

namespace {

Money dollars(const char* text) { return *Money::parse(text); }

KeyReport inState(KeyReport key, KeyState state, const char* reason) {
    key.live->state = state;
    key.live->reason = reason;
    return key;
}

RelayLink link(const char* id, const char* name, RelayLink::State state) {
    RelayLink made;
    made.id = RelayId(id);
    made.name = name;
    made.state = state;
    made.elapsedMs = 42;
    made.since = kNow - Duration::seconds(3600);
    return made;
}

} // namespace

FakeClock standingClock() {
    FakeClock clock;
    clock.setWall(kNow);
    return clock;
}

KeyReport keyReport(const std::string& id, const std::string& name, const char* spentToday,
                    const char* dailyLimit) {
    KeyReport key;
    key.id = KeyId(id);
    key.name = name;
    key.relay = "home-lab";
    key.endpoint = "https://relay.example.com/v1";
    key.provider = "openrouter";
    key.baseUrl = "https://openrouter.ai/api/v1";
    key.upstreamLabel = "openrouter-main";
    key.version = 3;
    key.createdAt = kNow - Duration::days(9);
    if (*dailyLimit) key.policy.dailyLimit = dollars(dailyLimit);
    key.policy.models = {"anthropic/claude-sonnet-4.5", "anthropic/claude-haiku-4.5"};
    key.policy.modelWords = {"claude-sonnet", "claude-haiku"};
    key.policy.inactiveExpiry = Duration::days(30);
    protocol::KeyStatus live;
    live.key = key.id;
    live.version = key.version;
    live.policy = key.policy;
    live.provider = key.provider;
    live.baseUrl = key.baseUrl;
    live.spentToday = dollars(spentToday);
    live.spentLifetime = dollars(spentToday) + dollars("61.20");
    live.requestsToday = 47;
    live.requestsLifetime = 1'204;
    live.lastUsed = kNow - Duration::seconds(12);
    live.createdAt = key.createdAt;
    live.resetsAt = UtcDay::of(kNow).next().begin();
    key.live = live;
    key.topModel = "claude-sonnet";
    key.topModelPercent = 94;
    return key;
}

std::vector<KeyReport> sampleKeys() {
    std::vector<KeyReport> keys;
    auto ci = keyReport("8Qm2ZxT4bLpA", "ci-nightly", "2.10", "5.00");
    ci.live->pin = *IpNetwork::parse("203.0.113.7");
    keys.push_back(std::move(ci));
    auto laptop = keyReport("Hn5cW0sKd91V", "laptop-agent", "9.31", "10.00");
    laptop.policy.lifetimeLimit = laptop.live->policy.lifetimeLimit = dollars("500.00");
    laptop.live->spentLifetime = dollars("184.00");
    laptop.live->lastUsed = kNow - Duration::seconds(4);
    keys.push_back(std::move(laptop));
    keys.push_back(keyReport("b3LqYt7Rr2Xe", "research-bot", "4.00", "4.00"));
    keys.push_back(inState(keyReport("Zk8vPp1mQ4Ts", "demo-booth", "0", "3.00"), KeyState::Killed, "owner"));
    keys.push_back(inState(keyReport("Tt6uJ2nBf0Ga", "old-crawler", "0.42", "2.00"), KeyState::Suspended, "owner"));
    keys.push_back(inState(keyReport("Wx9dM3hCe5Lo", "spring-demo", "0", "1.00"), KeyState::Expired, "idle"));
    auto late = keyReport("Ay1rN6gVi7Pz", "support-triage", "0.0094", "5.00");
    late.version = 4;
    keys.push_back(std::move(late));
    auto open = keyReport("Qe4fS8jUo2Dk", "batch-embeddings", "1.75", "");
    open.policy.models.clear();
    open.policy.modelWords.clear();
    open.live->policy = open.policy;
    keys.push_back(std::move(open));
    auto away = keyReport("Ru7xB5kEw3Hm", "office-assistant", "0", "10.00");
    away.relay = "office";
    away.live.reset();
    away.unreachable = Error{ErrorCode::Unavailable, "relay_unreachable: connection timed out"};
    keys.push_back(std::move(away));
    return keys;
}

KeyReport canaryReport() {
    auto canary = keyReport("Ca1nAry7Bq0X", "canary", "0", "");
    canary.policy = {};
    canary.policy.canary = true;
    canary.provider = canary.baseUrl = canary.upstreamLabel = canary.topModel = "";
    canary.live->policy = canary.policy;
    canary.live->spentLifetime = {};
    canary.live->requestsToday = canary.live->requestsLifetime = 0;
    canary.live->lastUsed.reset();
    return canary;
}

desktop::RelayReport relayReport(const std::string& id, const std::string& name) {
    desktop::RelayReport relay;
    relay.id = RelayId(id);
    relay.name = name;
    relay.controlUrl = "https://" + name + ".example.com:8788";
    relay.dataUrl = "https://" + name + ".example.com/v1";
    relay.sealMode = "desktop";
    relay.pairedAt = kNow - Duration::days(9);
    relay.hasMasterKey = true;
    relay.elapsedMs = 42;
    protocol::RelayStatus status;
    status.relay = relay.id;
    status.version = "0.1.0";
    status.dataUrl = relay.dataUrl;
    status.sealMode = relay.sealMode;
    status.bookVersion = "2026-02-20";
    status.head = 100;
    status.oldest = 1;
    status.now = kNow;
    relay.status = status;
    return relay;
}

desktop::StatusReport sampleStatus() {
    desktop::StatusReport status;
    status.relays.push_back(relayReport("rly_0000000000000001", "home-lab"));
    status.relays.push_back(relayReport("rly_0000000000000002", "office"));
    status.keys = sampleKeys();
    for (const auto& key : status.keys)
        if (key.live) status.spentToday += key.live->spentToday;
    return status;
}

std::vector<RelayLink> onlineLinks() {
    return {link("rly_0000000000000001", "home-lab", RelayLink::State::Online),
            link("rly_0000000000000002", "office", RelayLink::State::Online)};
}

std::vector<RelayLink> oneOfflineLink() {
    auto links = onlineLinks();
    links[1].state = RelayLink::State::Offline;
    links[1].since = kNow - Duration::seconds(240);
    links[1].error = Error{ErrorCode::Unavailable, "relay_unreachable: connection timed out"};
    return links;
}

std::vector<desktop::NamedRow> sampleRows(int count) {
    struct Model {
        const char* id;
        std::int64_t nano;
    };
    static constexpr std::array kModels{Model{"anthropic/claude-sonnet-4.5", 26'600'000},
                                        Model{"openai/gpt-4.1-mini", 400'000},
                                        Model{"anthropic/claude-haiku-4.5", 9'400'000},
                                        Model{"google/gemini-2.5-pro", 17'250'000}};
    const auto keys = sampleKeys();
    std::vector<desktop::NamedRow> rows;
    for (int i = 0; i < count; ++i) {
        const auto& key = keys[std::size_t(i) % 3];
        const auto& model = kModels[std::size_t(i * 7) % kModels.size()];
        desktop::NamedRow named;
        named.relay = "home-lab";
        named.keyName = key.name;
        auto& row = named.row;
        row.sequence = 101 + std::uint64_t(i);
        row.at = kNow - Duration::seconds(60 * (count - 1 - i));
        row.day = UtcDay::of(row.at).number;
        row.key = key.id;
        row.request = row.sequence;
        row.provider = "openrouter";
        row.endpoint = "chat";
        row.model = row.servedModel = model.id;
        row.bookVersion = "2026-02-20";
        row.client = "203.0.113.7";
        if (i % 11 == 10) {
            row.kind = "refuse";
            row.code = i % 2 ? "model_not_allowed" : "budget_exhausted";
            row.status = i % 2 ? 403 : 402;
            row.count = 1;
            row.first = row.last = row.at;
        } else {
            row.kind = "settle";
            row.mode = "exact";
            row.status = i % 17 == 16 ? 502 : 200;
            row.stream = i % 2 == 0;
            row.inputTokens = 8'811 + i * 13;
            row.outputTokens = 1'118 + i * 5;
            row.cost = row.status == 200 ? Money::fromNano(model.nano + i * 1'000) : Money{};
            row.elapsedMs = 4'800 + i * 3;
        }
        rows.push_back(std::move(named));
    }
    return rows;
}

QStringList fixtureTexts() {
    // What the windows name in every language: the product, its commands, providers, units, keys of the keyboard.
    QStringList all{"RubberAPI", "rubberapi-relay pair", "/home/ada/personal.rubbervault", "ada", "home-lab", "office",
                    "OpenRouter", "OpenAI", "Anthropic", "Google", "API", "URL", "CI", "UTC", "Esc", "bash", "zsh", ".env", "fish",
                    "PowerShell", "cmd", "fmc", "bl", "tee", "snp", "ucode", "Qt", "OpenSSL", QSysInfo::prettyProductName(),
                    QSysInfo::currentCpuArchitecture()};
    all << "Google Gemini" << "Slack" << "Stripe" << "Discord" << "Standard Webhooks" << "https://" << "hooks.example.com" << "hooks.slack.com" << "discord.com";
    for (const auto& event : knownWebhookEvents())
        all << QString::fromStdString(event);
    all << QString::fromStdString(canaryReport().name) << QString::fromStdString(canaryReport().id.text()) << "rk_live_";
    // Languages are named in themselves.
    all << "English" << "العربية" << "Deutsch" << "Español" << "Français" << "日本語" << "简体中文";
    const auto add = [&](const std::string& text) { all << QString::fromStdString(text); };
    for (const auto& key : sampleKeys()) {
        for (const auto& text : {key.id.text(), key.name, key.relay, key.endpoint, key.provider, key.baseUrl,
                                 key.upstreamLabel, key.topModel})
            add(text);
        for (const auto& models : {key.policy.models, key.policy.modelWords})
            for (const auto& model : models)
                add(model);
    }
    for (const auto& named : sampleRows(40)) {
        add(named.row.model);
        add(named.row.endpoint);
    }
    for (const auto& relay : sampleStatus().relays)
        for (const auto& text : {relay.id.text(), relay.controlUrl, relay.dataUrl})
            add(text);
    all << desktop::gui::InstallRelay::command() << "river anchor violet north cedar lamp";
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

} // namespace rubber::test
