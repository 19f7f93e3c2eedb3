// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/kill_link_list.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rubber::desktop::gui {

KillLinkList::KillLinkList(const PageContext& context, const QStringList& keys, QWidget* parent)
    : QWidget(parent), m_context(context), m_keys(keys), m_rows(new QVBoxLayout), m_problem(line({}, "warn", this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_rows->setSpacing(space::s);
    column->addLayout(m_rows);
    column->addWidget(m_problem);
    m_problem->hide();
    load();
}

void KillLinkList::load() {
    m_context.desk.ask(
        this, [](App& app) { return app.killLinks(); },
        [this](const Result<desktop::KillLinkList>& found) {
            if (!found) return Q_EMIT failed(found.error());
            show(*found);
        });
}

QString KillLinkList::nameOf(const QString& key) const {
    for (const auto& known : m_context.live.status().keys)
        if (known.id.text() == key.toStdString()) return QString::fromStdString(known.name);
    return key;
}

void KillLinkList::show(const desktop::KillLinkList& found) {
    while (auto* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& key : m_keys) {
        const auto link = std::find_if(found.links.begin(), found.links.end(), [&](const KillLinkReport& each) {
            return each.key && each.key->text() == key.toStdString();
        });
        addRow(key, link == found.links.end() ? nullptr : &*link);
    }
    QStringList silent;
    for (const auto& [relay, why] : found.unreachable)
        silent << tr("%1 does not tell: %2", "a relay and why").arg(isolated(QString::fromStdString(relay)), describe(why).sentence);
    m_problem->setText(silent.join('\n'));
    m_problem->setVisible(!silent.isEmpty());
}

void KillLinkList::addRow(const QString& key, const KillLinkReport* link) {
    const WallTime now = m_context.desk.clock().wall();
    const QString name = isolated(nameOf(key));
    QString text = tr("No phone has a link.");
    if (link)
        text = link->lastUsed ? tr("A phone has a link since %1; it killed with it %2.")
                                    .arg(momentText(link->createdAt, now), agoText(*link->lastUsed, now))
                              : tr("A phone has a link since %1, never used.").arg(momentText(link->createdAt, now));
    const bool several = m_keys.size() > 1;
    auto* row = new QWidget(this);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(line(several ? tr("%1: %2", "a key and its link").arg(name, text) : text, several ? "" : "muted", row));
    auto* buttons = new QHBoxLayout;
    if (several) {
        auto* make = new QPushButton(link ? tr("Make a new link") : tr("Make a link"), row);
        make->setProperty("kind", "quiet");
        make->setAccessibleName(tr("Make a kill link for %1").arg(name));
        buttons->addWidget(make);
        connect(make, &QPushButton::clicked, this, [this, key] { Q_EMIT makeAsked(key); });
    }
    if (link) {
        auto* revoke = new QPushButton(tr("Void it"), row);
        revoke->setProperty("kind", "quiet");
        revoke->setAccessibleName(tr("Void the kill link of %1").arg(name));
        buttons->addWidget(revoke);
        connect(revoke, &QPushButton::clicked, this, [this, revoke, id = key.toStdString()] {
            revoke->setEnabled(false);
            this->revoke(id);
        });
    }
    buttons->addStretch();
    column->addLayout(buttons);
    m_rows->addWidget(row);
}

void KillLinkList::revoke(const std::string& key) {
    m_context.desk.ask(
        this, [key](App& app) { return app.revokeKillLink({key, {}}); },
        [this, key](const Result<KillLinkReport>& revoked) {
            if (!revoked)
                Q_EMIT failed(revoked.error());
            else
                Q_EMIT voided(QString::fromStdString(key));
            load();
        });
}

} // namespace rubber::desktop::gui
