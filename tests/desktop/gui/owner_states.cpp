// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/owner_states.h"

#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/settings/price_section.h"
#include "desktop/gui/settings/price_sheets.h"
#include "desktop/gui/settings/webhook_sheets.h"
#include "desktop/gui/settings/webhooks_section.h"
#include "desktop/gui/shell/drawer.h"
#include "shared/usage/price_diff.h"
#include "tests/desktop/gui/screen_room.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace rubber::test {

using namespace rubber::desktop;

namespace {

using Check = std::function<void(QWidget&, const QString&)>;

void settle(QWidget& window) {
    window.show();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

/// A window with the sample keys, a canary and a key that a rule has suspended.
struct OwnerRoom : ScreenRoom {
    OwnerRoom() {
        fill();
        auto status = sampleStatus();
        for (auto& key : status.keys)
            if (key.name == "old-crawler") key.live->reason = "anomaly burn_rate";
        status.keys.push_back(canaryReport());
        canary = QString::fromStdString(status.keys.back().id.text());
        live.show(std::move(status), onlineLinks(), kNow - Duration::seconds(2));
        window = std::make_unique<gui::MainWindow>(models());
        settle(*window);
    }
    QWidget& sheet() { return *window->shell()->page()->findChild<gui::Sheet*>(); }
    void visit(const gui::Place& place) {
        window->shell()->visit(place);
        settle(*window);
    }
    QString canary;
    std::unique_ptr<gui::MainWindow> window;
};

void keys(const Check& check) {
    OwnerRoom room;
    room.visit({.page = gui::PageId::Keys, .key = room.canary});
    check(*room.window, "keys-canary");
    room.visit({.page = gui::PageId::Keys, .key = "Tt6uJ2nBf0Ga"});
    check(*room.window, "keys-suspected");
    room.visit({.page = gui::PageId::Keys, .action = "new-canary"});
    check(room.sheet(), "keys-new-canary");
}

void editor(const Check& check) {
    OwnerRoom room;
    room.visit({.page = gui::PageId::Keys, .key = "8Qm2ZxT4bLpA", .action = "edit"});
    for (auto* fold : room.sheet().findChildren<QToolButton*>())
        if (fold->isCheckable()) fold->setChecked(true);
    settle(*room.window);
    auto* area = room.sheet().findChild<QScrollArea*>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    check(room.sheet(), "keys-anomalies");
}

void webhooks(const Check& check) {
    OwnerRoom room;
    room.visit({.page = gui::PageId::Settings, .tab = "webhooks"});
    auto* page = room.window->shell()->page();
    page->findChild<gui::WebhooksSection*>()->show(sampleWebhooks());
    settle(*room.window);
    room.visit({.page = gui::PageId::Settings, .tab = "webhooks"});
    check(*room.window, "settings-webhooks");
    std::unique_ptr<gui::Sheet> sheet(gui::openAddWebhook(room.window->context(), {}, page));
    for (auto* choice : sheet->findChildren<QComboBox*>())
        if (choice->count() == 2 && choice->currentData().isNull()) choice->setCurrentIndex(1); // What it is told.
    settle(*room.window);
    check(*sheet, "webhook-new");
    auto made = std::make_shared<NewWebhook>();
    made->host = "https://hooks.example.com";
    made->scheme = WebhookScheme::V1;
    made->secret = Secret(std::string_view("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
    made->previousUntil = kNow + Duration::days(1);
    sheet.reset(gui::openWebhookSecret(room.window->context(), made, page));
    settle(*room.window);
    check(*sheet, "webhook-secret");
}

ModelPrice price(const char* input, const char* output, const char* source) {
    auto made = ModelPrice::ofTokens(*UnitPrice::parsePerMillion(input), *UnitPrice::parsePerMillion(output));
    made.asOf = "2026-02-20";
    made.source = source;
    return made;
}

void prices(const Check& check) {
    OwnerRoom room;
    room.visit({.page = gui::PageId::Settings, .tab = "advanced"});
    auto* page = room.window->shell()->page();
    PriceBook book;
    book.setVersion("2026-02-20");
    book.set("openrouter", "openai/gpt-4.1-mini", price("0.40", "1.60", "provider"));
    book.set("openrouter", "google/gemini-2.5-pro", price("1.00", "8.00", "owner"));
    page->findChild<gui::PriceSection*>()->show(book);
    settle(*room.window);
    room.visit({.page = gui::PageId::Settings, .tab = "advanced"});
    check(*room.window, "settings-prices");
    auto offer = std::make_shared<PriceOffer>();
    offer->from = "openrouter";
    offer->differences = {{PriceDifference::Kind::Changed, "openrouter", "openai/gpt-4.1-mini", price("0.40", "1.60", "provider"),
                           price("0.30", "1.20", "provider")},
                          {PriceDifference::Kind::Kept, "openrouter", "google/gemini-2.5-pro", price("1.00", "8.00", "owner"),
                           price("1.25", "10.00", "provider")}};
    offer->leftOut.push_back({"openrouter/auto", "no price"});
    std::unique_ptr<gui::Sheet> sheet(gui::openPriceOffer(room.window->context(), offer, {}, page));
    settle(*room.window);
    check(*sheet, "prices-offer");
    sheet.reset(gui::openOwnPrice(room.window->context(), {}, page));
    settle(*room.window);
    check(*sheet, "prices-own");
}

} // namespace

WebhookListReport sampleWebhooks() {
    const auto hook = [](const char* id, const char* host, WebhookFormat format) {
        WebhookReport report;
        report.relay = "home-lab";
        report.status.hook = WebhookId(id);
        report.status.host = host;
        report.status.format = format;
        return report;
    };
    WebhookListReport list;
    auto works = hook("wh_8Qm2ZxT4bLpA0001", "https://hooks.example.com", WebhookFormat::Standard);
    works.status.lastAt = kNow - Duration::seconds(180);
    works.status.lastOutcome = "delivered";
    works.status.lastStatus = 204;
    auto fails = hook("wh_8Qm2ZxT4bLpA0002", "https://hooks.slack.com", WebhookFormat::Slack);
    fails.status.events = {"budget.*", "key.killed"};
    fails.status.lastAt = kNow - Duration::seconds(40);
    fails.status.lastOutcome = "failed";
    fails.status.lastReason = "timeout";
    fails.status.waiting = 3;
    auto ended = hook("wh_8Qm2ZxT4bLpA0003", "https://discord.com", WebhookFormat::Discord);
    ended.status.disabledBecause = "gone";
    list.hooks = {works, fails, ended};
    list.troubles.push_back({"office", Error{ErrorCode::Unavailable, "relay_unreachable: connection timed out"}});
    return list;
}

void everyOwnerState(const Check& check) {
    keys(check);
    editor(check);
    webhooks(check);
    prices(check);
}

} // namespace rubber::test
