// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN

#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/upstream/upstream_page.h"
#include "tests/desktop/gui/screen_room.h"

#include <QLineEdit>
#include <QPushButton>

namespace rubber::test {

inline std::vector<desktop::UpstreamReport> sampleUpstream() {
    using namespace desktop;
    std::vector<UpstreamReport> keys;
    const auto add = [&](const char* label, const char* provider, const char* hint, std::vector<std::string> users,
                         std::optional<CheckResult> check, const char* spent) {
        UpstreamReport key;
        key.id = UpstreamKeyId("uk_" + std::string(label));
        key.label = label;
        key.provider = provider;
        key.baseUrl = "https://api.example.com/v1";
        key.hint = hint;
        key.usedBy = std::move(users);
        key.proxyKeys = std::uint32_t(key.usedBy.size());
        key.createdAt = kNow - Duration::days(40);
        key.spent30Days = *Money::parse(spent);
        if (check) key.lastCheck = UpstreamTest{*check, 41, kNow - Duration::seconds(7'200), ""};
        keys.push_back(std::move(key));
    };
    add("openrouter-main", "openrouter", "sk-…k3f9", {"ci-nightly", "laptop-agent", "research-bot"}, CheckResult::Works, "184.20");
    add("anthropic-team", "anthropic", "sk-…9Qa1", {"support-triage"}, CheckResult::Refused, "12.05");
    add("stripe-live", "stripe", "sk_…77Zx", {}, {}, "0");
    return keys;
}

inline QPushButton* button(QWidget& inside, const QString& text) {
    for (auto* each : inside.findChildren<QPushButton*>())
        if (each->text() == text && each->isVisibleTo(&inside)) return each;
    return nullptr;
}

inline QLineEdit* field(QWidget& inside, const QString& name) {
    for (auto* each : inside.findChildren<QLineEdit*>())
        if (each->accessibleName() == name) return each;
    return nullptr;
}

inline constexpr const char* kCanary = "sk-or-v1-canary-4f1c9a77e2b8";

/// The page in its window over a vault with one upstream key.
struct UpstreamRoom : DesktopRoom {
    explicit UpstreamRoom(const QStringList& proxyKeys = {"ci-nightly"}) {
        for (const QString& name : proxyKeys)
            room.push(name.toUtf8().constData());
        window = std::make_unique<desktop::gui::MainWindow>(models());
        window->show();
    }
    bool openPage() {
        if (!open()) return false;
        window->shell()->visit({.page = desktop::gui::PageId::UpstreamKeys});
        return waitFor([&] { return page().model().rowCount() == 1; });
    }
    desktop::gui::UpstreamPage& page() { return *qobject_cast<desktop::gui::UpstreamPage*>(window->shell()->page()); }
    desktop::gui::DataTable& table() { return *page().findChild<desktop::gui::DataTable*>(); }
    std::unique_ptr<desktop::gui::MainWindow> window;
};

} // namespace rubber::test

#endif // Q_MOC_RUN
