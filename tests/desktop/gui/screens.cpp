// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/screens.h"

#include "desktop/gui/keys/kill_link_list.h"
#include "desktop/gui/parts/archive_entry.h"
#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/relays/pair_form.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/upstream/upstream_archive.h"
#include "desktop/gui/wizard/last_steps.h"
#include "desktop/gui/wizard/steps.h"
#include "tests/desktop/gui/owner_states.h"
#include "tests/desktop/gui/screen_room.h"
#include "tests/desktop/gui/trust_states.h"

#include <QCoreApplication>
#include <QPushButton>

namespace rubber::test {

using namespace desktop;
using models::VaultState;

namespace {

void everyStep(const ScreenCheck& check) {
    ScreenRoom room;
    room.fill();
    gui::MainWindow window(room.models());
    gui::WizardFacts facts;
    facts.relay = "home-lab";
    facts.upstream = "openrouter-main";
    facts.provider = "openrouter";
    const auto context = window.context();
    const auto show = [&](gui::WizardStep* step, const QString& name) {
        const std::unique_ptr<gui::WizardStep> owned(step);
        step->resize(720, 720);
        step->begin();
        settle(*step);
        check(*step, "step-" + name);
    };
    show(new gui::WelcomeStep(context, facts), "welcome");
    show(new gui::VaultStep(context, facts), "vault");
    show(new gui::RelayStep(context, facts), "relay");
    show(new gui::UpstreamStep(context, facts), "upstream");
    show(new gui::KeyStep(context, facts), "key");
    show(new gui::DoneStep(context, facts), "done");
    facts.relay.clear();
    facts.upstream.clear();
    facts.proxyKey = QString::fromStdString(room.live.status().keys.front().id.text());
    auto* words = new gui::RelayStep(context, facts);
    words->findChild<gui::PairForm*>()->showWords("river anchor violet north cedar lamp");
    show(words, "relay-words");
    auto* import = new gui::UpstreamStep(context, facts);
    import->showImport();
    show(import, "upstream-import");
    show(new gui::DoneStep(context, facts), "done-key");
}

/// Two upstream keys in the archive, one about to be deleted for good.
void showArchive(gui::MainWindow& window, const ScreenCheck& check) {
    window.shell()->visit({.page = gui::PageId::UpstreamKeys, .action = "archive"});
    std::vector<UpstreamReport> keys(2);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        keys[i].id = UpstreamKeyId("uk_" + std::to_string(i));
        keys[i].label = i == 0 ? "openrouter-main" : "anthropic";
        keys[i].provider = i == 0 ? "openrouter" : "anthropic";
        keys[i].hint = "sk-…k3f9";
        keys[i].archivedAt = kNow - Duration::days(3);
    }
    auto* page = window.shell()->page();
    page->findChild<gui::UpstreamArchive*>()->show(keys);
    page->findChild<gui::ArchiveEntry*>()->findChildren<QPushButton*>().last()->click();
    settle(window);
    check(*page->findChild<gui::Sheet*>(), "sheet-upstream-archive");
    page->escape();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Every key selected, with what phones can kill.
void showSeveral(gui::MainWindow& window, ScreenRoom& room, const ScreenCheck& check) {
    window.shell()->visit({.page = gui::PageId::Keys});
    auto* page = window.shell()->page();
    auto* table = page->findChild<gui::DataTable*>();
    table->selectAll();
    Q_EMIT table->opened(table->model()->index(0, 0));
    for (auto* each : page->drawer()->findChildren<QPushButton*>())
        if (each->property("kind") == "link") each->click();
    KillLinkList found;
    for (const auto& key : room.live.status().keys) {
        if (found.links.size() == 2) break;
        KillLinkReport link;
        link.key = key.id;
        link.createdAt = kNow - Duration::days(3);
        if (found.links.empty()) link.lastUsed = kNow - Duration::seconds(120);
        found.links.push_back(std::move(link));
    }
    found.unreachable.emplace_back("office", Error{ErrorCode::Unavailable, "relay_unreachable: connection timed out"});
    page->drawer()->findChild<gui::KillLinkList*>()->show(found);
    settle(window);
    check(window, "drawer-several");
}

} // namespace

void settle(QWidget& window) {
    window.show();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

void everyWindow(const ScreenCheck& check) {
    {
        ScreenRoom room;
        gui::MainWindow window(room.models());
        room.session.show(VaultState::Locked, models::LockReason::Idle,
                          Error{ErrorCode::Unauthorized, "wrong_passphrase: no"});
        settle(window);
        check(window, "unlock");
    }
    {
        ScreenRoom room;
        gui::MainWindow window(room.models());
        room.session.show(VaultState::None);
        settle(window);
        check(window, "wizard");
    }
    everyStep(check);
    everyTrustState(check);
    everyOwnerState(check);
    ScreenRoom room;
    gui::MainWindow window(room.models());
    room.fill();
    settle(window);
    for (const auto& section : gui::sections()) {
        window.shell()->visit({section.id});
        settle(window);
        check(window, QString("page-%1").arg(int(section.id)));
    }
}

void everyDrawer(const ScreenCheck& check) {
    ScreenRoom room;
    gui::MainWindow window(room.models());
    room.fill();
    settle(window);
    const auto show = [&](const gui::Place& place, const QString& name) {
        window.shell()->visit(place);
        settle(window);
        // What is behind a sheet is out of reach.
        auto* sheet = window.shell()->page()->findChild<gui::Sheet*>();
        check(sheet ? static_cast<QWidget&>(*sheet) : window, name);
        while (window.shell()->page()->escape())
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const QString key = QString::fromStdString(room.live.status().keys.front().id.text());
    show({.page = gui::PageId::Keys, .key = key}, "drawer-key");
    show({.page = gui::PageId::Keys, .action = "new"}, "sheet-new-key");
    show({.page = gui::PageId::Keys, .key = key, .action = "edit"}, "sheet-edit-key");
    show({.page = gui::PageId::Keys, .action = "restore"}, "sheet-restore");
    show({.page = gui::PageId::UpstreamKeys, .action = "new"}, "drawer-new-upstream");
    show({.page = gui::PageId::UpstreamKeys, .action = "import"}, "drawer-import");
    show({.page = gui::PageId::Relays, .action = "pair"}, "drawer-pair");
    showArchive(window, check);
    showSeveral(window, room, check);
}

} // namespace rubber::test
