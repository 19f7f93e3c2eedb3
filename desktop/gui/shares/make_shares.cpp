// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shares/make_shares.h"

#include "desktop/gui/parts/secret_field.h"
#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/shares/plan_form.h"
#include "desktop/gui/shares/share_form.h"
#include "desktop/gui/words/error_text.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace rubber::desktop::gui {

MakeShares::Step MakeShares::step() const { return Step(m_steps->currentIndex()); }

void MakeShares::proceed() {
    m_message->clear();
    m_leaving = false;
    switch (step()) {
    case Plan:
        return make();
    case Hand:
        return goTo(Type);
    case Type:
        return;
    case Done:
        return Q_EMIT left();
    }
}

void MakeShares::make() {
    if (m_passphrase && m_passphrase->isEmpty()) {
        m_message->tell(Tone::Warn, tr("Type the vault's passphrase: shares are a lasting way in."));
        return m_passphrase->setFocus();
    }
    working(tr("Making them…"));
    m_context.desk.ask(
        this,
        [relay = m_for.relay.toStdString(), plan = m_plan->plan(),
         passphrase = m_passphrase ? m_passphrase->take() : Secret()](App& app) {
            return relay.empty() ? Handout::ofVault(app, plan, passphrase) : Handout::ofRelay(app, relay, plan);
        },
        [this](Result<std::unique_ptr<Handout>> made) {
            working({});
            if (!made) return fail(made.error());
            m_handout = std::move(*made);
            goTo(Hand);
        });
}

void MakeShares::askFolder() {
    auto* dialog = new QFileDialog(this, tr("Where shall the sheets go?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &MakeShares::writeTo);
    dialog->open();
}

void MakeShares::writeTo(const QString& folder) {
    m_message->clear();
    working(tr("Writing the sheets…"));
    m_write->setEnabled(false);
    m_context.desk.ask(
        this, [handout = m_handout, folder = folder.toStdString()](App&) { return handout->write(folder); },
        [this](const Status& written) {
            working({});
            m_write->setEnabled(true);
            goTo(Hand);
            if (!written) fail(written.error());
        });
}

void MakeShares::putInForce() {
    working(m_for.relay.isEmpty() ? tr("Putting them in force…") : tr("Giving it to the relay…"));
    m_typed->setBusy(true);
    m_context.desk.ask(
        this, [handout = m_handout](App& app) { return handout->putInForce(app); },
        [this](const Status& done) {
            working({});
            m_typed->setBusy(false);
            if (!done) {
                // They were typed and are right: only the last act is to be done again.
                m_leaving = false;
                m_message->tell(Tone::Danger, describe(done.error()).whole(), tr("Try again"));
                return;
            }
            goTo(Done);
            Q_EMIT inForce();
        });
}

void MakeShares::removeSheets() {
    m_remove->setEnabled(false);
    m_context.desk.ask(
        this,
        [handout = m_handout](App&) {
            handout->removeSheets();
            return true;
        },
        [this](bool) {
            m_remove->hide();
            m_open->hide();
            m_context.toasts.tell(tr("The sheet files are deleted. What you printed is all there is."));
        });
}

void MakeShares::fail(const Error& error) { m_message->tell(Tone::Danger, describe(error).whole()); }

void MakeShares::working(const QString& what) {
    m_working->setText(what);
    m_next->setEnabled(what.isEmpty());
}

bool MakeShares::mayLeave() {
    if (!m_working->text().isEmpty()) return false; // Something is under way; it takes a moment.
    if (step() == Plan || step() == Done) return true;
    m_leaving = true;
    m_message->tell(Tone::Warn, tr("These shares are not in force. Leaving throws them away, and deletes their sheets."),
                    tr("Throw them away"));
    return false;
}

Sheet* openMakeShares(const PageContext& context, const MakeShares::For& what, QWidget* page,
                      std::function<void()> inForce) {
    auto* contents = new MakeShares(context, what);
    auto* sheet = new Sheet(what.relay.isEmpty() ? MakeShares::tr("Recovery shares")
                                                 : MakeShares::tr("Shares that open %1").arg(what.relay),
                            contents, contents->footer(), page);
    QObject::connect(sheet, &Sheet::leaveAsked, contents, [contents] {
        if (contents->mayLeave()) Q_EMIT contents->left();
    });
    QObject::connect(contents, &MakeShares::left, sheet, &QObject::deleteLater);
    QObject::connect(contents, &MakeShares::inForce, page, std::move(inForce));
    return sheet;
}

} // namespace rubber::desktop::gui
