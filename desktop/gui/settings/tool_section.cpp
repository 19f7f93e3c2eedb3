// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/extra_sections.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPushButton>
#include <QStandardPaths>

namespace rubber::desktop::gui {

namespace {
const char* const kTool = "rubberapi";
}

ToolSection::ToolSection(const PageContext& context, QWidget* parent) : SettingsExtra(context, parent) {
    auto* look = addButton(tr("Where is the command line tool?"));
    m_copy = addButton(tr("Copy the command"));
    m_copy->hide();
    connect(look, &QPushButton::clicked, this, [this] {
        show(QStandardPaths::findExecutable(kTool),
             QStandardPaths::findExecutable(kTool, {QCoreApplication::applicationDirPath()}));
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_command);
        this->context().toasts.tell(tr("The command is copied."));
    });
}

void ToolSection::show(const QString& onPath, const QString& beside) {
    m_command.clear();
    if (!onPath.isEmpty()) {
        say(tr("Every terminal finds it: %1. Begin with: %2").arg(onPath, QString(kTool) + " --help"), "ok");
    } else if (beside.isEmpty()) {
        say(tr("It is neither on your PATH nor beside this program: install the package with the command line tool."), "warn");
    } else {
#ifdef Q_OS_WIN
        say(tr("It is %1. Add its folder to your PATH.").arg(beside), "warn");
#else
        m_command = QString("mkdir -p ~/.local/bin && ln -s '%1' ~/.local/bin/").arg(QString(beside).replace("'", "'\\''"));
        say(tr("It is %1, where terminals do not look. This puts it there: %2").arg(beside, m_command), "warn");
#endif
    }
    m_copy->setVisible(!m_command.isEmpty());
}

} // namespace rubber::desktop::gui
