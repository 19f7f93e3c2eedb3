// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/secret.h"

#include <QtTest>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <set>
#include <string>
#include <thread>
#include <type_traits>
#include <vector>

using namespace rubber;

class SecretTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhetherMemoryIsReallyLocked() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("the sanitizers turn mlock into nothing");
#endif
        // The kernel's own word: "lo" (locked) and "dd" (not dumped) among the flags of the mapping.
        Secret secret = Secret::random(32);
        const auto address = reinterpret_cast<std::uintptr_t>(secret.mutableBytes().data());
        std::ifstream maps("/proc/self/smaps");
        if (!maps) QSKIP("no /proc here");
        bool inside = false, locked = false, undumped = false;
        for (std::string line; std::getline(maps, line);) {
            std::uintptr_t begin = 0, end = 0;
            if (std::sscanf(line.c_str(), "%zx-%zx ", &begin, &end) == 2)
                inside = begin <= address && address < end;
            else if (inside && line.starts_with("VmFlags:")) {
                locked = line.find(" lo") != std::string::npos;
                undumped = line.find(" dd") != std::string::npos;
            }
        }
        QCOMPARE(secretMemoryIsLocked(), locked);
        QVERIFY(undumped || !locked);
    }

    void keepsWhatItWasGiven() {
        const Secret secret(std::string_view("sk-or-v1-abc"));
        QVERIFY(secret.reveal() == "sk-or-v1-abc");
        QCOMPARE(secret.size(), std::size_t{12});
    }

    void movesButNeverCopies() {
        static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
        static_assert(std::is_nothrow_move_constructible_v<Secret> &&
                      std::is_nothrow_move_assignable_v<Secret>);
        Secret first(std::string_view("one"));
        Secret second(std::move(first));
        QVERIFY(first.empty() && first.reveal().empty());
        QVERIFY(second.reveal() == "one");
        second = Secret(std::string_view("two"));
        QVERIFY(second.reveal() == "two");
    }

    void aCloneIsSeparateMemory() {
        Secret original(std::string_view("abc"));
        const Secret copy = original.clone();
        original.mutableBytes()[0] = 'X';
        QVERIFY(copy.reveal() == "abc");
        QVERIFY(!original.equals(copy));
    }

    void isWipedWhenItEnds() {
        // A slot of the arena stays mapped, so what was there may be looked at after its Secret is gone.
        const unsigned char* place = nullptr;
        {
            Secret secret(std::string_view("a secret of some length"));
            place = secret.mutableBytes().data();
        }
        for (std::size_t i = 0; i < 23; ++i)
            QCOMPARE(place[i], static_cast<unsigned char>(0));
    }

    void isZeroWhenMadeBySize() {
        { Secret::random(200); } // Leaves a used slot behind.
        const Secret secret = Secret::ofSize(200);
        QVERIFY(secret.reveal() == std::string(200, '\0'));
    }

    void anEmptySecretIsHarmless() {
        const Secret none, alsoNone = Secret::ofSize(0);
        QVERIFY(none.empty() && none.equals(alsoNone) && none.clone().empty());
        QVERIFY(Secret(std::string_view()).reveal().empty());
        QVERIFY(Secret::random(0).empty());
    }

    void comparesByContent() {
        const Secret a(std::string_view("same")), b(std::string_view("same"));
        QVERIFY(a.equals(b));
        QVERIFY(!a.equals(Secret(std::string_view("sama"))));
        QVERIFY(!a.equals(Secret(std::string_view("sam"))));
    }

    void randomSecretsDiffer() {
        std::set<std::string> seen;
        for (int i = 0; i < 50; ++i)
            seen.emplace(Secret::random(32).reveal());
        QCOMPARE(seen.size(), std::size_t{50});
    }

    void keepsLargeSecretsToo() {
        const std::string text(100'000, 'k');
        const Secret secret{std::string_view(text)};
        QVERIFY(secret.reveal() == text);
    }

    void keepsMoreSecretsThanTheArenaHasSlots() {
        std::vector<Secret> all;
        for (int i = 0; i < 1500; ++i)
            all.emplace_back(std::string_view(std::to_string(i)));
        for (int i = 0; i < 1500; ++i)
            QVERIFY(all[static_cast<std::size_t>(i)].reveal() == std::to_string(i));
    }

    void mayBeMadeOnManyThreads() {
        std::vector<std::thread> threads;
        std::atomic<int> wrong = 0;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([t, &wrong] {
                const std::string text(40, static_cast<char>('a' + t));
                for (int i = 0; i < 2000; ++i) {
                    const Secret secret{std::string_view(text)};
                    if (secret.clone().reveal() != text) ++wrong;
                }
            });
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }

    void wipeOverwrites() {
        char text[] = "secret";
        wipe(text, sizeof text);
        for (const char c : text)
            QCOMPARE(c, '\0');
        wipe(nullptr, 0);
    }
};

QTEST_APPLESS_MAIN(SecretTest)
#include "secret_test.moc"
