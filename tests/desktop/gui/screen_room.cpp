// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/screen_room.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>
#include <QThread>
#include <QTimer>

#include <ctime>

namespace rubber::test {

namespace {
constexpr int kLookMs = 5;
/// A folder in memory, where there is one: no test of a window is about what a disk does.
constexpr const char* kInMemory = "/dev/shm";
} // namespace

desktop::gui::Look& steadyLook() {
    static desktop::gui::Look* look = nullptr;
    if (look) return *look;
    qputenv("TZ", "UTC");
    tzset();
    if (qEnvironmentVariableIsEmpty("TMPDIR") && QFileInfo(kInMemory).isWritable()) qputenv("TMPDIR", kInMemory);
    QLocale::setDefault(QLocale::c());
    QApplication::setCursorFlashTime(0);
    look = new desktop::gui::Look; // One for the process: it must outlive every widget.
    look->setReducedMotion(true);
    return *look;
}

bool waitFor(const std::function<bool()>& done) {
    QElapsedTimer time;
    time.start();
    QTimer wake; // processEvents with a limit of time would not sleep: it would take a processor from the lanes.
    wake.start(kLookMs);
    while (!done()) {
        if (time.elapsed() > 20'000) return false; // Many tests may share few processors.
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
    return true;
}

Status OneAtATime::listen(const std::vector<desktop::FeedSubscription>& feeds, desktop::EventListener& listener) {
    const RelayId relay = with([](FakeRelay& fake) { return fake.relayId; });
    if (!listener.onConnection(relay, {}, {})) return {};
    std::uint64_t last = feeds.front().after;
    while (listener.onIdle()) {
        std::vector<protocol::Row> said;
        {
            const std::lock_guard lock(m_mutex);
            std::swap(said, m_said);
        }
        for (const auto& row : said)
            if (row.sequence > last) {
                last = row.sequence;
                if (!listener.onRow(relay, row)) return {};
            }
        QThread::msleep(1);
    }
    return {};
}

} // namespace rubber::test
