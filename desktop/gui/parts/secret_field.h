// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace rubber::desktop::gui {

/// A field for a passphrase or a key: bullets, an eye that the keyboard reaches too, a word about Caps Lock.
/// What was typed leaves it only as a Secret; the text Qt kept is overwritten as far as it can be reached.
class SecretField : public QWidget {
    Q_OBJECT
public:
    explicit SecretField(const QString& accessibleName, QWidget* parent = nullptr);
    ~SecretField() override;

    bool isEmpty() const;
    /// What was typed, in Unicode normal form C; the field is empty afterwards.
    Secret take();
    /// The same, and the field keeps it (a second try, a comparison).
    Secret copy() const;
    void clear();
    void selectAll();
    void setReadOnly(bool readOnly);
    void setPlaceholder(const QString& text);
    void setWrong(bool wrong);
    /// For a label's buddy, and for focus.
    QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    void edited();
    void entered(); ///< Return was pressed.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showText(bool shown);
    void restyle();
    QLineEdit* m_field;
    QToolButton* m_eye;
    QLabel* m_caps;
};

} // namespace rubber::desktop::gui
