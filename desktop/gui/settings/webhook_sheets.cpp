// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/webhook_sheets.h"

#include "desktop/gui/keys/key_words.h"
#include "desktop/gui/keys/sheet_frame.h"
#include "desktop/gui/parts/form_field.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/secret_field.h"
#include "desktop/gui/parts/shown_secret.h"
#include "desktop/gui/system/secret_clipboard.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/time_text.h"
#include "desktop/gui/words/webhook_words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

namespace rubber::desktop::gui {

namespace {

constexpr int kShownSeconds = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(webhooksheet)
};

/// Everything, or the kinds of events that are ticked.
struct EventChoice {
    QComboBox* which = new QComboBox;
    QWidget* list;
    QList<QCheckBox*> boxes;

    explicit EventChoice(QWidget* parent) : list(new QWidget(parent)) {
        which->addItem(Words::tr("Everything that happens"));
        which->addItem(Words::tr("Only what is ticked"));
        auto* column = new QVBoxLayout(list);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::xs);
        for (const auto& [event, words] : webhookEvents()) {
            auto* box = new QCheckBox(words, list);
            box->setProperty("event", event);
            box->setToolTip(event);
            boxes << box;
            column->addWidget(box);
        }
        list->hide();
        QObject::connect(which, &QComboBox::currentIndexChanged, list, [list = list](int at) { list->setVisible(at == 1); });
    }
    bool any() const { return which->currentIndex() == 1; }
    std::string ticked() const {
        QStringList events;
        for (const auto* box : boxes)
            if (box->isChecked()) events << box->property("event").toString();
        return events.join(',').toStdString();
    }
};

} // namespace

Sheet* openAddWebhook(const PageContext& context, std::function<void(const std::shared_ptr<NewWebhook>&)> made, QWidget* page) {
    SheetFrame frame(Words::tr("Add webhook"));
    auto* relays = new QComboBox;
    for (const auto& relay : context.live.status().relays)
        relays->addItem(QString::fromStdString(relay.name));
    auto* place = new FormField(Words::tr("&Relay that tells"), relays, {}, frame.contents);
    place->setVisible(relays->count() > 1);
    auto* url = new SecretField(Words::tr("Address"), frame.contents);
    url->setPlaceholder("https://…");
    auto* format = new QComboBox;
    for (const auto each : {WebhookFormat::Standard, WebhookFormat::Slack, WebhookFormat::Discord})
        format->addItem(webhookFormatName(each), toString(each));
    auto* scheme = new QComboBox;
    scheme->addItem(Words::tr("Public key (v1a)"), "v1a");
    scheme->addItem(Words::tr("Common secret (v1)"), "v1");
    auto* signature = new FormField(
        Words::tr("&Signature"), scheme,
        Words::tr("With a public key a receiver checks and cannot forge; the common secret is known to more of them."), frame.contents);
    EventChoice events(frame.contents);
    frame.column->addWidget(place);
    frame.column->addLayout(labelled(Words::tr("&Address"), url));
    frame.column->addWidget(line(Words::tr("For chats the address is a password in all but name: it is sealed to the relay and never "
                                           "shown again. It begins with https://, or http:// for the relay's own machine."),
                                 "muted", frame.contents));
    frame.column->addWidget(new FormField(Words::tr("&Template"), format, {}, frame.contents));
    frame.column->addWidget(signature);
    frame.column->addWidget(new FormField(Words::tr("It is t&old"), events.which, {}, frame.contents));
    frame.column->addWidget(events.list);
    auto* said = line(relays->count() == 0 ? describe(Error{ErrorCode::NotFound, "no_relay"}).whole() : QString(), "danger",
                      frame.contents);
    said->setVisible(relays->count() == 0);
    frame.column->addWidget(said);
    auto* act = frame.act;
    const auto look = [act, url, relays, events] {
        act->setEnabled(!url->isEmpty() && relays->count() > 0 && (!events.any() || !events.ticked().empty()));
    };
    auto* sheet = frame.open(Words::tr("New webhook"), page);
    QObject::connect(format, &QComboBox::currentIndexChanged, signature, [signature](int at) { signature->setVisible(at == 0); });
    QObject::connect(url, &SecretField::edited, sheet, look);
    QObject::connect(events.which, &QComboBox::currentIndexChanged, sheet, look);
    for (auto* box : events.boxes)
        QObject::connect(box, &QCheckBox::toggled, sheet, look);
    look();
    url->field()->setFocus(Qt::OtherFocusReason);
    QObject::connect(act, &QPushButton::clicked, sheet, [&desk = context.desk, url, relays, format, scheme, events, said, act, sheet, made = std::move(made)] {
        auto words = std::make_shared<WebhookWords>();
        words->url = url->copy();
        words->relay = relays->currentText().toStdString();
        words->format = format->currentData().toString().toStdString();
        words->scheme = scheme->currentData().toString().toStdString();
        if (events.any()) words->events = events.ticked();
        act->setEnabled(false);
        act->setText(Words::tr("Adding…"));
        said->hide();
        desk.ask(
            sheet, [words](App& app) { return addWebhook(app, *words); },
            [url, said, act, sheet, made, chat = format->currentIndex() > 0](Result<NewWebhook> added) {
                if (added) {
                    url->clear();
                    sheet->hide();
                    sheet->deleteLater();
                    return made(chat ? nullptr : std::make_shared<NewWebhook>(std::move(*added)));
                }
                act->setEnabled(true);
                act->setText(Words::tr("Add webhook"));
                said->setText(describe(added.error()).whole());
                said->show();
            });
    });
    return sheet;
}

