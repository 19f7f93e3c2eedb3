// SPDX-License-Identifier: GPL-3.0-or-later
// What the drawer tells of a canary: who tried it, and nothing of money.
#include "desktop/app/canary_keys.h"
#include "desktop/gui/keys/key_course.h"
#include "desktop/gui/keys/key_details.h"
#include "desktop/gui/parts/spend_bar.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QLabel>
#include <QPushButton>

namespace rubber::desktop::gui {

void KeyDetails::fillCanary(const KeyReport& key) {
    for (const Fact fact : {Today, Lifetime, Requests, TopModel, Models, IpLock, LastUsed, Ends, Unusual, Upstream})
        setFact(fact, {});
    for (QWidget* each : QList<QWidget*>{m_todayBar, m_lifetimeBar, m_repin, m_course})
        each->hide();
    fillPlace(key);
    if (m_askingTries) return;
    m_askingTries = true;
    m_context.desk.ask(
        this, [id = key.id.text()](App& app) { return canaryTries(app, id); },
        [this](const Result<CanaryTries>& tried) {
            m_askingTries = false;
            if (!tried) return Q_EMIT failed(tried.error());
            m_values[Tried]->setProperty("tone", tried->tries > 0 ? "danger" : "");
            m_values[Tried]->setStyleSheet("/**/"); // Makes Qt look at the property again.
            m_values[Tried]->setStyleSheet({});
            if (tried->tries == 0) return setFact(Tried, tr("never"));
            setFact(Tried,
                    tr("%n time(s), last from %1, %2", nullptr, int(std::min<std::uint64_t>(tried->tries, INT_MAX)))
                        .arg(isolated(QString::fromStdString(tried->lastClient)), agoText(*tried->lastTried, now())),
                    utcText(*tried->lastTried));
        });
}

} // namespace rubber::desktop::gui
