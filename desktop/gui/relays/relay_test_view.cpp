// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/relay_test_view.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/error_text.h"

#include <QLabel>
#include <QPointer>
#include <QStyle>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

void setTone(QLabel* label, const char* tone) {
    label->setProperty("tone", tone);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

RelayTestView::RelayTestView(models::Desk& desk, const RelayId& relay, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_relay(relay), m_problem(line({}, "danger", this)),
      m_sealed(line(tr("It is sealed: agents are refused until somebody unseals it."), "warn", this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::xs);
    for (std::size_t i = 0; i < kRelayTestSteps; ++i) {
        m_steps << line({}, "muted", this);
        column->addWidget(m_steps.last());
    }
    column->addWidget(m_problem);
    column->addWidget(m_sealed);
    show(RelayTest());
}

void RelayTestView::ask() {
    show(RelayTest());
    // Runs on the lane, where this may be gone by then: the desk outlives its lanes, and only its thread looks.
    const auto progress = [desk = &m_desk, view = QPointer<RelayTestView>(this)](const RelayTest& test) {
        QMetaObject::invokeMethod(
            desk,
            [view, test] {
                if (view) view->show(test);
            },
            Qt::QueuedConnection);
    };
    m_desk.ask(
        this, [id = m_relay.text(), progress](App& app) { return testRelayInSteps(app, id, progress); },
        [this](const Result<RelayTest>& test) {
            Q_EMIT ended();
            if (!test) return Q_EMIT failed(test.error());
            show(*test);
        });
}

void RelayTestView::show(const RelayTest& test) {
    const bool whole = test.held == kRelayTestSteps;
    const QStringList words{tr("Its name has an address"), tr("Who answers is the relay you paired"),
                            tr("It knows this computer"), tr("The clocks agree"),
                            whole ? tr("It answered in %1 ms").arg(test.echoMs) : tr("It answers")};
    for (std::size_t i = 0; i < kRelayTestSteps; ++i) {
        const bool held = i < test.held, here = i == test.held;
        const char* mark = held ? "✓  " : here && test.error ? "✗  " : here ? "…  " : "–  ";
        m_steps[int(i)]->setText(QString::fromUtf8(mark) + words[int(i)]);
        setTone(m_steps[int(i)], held ? "" : here && test.error ? "danger" : "muted");
    }
    m_problem->setVisible(test.error.has_value());
    if (test.error) m_problem->setText(describe(*test.error).whole());
    m_sealed->setVisible(test.sealed);
}

} // namespace rubber::desktop::gui
