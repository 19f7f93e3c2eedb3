// SPDX-License-Identifier: GPL-3.0-or-later
// What a relay's card has for relays that people open, and for what is asked of a relay's machine.
#ifndef Q_MOC_RUN
#include "desktop/app/attestation.h"
#include "desktop/gui/relays/policy_form.h"
#include "desktop/gui/relays/relay_card.h"
#include "desktop/gui/shares/make_shares.h"
#include "tests/desktop/fake_shamir.h"
#endif
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/shares_room.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

/// The relays page over a relay that people open.
struct PeopleRoom {
    AppRoom room{"home-lab"};
    FakeShamir relay{room.relay, room.clock};
    models::Desk desk{[this] { return std::make_unique<App>(room.options(), room.clock, relay); }, room.clock};
    models::Session session{desk, QString::fromStdString(room.options().home)};
    models::Live live{desk, session};
    models::Kills kills{desk, session, live};
    models::AlertWatch alerts{desk, session, live};
    models::Preferences preferences{desk, session, {}};
    gui::SecretClipboard clipboard{room.clock};
    std::unique_ptr<gui::MainWindow> window;
    gui::Page* page = nullptr;

    bool open() {
        window = std::make_unique<gui::MainWindow>(
            gui::MainWindow::Models{desk, session, live, kills, alerts, preferences, clipboard});
        window->show();
        session.look();
        if (!waitFor([&] { return session.state() == models::VaultState::Locked; })) return false;
        session.unlock(words("correct horse"));
        if (!waitFor([&] { return live.loaded(); })) return false;
        window->shell()->visit({.page = gui::PageId::Relays});
        page = window->shell()->page();
        return waitFor([&] { return buttonIn(*page, "Test") != nullptr; });
    }
    bool waitForButton(const QString& text) {
        return waitFor([&] { return buttonIn(*page, text) != nullptr; });
    }
    bool says(const QString& text) {
        return waitFor([&] { return saysIn(*page, text); });
    }
    bool give(const QString& share) {
        if (!waitFor([&] { return shareFieldIn(*page) && shareFieldIn(*page)->isEnabled(); })) return false;
        paste(*shareFieldIn(*page), share);
        return true;
    }
    void seal() {
        relay.with([](FakeShamir& fake) { fake.sealed = true; });
        live.refresh();
    }
    /// Made on the page, in force: their words.
    QStringList make() {
        const QTemporaryDir folder;
        buttonIn(*page, "Make shares…")->click();
        QCoreApplication::processEvents();
        buttonIn(*page, "Make the shares")->click();
        if (!waitForButton("Write the sheets…")) return {};
        page->findChild<gui::MakeShares*>()->writeTo(folder.path());
        if (!waitFor([&] { return buttonIn(*page, "They are on paper: go on")->isEnabled(); })) return {};
        QStringList shares;
        const QDir sheets(folder.path() + "/" + QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
        for (const auto& file : sheets.entryInfoList(QDir::Files, QDir::Name))
            shares << readSheet(file.filePath());
        buttonIn(*page, "They are on paper: go on")->click();
        for (int i = 0; i < 3; ++i)
            if (!give(shares.value(i))) return {};
        if (!says("These shares are in force: 3 of 5")) return {};
        buttonIn(*page, "Close")->click();
        return waitForGone([&] { return !page->findChild<gui::MakeShares*>(); }) ? shares : QStringList();
    }
};

} // namespace

class RelayTrustTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void peopleMakeSharesAndOpenTheRelayWithThem() {
        PeopleRoom room;
        QVERIFY(room.open());
        QVERIFY(room.says("Nobody has shares of it yet"));
        const auto shares = room.make();
        QCOMPARE(shares.size(), 5);
        QVERIFY(room.says("After a restart it is opened by any 3 of 5"));
        QVERIFY(room.waitForButton("Make new shares…"));
        QVERIFY(!buttonIn(*room.page, "Give a share…"));
        room.seal();
        QVERIFY(room.waitForButton("Give a share…"));
        QVERIFY(!buttonIn(*room.page, "Unseal")); // No vault can.
        QVERIFY(!buttonIn(*room.page, "Make new shares…"));
        buttonIn(*room.page, "Give a share…")->click();
        QVERIFY(room.give(shares[3]));
        QVERIFY(room.says("Your share is given: 1 of 3 shares given, 10 min left"));
        QVERIFY(room.says("Sealed. It is opened by any 3 of 5"));
        buttonIn(*room.page, "Give another share")->click();
        QVERIFY(room.give(shares[3]));
        QVERIFY(room.says("This share was given already."));
        QVERIFY(room.give(shares[0]));
        QVERIFY(room.says("2 of 3 shares given"));
        QVERIFY(room.waitForButton("Give another share"));
        buttonIn(*room.page, "Give another share")->click();
        QVERIFY(room.give(shares[1]));
        QVERIFY(waitFor([&] { return !room.relay.with([](FakeShamir& fake) { return fake.sealed; }); }));
        QVERIFY(waitFor([&] { return saysIn(*room.window, "home-lab is open."); }));
        QVERIFY(room.waitForButton("Make new shares…"));
    }
    void aShareOfAnotherSetDoesNotLeaveThisComputer() {
        PeopleRoom room;
        QVERIFY(room.open());
        const auto shares = room.make();
        QCOMPARE(shares.size(), 5);
        room.seal();
        QVERIFY(room.waitForButton("Give a share…"));
        buttonIn(*room.page, "Give a share…")->click();
        const auto stranger = slip39::split(Secret::random(32), {1, {{2, 3}}});
        const Secret text = slip39::toWords(stranger->front());
        QVERIFY(room.give(QString::fromStdString(std::string(text.reveal()))));
        QVERIFY(room.says("This share belongs to another set"));
        QVERIFY(room.page->escape());
        QVERIFY(waitForGone([&] { return shareFieldIn(*room.page) == nullptr; }));
    }
    void aRelayThatWasSetBackIsOpenedOnlyOnItsOwnersWord() {
        PeopleRoom room;
        QVERIFY(room.open());
        const auto shares = room.make();
        QCOMPARE(shares.size(), 5);
        room.relay.with([&](FakeShamir&) {
            std::ignore = room.room.push("ci-nightly"); // A receipt of a row that the relay no longer has.
            room.room.relay.head = 1;
        });
        room.seal();
        QVERIFY(room.waitForButton("Give a share…"));
        buttonIn(*room.page, "Give a share…")->click();
        QVERIFY(room.give(shares[0]));
        QVERIFY(room.says("The relay was set back to an older state"));
        buttonIn(*room.page, "I put the backup there: open it")->click();
        QVERIFY(room.says("1 of 3 shares given")); // The words were still there.
    }
    void aPolicyIsCheckedAtItsFieldsAndKept() {
        DesktopRoom room;
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        window.shell()->visit({.page = gui::PageId::Relays});
        auto* page = window.shell()->page();
        QVERIFY(waitFor([&] { return buttonIn(*page, "Attestation") != nullptr; }));
        buttonIn(*page, "Attestation")->click();
        QVERIFY(waitFor([&] { return buttonIn(*page, "Change what is asked…") != nullptr; }));
        QVERIFY(waitFor([&] { return saysIn(*page, "You ask this relay for no proof."); }));
        buttonIn(*page, "Change what is asked…")->click();
        auto* form = page->findChild<gui::PolicyForm*>();
        QVERIFY(form);
        QVERIFY(waitFor([&] { return buttonIn(*page, "Save")->isEnabled(); }));
        auto* level = form->findChild<QComboBox*>();
        level->setCurrentIndex(2);
        QVERIFY(saysIn(*form, "Pin an image, or whoever signs it."));
        QVERIFY(!buttonIn(*page, "Save")->isEnabled());
        auto* images = form->findChildren<QPlainTextEdit*>().front();
        images->setPlainText("5fee30");
        QVERIFY(saysIn(*form, "Line 1 is not 96 hex digits."));
        images->setPlainText(QString("A5").repeated(48) + "\n");
        QVERIFY(buttonIn(*page, "Save")->isEnabled());
        auto* least = fieldIn(*form, "Least firmware of Genoa");
        QTest::keyClicks(least, "snp=many");
        QVERIFY(saysIn(*form, "This does not read."));
        QVERIFY(!buttonIn(*page, "Save")->isEnabled());
        least->clear();
        QTest::keyClicks(least, "bl=10,snp=23,ucode=84");
        for (auto* box : form->findChildren<QCheckBox*>())
            if (box->isChecked() && !box->text().contains("Genoa")) box->setChecked(false);
        buttonIn(*page, "Save")->click();
        QVERIFY(waitForGone([&] { return !page->findChild<gui::PolicyForm*>(); }));
        QVERIFY(waitFor([&] { return saysIn(*page, "You ask for a genuine machine with your image: Genoa."); }));
        const auto kept = attestationPolicy(room.room.app, "home-lab");
        VERIFY_OK(kept);
        QVERIFY(kept->policy.level == attest::Level::Image);
        QCOMPARE(kept->policy.measurements, std::vector<std::string>{std::string(48, '\xa5')});
        QCOMPARE(kept->policy.products, std::vector<attest::Product>{attest::Product::Genoa});
        QCOMPARE(kept->policy.minimumTcb.at(attest::Product::Genoa).snp, 23u);
        // The relay shows nothing: nothing is sealed to it from now on.
        QVERIFY(waitFor([&] { return saysIn(*page, "nothing is sent to this relay"); }));
        const auto push = [&] {
            return room.relay.with([&](FakeRelay&) { return room.room.app.push(room.room.request()); });
        };
        VERIFY_NAMED(push(), "attestation_failed");
        buttonIn(*page, "Change what is asked…")->click();
        QVERIFY(waitFor([&] { return fieldIn(*page, "Least firmware of Genoa") != nullptr; }));
        QVERIFY(fieldIn(*page, "Least firmware of Genoa")->text().contains("snp=23"));
        page->findChild<gui::PolicyForm*>()->findChild<QComboBox*>()->setCurrentIndex(0);
        buttonIn(*page, "Save")->click();
        QVERIFY(waitFor([&] { return saysIn(*page, "You ask this relay for no proof."); }));
        VERIFY_OK(push());
    }
    void looksWellInEveryState() {
        for (const bool dark : {false, true}) {
            steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
            const QString shade = dark ? "-dark" : "-light";
            ScreenRoom room;
            room.fill();
            gui::MainWindow window(room.models());
            window.show();
            window.shell()->visit({.page = gui::PageId::Relays});
            const auto look = [&](const QString& name) {
                QCoreApplication::processEvents();
                keepForLooking(window, name + shade);
                QCOMPARE(accessibilityComplaints(window).join("\n"), QString());
                QCOMPARE(layoutComplaints(upperOf(window)).join("\n"), QString());
            };
            const auto show = [&](const QString& name, bool shares, bool sealed) {
                auto report = sampleStatus();
                auto& status = *report.relays.front().status;
                status.sealMode = report.relays.front().sealMode = "shamir";
                status.sealed = sealed;
                if (shares) status.shares = protocol::SharesStatus{12043, {1, {{3, 5}}}, kNow - Duration::days(2)};
                if (sealed) status.unseal = protocol::UnsealStatus{1, {{0, 1}}, kNow + Duration::seconds(480)};
                room.live.show(std::move(report), onlineLinks(), kNow);
                look(name);
            };
            show("relays-people-none", false, false);
            show("relays-people-open", true, false);
            show("relays-people-sealed", true, true);
            auto* page = window.shell()->page();
            page->findChild<gui::RelayCard*>()->showAttestation({});
            look("relays-asked");
            buttonIn(*page, "Change what is asked…")->click();
            page->findChild<gui::PolicyForm*>()->findChild<QComboBox*>()->setCurrentIndex(2);
            look("relays-policy");
        }
        steadyLook().choose(gui::Look::Choice::Light);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    RelayTrustTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "relay_trust_test.moc"
