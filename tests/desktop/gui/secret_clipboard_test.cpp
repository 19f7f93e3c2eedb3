// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read <compare>.
#include "tests/support/fake_clock.h"
#endif
#include "desktop/gui/system/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace rubber;
using namespace rubber::desktop::gui;
using rubber::test::FakeClock;

namespace {
QString clipboardText() { return QGuiApplication::clipboard()->text(); }
const Secret& someKey() {
    static const Secret key(std::string_view("rk_live_8Qm2ZxT4bLpA_canary"));
    return key;
}

#if defined(Q_OS_LINUX)
/// Places in this process's writable memory that hold the text, which is given with every bit flipped so that
/// the search itself holds none. `width` 2 = as UTF-16. Takes no memory: what was given back would be written
/// over.
int timesInMemory(const QByteArray& flipped, qsizetype width) {
    static std::array<char, 1 << 18> maps;
    const int file = ::open("/proc/self/maps", O_RDONLY);
    std::size_t size = 0;
    for (ssize_t got = 1; got > 0 && size + 1 < maps.size(); size += std::size_t(std::max<ssize_t>(got, 0)))
        got = ::read(file, maps.data() + size, maps.size() - 1 - size);
    ::close(file);
    maps[size] = 0;
    int found = 0;
    for (char* line = maps.data(); line && *line; line = std::strchr(line, '\n'), line += line ? 1 : 0) {
        const auto* at = reinterpret_cast<const char*>(std::strtoull(line, &line, 16));
        const auto* const end =
            reinterpret_cast<const char*>(std::strtoull(line + 1, &line, 16)) - flipped.size() * width + 1;
        if (std::strncmp(line, " rw", 3) != 0) continue;
        const int first = static_cast<unsigned char>(~flipped[0]);
        while (at < end && (at = static_cast<const char*>(std::memchr(at, first, std::size_t(end - at))))) {
            qsizetype same = 0;
            while (same < flipped.size() && at[same * width] == char(~flipped[same]))
                ++same;
            if (same == flipped.size()) ++found;
            ++at;
        }
    }
    return found;
}
#endif
} // namespace

class SecretClipboardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->setText("before"); }

    void theSecretStandsInEveryPlaceOfItsMark() {
        FakeClock clock;
        SecretClipboard clipboard(clock);
        clipboard.copy("OPENAI_API_KEY=\x01\nANTHROPIC_API_KEY=\x01\nBASE=https://é\n", someKey(), {});
        QCOMPARE(clipboardText(), QString("OPENAI_API_KEY=rk_live_8Qm2ZxT4bLpA_canary\n"
                                          "ANTHROPIC_API_KEY=rk_live_8Qm2ZxT4bLpA_canary\nBASE=https://é\n"));
        QVERIFY(clipboard.holding());
    }

    void historiesAreToldToKeepOut() {
        FakeClock clock;
        SecretClipboard clipboard(clock);
        clipboard.copy(someKey(), {});
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data("x-kde-passwordManagerHint"), QByteArray("secret"));
        QVERIFY(data->hasText());
    }

    void countsDownAndTakesItOff() {
        FakeClock clock;
        SecretClipboard clipboard(clock);
        QSignalSpy remaining(&clipboard, &SecretClipboard::remaining),
            ended(&clipboard, &SecretClipboard::ended);
        clipboard.copy(someKey(), Duration::seconds(3));
        QCOMPARE(remaining.size(), 1);
        QCOMPARE(remaining[0][0].toInt(), 3);
        clock.advance({1'500});
        QTRY_COMPARE(remaining.size(), 2);
        QCOMPARE(remaining[1][0].toInt(), 2);
        QCOMPARE(ended.size(), 0);
        clock.advance({1'500});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(clipboardText(), QString());
        QVERIFY(!clipboard.holding());
    }

    void whatSomebodyElseCopiedStays() {
        FakeClock clock;
        SecretClipboard clipboard(clock);
        QSignalSpy ended(&clipboard, &SecretClipboard::ended);
        clipboard.copy(someKey(), Duration::seconds(3));
        QGuiApplication::clipboard()->setText("a shopping list");
        clock.advance({3'000});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(clipboardText(), QString("a shopping list"));
    }

    void aHistorysCopyOfOurTextIsTakenOffToo() {
        FakeClock clock;
        SecretClipboard clipboard(clock);
        clipboard.copy(someKey(), {});
        QGuiApplication::clipboard()->setText("rk_live_8Qm2ZxT4bLpA_canary");
        clipboard.clear();
        QCOMPARE(clipboardText(), QString());
    }

    void lockAndQuitTakeItOff() {
        FakeClock clock;
        {
            SecretClipboard clipboard(clock);
            clipboard.copy(someKey(), {});
            clipboard.clear();
            QCOMPARE(clipboardText(), QString());
            clipboard.copy(someKey(), Duration::seconds(30));
            QVERIFY(!clipboardText().isEmpty());
        }
        QCOMPARE(clipboardText(), QString());
    }

#if defined(Q_OS_LINUX)
    void nothingOfItStaysInMemory() {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("The address sanitizer forbids looking at what was given back.");
#endif
        FakeClock clock;
        SecretClipboard clipboard(clock);
        QByteArray flipped("rk?live?qwertzuiopasdf");
        for (char& c : flipped)
            c = char(c ^ 0x15); // Some text or other that is nowhere else.
        // At the end of a long text: the beginning of memory that was given back is soon used again.
        constexpr std::size_t kLead = 3'000;
        Secret secret = Secret::ofSize(kLead + std::size_t(flipped.size()));
        std::fill_n(secret.mutableBytes().begin(), kLead, static_cast<unsigned char>('.'));
        for (qsizetype i = 0; i < flipped.size(); ++i)
            secret.mutableBytes()[kLead + std::size_t(i)] = static_cast<unsigned char>(~flipped[i] & 0x7f);
        for (char& c : flipped)
            c = char(c | 0x80); // What was written is ASCII.
        clipboard.copy(secret, {});
        QCOMPARE(timesInMemory(flipped, 1), 2); // Ours and the clipboard's: the search finds what is there.
        clipboard.clear();
        QCOMPARE(clipboardText(), QString());
        QCOMPARE(timesInMemory(flipped, 1), 1);
        secret = {};
        QCOMPARE(timesInMemory(flipped, 1), 0);
        QCOMPARE(timesInMemory(flipped, 2), 0);
    }
#endif
};

QTEST_MAIN(SecretClipboardTest)
#include "secret_clipboard_test.moc"
