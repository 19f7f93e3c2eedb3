// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/check_shares.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/shares/share_form.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/share_words.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

class CheckShares : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(CheckShares)
public:
    explicit CheckShares(const PageContext& context)
        : m_context(context), m_about(line({}, "", this)), m_result(new MessageBar(this)), m_form(new ShareCollect(this)) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::m);
        column->addWidget(m_about);
        column->addWidget(m_result);
        column->addWidget(m_form);
        column->addStretch();
        m_form->hide();
        connect(m_form, &ShareCollect::collected, this, [this] { verify(); });
        m_context.desk.ask(
            this, [](App& app) { return recoveryShares(app); },
            [this](const Result<std::optional<ShareSetFacts>>& facts) {
                if (!facts) return m_result->tell(Tone::Danger, describe(facts.error()).whole());
                if (!*facts) return m_result->tell(Tone::Warn, tr("This vault has no recovery shares."));
                m_facts = **facts;
                m_about->setText(tr("Wanted are any %1. Nothing is changed.").arg(shareSetText(m_facts)));
                m_form->show();
                begin();
            });
    }

private:
    void begin() {
        m_entry = std::make_shared<ShareEntry>(m_facts);
        m_form->begin(m_entry.get(), m_facts.plan);
    }
    void verify() {
        m_form->setBusy(true);
        m_context.desk.ask(
            this, [entry = m_entry](App& app) { return verifyVaultShares(app, *entry); },
            [this](const Status& opens) {
                m_form->setBusy(false);
                if (opens)
                    m_result->tell(Tone::Ok, tr("These shares open the vault."));
                else
                    m_result->tell(Tone::Danger, describe(opens.error()).whole());
                begin();
            });
    }

    PageContext m_context;
    ShareSetFacts m_facts;
    std::shared_ptr<ShareEntry> m_entry;
    QLabel* m_about;
    MessageBar* m_result;
    ShareCollect* m_form;
};

} // namespace

Sheet* openCheckShares(const PageContext& context, QWidget* page) {
    auto* sheet = new Sheet(CheckShares::tr("Check recovery shares"), new CheckShares(context), nullptr, page);
    QObject::connect(sheet, &Sheet::leaveAsked, sheet, &QObject::deleteLater);
    return sheet;
}

} // namespace rubber::desktop::gui
