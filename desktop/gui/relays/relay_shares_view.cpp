// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/relay_shares_view.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/share_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

QString setText(const protocol::SharesStatus& shares) {
    return shareSetText({shares.set, shares.plan, shares.madeAt.toRfc3339().substr(0, 10)});
}

QString textFor(const protocol::RelayStatus& status, WallTime now) {
    if (!status.shares)
        return status.sealed
                   ? RelaySharesView::tr("Sealed, and nobody has shares of it yet: make some, which opens it.")
                   : RelaySharesView::tr("Nobody has shares of it yet: make some before it restarts, or nothing opens it.");
    const QString set = setText(*status.shares);
    if (!status.sealed) return RelaySharesView::tr("After a restart it is opened by any %1.").arg(set);
    const QString wanted = RelaySharesView::tr("Sealed. It is opened by any %1.").arg(set);
    if (!status.unseal) return wanted;
    QString attempt = RelaySharesView::tr("%1.").arg(attemptText(*status.unseal, status.shares->plan, now));
    return wanted + " " + attempt.replace("..", "."); // A span may end with a full stop of its own.
}

} // namespace

RelaySharesView::RelaySharesView(QWidget* parent)
    : QWidget(parent), m_text(line({}, "", this)), m_give(new QPushButton(tr("Give a share…"), this)),
      m_make(new QPushButton(this)) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_give);
    row->addWidget(m_make);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_text);
    column->addLayout(row);
    m_give->setProperty("kind", "primary");
    connect(m_give, &QPushButton::clicked, this, &RelaySharesView::giveAsked);
    connect(m_make, &QPushButton::clicked, this, [this] { Q_EMIT makeAsked(m_replaces); });
    hide();
}

void RelaySharesView::show(const RelayReport& relay, WallTime now) {
    // What it says itself counts; the vault's word may be older.
    const std::string& mode = relay.status ? relay.status->sealMode : relay.sealMode;
    setVisible(mode == "shamir");
    if (mode != "shamir") return;
    const auto& status = relay.status;
    m_replaces = status && status->shares;
    m_text->setText(status ? textFor(*status, now) : tr("It is opened by shares of several people."));
    m_text->setProperty("tone", status && (status->sealed || !status->shares) ? "warn" : "muted");
    m_text->setStyleSheet("/**/"); // Makes Qt look at the property again.
    m_text->setStyleSheet({});
    m_give->setVisible(status && status->sealed && status->shares);
    m_make->setVisible(status && !(status->sealed && status->shares));
    m_make->setText(m_replaces ? tr("Make new shares…") : tr("Make shares…"));
}

} // namespace rubber::desktop::gui
