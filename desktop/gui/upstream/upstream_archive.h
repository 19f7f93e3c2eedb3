// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include "desktop/app/upstream_reports.h"

#include <vector>
#endif

class QVBoxLayout;

namespace rubber::desktop::gui {

/// The upstream keys in the archive: back to the list, or deleted for good after the label was typed.
class UpstreamArchive : public QWidget {
    Q_OBJECT
public:
    explicit UpstreamArchive(const PageContext& context, QWidget* parent = nullptr);
    void load();
    void show(const std::vector<UpstreamReport>& keys); ///< Those that are archived; also for pictures.

Q_SIGNALS:
    void changed(); ///< The list beside it is another now.

private:
    void add(const UpstreamReport& key);
    void clear();
    PageContext m_context;
    QVBoxLayout* m_list;
};

/// It deletes itself when it is closed.
Sheet* openUpstreamArchive(const PageContext& context, QWidget* page, std::function<void()> changed);

} // namespace rubber::desktop::gui
