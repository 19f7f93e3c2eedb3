// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/digest.h"
#include "shared/crypto/slip39/sharing.h"

#include "tests/support/published.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <algorithm>

using namespace rubber;
using namespace rubber::slip39;

namespace {

const Secret& trezor() {
    static const Secret passphrase("TREZOR");
    return passphrase;
}

/// Parses and combines as a person would; the first trouble ends it.
Result<Secret> recovered(const std::vector<std::string>& texts, const Secret& passphrase = {}) {
    ShareSet set;
    for (const auto& text : texts) {
        TRY_LET(share, parseShare(Secret(text)));
        TRY(set.add(std::move(share)));
    }
    return set.combine(passphrase);
}

std::string hex(const Secret& secret) { return toHex(secret.reveal()); }

std::vector<std::string> textsOf(const std::vector<Share>& shares) {
    std::vector<std::string> texts;
    for (const Share& share : shares)
        texts.emplace_back(toWords(share).reveal());
    return texts;
}

/// Facts of the official list (satoshilabs/slips, vectors.json): numbers 4, 18 and 44.
const std::vector<std::string> kTwoOfThree = {"shadow pistol academic always adequate wildlife fancy gross "
                                              "oasis cylinder mustang wrist rescue view short owner "
                                              "flip making coding armed",
                                              "shadow pistol academic acid actress prayer class unknown "
                                              "daughter sweater depict flip twice unkind craft early "
                                              "superior advocate guest smoking"};
const std::vector<std::string> kGroups = {"eraser senior decision smug corner ruin rescue cubic angel tackle "
                                          "skin skunk program roster trash rumor slush angel "
                                          "flea amazing",
                                          "eraser senior beard romp adorn nuclear spill corner cradle style "
                                          "ancient family general leader ambition exchange "
                                          "unusual garlic promise voice",
                                          "eraser senior decision scared cargo theory device idea deliver "
                                          "modify curly include pancake both news skin realize "
                                          "vitamins away join"};

SharePlan simple(std::uint8_t threshold, std::uint8_t count) { return {1, {{threshold, count}}}; }

/// Cheap: thousands of recoveries are tried.
const Masking kQuick{0, true, 0};

} // namespace

