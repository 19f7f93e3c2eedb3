// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/identity_view.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/error_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

/// In groups, so that it can be read and its line can break.
QString grouped(const std::string& fingerprint) {
    constexpr int kGroup = 8;
    QString text = QString::fromStdString(fingerprint);
    for (qsizetype at = kGroup; at < text.size(); at += kGroup + 1)
        text.insert(at, ' ');
    return text;
}

} // namespace

IdentityView::IdentityView(const RelayIdentityReport& identity, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    if (identity.changed)
        column->addWidget(line(tr("%1 shows a different identity than the one you paired. Nothing is sent until you decide.")
                                   .arg(QString::fromStdString(identity.relay)),
                               "danger", this));
    auto* beside = new QHBoxLayout;
    beside->setSpacing(space::l);
    const auto words = [&](const QString& title, const std::string& six, const std::string& fingerprint) {
        auto* part = new QVBoxLayout;
        part->setSpacing(space::xs);
        part->addWidget(line(title, "muted", this));
        auto* text = line(QString::fromStdString(six), "", this);
        text->setFont(Look::now().font(TextSize::Section, QFont::DemiBold));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        part->addWidget(text);
        auto* print = line(grouped(fingerprint), "muted", this);
        print->setFont(Look::now().mono());
        print->setTextInteractionFlags(Qt::TextSelectableByMouse);
        print->setVisible(!fingerprint.empty());
        part->addWidget(print);
        part->addStretch();
        beside->addLayout(part, 1);
    };
    words(tr("Paired"), identity.pairedWords, identity.pairedFingerprint);
    if (identity.shownWords) words(tr("Now"), *identity.shownWords, identity.shownFingerprint.value_or(""));
    column->addLayout(beside);
    if (!identity.changed && !identity.error)
        column->addWidget(line(tr("The relay's terminal shows the same six words: rubberapi-relay status"), "muted", this));
    if (identity.error) column->addWidget(line(describe(*identity.error).whole(), "warn", this));
    if (!identity.changed) return;
    auto* row = new QHBoxLayout;
    auto* no = new QPushButton(tr("I did not change it"), this);
    no->setProperty("kind", "primary");
    auto* again = new QPushButton(tr("I reinstalled it: pair again…"), this);
    row->addWidget(no);
    row->addWidget(again);
    row->addStretch();
    column->addLayout(row);
    connect(no, &QPushButton::clicked, this, &IdentityView::unpairAsked);
    connect(again, &QPushButton::clicked, this, &IdentityView::repairAsked);
}

} // namespace rubber::desktop::gui