Sheet* openWebhookSecret(const PageContext& context, const std::shared_ptr<NewWebhook>& made, QWidget* page) {
    SheetFrame frame(Words::tr("Done"));
    frame.cancel->hide();
    const bool common = made->scheme == WebhookScheme::V1;
    frame.column->addWidget(line(common ? Words::tr("The receiver at %1 checks each message with this secret. It is shown this once; "
                                                    "if it is lost, rotate it.")
                                              .arg(QString::fromStdString(made->host))
                                        : Words::tr("The receiver at %1 checks each message with this public key. The private key "
                                                    "is on the relay alone.")
                                              .arg(QString::fromStdString(made->host)),
                                 "", frame.contents));
    auto* shown = new ShownSecret(frame.contents);
    auto* field = new QLineEdit(QString::fromStdString(made->publicKey), frame.contents);
    field->setReadOnly(true);
    field->setFont(Look::now().mono());
    field->setAccessibleName(Words::tr("Public key"));
    field->setVisible(!common);
    field->setCursorPosition(0);
    frame.column->addWidget(field);
    frame.column->addWidget(shown);
    auto* copy = new QPushButton(common ? Words::tr("Copy the secret") : Words::tr("Copy the public key"), frame.contents);
    auto* show = new QPushButton(Words::tr("Show the secret"), frame.contents);
    show->setVisible(common);
    auto* row = new QHBoxLayout;
    row->addWidget(copy);
    row->addWidget(show);
    row->addStretch();
    frame.column->addLayout(row);
    if (made->previousUntil)
        frame.column->addWidget(line(Words::tr("Until %1 the previous secret signs too, so that nothing is missed meanwhile.")
                                         .arg(momentText(*made->previousUntil, context.desk.clock().wall())),
                                     "muted", frame.contents));
    auto* sheet = frame.open(common ? Words::tr("The webhook's secret") : Words::tr("The webhook's public key"), page);
    copy->setFocus(Qt::OtherFocusReason);
    QObject::connect(show, &QPushButton::clicked, sheet, [shown, made] { shown->show(made->secret.clone(), kShownSeconds); });
    QObject::connect(copy, &QPushButton::clicked, sheet,
                     [made, common, &clipboard = context.clipboard, &toasts = context.toasts, &preferences = context.preferences] {
                         if (!common) {
                             QGuiApplication::clipboard()->setText(QString::fromStdString(made->publicKey));
                             toasts.tell(Words::tr("The public key is copied."));
                             return;
                         }
                         const auto seconds = preferences.now().clipboardSeconds;
                         clipboard.copy(made->secret, Duration::seconds(seconds));
                         toasts.tell(Words::tr("The secret is copied.") + " " + clipboardText(seconds));
                     });
    QObject::connect(frame.act, &QPushButton::clicked, sheet, &QObject::deleteLater);
    return sheet;
}

} // namespace rubber::desktop::gui
