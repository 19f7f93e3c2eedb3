// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>

namespace rubber::desktop::gui {

/// What was done and can be taken back, the newest first. Steps have numbers, so that a toast's button undoes just what
/// the toast tells of. A step that was undone can be done again until something new is remembered.
class UndoStack {
public:
    struct Step {
        std::function<void()> undo, redo;
    };
    int remember(Step step); ///< Gives its number, never 0.
    bool undo();             ///< False when there is nothing.
    bool undo(int number);   ///< False when it was undone already, or is too long ago.
    bool redo();

    static constexpr std::size_t kMost = 50;

private:
    struct Numbered {
        Step step;
        int number = 0;
    };
    std::deque<Numbered> m_done, m_undone;
    int m_number = 0;
};

} // namespace rubber::desktop::gui
