// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN

#include "desktop/gui/program/program.h"
#include "desktop/gui/tray/tray_menu.h"
#include "tests/desktop/gui/screen_room.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

namespace rubber::test {

/// The program as the composition root makes it, over a real vault with keys and a fake relay.
struct ProgramRoom : DesktopRoom {
    explicit ProgramRoom(const QStringList& names = {"ci-nightly", "coder"})
        : ids(pushed(room, names)), appearance("unix:path=/nonexistent"),
          program({desk, session, live, kills, alerts, preferences, clipboard}, steadyLook(), appearance) {}

    /// As the session starts it: minimised, the vault locked and never opened.
    bool loginStart() {
        program.start({.minimised = true, .activationToken = {}});
        return waitFor([&] { return session.state() == desktop::models::VaultState::Locked && facts().totalKeys > 0; });
    }
    bool unlock() {
        session.unlock(words("correct horse"));
        return waitFor([&] { return live.loaded(); });
    }
    desktop::gui::MainWindow& window() { return program.window(); }
    desktop::gui::Tray& tray() { return program.tray().tray(); }
    const desktop::gui::TrayFacts& facts() { return program.tray().shown(); }
    protocol::KeyState state(int at) {
        return relay.with([&](FakeRelay& fake) { return fake.granted.at(ids[std::size_t(at)]).state; });
    }
    void setReachable(bool reachable) {
        relay.with([&](FakeRelay& fake) { fake.reachable = reachable; });
    }
    QStringList toasts() {
        QStringList said;
        for (auto* toast : window().toasts().shown())
            said << toast->accessibleName();
        return said;
    }
    QPushButton* toastButton(const QString& text) {
        for (auto* toast : window().toasts().shown())
            for (auto* button : toast->findChildren<QPushButton*>())
                if (button->text() == text) return button;
        return nullptr;
    }
    /// Everything the tray says, its menu and its tooltip.
    QString trayWords() { return linesOf(desktop::gui::menuOf(facts())).join('\n'); }

    std::vector<KeyId> ids;
    desktop::gui::Appearance appearance;
    desktop::gui::Program program;

private:
    static std::vector<KeyId> pushed(AppRoom& room, const QStringList& names) {
        std::vector<KeyId> ids;
        for (const QString& name : names)
            ids.push_back(room.push(name.toUtf8().constData()).id);
        return ids;
    }
    static QStringList linesOf(const std::vector<desktop::gui::TrayEntry>& entries) {
        QStringList lines;
        for (const auto& entry : entries) {
            if (!entry.text.isEmpty()) lines << entry.text;
            lines += linesOf(entry.children);
        }
        return lines;
    }
};

} // namespace rubber::test

#endif // Q_MOC_RUN
