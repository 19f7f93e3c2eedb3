// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers.
#include <array>
#endif

#include <QWidget>

class QLabel;
class QLineEdit;

namespace rubber::desktop::gui {

class ShareCells;

/// A field for one share, word by word: only the word that is being typed can be seen, those before lie in
/// locked memory. Each is looked up as it is typed, so that a wrong letter is found at once; the first four
/// letters of a word are enough. A whole share may be pasted. While it is shown the window is kept out of
/// screenshots where the system can; hidden or deleted, it forgets what was typed.
class ShareField : public QWidget {
    Q_OBJECT
public:
    static constexpr int kWords = 33;
    explicit ShareField(QWidget* parent = nullptr);
    ~ShareField() override;

    bool isComplete() const;
    Secret words() const; ///< All of them, separated by blanks; of a complete share.
    void clear();
    /// To be typed again: from 0. What was there goes.
    void correct(int place);
    QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    void edited();
    void completed(); ///< The last word that was missing is there.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void take();
    QString takeWord(const QString& letters);
    void goTo(int place);
    void preview();
    void say(const QString& text, const char* tone);
    void emptyField();
    int firstEmpty() const;
    void showPlaces();

    std::array<Secret, kWords> m_words;
    int m_at = 0, m_wrong = -1;
    QLabel *m_label, *m_said;
    QLineEdit* m_field;
    ShareCells* m_cells;
};

} // namespace rubber::desktop::gui
