// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace rubber::desktop::gui {

/// The details of what is selected, at the trailing side of a page, 296 to 360 px wide. In a narrow page it
/// lies over the contents instead of squeezing them. Closed until `open`.
class Drawer : public QFrame {
    Q_OBJECT
public:
    explicit Drawer(QWidget* page);
    /// The page's row it stands in while there is room.
    void attach(QHBoxLayout* row);

    /// Takes `contents` (shown between title and footer, scrolled when too tall) and `footer` (may be null:
    /// the buttons at the bottom). What was there before is deleted.
    void open(const QString& title, QWidget* contents, QWidget* footer = nullptr);
    /// Other buttons for what is open; the old ones may be the ones that were just pressed.
    void setFooter(QWidget* footer);
    /// Another title for what is open.
    void setTitle(const QString& title);
    void close();
    bool isOpen() const { return m_open; }
    bool coversPage() const { return m_covers; }
    QWidget* contents() const { return m_contents; }

    static constexpr int kCoverBelow = 1'100 - 208; ///< Page width under which it lies over the page.

Q_SIGNALS:
    void opened();
    void closed();

protected:
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void restyle();
    QWidget* m_page;
    QHBoxLayout* m_row = nullptr;
    QLabel* m_title;
    QToolButton* m_close;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QPointer<QWidget> m_contents, m_footer;
    bool m_open = false, m_covers = false;
};

} // namespace rubber::desktop::gui
