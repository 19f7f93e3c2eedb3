// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPair>
#include <QString>
#include <QStringList>

namespace rubber::desktop::gui {

/// The sections of the window, in the order of the sidebar (Ctrl+1 ...).
enum class PageId { Overview, Keys, UpstreamKeys, Activity, Alerts, Relays, Settings };
inline constexpr int kPages = 7;

/// Somewhere to go: a section, and what to show there. Pages ignore what they do not know.
struct Place {
    PageId page = PageId::Overview;
    QString key = {};     ///< Proxy key id: select it, or filter by it.
    QString model = {};   ///< Filter.
    QString result = {};  ///< Filter: "ok", "rejected", "error", "unpriced".
    QString day = {};     ///< Filter: "2026-03-01", a UTC day.
    QString range = {};   ///< Filter: "24h", "7d", "30d", "month".
    QString tab = {};     ///< "requests", "audit", "rules" ...
    QString action = {};  ///< "new", "edit", "pair", "import", "restore": begin this at once.
};

/// Lets pages send the user elsewhere without knowing the window.
class Navigator : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void go(const Place& place) { Q_EMIT asked(place); }
    /// Every shortcut of the window, for the settings page: name and keys.
    const QList<QPair<QString, QString>>& shortcuts() const { return m_shortcuts; }
    void setShortcuts(const QList<QPair<QString, QString>>& shortcuts) { m_shortcuts = shortcuts; }

Q_SIGNALS:
    void asked(const rubber::desktop::gui::Place& place);

private:
    QList<QPair<QString, QString>> m_shortcuts;
};

} // namespace rubber::desktop::gui
