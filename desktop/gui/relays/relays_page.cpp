// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/relays_page.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/empty_state.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/relays/device_panel.h"
#include "desktop/gui/relays/give_share.h"
#include "desktop/gui/relays/install_relay.h"
#include "desktop/gui/relays/latency_card.h"
#include "desktop/gui/relays/pair_form.h"
#include "desktop/gui/relays/policy_form.h"
#include "desktop/gui/relays/relay_card.h"
#include "desktop/gui/shares/make_shares.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/words/error_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {
constexpr int kInstallWidth = 620;
}

RelaysPage::RelaysPage(PageContext context, QWidget* parent)
    : Page(tr("Relays"), context, parent), m_stack(new QStackedWidget(this)), m_column(new QVBoxLayout),
      m_empty(new EmptyState(this)), m_course(new models::RelayCourse(context.live, this)) {
    auto* pair = new QPushButton(tr("Pair a relay…"), this);
    pair->setProperty("kind", "primary");
    header()->addWidget(pair);
    changesTheVault(pair, context.session);
    for (auto* button : m_empty->findChildren<QPushButton*>())
        changesTheVault(button, context.session);
    m_empty->tell("relay",
                  tr("No relay yet. A relay is the small server of yours that your agents talk to."),
                  tr("Pair a relay…"));
    auto* content = new QWidget;
    content->setObjectName("content");
    content->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
    m_took = new LatencyCard(context, content);
    connect(m_took, &LatencyCard::failed, this, [this](const Error& error) { tell(error); });
    m_column->addWidget(m_took);
    m_column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
    m_stack->addWidget(emptyPage());
    body()->addWidget(m_stack, 1);
    connect(pair, &QPushButton::clicked, this, [this] { openPairing(); });
    connect(m_empty, &EmptyState::acted, this, [this] { openPairing(); });
    connect(&context.live, &models::Live::linksChanged, this, &RelaysPage::showState);
    connect(&context.live, &models::Live::statusChanged, this, &RelaysPage::showState);
    showState();
}

QWidget* RelaysPage::emptyPage() {
    auto* empty = new QWidget(this);
    auto* install = new InstallRelay(context().toasts, empty);
    install->setMaximumWidth(kInstallWidth);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(install, 100);
    middle->addStretch(1);
    auto* column = new QVBoxLayout(empty);
    column->addStretch();
    column->addWidget(m_empty);
    column->addLayout(middle);
    column->addStretch();
    return empty;
}

void RelaysPage::visit(const Place& place) {
    m_took->load();
    if (place.action == "pair") openPairing(place.key, place.model);
}

void RelaysPage::showState() {
    const auto& relays = context().live.status().relays;
    QSet<QString> there;
    for (const auto& relay : relays) {
        const QString id = QString::fromStdString(relay.id.text());
        there << id;
        if (auto* known = m_cards.value(id)) {
            known->refresh();
            continue;
        }
        auto* card = new RelayCard(context(), relay.id, *m_course, this);
        m_cards[id] = card;
        m_column->insertWidget(m_column->count() - 2, card); // Above what they took, and the stretch.
        connect(card, &RelayCard::failed, this, [this](const Error& error) { tell(error); });
        connect(card, &RelayCard::computersAsked, this, [this, relay = relay.id](const QString& name) {
            drawer()->open(tr("Computers of %1").arg(name), new DevicePanel(context(), relay));
        });
        connect(card, &RelayCard::renameAsked, this, &RelaysPage::openRename);
        connect(card, &RelayCard::unpairAsked, this, &RelaysPage::openUnpair);
        connect(card, &RelayCard::repairAsked, this, &RelaysPage::openTrust);
        connectSheets(card);
    }
    for (auto card = m_cards.begin(); card != m_cards.end();)
        if (there.contains(card.key()))
            ++card;
        else {
            card.value()->deleteLater();
            card = m_cards.erase(card);
        }
    m_stack->setCurrentIndex(context().live.loaded() && relays.empty() ? 1 : 0);
}

void RelaysPage::connectSheets(RelayCard* card) {
    connect(card, &RelayCard::giveShareAsked, this, [this](const QString& name) {
        if (!m_sheet) m_sheet = openGiveShare(context(), name, this);
    });
    connect(card, &RelayCard::makeSharesAsked, this, [this](const QString& name, bool replaces) {
        if (!m_sheet) m_sheet = openMakeShares(context(), {name, replaces}, this, [this] { context().live.refresh(); });
    });
    connect(card, &RelayCard::policyAsked, this, [this, card = QPointer<RelayCard>(card)](const QString& name) {
        if (m_sheet) return;
        m_sheet = openPolicyForm(context(), name, this, [card] {
            if (card) card->policyChanged();
        });
    });
}

bool RelaysPage::escape() {
    if (!m_sheet) return Page::escape();
    Q_EMIT m_sheet->leaveAsked();
    return true;
}

