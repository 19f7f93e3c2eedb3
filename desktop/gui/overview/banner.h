// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/parts/pill.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers this pulls in.
#include "desktop/models/live.h"
#endif

#include <QString>

namespace rubber::desktop::gui {

/// What is wrong with the whole; the last that holds is told.
enum class Banner { None, SomeOffline, AllOffline, Trouble };
Banner bannerOf(const models::Live& live, const std::optional<Error>& trouble);

struct BannerText {
    Tone tone = Tone::Warn;
    QString sentence, action;
};
BannerText bannerText(Banner banner, const models::Live& live, const std::optional<Error>& trouble,
                      WallTime now);

/// "as of 13:58" when a relay is away; "" when all answer.
QString asOfText(const std::vector<models::RelayLink>& links, WallTime now);
/// "Still loading from home-lab…"
QString awaitedText(const std::vector<models::RelayLink>& links);

} // namespace rubber::desktop::gui
