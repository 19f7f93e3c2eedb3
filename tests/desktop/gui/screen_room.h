// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN

#include "desktop/app/error_name.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/shell/main_window.h"
#include "desktop/gui/system/secret_clipboard.h"
#include "tests/desktop/app_room.h"
#include "tests/desktop/gui/fixtures.h"

#include <QStringList>

#include <mutex>

namespace rubber::test {

/// What every window test and picture needs: one Look for the process, no motion, no blinking cursor, UTC, C
/// locale. Call first thing in initTestCase.
desktop::gui::Look& steadyLook();
/// Processes events until `done` or twenty seconds are over; true when done.
bool waitFor(const std::function<bool()>& done);

/// Models over a desk that answers nothing, filled by hand: a screen in whatever state a test wants, with the
/// clock at kNow.
class ScreenRoom {
public:
    ScreenRoom() : clock(standingClock()), desk({}, clock), session(desk, "/home/ada/personal.rubbervault"),
                   live(desk, session), kills(desk, session, live), alerts(desk, session, live), preferences(desk, session, {}), clipboard(clock) {}
    /// Unlocked, sampleStatus, both relays online.
    void fill() {
        session.show(desktop::models::VaultState::Unlocked);
        live.show(sampleStatus(), onlineLinks(), kNow - Duration::seconds(2));
    }
    desktop::gui::MainWindow::Models models() { return {desk, session, live, kills, alerts, preferences, clipboard}; }

    FakeClock clock;
    desktop::models::Desk desk;
    desktop::models::Session session;
    desktop::models::Live live;
    desktop::models::Kills kills;
    desktop::models::AlertWatch alerts;
    desktop::models::Preferences preferences;
    desktop::gui::SecretClipboard clipboard;
};

/// Lets several lanes share one fake relay.
class OneAtATime final : public desktop::RelayClient {
public:
    explicit OneAtATime(FakeRelay& relay) : m_relay(relay) {}
    Result<std::string> call(const desktop::RelayAddress& relay, std::string_view verb, const std::string& body,
                             std::uint64_t sequence, const desktop::SigningIdentity& who) override {
        const std::lock_guard lock(m_mutex);
        return m_relay.call(relay, verb, body, sequence, who);
    }
    Result<desktop::PairingAnswer> callUnsigned(const std::string& url, std::string_view verb,
                                                const std::string& body,
                                                const std::optional<Digest>& pin) override {
        const std::lock_guard lock(m_mutex);
        return m_relay.callUnsigned(url, verb, body, pin);
    }
    /// Rows given by `say` until the listener has enough.
    Status listen(const std::vector<desktop::FeedSubscription>& feeds, desktop::EventListener& listener) override;
    void say(protocol::Row row) {
        const std::lock_guard lock(m_mutex);
        m_said.push_back(std::move(row));
    }
    /// For tests that look at or change the relay while lanes run.
    template <class Work>
    auto with(Work work) {
        const std::lock_guard lock(m_mutex);
        return work(m_relay);
    }

private:
    FakeRelay& m_relay;
    std::recursive_mutex m_mutex;
    std::vector<protocol::Row> m_said;
};

/// The whole desktop over a real vault and a fake relay: App, lanes, models. The vault is made, paired and
/// holds the keys a test pushes through `room.push` before it makes this.
class DesktopRoom {
public:
    DesktopRoom() : room("home-lab"), relay(room.relay),
          desk([this] { return std::make_unique<desktop::App>(room.options(), room.clock, relay); }, room.clock),
          session(desk, QString::fromStdString(room.options().home)), live(desk, session),
          kills(desk, session, live), alerts(desk, session, live), preferences(desk, session, {}), clipboard(room.clock) {}
    /// Unlocks with AppRoom's passphrase and waits for the first status.
    bool open() {
        session.look();
        if (!waitFor([&] { return session.state() == desktop::models::VaultState::Locked; })) return false;
        session.unlock(words("correct horse"));
        return waitFor([&] { return live.loaded(); });
    }
    desktop::gui::MainWindow::Models models() { return {desk, session, live, kills, alerts, preferences, clipboard}; }

    AppRoom room;
    OneAtATime relay;
    desktop::models::Desk desk;
    desktop::models::Session session;
    desktop::models::Live live;
    desktop::models::Kills kills;
    desktop::models::AlertWatch alerts;
    desktop::models::Preferences preferences;
    desktop::gui::SecretClipboard clipboard;
};

} // namespace rubber::test

#endif // Q_MOC_RUN
