// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/file_question.h"

#include <QFileDialog>

namespace rubber::desktop::gui {

QFileDialog* askForFile(QWidget* asker, const QString& title, FileWanted wanted,
                        std::function<void(const QString& file)> chosen, const QString& suggested) {
    auto* dialog = new QFileDialog(asker, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(wanted == FileWanted::ToWrite ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(wanted == FileWanted::ToWrite  ? QFileDialog::AnyFile
                        : wanted == FileWanted::ToRead ? QFileDialog::ExistingFile
                                                       : QFileDialog::Directory);
    if (wanted == FileWanted::Folder) dialog->setOption(QFileDialog::ShowDirsOnly);
    if (!suggested.isEmpty()) dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, asker, std::move(chosen));
    dialog->open();
    return dialog;
}

} // namespace rubber::desktop::gui
