// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/overview/setup_card.h"

#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rubber::desktop::gui {

namespace {
constexpr int kSteps = 4, kIcon = 16;
}

SetupCard::SetupCard(QWidget* parent)
    : Card(tr("Finish the setup"), parent), m_count(new QLabel(this)), m_steps(new QVBoxLayout) {
    auto* hide = new QPushButton(tr("Put this away"), this);
    hide->setProperty("kind", "link");
    m_count->setProperty("tone", "muted");
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(hide);
    m_steps->setSpacing(space::xs);
    column()->setSpacing(space::s);
    column()->addLayout(head);
    column()->addLayout(m_steps);
    connect(hide, &QPushButton::clicked, this, [this] {
        hideCard();
        Q_EMIT putAway();
    });
    connect(&Look::now(), &Look::changed, this, &SetupCard::fill);
    QWidget::hide();
}

void SetupCard::hideCard() {
    m_done.wanted = false;
    QWidget::hide();
}

void SetupCard::show(const Done& done) {
    if (done == m_done) return;
    m_done = done;
    fill();
    setVisible(done.wanted && !(done.relay && done.upstreamKey && done.proxyKey));
}

void SetupCard::fill() {
    while (auto* item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int count = 1 + m_done.relay + m_done.upstreamKey + m_done.proxyKey;
    m_count->setText(tr("%1 of %2 done").arg(count).arg(kSteps));
    addStep(tr("Create a vault"), true, {}, {});
    addStep(tr("Pair a relay"), m_done.relay, tr("Pair…"), {.page = PageId::Relays, .action = "pair"});
    addStep(tr("Add an upstream key"), m_done.upstreamKey, tr("Add…"),
            {.page = PageId::UpstreamKeys, .action = "new"});
    addStep(tr("Make a proxy key"), m_done.proxyKey, tr("Make…"), {.page = PageId::Keys, .action = "new"});
}

void SetupCard::addStep(const QString& text, bool done, const QString& action, const Place& place) {
    const Theme& theme = Look::now().theme();
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto* mark = new QLabel(line);
    mark->setPixmap(iconPixmap(done ? "check" : "state-expired", done ? theme.ok : theme.muted, kIcon,
                               devicePixelRatioF()));
    mark->setAccessibleName(done ? tr("Done") : tr("Not done"));
    auto* words = new QLabel(text, line);
    if (done) words->setProperty("tone", "muted");
    row->addWidget(mark);
    row->addWidget(words);
    row->addStretch();
    if (!done) {
        auto* go = new QPushButton(action, line);
        go->setAccessibleName(text);
        connect(go, &QPushButton::clicked, this, [this, place] { Q_EMIT asked(place); });
        row->addWidget(go);
    }
    m_steps->addWidget(line);
}

} // namespace rubber::desktop::gui
