// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include "desktop/app/import_reports.h"

#include <memory>
#endif

#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace rubber::desktop::gui {

/// Upstream keys from another program's file, or pasted: a preview with ticks, and nothing written before the
/// button is pressed.
class ImportSheet : public QWidget {
    Q_OBJECT
public:
    explicit ImportSheet(const PageContext& context, QWidget* parent = nullptr);
    QWidget* footer() { return m_footer; } ///< Taken by the drawer.
    void read(const QString& file);

Q_SIGNALS:
    void imported(int count);

private:
    void choose();
    void readPasted();
    void take(std::shared_ptr<Result<ImportPreview>> preview);
    void addRow(std::size_t index);
    void showButton();
    void import();
    PageContext m_context;
    std::shared_ptr<Result<ImportPreview>> m_preview;
    QVBoxLayout *m_column, *m_rows;
    QLabel* m_said;
    QPlainTextEdit* m_pasted;
    QPointer<QWidget> m_footer;
    QPushButton* m_import;
    QList<QCheckBox*> m_ticks;
    QList<QComboBox*> m_providers;
    QString m_file; ///< Read from; "" = pasted.
};

} // namespace rubber::desktop::gui
