// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN

#include "desktop/gui/activity/activity_page.h"
#include "desktop/gui/parts/data_table.h"
#include "tests/desktop/gui/screen_room.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>

namespace rubber::test {

/// The page over a real vault with rows in it.
struct ActivityRoom {
    explicit ActivityRoom(int rows = 60)
        : key(room.room.push("ci-nightly")), other(room.room.push("laptop-agent")) {
        room.room.clock.setWall(kNow);
        for (auto& named : sampleRows(rows)) {
            auto row = named.row;
            row.sequence = row.request = room.room.relay.rows.size() + 1;
            row.key = row.sequence % 2 ? key.id : other.id;
            room.room.relay.rows.push_back(row);
        }
        if (const auto synced = room.room.app.syncRows(); !synced)
            qFatal("%s", synced.error().context.c_str());
    }
    bool open() {
        if (!room.open()) return false;
        window = std::make_unique<desktop::gui::MainWindow>(room.models());
        window->resize(1240, 820);
        window->show();
        auto context = window->context();
        page = new desktop::gui::ActivityPage(context);
        page->resize(1030, 760);
        page->setAttribute(Qt::WA_DontShowOnScreen, false);
        page->show();
        return waitFor([&] { return live()->model()->rowCount() > 0; });
    }
    ~ActivityRoom() { delete page; }
    desktop::gui::DataTable* live() const { return table("Live requests"); }
    desktop::gui::DataTable* requests() const { return table("Requests"); }
    desktop::gui::DataTable* audit() const { return table("Audit trail"); }
    desktop::gui::DataTable* table(const QString& name) const {
        for (auto* each : page->findChildren<desktop::gui::DataTable*>())
            if (each->accessibleName() == name) return each;
        return nullptr;
    }
    void go(int tab) { page->findChild<QTabBar*>()->setCurrentIndex(tab); }
    bool loaded(int rows) {
        return waitFor([&] { return requests()->model()->rowCount() == rows; });
    }
    QPushButton* button(const QString& text) const {
        for (auto* each : page->findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == text) return each;
        return nullptr;
    }
    bool says(const QString& part) const {
        for (const auto* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part)) return true;
        return false;
    }
    DesktopRoom room;
    desktop::PushedKey key, other;
    std::unique_ptr<desktop::gui::MainWindow> window;
    desktop::gui::ActivityPage* page = nullptr;
};

} // namespace rubber::test

#endif // Q_MOC_RUN