class Slip39Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recoversTheSecretsOfTheOfficialList() {
        const auto plain = recovered(kTwoOfThree, trezor());
        QVERIFY(plain);
        QCOMPARE(hex(*plain), std::string("b43ceb7e57a0ea8766221624d01b0864"));
        const auto grouped = recovered(kGroups, trezor());
        QVERIFY(grouped);
        QCOMPARE(hex(*grouped), std::string("7c3397a292a5941682d7a4ae2d898d11"));
    }

    void everyOfficialVector() {
        const QString path = publishedVectors("slip39.json");
        if (path.isEmpty()) QSKIP("the published vectors are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(all.size(), 45);
        int sound = 0;
        for (const auto& entry : all) {
            const QJsonArray vector = entry.toArray();
            std::vector<std::string> texts;
            for (const auto& text : vector[1].toArray())
                texts.push_back(text.toString().toStdString());
            const std::string expected = vector[2].toString().toStdString();
            const auto secret = recovered(texts, trezor());
            QVERIFY2(secret.has_value() == !expected.empty(), qPrintable(vector[0].toString()));
            if (!secret) continue;
            ++sound;
            QCOMPARE(hex(*secret), expected);
            // Every sound share is written again as it was.
            for (const auto& text : texts)
                QCOMPARE(std::string(toWords(*parseShare(Secret(text))).reveal()), text);
        }
        QCOMPARE(sound, 15);
    }

    void everyThresholdOfSharesRecoversAndNoFewerDo_data() {
        QTest::addColumn<int>("threshold");
        QTest::addColumn<int>("count");
        for (const auto& [threshold, count] : {std::pair{1, 1}, {2, 2}, {2, 3}, {3, 5}, {5, 5}, {4, 7}})
            QTest::addRow("%d of %d", threshold, count) << threshold << count;
    }
    void everyThresholdOfSharesRecoversAndNoFewerDo() {
        QFETCH(int, threshold);
        QFETCH(int, count);
        const Secret secret = Secret::random(32);
        const auto shares = split(secret, simple(std::uint8_t(threshold), std::uint8_t(count)), {}, kQuick);
        QVERIFY(shares);
        for (unsigned chosen = 0; chosen < 1u << count; ++chosen) {
            ShareSet set;
            for (int i = 0; i < count; ++i)
                if (chosen >> i & 1) QVERIFY(set.add((*shares)[std::size_t(i)].clone()));
            const auto found = set.combine();
            const bool enough = static_cast<int>(set.size()) >= threshold;
            QCOMPARE(set.complete(), enough);
            QCOMPARE(found.has_value(), enough);
            if (enough) QVERIFY(found->equals(secret));
        }
    }

    void fewerSharesSayNothingEvenWhenTheThresholdIsForged() {
        // Whoever rewrites the threshold in the words gets a polynomial of lower degree, whose digest does
        // not fit.
        const auto shares = split(Secret::random(32), simple(3, 5), {}, kQuick);
        ShareSet set;
        for (std::size_t i = 0; i < 2; ++i) {
            Share forged = (*shares)[i].clone();
            forged.facts.memberThreshold = 2;
            QVERIFY(set.add(std::move(forged)));
        }
        QVERIFY(set.complete());
        const auto found = set.combine();
        QVERIFY(!found);
        QVERIFY(found.error().context.starts_with("shares_disagree"));
    }

    void groupsNeedTheirOwnMembers() {
        const Secret secret = Secret::random(32);
        // Me alone with my lawyer, or my lawyer with two of three friends.
        const SharePlan plan{2, {{1, 1}, {2, 3}, {1, 1}}};
        const auto shares = split(secret, plan, {}, kQuick);
        QVERIFY(shares);
        QCOMPARE(shares->size(), std::size_t{5});
        const auto with = [&](std::initializer_list<std::size_t> numbers) {
            ShareSet set;
            for (const std::size_t number : numbers)
                if (!set.add((*shares)[number].clone())) return false;
            const auto found = set.combine();
            return found && found->equals(secret);
        };
        QVERIFY(with({0, 4}));
        QVERIFY(with({4, 1, 3}));
        QVERIFY(with({0, 2, 3}));
        QVERIFY(with({0, 1, 2, 3, 4}));
        QVERIFY(!with({0}));
        QVERIFY(!with({1, 2, 3}));
        QVERIFY(!with({0, 1}));
    }

    void everyDamagedWordIsNoticed() {
        const auto shares = split(Secret::random(32), simple(2, 2), {}, kQuick);
        const std::string text(toWords(shares->front()).reveal());
        QStringList words = QString::fromStdString(text).split(' ');
        QCOMPARE(words.size(), 33);
        const QStringList others = {"academic", "zero", "military"};
        for (int i = 0; i < words.size(); ++i) {
            for (const QString& other : others) {
                if (words[i] == other) continue;
                QStringList damaged = words;
                damaged[i] = other;
                const auto read = parseShare(Secret(damaged.join(' ').toStdString()));
                QVERIFY(!read);
                QVERIFY(read.error().context.starts_with("share_checksum"));
            }
            QStringList missing = words;
            missing.removeAt(i);
            QVERIFY(!parseShare(Secret(missing.join(' ').toStdString())));
            if (i + 1 < words.size() && words[i] != words[i + 1]) {
                QStringList swapped = words;
                swapped.swapItemsAt(i, i + 1);
                QVERIFY(!parseShare(Secret(swapped.join(' ').toStdString())));
            }
        }
    }

    void everyBeginningOfAShareIsRefused() {
        const std::string& text = kTwoOfThree.front();
        for (std::size_t size = 0; size < text.size() - 1; ++size) {
            // The last word may be cut to its first four letters; before that every cut is noticed.
            const auto read = parseShare(Secret(std::string_view(text).substr(0, size)));
            QVERIFY2(!read, text.substr(0, size).c_str());
        }
        QVERIFY(parseShare(Secret(std::string_view(text).substr(0, text.size() - 1))));
    }

    void whatAPersonTypesIsUnderstood() {
        QString text;
        int number = 0;
        for (const QString& word : QString::fromStdString(kTwoOfThree[0]).split(' ')) {
            ++number;
            text += QString("%1. %2\r\n").arg(number).arg(word.left(number % 2 ? 4 : 8).toUpper());
        }
        const auto share = parseShare(Secret(text.toStdString()));
        QVERIFY(share);
        QCOMPARE(std::string(toWords(*share).reveal()), kTwoOfThree[0]);
        QVERIFY(!parseShare(Secret(kTwoOfThree[0] + " \xc3\xa4")));
        QVERIFY(!parseShare(Secret(std::string(5'000, ' '))));
    }

    void saysWhichWordToReadAgain() {
        QStringList words = QString::fromStdString(kTwoOfThree[1]).split(' ');
        words[3] = "acit";
        const Secret unknown(words.join(' ').toStdString());
        const auto doubts = unknownWords(unknown);
        QCOMPARE(doubts.size(), std::size_t{1});
        QCOMPARE(doubts[0].word, std::size_t{4});
        QVERIFY(std::find(doubts[0].suggestions.begin(), doubts[0].suggestions.end(), "acid") !=
                doubts[0].suggestions.end());
        QVERIFY(QString::fromStdString(parseShare(unknown).error().context).contains("word 4"));
        words[3] = "acne";
        QCOMPARE(likelyWrongWord(Secret(words.join(' ').toStdString())), std::size_t{4});
        words[7] = "zero";
        QCOMPARE(likelyWrongWord(Secret(words.join(' ').toStdString())), std::size_t{0});
    }

    void anErrorNeverRepeatsWhatWasTyped() {
        const auto read = parseShare(Secret("correct horse battery staple"));
        QVERIFY(!read);
        QVERIFY(!QString::fromStdString(read.error().context).contains("horse"));
    }

    void sharesOfAnotherSetAndDoublesAreNotTaken() {
        const Secret secret = Secret::random(32);
        const auto first = split(secret, simple(2, 3), {}, kQuick);
        const auto second = split(secret, simple(2, 3), {}, kQuick);
        ShareSet set;
        QVERIFY(set.add((*first)[0].clone()));
        const auto other = set.add((*second)[1].clone());
        QVERIFY(!other);
        QVERIFY(other.error().context.starts_with("share_other_set"));
        const auto twice = set.add((*first)[0].clone());
        QVERIFY(!twice);
        QVERIFY(twice.error().context.starts_with("share_twice"));
        QCOMPARE(set.size(), std::size_t{1});
        QVERIFY(set.add((*first)[2].clone()));
        QVERIFY(set.combine()->equals(secret));
    }

    void aForeignShareAboveTheThresholdIsNoticed() {
        const auto shares = split(Secret::random(32), simple(2, 3), {}, kQuick);
        ShareSet set;
        QVERIFY(set.add((*shares)[0].clone()));
        QVERIFY(set.add((*shares)[1].clone()));
        Share forged = (*shares)[2].clone();
        forged.value.mutableBytes()[0] ^= 1;
        QVERIFY(set.add(std::move(forged)));
        QVERIFY(!set.combine());
    }

    void oursUseTheExtendableFormWithTwentyThousandIterations() {
        const auto shares = split(Secret::random(32), simple(3, 5));
        QVERIFY(shares);
        for (const Share& share : *shares) {
            QVERIFY(share.facts.masking.extendable);
            QCOMPARE(int(share.facts.masking.iterationExponent), 1);
        }
        QVERIFY(recovered(textsOf(*shares)));
    }

    void refusesPlansThatProtectNothing() {
        const Secret secret = Secret::random(32);
        for (const SharePlan& plan : {SharePlan{1, {}}, simple(1, 2), simple(0, 1), simple(4, 3),
                                      simple(2, 17), SharePlan{2, {{1, 1}}}, SharePlan{0, {{1, 1}}}}) {
            const auto shares = split(secret, plan);
            QVERIFY(!shares);
            QVERIFY(shares.error().context.starts_with("bad_shares"));
        }
        QVERIFY(!split(Secret::random(15), simple(2, 3)));
    }
};

QTEST_APPLESS_MAIN(Slip39Test)
#include "slip39_test.moc"
