// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

class QLabel;
class QVBoxLayout;

namespace rubber::desktop::gui {

/// What the steps of the wizard hand on to the ones after them.
struct WizardFacts {
    QString relay;       ///< Name of the paired one; "" when that was skipped.
    QString upstream;    ///< Label of the upstream key; "" when that was skipped.
    QString provider;
    QString proxyKey;    ///< Id of the proxy key; "" when that was skipped.
    QString keyName;
};

/// One step of the first-run wizard: contents between heading and buttons. `proceed` does the step's work and
/// ends in `done`, or in a sentence near its cause.
class WizardStep : public QWidget {
    Q_OBJECT
public:
    WizardStep(const QString& name, const QString& heading, const PageContext& context, WizardFacts& facts);

    const QString& name() const { return m_name; }
    virtual QString continueText() const { return tr("Continue"); }
    virtual bool canSkip() const { return true; }
    virtual bool canContinue() const { return true; }
    /// Shown again or for the first time.
    virtual void begin() {}
    virtual void proceed() { Q_EMIT done(); }

Q_SIGNALS:
    void done();
    void changed(); ///< canContinue or continueText may be another.

protected:
    const PageContext& context() const { return m_context; }
    WizardFacts& facts() const { return m_facts; }
    QVBoxLayout* column() const { return m_column; }
    MessageBar* messages() const { return m_messages; }
    QLabel* addText(const QString& text, const char* tone = "");
    void tell(const Error& error);
    void setBusy(bool busy);

private:
    QString m_name;
    PageContext m_context;
    WizardFacts& m_facts;
    QVBoxLayout* m_column;
    MessageBar* m_messages;
};

} // namespace rubber::desktop::gui
