// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/price_sheets.h"

#include "desktop/gui/keys/sheet_frame.h"
#include "desktop/gui/parts/form_field.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/upstream/upstream_form.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"
#include "shared/usage/price_diff.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {

using Kind = PriceDifference::Kind;

/// More of a kind are counted.
constexpr int kMostLines = 200, kListHeight = 280;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pricesheet)
};

QString kindWord(Kind kind) {
    switch (kind) {
    case Kind::Added:
        return Words::tr("New");
    case Kind::Changed:
        return Words::tr("Changed");
    case Kind::Kept:
        return Words::tr("Your own, stays");
    case Kind::Gone:
        return Words::tr("Not listed any more, keeps its price");
    }
    return {};
}

QString linesOf(const PriceOffer& offer, Kind kind) {
    QStringList lines;
    int more = 0;
    for (const auto& each : offer.differences) {
        if (each.kind != kind) continue;
        if (lines.size() >= kMostLines) {
            ++more;
            continue;
        }
        const auto words = !each.after ? std::vector<std::string>() : each.before ? changedWords(*each.before, *each.after) : priceWords(*each.after);
        QStringList parts;
        for (const auto& word : words)
            parts << QString::fromStdString(word);
        lines << "  " + QString::fromStdString(each.provider + " " + each.model) + (parts.isEmpty() ? "" : ": " + parts.join(", "));
    }
    if (lines.isEmpty()) return {};
    if (more > 0) lines << "  " + Words::tr("and %n more", nullptr, more);
    return kindWord(kind) + "\n" + lines.join('\n');
}

/// Says an error in the sheet, and lets its button be pressed again.
void failed(QLabel* said, QPushButton* act, const QString& verb, const Error& error) {
    said->setText(describe(error).whole());
    said->show();
    act->setText(verb);
    act->setEnabled(true);
}

} // namespace

Sheet* openPriceOffer(const PageContext& context, const std::shared_ptr<const PriceOffer>& offer, TellReceipt done, QWidget* page) {
    const QString verb = Words::tr("Put these prices in force");
    SheetFrame frame(verb);
    const auto count = [&](Kind kind) {
        return std::count_if(offer->differences.begin(), offer->differences.end(), [&](const auto& each) { return each.kind == kind; });
    };
    const bool changes = count(Kind::Added) + count(Kind::Changed) > 0;
    frame.column->addWidget(line(changes ? Words::tr("%1 new, %2 changed.").arg(countText(count(Kind::Added)), countText(count(Kind::Changed)))
                                         : Words::tr("Nothing to change: every price of the list is in force."),
                                 "", frame.contents));
    if (!offer->leftOut.empty())
        frame.column->addWidget(line(Words::tr("%n model(s) of the list are left out: their prices cannot be trusted.", nullptr,
                                               int(offer->leftOut.size())),
                                     "muted", frame.contents));
    QStringList parts;
    for (const Kind kind : {Kind::Changed, Kind::Added, Kind::Kept, Kind::Gone})
        if (const QString lines = linesOf(*offer, kind); !lines.isEmpty()) parts << lines;
    auto* list = new QPlainTextEdit(parts.join("\n\n"), frame.contents);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setLineWrapMode(QPlainTextEdit::NoWrap);
    list->setFixedHeight(kListHeight);
    list->setAccessibleName(Words::tr("What would change"));
    list->setVisible(!parts.isEmpty());
    frame.column->addWidget(list);
    auto* said = line({}, "danger", frame.contents);
    said->hide();
    frame.column->addWidget(said);
    auto* act = frame.act;
    act->setEnabled(changes);
    auto* sheet = frame.open(Words::tr("New prices"), page);
    QObject::connect(act, &QPushButton::clicked, sheet, [&desk = context.desk, offer, said, act, verb, sheet, done = std::move(done)] {
        act->setEnabled(false);
        act->setText(Words::tr("Sending them to the relays…"));
        said->hide();
        desk.ask(
            sheet, [offer](App& app) { return app.adoptPrices(*offer, ""); },
            [said, act, verb, sheet, done](const Result<PriceReceipt>& receipt) {
                if (!receipt) return failed(said, act, verb, receipt.error());
                sheet->deleteLater();
                done(receipt);
            });
    });
    return sheet;
}

Sheet* openOwnPrice(const PageContext& context, TellReceipt done, QWidget* page) {
    const QString verb = Words::tr("Set the price");
    SheetFrame frame(verb);
    auto* model = new FormField(Words::tr("&Model"), new QLineEdit, Words::tr("Its whole id, such as openai/gpt-4o-mini."), frame.contents);
    auto* provider = new QComboBox;
    provider->addItem(Words::tr("By the model's name"), "");
    for (const char* each : {"openrouter", "openai", "anthropic", "google"}) // The others have no models.
        provider->addItem(providerName(each), each);
    auto* input = new FormField(Words::tr("A million &input tokens, $"), new QLineEdit, {}, frame.contents);
    auto* output = new FormField(Words::tr("A million &output tokens, $"), new QLineEdit, {}, frame.contents);
    frame.column->addWidget(line(Words::tr("For a model the list does not know or prices otherwise than your contract does. No "
                                           "update changes it."),
                                 "muted", frame.contents));
    frame.column->addWidget(model);
    frame.column->addWidget(new FormField(Words::tr("&Provider"), provider, {}, frame.contents));
    frame.column->addWidget(input);
    frame.column->addWidget(output);
    auto* said = line({}, "danger", frame.contents);
    said->hide();
    frame.column->addWidget(said);
    auto* act = frame.act;
    auto* sheet = frame.open(Words::tr("A price of your own"), page);
    model->line()->setFocus(Qt::OtherFocusReason);
    QObject::connect(act, &QPushButton::clicked, sheet, [&desk = context.desk, model, provider, input, output, said, act, verb, sheet, done = std::move(done)] {
        bool fine = !model->text().trimmed().isEmpty();
        model->setError(fine ? QString() : Words::tr("Which model?"));
        for (auto* field : {input, output}) {
            const bool amount = UnitPrice::parsePerMillion(field->text().trimmed().toStdString()).has_value();
            field->setError(amount ? QString() : Words::tr("Dollars, such as 0.15."));
            fine = fine && amount;
        }
        said->hide();
        if (!fine) return;
        PriceChange change;
        change.model = model->text().trimmed().toStdString();
        change.provider = provider->currentData().toString().toStdString();
        change.inputPerMillion = input->text().trimmed().toStdString();
        change.outputPerMillion = output->text().trimmed().toStdString();
        act->setEnabled(false);
        act->setText(Words::tr("Sending it to the relays…"));
        desk.ask(
            sheet, [change](App& app) { return app.setPrice(change); },
            [said, act, verb, sheet, done](const Result<PriceReceipt>& receipt) {
                if (!receipt) return failed(said, act, verb, receipt.error());
                sheet->deleteLater();
                done(receipt);
            });
    });
    return sheet;
}

} // namespace rubber::desktop::gui
