// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/link_line.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/time_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rubber::desktop::gui {

using State = models::RelayLink::State;

namespace {
constexpr int kSecondMs = 1'000;
}

LinkLine::LinkLine(const PageContext& context, const RelayId& relay, const models::RelayCourse& course, QWidget* parent)
    : QWidget(parent), m_context(context), m_relay(relay), m_course(course), m_why(line({}, "", this)), m_when(line({}, "muted", this)),
      m_retry(new QPushButton(tr("Retry now"), this)) {
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    texts->addWidget(m_why);
    texts->addWidget(m_when);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addLayout(texts, 1);
    row->addWidget(m_retry, 0, Qt::AlignTop);
    m_second.setInterval(kSecondMs);
    connect(&m_second, &QTimer::timeout, this, &LinkLine::refresh);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_context.live.refresh(); });
    hide();
}

void LinkLine::refresh() {
    const auto& links = m_context.live.links();
    const auto link = std::find_if(links.begin(), links.end(), [this](const auto& each) { return each.id == m_relay; });
    // Another identity has a place of its own on the card, and nothing is retried there.
    const bool away = link != links.end() && link->error && link->state != State::IdentityChanged;
    setVisible(away);
    if (!away) return m_second.stop();
    const WallTime now = m_context.desk.clock().wall();
    m_why->setText(describe(*link->error).whole());
    QStringList when;
    if (const auto seen = m_course.seen(m_relay)) when << tr("Last seen %1.").arg(agoText(*seen, now));
    if (link->retryAt && *link->retryAt > now) when << tr("Next try in %1.").arg(spanText(*link->retryAt - now));
    m_when->setText(when.join(' '));
    m_when->setVisible(!when.isEmpty());
    if (!m_second.isActive()) m_second.start();
}

} // namespace rubber::desktop::gui
