// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/trust_states.h"

#include "desktop/gui/activity/log_strip.h"
#include "desktop/gui/activity/proof_files.h"
#include "desktop/gui/relays/give_share.h"
#include "desktop/gui/relays/policy_form.h"
#include "desktop/gui/relays/relay_card.h"
#include "desktop/gui/settings/recovery_section.h"
#include "desktop/gui/shares/make_shares.h"
#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/unlock/recover_card.h"
#include "tests/desktop/gui/screen_room.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QStackedWidget>

namespace rubber::test {

using namespace rubber::desktop;
using models::VaultState;

namespace {

using Check = std::function<void(QWidget&, const QString&)>;

void settle(QWidget& window) {
    window.show();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

const ShareSetFacts kSet{12043, slip39::SharePlan{1, {{3, 5}}}, "2026-03-10"};

void recovery(const Check& check) {
    ScreenRoom room;
    gui::MainWindow window(room.models());
    room.session.show(VaultState::Locked, models::LockReason::ByUser);
    settle(window);
    auto* card = window.findChild<gui::RecoverCard*>();
    card->show();
    card->showFacts(std::optional<ShareSetFacts>());
    settle(window);
    check(window, "recover-none");
    card->showFacts(std::optional<ShareSetFacts>(kSet));
    settle(window);
    check(window, "recover-shares");
    card->showPassphrase();
    settle(window);
    check(window, "recover-passphrase");
}

void settings(const Check& check) {
    ScreenRoom room;
    room.fill();
    gui::MainWindow window(room.models());
    settle(window);
    window.shell()->visit({.page = gui::PageId::Settings, .tab = "recovery"});
    auto* page = window.shell()->page();
    page->findChild<gui::RecoverySection*>()->show(kSet);
    settle(window);
    check(window, "settings-recovery");
    std::unique_ptr<gui::Sheet> sheet(gui::openMakeShares(window.context(), {{}, true}, page, [] {}));
    settle(window);
    check(*sheet, "shares-plan");
    auto* steps = sheet->findChild<QStackedWidget*>();
    for (int step = 1; step < steps->count(); ++step) {
        steps->setCurrentIndex(step);
        settle(window);
        check(*sheet, QString("shares-step-%1").arg(step));
    }
    sheet.reset();
}

/// One that is away, one that is too old and being tested; then none at all.
void ways(const Check& check) {
    ScreenRoom room;
    room.fill();
    gui::MainWindow window(room.models());
    settle(window);
    window.shell()->visit({.page = gui::PageId::Relays});
    auto report = sampleStatus();
    report.relays.front().status->version = "0.0.9";
    auto links = oneOfflineLink();
    links[1].retryAt = kNow + Duration::seconds(8);
    room.live.show(std::move(report), links, kNow);
    auto* card = window.shell()->page()->findChild<gui::RelayCard*>();
    RelayTest test;
    test.held = 3;
    card->showTest(test);
    settle(window);
    check(window, "relays-testing");
    test.error = Error{ErrorCode::Unavailable, "clocks_differ: 90 s"};
    test.sealed = true;
    card->showTest(test);
    settle(window);
    check(window, "relays-test-failed");
    room.live.show({}, {}, kNow);
    settle(window);
    check(window, "relays-none");
}

void relays(const Check& check) {
    ScreenRoom room;
    room.fill();
    auto report = sampleStatus();
    auto& status = *report.relays.front().status;
    status.sealMode = report.relays.front().sealMode = "shamir";
    status.shares = protocol::SharesStatus{kSet.set, *kSet.plan, kNow};
    status.sealed = true;
    status.unseal = protocol::UnsealStatus{1, {{0, 1}}, kNow + Duration::seconds(480)};
    const auto shares = *status.shares;
    const auto given = *status.unseal;
    gui::MainWindow window(room.models());
    settle(window);
    window.shell()->visit({.page = gui::PageId::Relays});
    room.live.show(std::move(report), onlineLinks(), kNow);
    auto* page = window.shell()->page();
    Attestation asked;
    asked.policy.level = attest::Level::Firmware;
    page->findChild<gui::RelayCard*>()->showAttestation(asked);
    settle(window);
    check(window, "relays-people");
    std::unique_ptr<gui::Sheet> sheet(gui::openPolicyForm(window.context(), "home-lab", page, [] {}));
    sheet->findChild<QComboBox*>()->setCurrentIndex(2);
    settle(window);
    check(*sheet, "relays-policy");
    sheet.reset(gui::openGiveShare(window.context(), "home-lab", page));
    UnsealProgress progress;
    progress.attempt.shares = shares;
    progress.attempt.state = given;
    sheet->findChild<gui::GiveShare*>()->show(progress);
    settle(window);
    check(*sheet, "relays-give");
    sheet.reset();
}

models::RelayLog log(bool known, const char* trouble, const char* failure) {
    models::RelayLog log;
    log.state.relay = "home-lab";
    log.state.known = known;
    log.state.verifiedRow = 4711;
    log.state.checkedAt = kNow - Duration::seconds(120);
    log.state.trouble = trouble;
    log.state.troubleAt = kNow - Duration::seconds(60);
    log.state.evidence = *trouble ? "{}" : "";
    if (*failure) log.failure = Error{ErrorCode::Unavailable, std::string(failure) + ": connection timed out"};
    return log;
}

void logs(const Check& check) {
    ScreenRoom room;
    room.fill();
    gui::MainWindow window(room.models());
    settle(window);
    window.shell()->visit({.page = gui::PageId::Activity, .tab = "audit"});
    auto* page = window.shell()->page();
    page->findChild<gui::LogStrip*>()->logs().show({log(true, "", ""), log(false, "", ""), log(true, "", "relay_unreachable"),
                                                    log(true, "audit_rolled_back", "")});
    settle(window);
    check(window, "activity-logs");
    gui::FileVerdict verdict;
    verdict.file = "home-lab";
    verdict.check = FileCheck{};
    verdict.check->rows = 40;
    verdict.check->proved = 37;
    verdict.check->unsignedRows = 2;
    verdict.check->unproved = 1;
    verdict.check->logs.push_back({"home-lab", "rly_0000000000000001", "", 4702});
    page->drawer()->open(verdict.file, new gui::VerdictView(verdict));
    settle(window);
    check(window, "activity-verdict");
}

} // namespace

void everyTrustState(const Check& check) {
    recovery(check);
    settings(check);
    ways(check);
    relays(check);
    logs(check);
}

} // namespace rubber::test
