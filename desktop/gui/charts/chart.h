// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rubber::desktop::gui {

/// What all charts share: they are drawn on the shared beat, at most four times a second and only while they
/// can be seen, and anew when the theme changes. A chart says nothing to a screen reader; beside it stands a
/// table, a list or a sentence with the same facts, its twin (`setTwin`), or it carries the sentence itself.
class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(const QString& name, QWidget* parent = nullptr);
    /// `twin` stands beside the chart and tells the same without a picture.
    void setTwin(QWidget* twin);
    /// Draws what is waiting now instead of at the next beat.
    void flush();

protected:
    /// There is something new to draw.
    void outdated();
    virtual void redraw() = 0;
    /// Fonts and colours are other ones.
    virtual void restyle() = 0;
    /// The facts in one sentence, for charts without a twin beside them.
    void setSentence(const QString& sentence);
    void showEvent(QShowEvent* event) override;

private:
    void mark(const QVariant& twin);
    bool m_outdated = false;
};

} // namespace rubber::desktop::gui
