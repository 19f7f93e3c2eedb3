// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace rubber::desktop::gui {

/// Stands where first data will be: grey blocks in the layout to come, after 150 ms; after five seconds also
/// one line that says what is awaited. No spinner, nothing moves. Starts over each time it is shown.
class Skeleton : public QWidget {
    Q_OBJECT
public:
    /// `blocks` says where things will be in a widget of that size.
    explicit Skeleton(std::function<QList<QRect>(const QSize&)> blocks, QWidget* parent = nullptr);
    /// "Still loading from home-lab…"
    void setAwaited(const QString& sentence);
    /// For tests: as after that long.
    void passTime(int ms);
    bool showsBlocks() const { return m_blocksShown; }
    bool saysWhy() const { return m_late; }

    static constexpr int kPatienceMs = 150, kLateMs = 5'000;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    std::function<QList<QRect>(const QSize&)> m_blocks;
    QString m_awaited;
    QTimer m_patience, m_lateness;
    bool m_blocksShown = false, m_late = false;
};

} // namespace rubber::desktop::gui
