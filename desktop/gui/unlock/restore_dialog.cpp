// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/unlock/restore_dialog.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/file_question.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/time_text.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

class RestoreDialog : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(RestoreDialog)
public:
    RestoreDialog(const PageContext& context, QWidget* parent)
        : QDialog(parent), m_context(context), m_list(new QListWidget(this)), m_said(line({}, "danger", this)) {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(tr("Restore from backup"));
        resize(480, 400);
        m_list->setAccessibleName(tr("Backups"));
        auto* column = new QVBoxLayout(this);
        column->setSpacing(space::m);
        column->addWidget(line(tr("The backup takes the vault's place. What is there now is moved aside into its folder, and "
                                  "nothing is deleted. It opens with the passphrase of its day."),
                               "", this));
        column->addWidget(m_list, 1);
        column->addWidget(m_said);
        m_said->hide();
        auto* buttons = new QDialogButtonBox(this);
        m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
        auto* file = buttons->addButton(tr("Choose a file…"), QDialogButtonBox::ActionRole);
        auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
        column->addWidget(buttons);
        m_restore->setEnabled(false);
        cancel->setDefault(true);
        cancel->setFocus();
        connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_restore->setEnabled(row >= 0); });
        connect(file, &QPushButton::clicked, this, [this] {
            askForFile(this, tr("Restore from backup"), FileWanted::ToRead, [this](const QString& chosen) { restore(chosen); });
        });
        connect(m_restore, &QPushButton::clicked, this,
                [this] { restore(m_list->currentItem()->data(Qt::UserRole).toString()); });
        connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        load();
    }

private:
    void load() {
        m_context.desk.ask(
            this, [](App& app) { return app.backups(); },
            [this](const std::vector<BackupReport>& backups) {
                for (const auto& backup : backups) {
                    auto* item = new QListWidgetItem(
                        tr("%1, %2").arg(momentText(backup.at, m_context.desk.clock().wall()),
                                         QLocale().formattedDataSize(qint64(backup.bytes))) +
                            (backup.state == BackupReport::State::Damaged ? "  " + tr("Damaged") : QString()),
                        m_list);
                    item->setData(Qt::UserRole, QString::fromStdString(backup.file));
                }
                if (backups.empty()) {
                    m_said->setText(tr("There is no backup in the vault's folder. Choose a file you kept elsewhere."));
                    m_said->show();
                }
            });
    }
    void restore(const QString& file) {
        m_restore->setEnabled(false);
        m_context.desk.ask(
            this, [path = file.toStdString()](App& app) { return app.restoreBackup(path, RestoreMode::MoveAside); },
            [this, file](const Status& restored) {
                if (!restored) {
                    m_said->setText(describe(restored.error()).whole());
                    m_said->show();
                    m_restore->setEnabled(m_list->currentRow() >= 0);
                    return;
                }
                m_context.session.forget();
                m_context.toasts.tell(tr("Restored from %1. Unlock it now.").arg(QFileInfo(file).fileName()));
                accept();
            });
    }

    PageContext m_context;
    QListWidget* m_list;
    QLabel* m_said;
    QPushButton* m_restore;
};

} // namespace

void openRestoreDialog(const PageContext& context, QWidget* parent) { (new RestoreDialog(context, parent))->open(); }

} // namespace rubber::desktop::gui
