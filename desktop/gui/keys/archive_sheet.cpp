// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/key_sheets.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/time_text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

/// One archived key: what it is, "Put back", and "Delete for good" that asks for the name first.
class Entry : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(ArchiveEntry)
public:
    Entry(const PageContext& context, const KeyReport& key, std::function<void(const Status&)> done,
          QWidget* parent)
        : QWidget(parent), m_context(context), m_id(key.id.text()), m_name(QString::fromStdString(key.name)),
          m_done(std::move(done)) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::xs);
        auto* name = new QLabel(
            tr("%1, archived %2").arg(m_name, agoText(*key.archivedAt, context.desk.clock().wall())), this);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        auto* back = new QPushButton(tr("Put back"), this);
        back->setAccessibleName(tr("Put %1 back").arg(m_name));
        auto* remove = new QPushButton(tr("Delete for good…"), this);
        remove->setAccessibleName(tr("Delete %1 for good").arg(m_name));
        remove->setProperty("kind", "quiet");
        auto* row = new QHBoxLayout;
        row->addWidget(back);
        row->addSpacing(space::l);
        row->addWidget(remove);
        row->addStretch();
        for (auto* each : {back, remove})
            changesTheVault(each, context.session);
        m_sure = new QLineEdit(this);
        m_sure->setPlaceholderText(tr("Type %1 to delete it").arg(m_name));
        m_sure->setAccessibleName(tr("Type the name %1 to delete it").arg(m_name));
        m_delete = new QPushButton(tr("Delete"), this);
        m_delete->setProperty("kind", "danger");
        m_delete->setEnabled(false);
        auto* sure = new QHBoxLayout;
        sure->addWidget(m_sure, 1);
        sure->addWidget(m_delete);
        column->addWidget(name);
        column->addLayout(row);
        column->addLayout(sure);
        m_sure->hide();
        m_delete->hide();
        connect(back, &QPushButton::clicked, this, [this] {
            ask([id = m_id](App& app) -> Status {
                TRY(app.unarchiveKey(id));
                return {};
            });
        });
        connect(remove, &QPushButton::clicked, this, [this] {
            m_sure->show();
            m_delete->show();
            m_sure->setFocus();
        });
        connect(m_sure, &QLineEdit::textChanged, this,
                [this](const QString& text) { m_delete->setEnabled(text == m_name); });
        connect(m_delete, &QPushButton::clicked, this,
                [this] { ask([id = m_id](App& app) { return app.deleteKey(id); }); });
    }

private:
    void ask(std::function<Status(App&)> work) {
        setEnabled(false);
        m_context.desk.ask(this, std::move(work), [this](const Status& status) {
            setEnabled(true);
            m_done(status);
        });
    }
    PageContext m_context;
    std::string m_id;
    QString m_name;
    std::function<void(const Status&)> m_done;
    QLineEdit* m_sure;
    QPushButton* m_delete;
};

void fill(const PageContext& context, QVBoxLayout* column, QWidget* contents) {
    context.desk.ask(
        contents, [](App& app) { return app.status(Archived::With); },
        [context, column, contents](const Result<StatusReport>& status) {
            while (auto* item = column->takeAt(0)) {
                if (item->widget()) item->widget()->deleteLater();
                delete item;
            }
            const auto say = [&](const QString& text) {
                auto* label = new QLabel(text, contents);
                label->setWordWrap(true);
                label->setProperty("tone", "muted");
                column->addWidget(label);
            };
            if (!status) return say(describe(status.error()).whole());
            bool any = false;
            for (const auto& key : status->keys) {
                if (!key.archivedAt) continue;
                any = true;
                const auto done = [context, column, contents](const Status& ended) {
                    if (!ended) context.toasts.tell(describe(ended.error()).whole());
                    context.live.refresh();
                    fill(context, column, contents);
                };
                column->addWidget(new Entry(context, key, done, contents));
            }
            if (!any) say(QObject::tr("The archive is empty."));
            column->addStretch();
        },
        models::Desk::On::Watch);
}

} // namespace

Sheet* openArchiveSheet(const PageContext& context, QWidget* page) {
    auto* contents = new QWidget;
    auto* outer = new QVBoxLayout(contents);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* about = new QLabel(
        QObject::tr("Archived keys are dead. Put one back to restore it; a deleted one is gone with its "
                    "token, its requests stay in the audit."),
        contents);
    about->setWordWrap(true);
    outer->addWidget(about);
    auto* list = new QWidget(contents);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::l);
    outer->addWidget(list, 1);
    fill(context, column, list);
    auto* sheet = new Sheet(QObject::tr("Archive"), contents, nullptr, page);
    QObject::connect(sheet, &Sheet::leaveAsked, sheet, &QObject::deleteLater);
    return sheet;
}

} // namespace rubber::desktop::gui
