// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/log_strip.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/log_words.h"

#include <QFileDialog>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

LogStrip::LogStrip(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_logs(context.desk, context.live, context.alerts, this),
      m_bars(new QVBoxLayout), m_rows(new QGridLayout),
      m_none(line(tr("No relay is paired, so there is no log to verify."), "muted", this)),
      m_verify(new QPushButton(tr("Verify now"), this)) {
    auto* card = new QFrame(this);
    card->setObjectName("card");
    auto* title = new QLabel(tr("Signed logs of the relays"), card);
    title->setFont(Look::now().font(TextSize::Body, QFont::DemiBold));
    connect(&Look::now(), &Look::changed, title,
            [title] { title->setFont(Look::now().font(TextSize::Body, QFont::DemiBold)); });
    auto* file = new QPushButton(tr("Verify a file…"), card);
    file->setToolTip(tr("An exported file with its proof, or the proof of one row. No relay is asked."));
    m_verify->setParent(card);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(title, 1);
    head->addWidget(file);
    head->addWidget(m_verify);
    m_none->setParent(card);
    m_none->hide();
    m_rows->setVerticalSpacing(space::xs);
    m_rows->setHorizontalSpacing(space::m);
    m_rows->setColumnStretch(2, 1);
    m_bars->setSpacing(space::s);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addLayout(m_rows);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::s);
    all->addLayout(m_bars);
    all->addWidget(card);
    connect(file, &QPushButton::clicked, this, &LogStrip::fileAsked);
    connect(m_verify, &QPushButton::clicked, this, [this] {
        if (m_logs.checking())
            m_logs.stop();
        else
            m_logs.verify();
    });
    connect(&m_logs, &models::RelayLogs::changed, this, &LogStrip::showLines);
    connect(&m_logs, &models::RelayLogs::failed, this, &LogStrip::failed);
}

LogStrip::Line LogStrip::makeLine() {
    Line made{};
    made.pill = new Pill(this);
    made.name = new QLabel(this);
    made.name->setTextFormat(Qt::PlainText);
    made.text = line({}, "muted", this);
    made.trouble = new MessageBar(this);
    const auto at = m_lines.size();
    const int row = int(at);
    m_rows->addWidget(made.pill, row, 0, Qt::AlignTop | Qt::AlignLeading);
    m_rows->addWidget(made.name, row, 1, Qt::AlignTop);
    m_rows->addWidget(made.text, row, 2);
    m_bars->addWidget(made.trouble);
    connect(made.trouble, &MessageBar::acted, this, [this, at] { askFile(m_lines[at].relay); });
    return made;
}

void LogStrip::showLines() {
    const auto& logs = m_logs.list();
    const WallTime now = m_context.desk.clock().wall();
    while (m_lines.size() < qsizetype(logs.size()))
        m_lines << makeLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        auto& shown = m_lines[i];
        const bool there = i < qsizetype(logs.size());
        for (QWidget* each : {static_cast<QWidget*>(shown.pill), static_cast<QWidget*>(shown.name), static_cast<QWidget*>(shown.text)})
            each->setVisible(there);
        if (!there) {
            shown.trouble->clear();
            continue;
        }
        const auto& log = logs[std::size_t(i)];
        const auto words = wordsFor(conditionOf(log, now));
        shown.relay = QString::fromStdString(log.state.relay);
        shown.pill->show(words.icon, words.text, words.tone);
        shown.name->setText(shown.relay);
        shown.text->setText(logText(log, now));
        const QString trouble = logTroubleText(log, now);
        if (trouble.isEmpty())
            shown.trouble->clear();
        else
            shown.trouble->tell(Tone::Danger, trouble,
                                log.state.evidence.empty() ? QString() : tr("Save the evidence…"), true);
    }
    m_none->setVisible(m_logs.loaded() && logs.empty());
    m_verify->setEnabled(!logs.empty());
    m_verify->setText(m_logs.checking() ? tr("Stop") : tr("Verify now"));
}

void LogStrip::askFile(const QString& relay) {
    auto* dialog = new QFileDialog(this, tr("Save the evidence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON (*.json)")});
    dialog->setDefaultSuffix("json");
    dialog->selectFile(relay + "-evidence.json");
    connect(dialog, &QFileDialog::fileSelected, this, [this, relay](const QString& file) { saveEvidence(relay, file); });
    dialog->open();
}

void LogStrip::saveEvidence(const QString& relay, const QString& file) {
    for (const auto& log : m_logs.list()) {
        if (QString::fromStdString(log.state.relay) != relay) continue;
        m_context.desk.ask(
            this,
            [path = file.toStdString(), text = log.state.evidence + "\n"](App&) { return writeProofFile(path, text); },
            [this, file](const Status& written) {
                if (!written) return Q_EMIT failed(written.error());
                m_context.toasts.tell(tr("Written to %1. Both signatures are in it; anybody can check them.").arg(file));
            });
        return;
    }
}

} // namespace rubber::desktop::gui
