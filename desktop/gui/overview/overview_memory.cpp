// SPDX-License-Identifier: GPL-3.0-or-later
// The overview's range is kept in the vault: a lock takes the page away, and its owner's choice with it.
#include "desktop/gui/overview/overview_page.h"
#include "desktop/gui/overview/range_choice.h"

#include <utility>

namespace rubber::desktop::gui {

namespace {
constexpr const char* kKind = "overview_view";
}

void OverviewPage::loadMemory() {
    context().desk.ask(
        this,
        [](App& app) -> Result<std::string> {
            TRY_LET(drafts, app.drafts());
            for (const auto& draft : drafts)
                if (draft.kind == kKind) return draft.text;
            return std::string();
        },
        [this](const Result<std::string>& range) {
            // Who was sent here, or was quicker, sees what he asked for.
            if (!range || std::exchange(m_rangeChosen, true)) return;
            m_restoring = true;
            m_range->restore(QString::fromStdString(*range));
            m_restoring = false;
        });
}

void OverviewPage::keepMemory() {
    if (m_restoring) return; // It is where it came from.
    m_rangeChosen = true;
    context().desk.ask(
        this, [text = m_range->text().toStdString()](App& app) { return app.saveDraft(kKind, "", text); },
        [this](const Status& kept) {
            if (!kept) tell(kept.error());
        });
}

} // namespace rubber::desktop::gui
