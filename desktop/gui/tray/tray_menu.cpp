// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/tray/tray_menu.h"

#include "desktop/gui/tray/tray_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

constexpr int kLongestName = 40; // A panel's menu as wide as the screen helps nobody.

QString nameOf(const TrayKey& key, const TrayFacts& facts) {
    if (facts.namesHidden()) return Words::tr("Key …%1").arg(QString::fromStdString(key.id.text()).right(4));
    if (key.name.size() <= kLongestName) return key.name;
    return key.name.left(kLongestName - 1) + u'…';
}

QString withSpend(const TrayKey& key, const TrayFacts& facts) {
    const QString name = nameOf(key, facts);
    if (facts.keySpendHidden()) return name;
    return Words::tr("%1 (%2 today)").arg(name, QString::fromStdString(key.spentToday.toDisplay()));
}

void addGroup(std::vector<TrayEntry>& menu, const QString& title, std::vector<TrayEntry> children) {
    if (!children.empty()) menu.push_back({TrayAct::Group, title, {}, std::move(children)});
}

/// Never two lines in a row and none at the top, whatever was left out between them.
void addLine(std::vector<TrayEntry>& menu) {
    if (!menu.empty() && menu.back().act != TrayAct::Separator)
        menu.push_back({TrayAct::Separator, {}, {}, {}});
}

std::vector<TrayEntry> envEntries(const TrayFacts& facts) {
    std::vector<TrayEntry> out;
    for (const TrayKey& key : facts.keysByUse)
        if (key.state != TrayKey::State::Dead && out.size() < kMostEnvKeys)
            out.push_back({TrayAct::CopyEnv, nameOf(key, facts), key.id, {}});
    return out;
}

std::vector<TrayEntry> spendEntries(const TrayFacts& facts, TrayAct act) {
    std::vector<TrayEntry> out;
    for (const TrayKey& key : facts.keysBySpend) {
        const bool fits =
            act == TrayAct::Kill ? key.state != TrayKey::State::Dead : key.state == TrayKey::State::Alive;
        if (fits && out.size() < kMostKillKeys) out.push_back({act, withSpend(key, facts), key.id, {}});
    }
    return out;
}

} // namespace

std::vector<TrayEntry> menuOf(const TrayFacts& facts) {
    std::vector<TrayEntry> menu;
    const auto add = [&menu](TrayAct act, const QString& text) { menu.push_back({act, text, {}, {}}); };
    const bool setUp = facts.vault != TrayFacts::Vault::None;
    const bool open = facts.vault == TrayFacts::Vault::Unlocked;

    const QString spend = spendLine(facts);
    add(TrayAct::Nothing,
        spend.isEmpty() || !setUp ? Words::tr("RubberAPI") : Words::tr("RubberAPI: %1").arg(spend));
    if (setUp) add(TrayAct::Nothing, keysLine(facts));
    addLine(menu);
    add(TrayAct::Open, Words::tr("Open RubberAPI"));
    if (open) {
        addGroup(menu, Words::tr("Copy env lines"), envEntries(facts));
        addGroup(menu, Words::tr("Suspend a key"), spendEntries(facts, TrayAct::Suspend));
    }
    addLine(menu);
    if (setUp && open) add(TrayAct::Lock, Words::tr("Lock vault"));
    if (setUp && !open) add(TrayAct::Unlock, Words::tr("Unlock…"));
    addLine(menu);
    if (facts.allKilled) {
        add(TrayAct::RestoreAll, Words::tr("Restore keys…"));
    } else if (facts.totalKeys > 0) {
        addGroup(menu, Words::tr("Kill one key"), spendEntries(facts, TrayAct::Kill));
        add(TrayAct::KillAll,
            facts.askBeforeKillAll ? Words::tr("Kill all keys…") : Words::tr("Kill all keys"));
    }
    addLine(menu);
    add(TrayAct::Quit, Words::tr("Quit (relays keep running)"));
    return menu;
}

bool TrayEntry::sameShapeAs(const TrayEntry& other) const {
    return act == other.act && key == other.key &&
           std::equal(children.begin(), children.end(), other.children.begin(), other.children.end(),
                      [](const TrayEntry& a, const TrayEntry& b) { return a.sameShapeAs(b); });
}

QString menuText(const QString& text, MenuHost host) {
    QString out = text;
    if (host == MenuHost::Widget) return out.replace('&', "&&");
    // On the bus "_x" marks x and "__" is an underscore. Qt turns the first "&" that is not last into "_", so
    // that one is doubled to come out as "_&", and the others are left alone.
    out.replace('_', "__");
    if (const auto at = out.indexOf('&'); at >= 0 && at + 1 < out.size()) out.insert(at, '&');
    return out;
}

} // namespace rubber::desktop::gui