void RelaysPage::openPairing(const QString& address, const QString& code) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    if (!address.isEmpty())
        column->addWidget(line(tr("A link wants to pair this computer with the relay below. Go on only if you made that "
                                  "code yourself."),
                               "warn", content));
    auto* form = new PairForm(context(), content);
    form->fill(address, code);
    auto* problem = line({}, "danger", content);
    problem->hide();
    column->addWidget(form);
    column->addWidget(problem);
    column->addWidget(line(tr("The code is what \"rubberapi-relay pair\" printed on the relay's terminal. It works once."),
                           "muted", content));
    column->addStretch();
    auto* pair = new QPushButton(tr("Pair"));
    pair->setProperty("kind", "primary");
    pair->setEnabled(form->isComplete());
    changesTheVault(pair, context().session);
    connect(form, &PairForm::edited, pair, [form, pair] { pair->setEnabled(form->isComplete()); });
    connect(form, &PairForm::busyChanged, pair, [form, pair, problem](bool busy) {
        if (busy) problem->hide();
        form->setEnabled(!busy);
        pair->setEnabled(!busy && form->isComplete());
        pair->setText(busy ? tr("Pairing…") : tr("Pair"));
    });
    connect(form, &PairForm::failed, problem, [problem](const Error& error) {
        problem->setText(describe(error).whole());
        problem->show();
    });
    connect(form, &PairForm::paired, this, [this](const QString& name) {
        drawer()->close();
        context().toasts.tell(tr("Paired with %1.").arg(name));
    });
    connect(pair, &QPushButton::clicked, form, &PairForm::pair);
    drawer()->open(tr("Pair a relay"), content, pair);
    form->setFocus();
}

void RelaysPage::openQuestion(const QString& title, const QString& text, const QString& fieldName,
                              const QString& verb, const char* kind, std::function<void(const QString&)> act) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(line(text, "", content));
    auto* field = new QLineEdit(content);
    column->addLayout(labelled(fieldName, field));
    column->addStretch();
    auto* button = new QPushButton(verb);
    button->setProperty("kind", kind);
    button->setEnabled(false);
    changesTheVault(button, context().session);
    connect(field, &QLineEdit::textChanged, button, [button](const QString& typed) { button->setEnabled(!typed.trimmed().isEmpty()); });
    connect(button, &QPushButton::clicked, this, [field, act] { act(field->text().trimmed()); });
    drawer()->open(title, content, button);
    field->setFocus();
}

void RelaysPage::openRename(const QString& relay) {
    openQuestion(tr("Rename %1").arg(relay), tr("The name is yours alone; agents never see it."), tr("New name"),
                 tr("Rename"), "primary", [this, relay](const QString& typed) {
                     context().desk.ask(
                         this,
                         [from = relay.toStdString(), to = typed.toStdString()](App& app) { return app.renameRelay(from, to); },
                         [this](const Result<RelayReport>& renamed) {
                             if (!renamed) return tell(renamed.error());
                             drawer()->close();
                             context().live.restart();
                             context().live.refresh();
                         });
                 });
}

void RelaysPage::openUnpair(const QString& relay) {
    context().desk.ask(
        this, [name = relay.toStdString()](App& app) { return app.planRemoveRelay(name); },
        [this, relay](const Result<RelayRemoval>& plan) {
            if (!plan) return tell(plan.error());
            const QString text =
                plan->keys.empty()
                    ? tr("No keys are on it. Type its name to forget it.")
                    : tr("%n key(s) go on working there and nobody manages them any more: kill them first if they must "
                         "not. Type the relay's name to go on.",
                         nullptr, int(plan->keys.size()));
            openQuestion(tr("Unpair %1").arg(relay), text, tr("Name of the relay"), tr("Unpair"), "danger",
                         [this, relay](const QString& typed) {
                             if (typed != relay) {
                                 messages()->tell(Tone::Warn, tr("That is not its name. Nothing was done."));
                                 return;
                             }
                             context().desk.ask(
                                 this, [name = relay.toStdString()](App& app) { return app.removeRelay(name); },
                                 [this, relay](const Result<RelayRemoval>& removed) {
                                     if (!removed) return tell(removed.error());
                                     drawer()->close();
                                     context().toasts.tell(removed->notTold
                                                               ? tr("%1 is forgotten here. It did not answer, so it still "
                                                                    "has this computer on its list.").arg(relay)
                                                               : tr("%1 is unpaired.").arg(relay));
                                     context().live.restart();
                                     context().live.refresh();
                                 });
                         });
        });
}

void RelaysPage::openTrust(const QString& relay) {
    openQuestion(tr("Pair %1 again").arg(relay),
                 tr("Only if you reinstalled it yourself. Its terminal prints a fresh code: rubberapi-relay pair. Your keys "
                    "are pushed to it again."),
                 tr("Pairing code"), tr("Pair and push keys"), "primary", [this, relay](const QString& code) {
                     context().desk.ask(
                         this,
                         [name = relay.toStdString(), code = code.toStdString()](App& app) { return app.trustRelay(name, code); },
                         [this, relay](const Result<TrustReport>& trusted) {
                             if (!trusted) return tell(trusted.error());
                             drawer()->close();
                             context().toasts.tell(tr("%1 is paired again; %n key(s) pushed.", nullptr, int(trusted->pushed.size())).arg(relay));
                             context().live.restart();
                             context().live.refresh();
                         });
                 });
}

} // namespace rubber::desktop::gui
