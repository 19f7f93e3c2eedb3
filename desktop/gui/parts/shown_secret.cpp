// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/shown_secret.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/system/screen_capture.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWindow>

namespace rubber::desktop::gui {

namespace {
bool s_blocksCapture = true;
}

void ShownSecret::setBlocksCapture(bool blocks) { s_blocksCapture = blocks; }

ShownSecret::ShownSecret(QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_countdown(new QLabel(this)) {
    m_field->setReadOnly(true);
    m_field->setFont(Look::now().mono());
    m_field->setAccessibleName(tr("The secret"));
    m_field->setContextMenuPolicy(Qt::NoContextMenu);
    m_countdown->setProperty("tone", "warn");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    column->addWidget(m_countdown);
    m_timer.setInterval(1'000);
    connect(&m_timer, &QTimer::timeout, this, &ShownSecret::tick);
    QWidget::hide();
}

ShownSecret::~ShownSecret() { conceal(); }

void ShownSecret::show(Secret secret, int seconds) {
    block(true);
    const std::string_view text = secret.reveal();
    m_field->setText(QString::fromUtf8(text.data(), qsizetype(text.size())));
    m_field->setCursorPosition(0);
    m_left = seconds + 1;
    QWidget::show();
    tick();
    m_timer.start();
}

void ShownSecret::conceal() {
    m_timer.stop();
    // The field's own string is shared with this copy, so writing through its memory reaches it.
    QString text = m_field->text();
    const auto* held = text.constData();
    wipe(const_cast<QChar*>(held), std::size_t(text.size()) * sizeof(QChar));
    m_field->clear();
    if (m_left > 0) block(false);
    m_left = 0;
}

void ShownSecret::tick() {
    if (--m_left > 0) {
        m_countdown->setText(tr("Hidden again in %1 s. This was noted in the audit trail.").arg(m_left));
        return;
    }
    m_left = 1;
    conceal();
    QWidget::hide();
}

void ShownSecret::block(bool blocked) { keepOut(this, blocked); }

void ShownSecret::keepOut(const QWidget* shown, bool out) {
    auto* handle = shown->window()->windowHandle();
    if (handle && s_blocksCapture) std::ignore = setCapture(*handle, out ? Capture::Blocked : Capture::Allowed);
}

void ShownSecret::hideEvent(QHideEvent* event) {
    conceal();
    QWidget::hideEvent(event);
}

} // namespace rubber::desktop::gui
