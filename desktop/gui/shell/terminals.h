// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace rubber::desktop::gui {

/// The terminals that may use the open vault without asking, for the settings page.
class Terminals : public QObject {
    Q_OBJECT
public:
    struct Entry {
        quint64 id = 0;
        QString name;      ///< "pts/3 (zsh)"
        qint64 leftMs = 0; ///< Until it has to ask again.
    };
    using QObject::QObject;
    const QList<Entry>& list() const { return m_list; }
    void set(const QList<Entry>& list) {
        m_list = list;
        Q_EMIT changed();
    }
    void revoke(quint64 id) { Q_EMIT revokeAsked(id); }
    void refresh() { Q_EMIT refreshAsked(); }

Q_SIGNALS:
    void changed();
    void refreshAsked();
    void revokeAsked(quint64 id);

private:
    QList<Entry> m_list;
};

} // namespace rubber::desktop::gui
