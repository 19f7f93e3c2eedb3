// SPDX-License-Identifier: GPL-3.0-or-later
// What each step of making shares shows.
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/secret_field.h"
#include "desktop/gui/shares/make_shares.h"
#include "desktop/gui/shares/plan_form.h"
#include "desktop/gui/shares/share_form.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/share_words.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace rubber::desktop::gui {

namespace {

QVBoxLayout* stepIn(QStackedWidget* steps) {
    auto* step = new QWidget(steps);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    steps->addWidget(step);
    return column;
}

} // namespace

MakeShares::MakeShares(const PageContext& context, const For& what, QWidget* parent)
    : QWidget(parent), m_context(context), m_for(what), m_steps(new QStackedWidget(this)),
      m_message(new MessageBar(this)), m_footer(new QWidget), m_working(new QLabel(m_footer)),
      m_next(new QPushButton(m_footer)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(m_steps, 1);
    m_working->setProperty("tone", "muted");
    m_next->setProperty("kind", "primary");
    auto* row = new QHBoxLayout(m_footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_working, 1);
    row->addWidget(m_next);
    buildPlan();
    buildHand();
    buildType();
    buildDone();
    connect(m_next, &QPushButton::clicked, this, &MakeShares::proceed);
    connect(m_message, &MessageBar::closed, this, [this] { m_leaving = false; });
    connect(m_message, &MessageBar::acted, this, [this] {
        // The bar has a button for two things: leaving, and the last act once more.
        m_message->clear();
        if (!std::exchange(m_leaving, false)) return putInForce();
        Q_EMIT left();
    });
    goTo(Plan);
}

void MakeShares::buildPlan() {
    auto* column = stepIn(m_steps);
    const bool vault = m_for.relay.isEmpty();
    column->addWidget(line(
        vault ? tr("If the passphrase is lost, people who hold enough of these sheets can open the vault together and give "
                   "it a new passphrase. Nobody else can, and none of them alone.")
              : tr("After a restart %1 is opened by people: each gives his share from a computer of his own, and enough of "
                   "them open it. No vault has its master key then.")
                    .arg(isolated(m_for.relay)),
        "", this));
    if (m_for.replaces)
        column->addWidget(line(tr("The shares there are open nothing any more once the new ones are in force."), "warn", this));
    m_plan = new PlanForm(vault ? tr("the vault") : isolated(m_for.relay), this);
    column->addWidget(m_plan);
    if (vault) {
        m_passphrase = new SecretField(tr("Passphrase of the vault"), this);
        column->addLayout(labelled(tr("&Passphrase of the vault"), m_passphrase));
        connect(m_passphrase, &SecretField::entered, this, &MakeShares::proceed);
    }
    column->addStretch();
}

void MakeShares::buildHand() {
    auto* column = stepIn(m_steps);
    column->addWidget(line(tr("Each share goes on a sheet of its own: numbered words, a code to scan, and what to do with it. "
                              "The sheets are PDF files that only you can read."),
                           "", this));
    m_write = new QPushButton(tr("Write the sheets…"), this);
    m_open = new QPushButton(tr("Open the folder"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_write);
    row->addWidget(m_open);
    row->addStretch();
    column->addLayout(row);
    m_files = line({}, "muted", this);
    m_files->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_files);
    column->addWidget(line(tr("Print them, or copy them by hand, before you go on. Shares on a screen or in a cloud are shares "
                              "that others have."),
                           "muted", this));
    column->addStretch();
    connect(m_write, &QPushButton::clicked, this, &MakeShares::askFolder);
    connect(m_open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(m_handout->folder())));
    });
}

void MakeShares::buildType() {
    auto* column = stepIn(m_steps);
    column->addWidget(line(tr("Type enough of them again, from the paper. They are in force only then, so that a misprint or a "
                              "slip is found today and not when they are needed."),
                           "", this));
    m_typed = new ShareCollect(this);
    column->addWidget(m_typed);
    column->addStretch();
    connect(m_typed, &ShareCollect::collected, this, &MakeShares::putInForce);
}

void MakeShares::buildDone() {
    auto* column = stepIn(m_steps);
    m_doneText = line({}, "ok", this);
    column->addWidget(m_doneText);
    column->addWidget(line(m_for.relay.isEmpty()
                               ? tr("Give each sheet to somebody else, or keep them in different places.")
                               : tr("Give each holder a sheet. After a restart he opens RubberAPI on a computer that is paired "
                                    "with the relay and gives it on this page."),
                           "", this));
    if (m_for.relay.isEmpty() && m_for.replaces)
        column->addWidget(line(tr("The older shares still open copies of the vault that were made before: delete those copies "
                                  "if a share is in the wrong hands."),
                               "warn", this));
    m_remove = new QPushButton(tr("They are printed: delete the files"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_remove);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    connect(m_remove, &QPushButton::clicked, this, &MakeShares::removeSheets);
}

void MakeShares::goTo(Step step) {
    const bool written = m_handout && !m_handout->names().empty();
    m_steps->setCurrentIndex(step);
    m_next->setVisible(step != Type);
    m_next->setText(step == Plan   ? tr("Make the shares")
                    : step == Hand ? tr("They are on paper: go on")
                                   : tr("Close"));
    if (step == Hand) {
        m_open->setVisible(written);
        m_next->setEnabled(written);
        m_files->setText(written ? tr("%n sheet(s) written to %1", nullptr, int(m_handout->names().size()))
                                       .arg(QString::fromStdString(m_handout->folder()))
                                 : QString());
        m_files->setVisible(written);
        m_write->setFocus();
    }
    if (step == Type) {
        m_typed->begin(&m_handout->shares().typedAgain(), m_handout->shares().plan());
        m_typed->setFocus();
    }
    if (step == Done) {
        m_doneText->setText(tr("These shares are in force: %1.").arg(shareSetText(m_handout->shares().facts())));
        m_remove->setVisible(written);
        m_next->setFocus();
    }
}

} // namespace rubber::desktop::gui
