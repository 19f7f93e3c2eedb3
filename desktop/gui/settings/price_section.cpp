// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/price_section.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/file_question.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"
#include "shared/usage/price_diff.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

PriceSection::PriceSection(const PageContext& context, QWidget* parent)
    : SettingsExtra(context, parent), m_facts(line({}, "", this)), m_list(new QVBoxLayout) {
    auto* title = new QLabel(tr("Prices"), this);
    title->setFont(Look::now().font(TextSize::Body, QFont::DemiBold));
    column()->addWidget(title);
    column()->addWidget(m_facts);
    m_list->setSpacing(space::xs);
    column()->addLayout(m_list);
    m_look = addButton(tr("Look for new prices"));
    m_look->setToolTip(tr("Fetches OpenRouter's public list; nothing of yours goes along."));
    m_file = addButton(tr("Compare with a file…"));
    auto* own = addButton(tr("Set a price of your own…"));
    connect(m_look, &QPushButton::clicked, this, [this] { lookAt({}); });
    connect(m_file, &QPushButton::clicked, this, [this] {
        askForFile(this, tr("A price book, or a list of models"), FileWanted::ToRead, [this](const QString& file) { lookAt(file); });
    });
    connect(own, &QPushButton::clicked, this, &PriceSection::priceAsked);
    load();
}

void PriceSection::load() {
    context().desk.ask(
        this, [](App& app) { return app.prices(); },
        [this](const Result<PriceBook>& book) {
            if (!book) return say(describe(book.error()).whole(), "danger");
            show(*book);
        });
}

void PriceSection::show(const PriceBook& book) {
    while (auto* item = m_list->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    std::size_t models = 0;
    std::string newest;
    for (const auto& [provider, prices] : book.providers())
        for (const auto& [model, price] : prices) {
            ++models;
            newest = std::max(newest, price.asOf);
            if (price.source == kOwnersWord) addOwn(QString::fromStdString(provider), QString::fromStdString(model), price);
        }
    m_facts->setText(tr("Price book %1 with %n model(s), the newest price of %2. No update changes a price of your own.", nullptr,
                        int(models))
                         .arg(isolated(QString::fromStdString(book.version())), QString::fromStdString(newest)));
}

void PriceSection::addOwn(const QString& provider, const QString& model, const ModelPrice& price) {
    auto* row = new QWidget(this);
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    auto* text = line(tr("%1 at %2: $%3 for a million input tokens, $%4 for output; your own price.")
                          .arg(isolated(model), provider, QString::fromStdString(price.input.toDecimalPerMillion()),
                               QString::fromStdString(price.output.toDecimalPerMillion())),
                      "muted", row);
    auto* release = new QPushButton(tr("Let updates change it"), row);
    release->setProperty("kind", "link");
    release->setAccessibleName(tr("Let updates change %1").arg(model));
    cells->addWidget(text, 1);
    cells->addWidget(release);
    m_list->addWidget(row);
    connect(release, &QPushButton::clicked, this, [this, provider = provider.toStdString(), model = model.toStdString()] {
        say(tr("Sending it to the relays…"));
        context().desk.ask(
            this, [provider, model](App& app) { return app.pinPrice(provider, model, false, ""); },
            [this](const Result<PriceReceipt>& receipt) { tell(receipt); });
    });
}

void PriceSection::lookAt(const QString& from) {
    m_look->setEnabled(false);
    m_file->setEnabled(false);
    say(from.isEmpty() ? tr("Fetching the list…") : tr("Reading it…"));
    context().desk.ask(
        this, [from = from.toStdString()](App& app) { return app.offeredPrices(from); },
        [this](const Result<PriceOffer>& offer) {
            m_look->setEnabled(true);
            m_file->setEnabled(true);
            if (!offer) return say(describe(offer.error()).whole(), "danger");
            say({});
            Q_EMIT offered(std::make_shared<const PriceOffer>(*offer));
        });
}

void PriceSection::tell(const Result<PriceReceipt>& receipt) {
    load();
    if (!receipt) return say(describe(receipt.error()).whole(), "danger");
    QStringList relays, lines;
    for (const auto& relay : receipt->relays)
        relays << QString::fromStdString(relay);
    if (!relays.isEmpty()) lines << tr("In force on %1.").arg(relays.join(tr(", ")));
    if (relays.isEmpty() && receipt->failed.empty()) lines << tr("Kept for the first relay that is paired.");
    for (const auto& [relay, error] : receipt->failed)
        lines << tr("Not in force on %1. %2").arg(QString::fromStdString(relay), describe(error).whole());
    say(lines.join('\n'), receipt->failed.empty() ? "ok" : "danger");
}

} // namespace rubber::desktop::gui
