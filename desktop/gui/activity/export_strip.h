// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/app/app.h"
#include "desktop/models/desk.h"
#endif

#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>

class QLabel;
class QProgressBar;

namespace rubber::desktop::gui {

/// An export under way, and a button that stops it. Page by page, so that other work gets its turn between
/// two of them; stopped or failed it leaves no file. Rows that are in a relay's signed log get their proof
/// beside the file.
class ExportStrip : public QWidget {
    Q_OBJECT
public:
    using Begin = std::function<Result<std::shared_ptr<ViewExport>>(App&)>;
    explicit ExportStrip(models::Desk& desk, QWidget* parent = nullptr);
    bool running() const { return m_running; }
    void start(Begin begin); ///< One at a time.

Q_SIGNALS:
    /// `proof` "" when there is nothing to prove: the owner's own trail, or logs that were never verified.
    void finished(const QString& file, qint64 rows, const QString& proof);
    void stopped();
    void failed(const rubber::Error& error);

private:
    void goOn();
    void prove();
    void end();
    models::Desk& m_desk;
    QLabel* m_text;
    QProgressBar* m_bar;
    std::shared_ptr<ViewExport> m_export;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    bool m_running = false;
};

} // namespace rubber::desktop::gui
