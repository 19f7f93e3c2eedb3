// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/wizard/wizard.h"

#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/shell/main_window.h"
#include "desktop/gui/wizard/steps.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

/// The six names at the leading side: done ones with a tick, the present one strong.
class Wizard::Dots : public QWidget {
public:
    explicit Dots(const QList<WizardStep*>& steps, QWidget* parent) : QWidget(parent), m_steps(steps) {
        setFixedWidth(196);
    }
    void setAt(int at) {
        m_at = at;
        setAccessibleName(Wizard::tr("Step %1 of %2: %3").arg(at + 1).arg(m_steps.size()).arg(m_steps[at]->name()));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = Look::now().theme();
        const auto at = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
        for (int i = 0; i < m_steps.size(); ++i) {
            const int y = 8 + i * 40;
            const QRect dot = at(QRect(space::xl, y, 22, 22));
            const bool done = i < m_at, present = i == m_at;
            painter.setPen(QPen(done || present ? theme.accent : theme.borderStrong, 1.5));
            painter.setBrush(done || present ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
            painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
            if (done)
                painter.drawPixmap(dot.adjusted(4, 4, -4, -4),
                                   iconPixmap("check", theme.onAccent, 14, devicePixelRatioF()));
            painter.setFont(Look::now().font(TextSize::Small, QFont::DemiBold));
            painter.setPen(present ? theme.onAccent : theme.muted);
            if (!done) painter.drawText(dot, Qt::AlignCenter, QString::number(i + 1));
            painter.setFont(Look::now().font(TextSize::Body, present ? QFont::DemiBold : QFont::Normal));
            painter.setPen(present ? theme.text : theme.muted);
            painter.drawText(at(QRect(space::xl + 32, y, width() - space::xl - 32, 22)),
                             Qt::AlignVCenter | Qt::AlignLeft, m_steps[i]->name());
        }
    }

private:
    const QList<WizardStep*>& m_steps;
    int m_at = 0;
};

Wizard::Wizard(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget(this)), m_dots(new Dots(m_steps, this)),
      m_busy(new QProgressBar(this)), m_back(new QPushButton(tr("Back"), this)),
      m_skip(new QPushButton(tr("Skip"), this)), m_continue(new QPushButton(this)) {
    setObjectName("page");
    setAttribute(Qt::WA_StyledBackground);
    auto* frame = new QFrame(this);
    frame->setObjectName("card");
    frame->setFixedSize(760, 600);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Working"));
    m_skip->setProperty("kind", "quiet");
    m_continue->setProperty("kind", "primary");
    m_continue->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_skip);
    buttons->addWidget(m_continue);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::m);
    right->addWidget(m_stack, 1);
    right->addWidget(m_busy);
    right->addLayout(buttons);
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(0, space::xl, space::xl, space::l);
    inside->setSpacing(space::xl);
    inside->addWidget(m_dots);
    inside->addLayout(right, 1);
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(frame);
    middle->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->addStretch();
    outer->addLayout(middle);
    outer->addStretch();

    auto* welcome = new WelcomeStep(context, m_facts);
    connect(welcome, &WelcomeStep::openOtherAsked, this, &Wizard::openOtherAsked);
    add(welcome);
    add(new VaultStep(context, m_facts));
    add(new RelayStep(context, m_facts));
    add(new UpstreamStep(context, m_facts));
    add(new KeyStep(context, m_facts));
    add(new DoneStep(context, m_facts));
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_at - 1); });
    connect(m_skip, &QPushButton::clicked, this, &Wizard::next);
    connect(m_continue, &QPushButton::clicked, this, [this] { step()->proceed(); });
    connect(&Look::now(), &Look::changed, m_dots, qOverload<>(&QWidget::update));
    show(0);
}

void Wizard::add(WizardStep* step) {
    m_steps << step;
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    step->setObjectName("content");
    scroll->setWidget(step);
    m_stack->addWidget(scroll);
    connect(step, &WizardStep::done, this, &Wizard::next);
    connect(step, &WizardStep::changed, this, &Wizard::showButtons);
}

WizardStep* Wizard::step() const { return m_steps[m_at]; }

void Wizard::show(int step) {
    m_at = step;
    m_stack->setCurrentIndex(step);
    m_dots->setAt(step);
    m_steps[step]->begin();
    showButtons();
}

void Wizard::next() {
    if (m_at + 1 < m_steps.size()) return show(m_at + 1);
    Q_EMIT left();
    deleteLater();
}

void Wizard::showButtons() {
    const bool busy = !step()->isEnabled();
    // The vault is made once; there is no way back into making it.
    m_back->setVisible(m_at == 1 || m_at > 2);
    m_back->setEnabled(!busy && !(m_at == 1 && m_context.session.state() == models::VaultState::Unlocked));
    m_skip->setVisible(step()->canSkip());
    m_skip->setEnabled(!busy);
    m_continue->setText(step()->continueText());
    m_continue->setEnabled(!busy && step()->canContinue());
    m_busy->setVisible(busy);
}

void Wizard::askToLeave() {
    const bool vault = m_context.session.state() == models::VaultState::Unlocked;
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Leave setup?"),
                                vault ? tr("Your vault is kept. What is left can be done from the overview.")
                                      : tr("Nothing has been made yet."),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* leave = box->addButton(tr("Leave setup"), QMessageBox::AcceptRole);
    auto* stay = box->addButton(tr("Go on"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this, vault] {
        if (!vault) return show(0);
        Q_EMIT left();
        deleteLater();
    });
    box->open();
}

void Wizard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_at > 0) return askToLeave();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_continue->isEnabled())
        return step()->proceed();
    QWidget::keyPressEvent(event);
}

} // namespace rubber::desktop::gui
