// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/app/vault_shares.h"
#endif

#include <QWidget>

class QLabel;

namespace rubber::desktop::gui {

class ShareField;

/// Asks for one share after the other and says what is wrong with one. What becomes of a share is for whoever
/// hears `entered`: he answers with `accept` or `refuse`.
class ShareForm : public QWidget {
    Q_OBJECT
public:
    explicit ShareForm(QWidget* parent = nullptr);
    /// What is typed next, and how far it is: "Share 2", "1 of 3 shares".
    void ask(const QString& what, const QString& progress);
    bool isComplete() const;
    Secret words() const;
    void accept(const QString& what, const QString& progress); ///< Forgets the words and asks on.
    /// The words stay when one of them is to be read again, else they go.
    void refuse(const Error& error);
    void clear();
    void setBusy(bool busy);
    ShareField* field() const { return m_field; }

Q_SIGNALS:
    void entered(); ///< A whole share is there.

private:
    QLabel *m_title, *m_progress, *m_problem;
    ShareField* m_field;
};

/// The same for shares of one set that are collected here, until there are enough.
class ShareCollect : public QWidget {
    Q_OBJECT
public:
    explicit ShareCollect(QWidget* parent = nullptr);
    /// `entry` outlives this, or the next `begin`. The plan, where it is known, says how many are needed.
    void begin(ShareEntry* entry, const std::optional<slip39::SharePlan>& plan);
    void refuse(const Error& error) { m_form->refuse(error); }
    void clear() { m_form->clear(); }
    void setBusy(bool busy) { m_form->setBusy(busy); }
    ShareForm* form() const { return m_form; }

Q_SIGNALS:
    void collected(); ///< Enough of them.

private:
    void take();
    QString what() const;
    ShareForm* m_form;
    ShareEntry* m_entry = nullptr;
    std::optional<slip39::SharePlan> m_plan;
};

} // namespace rubber::desktop::gui
