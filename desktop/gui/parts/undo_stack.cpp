// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/undo_stack.h"

#include <algorithm>
#include <utility>

namespace rubber::desktop::gui {

int UndoStack::remember(Step step) {
    m_done.push_back({std::move(step), ++m_number});
    if (m_done.size() > kMost) m_done.pop_front();
    m_undone.clear();
    return m_number;
}

bool UndoStack::undo() { return !m_done.empty() && undo(m_done.back().number); }

bool UndoStack::undo(int number) {
    const auto found =
        std::find_if(m_done.begin(), m_done.end(), [&](const Numbered& each) { return each.number == number; });
    if (found == m_done.end()) return false;
    Numbered taken = std::move(*found);
    m_done.erase(found);
    taken.step.undo();
    m_undone.push_back(std::move(taken));
    return true;
}

bool UndoStack::redo() {
    if (m_undone.empty()) return false;
    Numbered taken = std::move(m_undone.back());
    m_undone.pop_back();
    taken.step.redo();
    m_done.push_back(std::move(taken));
    return true;
}

} // namespace rubber::desktop::gui
