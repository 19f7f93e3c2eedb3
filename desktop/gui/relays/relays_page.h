// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include "desktop/models/relay_course.h"
#endif

#include <QHash>
#include <QPointer>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace rubber::desktop::gui {

class EmptyState;
class LatencyCard;
class RelayCard;
class Sheet;

/// The paired relays, and pairing another.
class RelaysPage : public Page {
    Q_OBJECT
public:
    explicit RelaysPage(PageContext context, QWidget* parent = nullptr);
    void visit(const Place& place) override;
    bool escape() override;
    /// Opens the pairing form; from a rubberapi://pair link with its fields filled in, to be confirmed.
    void openPairing(const QString& address = {}, const QString& code = {});

private:
    QWidget* emptyPage();
    void showState();
    void connectSheets(RelayCard* card);
    void openRename(const QString& relay);
    void openUnpair(const QString& relay);
    void openTrust(const QString& relay);
    /// A drawer with one field and one button; `act` gets what was typed.
    void openQuestion(const QString& title, const QString& text, const QString& field, const QString& verb,
                      const char* kind, std::function<void(const QString&)> act);
    QStackedWidget* m_stack;
    QVBoxLayout* m_column;
    EmptyState* m_empty;
    models::RelayCourse* m_course; ///< Told of a status before the cards are.
    LatencyCard* m_took;
    QHash<QString, RelayCard*> m_cards; ///< By id.
    QPointer<Sheet> m_sheet;
};

} // namespace rubber::desktop::gui
