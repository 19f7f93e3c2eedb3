// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/request_details.h"

#include "desktop/app/csv.h"
#include "desktop/gui/activity/fact_list.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/pill.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/request_words.h"
#include "desktop/gui/words/time_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

QString text(const std::string& from) { return QString::fromStdString(from); }

QString policyText(const KeyReport& key) {
    QStringList parts;
    const auto& policy = key.policy;
    if (policy.dailyLimit) parts << RequestDetails::tr("%1 a day").arg(moneyText(*policy.dailyLimit));
    if (policy.lifetimeLimit) parts << RequestDetails::tr("%1 in all").arg(moneyText(*policy.lifetimeLimit));
    if (policy.maxRequestCost)
        parts << RequestDetails::tr("%1 a request").arg(moneyText(*policy.maxRequestCost));
    QStringList models;
    for (const auto& model : policy.modelWords.empty() ? policy.models : policy.modelWords)
        models << text(model);
    parts << (models.isEmpty() ? RequestDetails::tr("every priced model") : models.join(", "));
    return parts.join("; ");
}

} // namespace

QString priceText(const protocol::Row& row, const PriceBook& book) {
    const auto* price = book.find(row.provider, row.model);
    if (!price) return RequestDetails::tr("Not in the price book");
    const auto input = row.inputTokens + row.cacheReadTokens + row.cacheWriteTokens;
    const ModelPrice at = price->at(input);
    return RequestDetails::tr("$%1 in, $%2 out a million tokens")
        .arg(text(at.input.toDecimalPerMillion()), text(at.output.toDecimalPerMillion()));
}

RequestDetails::RequestDetails(const NamedRow& named, const KeyReport* key, const PriceBook* book,
                               QWidget* parent)
    : QWidget(parent), m_named(named), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
    const auto words = resultWords(named.row);
    auto* pill = new Pill(this);
    pill->show(words.icon, words.text, words.tone);
    m_column->addWidget(pill);
    line(decisionText(named.row), "plain");
    m_facts = new FactList(this);
    m_column->addWidget(m_facts);
    addFacts();
    addMoney(book);
    addTiming();
    addIds();
    if (key) {
        const bool dead = key->live && key->live->state == protocol::KeyState::Killed;
        m_killable = !dead;
        fact(tr("Policy now"), policyText(*key));
    }
    line(tr("No prompts or answers are ever stored."), "muted");
    m_column->addStretch();
}

