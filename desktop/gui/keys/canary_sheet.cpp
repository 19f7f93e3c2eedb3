// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/canary_keys.h"
#include "desktop/gui/keys/key_sheets.h"
#include "desktop/gui/keys/sheet_frame.h"
#include "desktop/gui/parts/form_field.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/error_text.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(keysheet)
};

} // namespace

Sheet* openCanarySheet(const PageContext& context, std::function<void(const QString& key)> made, QWidget* page) {
    SheetFrame frame(Words::tr("Make canary key"));
    frame.column->addWidget(line(Words::tr("A canary key is a trap. It looks like any other key and is allowed nothing; "
                                           "leave it where only a thief would look. Whoever tries it is refused like a "
                                           "stranger, and you get an alarm with the address.")));
    auto* name = new FormField(Words::tr("&Name"), new QLineEdit, Words::tr("Empty: \"canary\"."), frame.contents);
    frame.column->addWidget(name);
    auto* relays = new QComboBox;
    for (const auto& relay : context.live.status().relays)
        relays->addItem(QString::fromStdString(relay.name));
    auto* place = new FormField(Words::tr("&Relay"), relays, {}, frame.contents);
    place->setVisible(relays->count() > 1);
    frame.column->addWidget(place);
    auto* said = line({}, "danger", frame.contents);
    said->setVisible(relays->count() == 0);
    said->setText(relays->count() == 0 ? describe(Error{ErrorCode::NotFound, "no_relay"}).whole() : QString());
    frame.act->setEnabled(relays->count() > 0);
    frame.column->addWidget(said);
    auto* act = frame.act;
    auto* sheet = frame.open(Words::tr("New canary key"), page);
    name->line()->setFocus(Qt::OtherFocusReason);
    const auto make = [&desk = context.desk, &live = context.live, name, relays, said, act, sheet, made = std::move(made)] {
        if (!act->isEnabled()) return;
        act->setEnabled(false);
        act->setText(Words::tr("Pushing…"));
        said->hide();
        name->setError({});
        desk.ask(
            sheet,
            [name = name->text().trimmed().toStdString(), relay = relays->currentText().toStdString()](
                App& app) -> Result<QString> {
                TRY_LET(pushed, createCanary(app, name, relay));
                return QString::fromStdString(pushed.id.text());
            },
            [&live, name, said, act, sheet, made](const Result<QString>& key) {
                if (key) {
                    live.refresh();
                    sheet->deleteLater();
                    return made(*key);
                }
                act->setEnabled(true);
                act->setText(Words::tr("Make canary key"));
                said->setText(describe(key.error()).whole());
                said->show();
            });
    };
    QObject::connect(act, &QPushButton::clicked, sheet, make);
    QObject::connect(name->line(), &QLineEdit::returnPressed, sheet, make);
    return sheet;
}

} // namespace rubber::desktop::gui
