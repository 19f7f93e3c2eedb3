// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace rubber::desktop::gui {

/// How long nobody has touched keyboard or mouse of the computer, in milliseconds, at the moment of asking;
/// nothing where the desktop does not say. Never blocks; the answer comes later, unless `context` is gone.
/// `sessionBus`: an address for tests, Linux only. idle_time_{linux,macos,windows}.
void askIdleTime(const QString& sessionBus, QObject* context,
                 std::function<void(std::optional<qint64>)> answer);

/// Says once that the computer has been idle for the limit, and again after somebody came back and left.
class ComputerIdle : public QObject {
    Q_OBJECT
public:
    explicit ComputerIdle(QString sessionBus = {}, QObject* parent = nullptr);
    void setLimit(qint64 milliseconds); ///< 0 = off.

Q_SIGNALS:
    void idle();
    /// The desktop does not say; the limit cannot be kept. Said once a limit.
    void unsupported();

private:
    void look();
    void answered(std::optional<qint64> idleMs);
    QString m_sessionBus;
    QTimer m_next;
    qint64 m_limit = 0;
    bool m_told = false, m_asking = false;
};

} // namespace rubber::desktop::gui