void RequestDetails::line(const QString& sentence, const char* tone) {
    if (sentence.isEmpty()) return;
    auto* label = new QLabel(sentence, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tone", tone);
    m_column->addWidget(label);
}

void RequestDetails::fact(const QString& name, const QString& value, const QString& tip) {
    m_facts->add(name, value, tip);
}

void RequestDetails::addFacts() {
    const auto& row = m_named.row;
    fact(tr("Key"), keyText(m_named));
    fact(tr("Model"), isolated(text(row.model)));
    if (!row.servedModel.empty() && row.servedModel != row.model)
        fact(tr("Served as"), isolated(text(row.servedModel)));
    QStringList endpoint{text(row.provider), text(row.endpoint)};
    endpoint.removeAll(QString());
    if (row.stream) endpoint << tr("stream");
    fact(tr("Endpoint"), endpoint.join(", "));
    const auto tokens = [&](const QString& name, std::int64_t count) {
        if (count != 0) fact(name, countText(count));
    };
    tokens(tr("Input tokens"), row.inputTokens);
    tokens(tr("Cache read"), row.cacheReadTokens);
    tokens(tr("Cache written"), row.cacheWriteTokens);
    tokens(tr("Output tokens"), row.outputTokens);
    tokens(tr("of it reasoning"), row.reasoningTokens);
    tokens(tr("Audio tokens in"), row.audioInTokens);
    tokens(tr("Audio tokens out"), row.audioOutTokens);
    tokens(tr("Image tokens in"), row.imageInTokens);
    tokens(tr("Image tokens out"), row.imageOutTokens);
    tokens(tr("Images"), row.images);
    tokens(tr("Audio seconds"), row.audioSeconds);
    tokens(tr("Characters"), row.characters);
    tokens(tr("Tool calls"), row.toolCalls);
}

void RequestDetails::addMoney(const PriceBook* book) {
    const auto& row = m_named.row;
    if (row.kind == "refuse") return;
    fact(tr("Cost"), isolated("$" + text(row.cost.toDecimal())));
    fact(tr("Held"), isolated("$" + text(row.held.toDecimal())));
    fact(tr("Settled"), settlementText(row));
    if (row.bookVersion.empty()) return;
    const bool same = book && book->version() == row.bookVersion;
    if (same) {
        fact(tr("Price"), priceText(row, *book));
        const auto* price = book->find(row.provider, row.model);
        if (price && !price->asOf.empty()) fact(tr("Price of"), text(price->asOf));
    }
    fact(tr("Price book"),
         same || !book ? text(row.bookVersion)
                       : tr("%1; %2 is in force now").arg(text(row.bookVersion), text(book->version())));
}

void RequestDetails::addTiming() {
    const auto& row = m_named.row;
    if (row.kind == "refuse") {
        fact(tr("Times"), countText(protocol::requestsIn(row)));
        if (row.first) fact(tr("First"), utcText(*row.first));
        return fact(tr("Last"), utcText(row.last.value_or(row.at)));
    }
    if (row.first) fact(tr("Began"), utcText(*row.first));
    fact(tr("Ended"), utcText(row.at));
    fact(tr("Took"), latencyText(row.elapsedMs),
         tr("From the request to the last byte. Relays keep no time of the first token."));
}

void RequestDetails::addIds() {
    const auto& row = m_named.row;
    fact(tr("From"), isolated(text(row.client)));
    fact(tr("Relay"), text(m_named.relay));
    fact(tr("Request id"), text(protocol::requestText(row.request)));
    fact(tr("Upstream id"), isolated(text(row.upstreamId)));
    fact(tr("Journal row"), countText(qint64(row.sequence)));
    fact(tr("Notes"), text(row.detail));
}

QWidget* RequestDetails::makeFooter(QWidget* parent) {
    auto* footer = new QWidget(parent);
    auto* column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto* same = new QHBoxLayout;
    same->setSpacing(space::xs);
    const auto add = [&](QBoxLayout* into, const QString& name, const char* kind, auto signal) {
        auto* button = new QPushButton(name, footer);
        button->setProperty("kind", kind);
        connect(button, &QPushButton::clicked, this, signal);
        into->addWidget(button);
        return button;
    };
    const auto& row = m_named.row;
    if (!row.key.empty()) add(same, tr("Same key"), "link", &RequestDetails::sameKeyAsked);
    if (!row.model.empty()) add(same, tr("Same model"), "link", &RequestDetails::sameModelAsked);
    if (!row.client.empty()) add(same, tr("Same address"), "link", &RequestDetails::sameAddressAsked);
    same->addStretch();
    column->addLayout(same);
    if (row.code == "model_not_allowed" && !m_named.keyName.empty())
        add(column, tr("Allow this model…"), "plain", &RequestDetails::allowModelAsked);
    add(column, tr("Copy as JSON"), "plain", &RequestDetails::copyJson);
    add(column, tr("Prove this row…"), "plain", &RequestDetails::proofAsked);
    if (m_killable) {
        column->addSpacing(space::l); // Never next to what is clicked often.
        add(column, tr("Kill this key"), "danger", &RequestDetails::killAsked);
    }
    return footer;
}

void RequestDetails::copyJson() {
    QGuiApplication::clipboard()->setText(text(jsonLine(rowColumns(), m_named)));
    Q_EMIT copied();
}

} // namespace rubber::desktop::gui
