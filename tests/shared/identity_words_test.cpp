// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/identity_words.h"

#include "shared/identity_word_list.h"

#include <QTest>
#include <algorithm>
#include <set>

using namespace rubber;

class IdentityWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWordsOfAKeyAreForEver() {
        VerifyKey key{};
        for (std::size_t i = 0; i < key.size(); ++i)
            key[i] = static_cast<unsigned char>(i);
        // SHA-256 of the text and 00 01 .. 1f begins with b0 ca 48 22 8b 6e, computed with another program.
        QCOMPARE(identityWords(key), std::string("palace robin dancer boxer knight gravel"));
    }

    void anotherKeyHasOtherWords() {
        std::set<std::string> seen;
        for (int i = 0; i < 1'000; ++i)
            seen.insert(identityWords(SigningKey::make().verifyKey));
        QCOMPARE(seen.size(), std::size_t{1'000});
    }

    void everyWordIsShortPlainAndLikeNoOther() {
        std::set<std::string_view> beginnings;
        for (const std::string_view word : kIdentityWords) {
            QVERIFY2(word.size() >= 3 && word.size() <= 8, std::string(word).c_str());
            QVERIFY(std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; }));
            QVERIFY2(beginnings.insert(word.substr(0, 4)).second, std::string(word).c_str());
        }
        QVERIFY(std::is_sorted(kIdentityWords.begin(), kIdentityWords.end()));
    }
};

QTEST_APPLESS_MAIN(IdentityWordsTest)
#include "identity_words_test.moc"
