// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/overview/banner.h"

#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/time_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {

using State = models::RelayLink::State;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(overview)
};

bool isAway(const models::RelayLink& link) {
    return link.state != State::Online && link.state != State::Slow && link.state != State::Connecting;
}

/// The relays that do not answer, and since when the first of them is away.
struct Away {
    QStringList names;
    WallTime since;
};
Away awayOf(const std::vector<models::RelayLink>& links) {
    Away away;
    for (const auto& link : links) {
        if (!isAway(link)) continue;
        if (away.names.isEmpty() || link.since < away.since) away.since = link.since;
        away.names << QString::fromStdString(link.name);
    }
    return away;
}

} // namespace

Banner bannerOf(const models::Live& live, const std::optional<Error>& trouble) {
    if (live.trouble() || trouble) return Banner::Trouble;
    if (live.loaded() && live.everyRelayOffline()) return Banner::AllOffline;
    if (live.loaded() && !awayOf(live.links()).names.isEmpty()) return Banner::SomeOffline;
    return Banner::None;
}

BannerText bannerText(Banner banner, const models::Live& live, const std::optional<Error>& trouble,
                      WallTime now) {
    const Away away = awayOf(live.links());
    switch (banner) {
    case Banner::Trouble: {
        const auto& error = live.trouble() ? live.trouble() : trouble;
        return {Tone::Danger, describe(*error).whole() + " " + Words::tr("Your keys keep their last limits."),
                Words::tr("Try again")};
    }
    case Banner::AllOffline:
        return {Tone::Warn,
                (away.names.size() == 1
                     ? Words::tr("%1 is offline since %2.").arg(away.names.first(), momentText(away.since, now))
                     : Words::tr("All relays are offline since %1.").arg(momentText(away.since, now))) +
                    " " + Words::tr("Numbers are from then. Keys keep their limits."),
                Words::tr("Retry now")};
    case Banner::SomeOffline:
        return {Tone::Warn,
                (away.names.size() == 1 ? Words::tr("%1 is offline since %2. Its numbers are from then.")
                                        : Words::tr("%1 are offline since %2. Their numbers are from then."))
                    .arg(away.names.join(", "), momentText(away.since, now)),
                Words::tr("Retry now")};
    case Banner::None:
        break;
    }
    return {};
}

QString asOfText(const std::vector<models::RelayLink>& links, WallTime now) {
    const Away away = awayOf(links);
    return away.names.isEmpty() ? QString() : Words::tr("as of %1").arg(momentText(away.since, now));
}

QString awaitedText(const std::vector<models::RelayLink>& links) {
    QStringList names;
    for (const auto& link : links)
        names << QString::fromStdString(link.name);
    return names.isEmpty() ? Words::tr("Still loading…") : Words::tr("Still loading from %1…").arg(names.join(", "));
}

} // namespace rubber::desktop::gui
