// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN

#include "desktop/gui/keys/model_picker.h"
#include "desktop/gui/wizard/wizard.h"
#include "tests/desktop/gui/screen_room.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace rubber::test {

/// A home without a vault, and a relay that waits to be paired.
class EmptyRoom {
public:
    EmptyRoom()
        : fake(clock), relay(fake),
          desk([this] {
              desktop::AppOptions options;
              options.home = room.folder() + "/new";
              options.cheapPassphrase = true;
              return std::make_unique<desktop::App>(options, clock, relay);
          }, clock),
          session(desk, QString::fromStdString(room.folder() + "/new")), live(desk, session),
          kills(desk, session, live), alerts(desk, session, live), preferences(desk, session, {}), clipboard(clock),
          window({desk, session, live, kills, alerts, preferences, clipboard}) {
        window.show();
        session.look();
        waitFor([&] { return session.state() == desktop::models::VaultState::None; });
    }
    desktop::gui::Wizard& wizard() { return *window.findChild<desktop::gui::Wizard*>(); }
    QPushButton* button(const QString& text) {
        for (auto* each : window.findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == text) return each;
        return nullptr;
    }
    bool press(const QString& text) {
        QCoreApplication::processEvents(); // What came into a layout just now is shown by a posted event.
        auto* found = button(text);
        if (!found || !found->isEnabled()) return false;
        QTest::mouseClick(found, Qt::LeftButton);
        return true;
    }
    void type(const QString& fieldName, const QString& text) {
        for (auto* each : window.findChildren<QLineEdit*>())
            if (each->isVisible() && each->accessibleName() == fieldName) {
                each->clear();
                QTest::keyClicks(each, text);
            }
    }
    bool isAt(int step) {
        return waitFor([&] { return wizard().at() == step && wizard().step()->isEnabled(); });
    }
    bool makeVault() {
        if (!press("Create a vault")) return false;
        type("Passphrase", "ribbon copper lantern walrus");
        type("Passphrase again", "ribbon copper lantern walrus");
        return press("Create vault") && isAt(2);
    }
    void enterRelay() {
        type("Relay address", "127.0.0.1:8788");
        type("Pairing code", QString::fromStdString(relay.with([](FakeRelay& r) { return r.newCode(); })));
        type("Name, as you want to call it", "home-lab");
    }
    bool pair() {
        enterRelay();
        return press("Pair") && waitFor([&] { return button("They match") != nullptr; }) && press("They match") && isAt(3);
    }
    bool keepUpstreamKey() {
        type("Upstream key", "sk-or-v1-canary-4f1c9a77e2b8");
        return press("Continue") && isAt(4);
    }

    desktop::gui::ModelPicker& picker() { return *wizard().step()->findChild<desktop::gui::ModelPicker*>(); }
    /// Ticks the first model of the provider's list.
    QString tickOne() {
        auto* list = picker().findChild<QListView*>();
        if (!waitFor([&] { return list->model()->rowCount() > 0; })) return {};
        for (auto* choice : picker().findChildren<QRadioButton*>())
            if (choice->text() == "Only the ticked ones") choice->click();
        list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
        return list->model()->index(0, 0).data().toString();
    }

    VaultRoom room;
    FakeClock clock;
    FakeRelay fake;
    OneAtATime relay;
    desktop::models::Desk desk;
    desktop::models::Session session;
    desktop::models::Live live;
    desktop::models::Kills kills;
    desktop::models::AlertWatch alerts;
    desktop::models::Preferences preferences;
    desktop::gui::SecretClipboard clipboard;
    desktop::gui::MainWindow window;
};

} // namespace rubber::test

#endif // Q_MOC_RUN
