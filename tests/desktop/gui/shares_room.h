// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN

#include "desktop/app/vault_shares.h"
#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/shares/share_field.h"
#include "tests/desktop/gui/screen_room.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QtTest>

namespace rubber::test {

inline QPushButton* buttonIn(QWidget& inside, const QString& text) {
    for (auto* each : inside.findChildren<QPushButton*>())
        if (each->text() == text && each->isVisible()) return each;
    return nullptr;
}
inline QLineEdit* fieldIn(QWidget& inside, const QString& name) {
    for (auto* each : inside.findChildren<QLineEdit*>())
        if (each->accessibleName() == name && each->isVisible()) return each;
    return nullptr;
}
inline bool saysIn(QWidget& inside, const QString& part) {
    for (const auto* label : inside.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(part)) return true;
    return false;
}
inline desktop::gui::ShareField* shareFieldIn(QWidget& inside) {
    for (auto* each : inside.findChildren<desktop::gui::ShareField*>())
        if (each->isVisible()) return each;
    return nullptr;
}
/// As waitFor; what was to be deleted later is deleted while waiting.
inline bool waitForGone(const std::function<bool()>& gone) {
    return waitFor([&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return gone();
    });
}
/// What can be used: the form over a page, or the window.
inline QWidget& upperOf(QWidget& window) {
    for (auto* each : window.findChildren<desktop::gui::Sheet*>())
        if (each->isVisible()) return *each;
    return window;
}
/// The words as they stand on a sheet.
inline QString readSheet(const QString& file) {
    QFile sheet(file);
    if (!sheet.open(QIODevice::ReadOnly)) return {};
    static const QRegularExpression word(R"(/B 13\.00 Tf [^(]*\(([a-z]+)\) Tj)");
    QStringList words;
    for (auto each = word.globalMatch(QString::fromLatin1(sheet.readAll())); each.hasNext();)
        words << each.next().captured(1);
    return words.join(' ');
}
/// Somebody pastes a share.
inline void paste(desktop::gui::ShareField& into, const QString& words) {
    QGuiApplication::clipboard()->setText(words);
    into.field()->setFocus();
    QTest::keyClick(into.field(), Qt::Key_V, Qt::ControlModifier);
}
/// Shares in force, made without a window: their words.
inline QStringList sharesInForce(desktop::App& app, std::uint8_t needed, std::uint8_t all) {
    auto made = desktop::VaultShares::make(app, {1, {{needed, all}}}, words("correct horse"));
    if (!made) qFatal("%s", made.error().context.c_str());
    QStringList texts;
    for (std::size_t i = 0; i < made->shares().count(); ++i) {
        const Secret share = made->shares().words(i);
        texts << QString::fromStdString(std::string(share.reveal()));
        if (!made->shares().typedAgain().complete()) std::ignore = made->shares().typedAgain().add(share);
    }
    if (const auto put = made->putInForce(app); !put) qFatal("%s", put.error().context.c_str());
    return texts;
}

} // namespace rubber::test

#endif // Q_MOC_RUN
