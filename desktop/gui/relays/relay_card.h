// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include "desktop/app/attestation.h"
#include "desktop/app/relay_reports.h"
#include "desktop/app/relay_test.h"
#include "desktop/models/relay_course.h"
#endif

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rubber::desktop::gui {

class AttestationPanel;
class IdentityView;
class LinkLine;
class Pill;
class RelaySharesView;
class RelayTestView;
class Sparkline;

/// One relay: how it is, and what can be done with it. A relay that shows another identity than was paired
/// has both side by side, and nothing is sent to it until its owner decides.
class RelayCard : public QFrame {
    Q_OBJECT
public:
    RelayCard(const PageContext& context, const RelayId& id, const models::RelayCourse& course, QWidget* parent = nullptr);
    void refresh(); ///< From Live.
    void showIdentity(const RelayIdentityReport& identity); ///< Also for pictures.
    void showAttestation(const Attestation& attestation);
    void policyChanged(); ///< What is asked of its machine is another thing now.
    void showTest(const RelayTest& test);
    QString name() const { return m_name; }

Q_SIGNALS:
    void computersAsked(const QString& name);
    void renameAsked(const QString& name);
    void unpairAsked(const QString& name);
    void giveShareAsked(const QString& name);
    void makeSharesAsked(const QString& name, bool replaces);
    void policyAsked(const QString& name); ///< What is asked of its machine.
    void repairAsked(const QString& name); ///< "I reinstalled it": a fresh pairing code is needed.
    void failed(const rubber::Error& error);

private:
    QPushButton* add(const QString& text, const char* kind = "");
    void run(Result<RelayReport> (App::*command)(const std::string&), const QString& doneText);
    void askIdentity();
    AttestationPanel* attestation();
    void openSetBack();
    void test();
    void pushAll();
    RelayTestView* testView();
    QHBoxLayout* head();
    QHBoxLayout* foot();
    void showLink(const RelayReport& relay);
    void tell(const QString& text);
    PageContext m_context;
    RelayId m_id;
    const models::RelayCourse& m_course;
    QString m_name;
    QLabel *m_title, *m_state, *m_facts, *m_tooOld, *m_result;
    Pill* m_pill;
    Sparkline* m_took;
    LinkLine* m_link;
    QVBoxLayout* m_column;
    IdentityView* m_identity = nullptr;
    AttestationPanel* m_attestation = nullptr;
    RelayTestView* m_steps = nullptr;
    RelaySharesView* m_shares;
    QPushButton *m_test, *m_push, *m_unseal, *m_seal, *m_setBack;
    bool m_askedIdentity = false;
};

} // namespace rubber::desktop::gui
