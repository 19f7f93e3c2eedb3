// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN

#include "desktop/gui/keys/key_editor.h"
#include "desktop/gui/keys/key_table.h"
#include "desktop/gui/keys/keys_page.h"
#include "desktop/gui/parts/form_field.h"
#include "desktop/gui/parts/sheet.h"
#include "tests/desktop/gui/screen_room.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

namespace rubber::test {

namespace gui = desktop::gui;

inline QPushButton* buttonNamed(QWidget& window, const QString& text) {
    for (auto* button : window.findChildren<QPushButton*>())
        if (button->text() == text && button->isVisible()) return button;
    return nullptr;
}
inline bool shows(QWidget& window, const QString& text) {
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(text)) return true;
    return false;
}
inline gui::FormField* fieldNamed(QWidget& window, const QString& name) {
    for (auto* field : window.findChildren<gui::FormField*>())
        if (field->field()->accessibleName() == name) return field;
    return nullptr;
}
inline void type(gui::FormField* field, const QString& text) {
    field->line()->selectAll();
    QTest::keyClicks(field->line(), text);
}

/// The page in its window over a vault with keys, unlocked.
struct KeysRoom : DesktopRoom {
    explicit KeysRoom(const QStringList& names = {"ci-nightly"}) {
        for (const QString& name : names)
            ids << QString::fromStdString(room.push(name.toUtf8().constData()).id.text());
        window = std::make_unique<gui::MainWindow>(models());
        window->resize(1240, 820);
        window->show();
        if (!open()) qFatal("not open");
        window->navigator().go({gui::PageId::Keys});
    }
    gui::KeysPage& page() { return *qobject_cast<gui::KeysPage*>(window->shell()->page()); }
    gui::KeyTable& table() { return *page().findChild<gui::KeyTable*>(); }
    gui::KeyEditor* editor() { return page().findChild<gui::KeyEditor*>(); }
    gui::Sheet* sheet() { return page().findChildren<gui::Sheet*>().last(); }
    void select(int row) {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualRect(table().model()->index(row, 0)).center());
    }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    bool until(const std::function<bool()>& done) {
        return waitFor([&] {
            // Nobody else does, outside of exec().
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return done();
        });
    }
    QString toast() {
        return window->toasts().shown().isEmpty()
                   ? QString()
                   : window->toasts().shown().last()->findChild<QLabel*>()->text();
    }
    void setReachable(bool reachable) {
        relay.with([&](FakeRelay& fake) { fake.reachable = reachable; });
        live.refresh();
        waitFor([&] { return bool(live.links().front().error) != reachable; });
    }
    protocol::KeyState state(int at = 0) {
        return relay.with(
            [&](FakeRelay& fake) { return fake.granted.at(KeyId(ids[at].toStdString())).state; });
    }
    std::string dailyLimit(int at = 0) {
        return relay.with([&](FakeRelay& fake) {
            const auto& limit = fake.granted.at(KeyId(ids[at].toStdString())).grant.policy.dailyLimit;
            return limit ? limit->toDecimal() : std::string("none");
        });
    }
    /// Opens the editor of the first key and waits until it is filled.
    bool openEditor() {
        select(0);
        page().act(gui::Command::Edit);
        return until([&] { return editor() && fieldNamed(page(), "Daily limit, $")->text() == "5.00"; });
    }
    QStringList ids;
    std::unique_ptr<gui::MainWindow> window;
};


} // namespace rubber::test

#endif // Q_MOC_RUN
