// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/pair_form.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {
constexpr int kControlPort = 8788;
constexpr int kAskAgainMs = 2000;
}

PairForm::PairForm(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_fields(new QWidget(this)), m_compare(new QWidget(this)),
      m_six(line({}, "", m_compare)), m_waiting(line({}, "", this)), m_address(new QLineEdit(m_fields)),
      m_code(new QLineEdit(m_fields)), m_name(new QLineEdit(m_fields)), m_again(new QTimer(this)) {
    m_address->setPlaceholderText("relay.example.com");
    m_code->setPlaceholderText(tr("what the relay printed"));
    m_code->setFont(Look::now().mono());
    m_name->setPlaceholderText(tr("home-lab"));
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space::m);
    fields->addLayout(labelled(tr("Relay &address"), m_address));
    fields->addLayout(labelled(tr("Pairing &code"), m_code));
    fields->addLayout(labelled(tr("&Name, as you want to call it"), m_name));
    makeWords();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_fields);
    column->addWidget(m_compare);
    column->addWidget(m_waiting);
    m_waiting->hide();
    m_again->setSingleShot(true);
    m_again->setInterval(kAskAgainMs);
    connect(m_again, &QTimer::timeout, this, [this] {
        m_context.desk.ask(
            this, [outcome = m_outcome](App& app) { return continuePairing(app, outcome); },
            [this](const Result<PairingOutcome>& outcome) { told(outcome); });
    });
    for (auto* field : {m_address, m_code, m_name})
        connect(field, &QLineEdit::textChanged, this, &PairForm::edited);
    setFocusProxy(m_address);
}

void PairForm::fill(const QString& address, const QString& code) {
    m_address->setText(address);
    m_code->setText(code);
}

bool PairForm::isComplete() const {
    return m_compare->isHidden() && !m_address->text().trimmed().isEmpty() && !m_code->text().trimmed().isEmpty();
}

QString PairForm::controlUrl(const QString& typed) {
    QString text = typed.trimmed();
    while (text.endsWith('/'))
        text.chop(1);
    if (!text.contains("://")) text.prepend("https://");
    const QUrl url(text);
    return url.isValid() && url.port() < 0 && !url.host().isEmpty() ? QString("%1:%2").arg(text).arg(kControlPort)
                                                                    : text;
}

void PairForm::pair() {
    const std::string url = controlUrl(m_address->text()).toStdString();
    const std::string code = m_code->text().trimmed().toStdString();
    QString name = m_name->text().trimmed();
    if (name.isEmpty()) name = QUrl(QString::fromStdString(url)).host().section('.', 0, 0);
    Q_EMIT busyChanged(true);
    m_context.desk.ask(
        this,
        [url, code, name = name.toStdString()](App& app) { return meetRelay(app, url, code, name); },
        [this](const Result<PairingOutcome>& outcome) {
            Q_EMIT busyChanged(false);
            if (!outcome) return Q_EMIT failed(outcome.error());
            m_outcome = *outcome;
            showWords(QString::fromStdString(outcome->relayWords));
        });
}

void PairForm::makeWords() {
    m_six->setFont(Look::now().font(TextSize::Section, QFont::DemiBold));
    m_six->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* match = new QPushButton(tr("They match"), m_compare);
    auto* differ = new QPushButton(tr("They differ"), m_compare);
    match->setProperty("kind", "primary");
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(match);
    row->addWidget(differ);
    row->addStretch();
    auto* column = new QVBoxLayout(m_compare);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(line(tr("The relay that answers says it is:"), "", m_compare));
    column->addWidget(m_six);
    column->addWidget(line(tr("Compare with the words in the relay's terminal, beside the pairing code. Nothing is sent before "
                              "you say that they match."),
                           "muted", m_compare));
    column->addLayout(row);
    m_compare->hide();
    connect(match, &QPushButton::clicked, this, &PairForm::confirm);
    connect(differ, &QPushButton::clicked, this, [this] {
        hideWords();
        m_outcome = {};
        Q_EMIT failed(Error{ErrorCode::Unauthorized, "words_differ: the owner said so"});
    });
}

void PairForm::showWords(const QString& six) {
    m_six->setText(six);
    m_fields->hide();
    m_compare->show();
    m_six->setFocus();
    Q_EMIT edited();
}

void PairForm::hideWords() {
    m_compare->hide();
    m_fields->show();
    Q_EMIT edited();
}

void PairForm::confirm() {
    hideWords();
    Q_EMIT busyChanged(true);
    m_context.desk.ask(
        this, [outcome = m_outcome](App& app) { return continuePairing(app, outcome); },
        [this](const Result<PairingOutcome>& outcome) { told(outcome); });
}

void PairForm::told(const Result<PairingOutcome>& outcome) {
    m_waiting->setVisible(outcome && !outcome->paired);
    if (!outcome || outcome->paired) {
        Q_EMIT busyChanged(false);
        if (!outcome) {
            Q_EMIT failed(outcome.error());
            return;
        }
        m_context.live.restart();
        m_context.live.refresh();
        Q_EMIT paired(QString::fromStdString(outcome->paired->name));
        return;
    }
    m_outcome = *outcome;
    m_waiting->setText(tr("Another computer commands this relay and must let this one in: there, under Relays, "
                          "\"Computers…\". It must show the same six words:\n%1")
                           .arg(QString::fromStdString(m_outcome.words)));
    m_again->start();
}

} // namespace rubber::desktop::gui
