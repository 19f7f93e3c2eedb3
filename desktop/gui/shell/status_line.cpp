// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shell/status_line.h"

#include "desktop/gui/look/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace rubber::desktop::gui {

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent), m_synced(new QLabel(this)), m_clipboard(new QLabel(this)), m_doing(new QLabel(this)),
      m_clear(new QPushButton(tr("Clear now"), this)), m_bar(new QProgressBar(this)) {
    setObjectName("statusLine");
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(26);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, 0, space::l, 0);
    row->setSpacing(space::s);
    m_bar->setFixedWidth(120);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_clear->setProperty("kind", "link");
    m_clear->setAccessibleName(tr("Clear the clipboard now"));
    m_clear->setFixedHeight(22);
    row->addWidget(m_synced);
    row->addStretch();
    row->addWidget(m_doing);
    row->addWidget(m_bar);
    row->addWidget(m_clipboard);
    row->addWidget(m_clear);
    for (auto* label : {m_synced, m_clipboard, m_doing}) {
        label->setProperty("tone", "muted");
        label->setFont(Look::now().font(TextSize::Small));
        connect(&Look::now(), &Look::changed, label,
                [label] { label->setFont(Look::now().font(TextSize::Small)); });
    }
    connect(m_clear, &QPushButton::clicked, this, &StatusLine::clearClipboardAsked);
    setClipboard(0);
    setProgress({});
}

void StatusLine::setSynced(const QString& text) { m_synced->setText(text); }

void StatusLine::setClipboard(int seconds) {
    m_clipboard->setVisible(seconds > 0);
    m_clear->setVisible(seconds > 0);
    m_clipboard->setText(tr("Clipboard is cleared in %1 s").arg(seconds));
}

void StatusLine::setProgress(const QString& text, int done, int of) {
    m_saysNothing = text.isEmpty();
    m_doing->setVisible(!text.isEmpty());
    m_bar->setVisible(!text.isEmpty());
    m_doing->setText(text);
    m_bar->setRange(0, of);
    m_bar->setValue(done);
}

} // namespace rubber::desktop::gui
