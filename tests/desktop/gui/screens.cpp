// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/screens.h"

#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/wizard/last_steps.h"
#include "desktop/gui/wizard/steps.h"
#include "tests/desktop/gui/owner_states.h"
#include "tests/desktop/gui/screen_room.h"
#include "tests/desktop/gui/trust_states.h"

#include <QCoreApplication>

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
}

} // namespace rubber::test
