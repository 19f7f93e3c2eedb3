// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/kill_link_panel.h"

#include "desktop/gui/keys/key_words.h"
#include "desktop/gui/keys/kill_link_list.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/qr_picture.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/system/secret_clipboard.h"
#include "desktop/models/preferences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

KillLinkPanel::KillLinkPanel(const PageContext& context, const KillLinkTarget& target, QWidget* parent)
    : QWidget(parent), m_context(context), m_target(target), m_about(line({}, "muted", this)),
      m_picture(new QrPicture(this)),
      m_there(new KillLinkList(context, ofAll() ? QStringList() : QStringList{QString::fromStdString(target.key)}, this)),
      m_make(new QPushButton(this)), m_copy(new QPushButton(tr("Copy link"), this)) {
    m_about->setText(ofAll() ? tr("Opened on a phone, the link can kill every key of %1 and nothing else. Making one voids "
                                  "the one of before, on a kill sheet too.")
                                   .arg(relay())
                             : tr("Opened on a phone, the link can kill this key and nothing else. Making one voids the link "
                                  "this key had."));
    m_make->setText(ofAll() ? tr("Make a link that kills all keys of %1").arg(relay()) : tr("Make a link"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_make);
    row->addWidget(m_copy);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_about);
    column->addWidget(m_there);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addLayout(row);
    m_picture->hide();
    m_copy->hide();
    connect(m_there, &KillLinkList::voided, this, &KillLinkPanel::forget);
    connect(m_there, &KillLinkList::failed, this, &KillLinkPanel::failed);
    changesTheVault(m_make, context.session);
    connect(m_make, &QPushButton::clicked, this, &KillLinkPanel::make);
    connect(m_copy, &QPushButton::clicked, this, &KillLinkPanel::copy);
}

void KillLinkPanel::make() {
    m_make->setEnabled(false);
    m_context.desk.ask(
        this,
        [target = m_target](App& app) { return app.createKillLink(target); },
        [this](Result<NewKillLink> made) {
            m_make->setEnabled(true);
            if (!made) return Q_EMIT failed(made.error());
            auto code = QrCode::of(made->link);
            if (!code) return Q_EMIT failed(code.error());
            m_link = std::move(made->link);
            m_picture->show(*code,
                            ofAll() ? tr("QR code of the link that kills all keys of %1").arg(relay())
                                    : tr("QR code of the link that kills %1").arg(QString::fromStdString(made->name)));
            m_about->setText(
                ofAll() ? tr("Anyone who has this link can kill every key of %1 and nothing else. It is shown this once.")
                              .arg(relay())
                        : tr("Anyone who has this link can kill this key and nothing else. It is shown this once."));
            m_make->setText(ofAll() ? tr("Make a new link for %1").arg(relay()) : tr("Make a new link"));
            m_copy->show();
            m_there->load();
        });
}

/// What is shown kills nothing any more.
void KillLinkPanel::forget() {
    m_link = Secret();
    m_picture->clear();
    m_picture->hide();
    m_copy->hide();
    m_make->setText(ofAll() ? tr("Make a link that kills all keys of %1").arg(relay()) : tr("Make a link"));
}

void KillLinkPanel::copy() {
    const auto seconds = m_context.preferences.now().clipboardSeconds;
    m_context.clipboard.copy(m_link, Duration::seconds(seconds));
    m_context.toasts.tell(tr("The link is copied.") + " " + clipboardText(seconds));
}

} // namespace rubber::desktop::gui
