// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace rubber::desktop::gui {

/// A field with its label above and, below, what is wrong with it or a line of help.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// `field` is taken over; a QLineEdit's edits are told.
    FormField(const QString& label, QWidget* field, const QString& help = {}, QWidget* parent = nullptr);
    QWidget* field() const { return m_field; }
    QLineEdit* line() const { return m_line; } ///< Null for another kind of field.
    QString text() const;
    void setText(const QString& text);
    /// For fields beside one another: a long label takes a second line.
    void wrapLabel();
    void setHelp(const QString& help);
    void setError(const QString& error); ///< "" = nothing is wrong.
    QString error() const { return m_error; }

Q_SIGNALS:
    void edited();

private:
    void showNote();
    QWidget* m_field;
    QLineEdit* m_line;
    QLabel *m_label, *m_note;
    QString m_help, m_error;
};

} // namespace rubber::desktop::gui
