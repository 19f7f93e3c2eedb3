// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/secret_field.h"

#include "desktop/app/normal_form.h"
#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

/// Qt tells nobody whether Caps Lock is on; a letter that comes in upper case without Shift does.
bool showsCapsLock(const QKeyEvent& key) {
    const QString text = key.text();
    if (text.size() != 1 || !text[0].isLetter()) return false;
    const bool shift = key.modifiers().testFlag(Qt::ShiftModifier);
    return text[0].isUpper() != shift && text[0].toUpper() != text[0].toLower();
}

} // namespace

SecretField::SecretField(const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_eye(new QToolButton(this)), m_caps(new QLabel(this)) {
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setAccessibleName(accessibleName);
    m_field->setMaxLength(4096);
    m_field->setContextMenuPolicy(Qt::NoContextMenu);
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_field->installEventFilter(this);
    m_eye->setCheckable(true);
    m_caps->setText(tr("Caps Lock is on"));
    m_caps->setProperty("tone", "warn");
    m_caps->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(m_field, 1);
    row->addWidget(m_eye);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(row);
    column->addWidget(m_caps);
    setFocusProxy(m_field);
    connect(m_eye, &QToolButton::toggled, this, &SecretField::showText);
    connect(m_field, &QLineEdit::textEdited, this, &SecretField::edited);
    connect(m_field, &QLineEdit::returnPressed, this, &SecretField::entered);
    connect(&Look::now(), &Look::changed, this, &SecretField::restyle);
    restyle();
}

SecretField::~SecretField() { clear(); }

bool SecretField::isEmpty() const { return m_field->text().isEmpty(); }

Secret SecretField::copy() const {
    QByteArray utf8 = m_field->text().toUtf8();
    Secret typed(std::string_view(utf8.constData(), std::size_t(utf8.size())));
    wipe(utf8.data(), std::size_t(utf8.size()));
    return normalised(std::move(typed));
}

Secret SecretField::take() {
    Secret typed = copy();
    clear();
    return typed;
}

void SecretField::clear() {
    // The field's own string is shared with this copy, so writing through its memory reaches it.
    QString text = m_field->text();
    const auto* held = text.constData();
    wipe(const_cast<QChar*>(held), std::size_t(text.size()) * sizeof(QChar));
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    m_field->setModified(false);
    showText(false);
}

void SecretField::selectAll() {
    m_field->selectAll();
    m_field->setFocus();
}

void SecretField::setReadOnly(bool readOnly) {
    m_field->setReadOnly(readOnly);
    m_eye->setEnabled(!readOnly);
}

void SecretField::setPlaceholder(const QString& text) { m_field->setPlaceholderText(text); }

void SecretField::setWrong(bool wrong) {
    if (m_field->property("state").toString() == (wrong ? "wrong" : "")) return;
    m_field->setProperty("state", wrong ? "wrong" : "");
    m_field->setStyleSheet("/**/"); // Makes Qt look at the property again.
    m_field->setStyleSheet({});
}

void SecretField::showText(bool shown) {
    m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    const QSignalBlocker quiet(m_eye);
    m_eye->setChecked(shown);
    restyle();
}

void SecretField::restyle() {
    const bool shown = m_eye->isChecked();
    m_eye->setIcon(icon(shown ? "eye-off" : "eye", Look::now().theme().text, Look::now().theme().disabled));
    m_eye->setAccessibleName(shown ? tr("Hide %1").arg(m_field->accessibleName())
                                   : tr("Show %1").arg(m_field->accessibleName()));
    m_eye->setToolTip(m_eye->accessibleName());
}

void SecretField::hideEvent(QHideEvent* event) {
    showText(false);
    QWidget::hideEvent(event);
}

bool SecretField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.key() == Qt::Key_CapsLock)
            m_caps->hide();
        else if (key.text().size() == 1 && key.text()[0].isLetter())
            m_caps->setVisible(showsCapsLock(key));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rubber::desktop::gui
