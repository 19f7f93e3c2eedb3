// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/activity_page.h"
#include "desktop/gui/alerts/alerts_page.h"
#include "desktop/gui/overview/overview_page.h"
#include "desktop/gui/keys/keys_page.h"
#include "desktop/gui/relays/relays_page.h"
#include "desktop/gui/settings/settings_page.h"
#include "desktop/gui/shell/shell.h"
#include "desktop/gui/upstream/upstream_page.h"

#include <QCoreApplication>

namespace rubber::desktop::gui {

namespace {

template <class APage>
Page* make(PageContext context) {
    return new APage(context);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sections)
};

} // namespace

QList<Section> sections() {
    return {
        {PageId::Overview, "overview", Words::tr("Overview"), make<OverviewPage>},
        {PageId::Keys, "key", Words::tr("Proxy keys"), make<KeysPage>},
        {PageId::UpstreamKeys, "upstream-key", Words::tr("Upstream keys"), make<UpstreamPage>},
        {PageId::Activity, "activity", Words::tr("Activity"), make<ActivityPage>},
        {PageId::Alerts, "alert", Words::tr("Alerts"), make<AlertsPage>},
        {PageId::Relays, "relay", Words::tr("Relays"), make<RelaysPage>},
        {PageId::Settings, "settings", Words::tr("Settings"), make<SettingsPage>},
    };
}

} // namespace rubber::desktop::gui
