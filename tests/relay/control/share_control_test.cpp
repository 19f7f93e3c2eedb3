// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/share_lock.h"
#include "shared/crypto/slip39/words.h"
#include "tests/relay/control/control_rig.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

#include <algorithm>

using namespace rubber;
using namespace rubber::test;

namespace {

Secret joinedBytes(const std::string& front, const Secret& back) {
    Secret whole = Secret::ofSize(front.size() + back.size());
    std::copy(front.begin(), front.end(), whole.mutableBytes().begin());
    const auto bytes = back.reveal();
    std::copy(bytes.begin(), bytes.end(),
              whole.mutableBytes().begin() + static_cast<std::ptrdiff_t>(front.size()));
    return whole;
}

/// A relay in seal mode "shamir" and three people with a device each.
struct People : ControlRig {
    TestDevice ann{"dev_0000000000000001"}, bob{"dev_0000000000000002"}, cat{"dev_0000000000000003"};
    std::vector<slip39::Share> shares;

    People() {
        config.sealMode = SealMode::Shamir;
        restart();
        for (const TestDevice* device : {&ann, &bob, &cat})
            enrol(*device);
    }
    std::string ids(const TestDevice& device) const {
        return state->identity().id.text() + '\0' + device.id.text() + '\0';
    }
    ControlReply adopt(const slip39::SharePlan& plan = {1, {{2, 3}}}) {
        const Secret secret = Secret::random(32);
        auto made = slip39::split(secret, plan, {}, slip39::Masking{0, true, 0});
        CHECK(made);
        const auto key = sealingKey(ann);
        protocol::SharesAdoption message;
        message.sealKey = key.id;
        message.sealedSecret = sealTo(key.key, joinedBytes(ids(ann), secret));
        message.set = made->front().facts.masking.id;
        message.plan = plan;
        auto reply = call(ann, "shares/adopt", protocol::encode(message));
        if (reply.status == 200) shares = std::move(*made);
        return reply;
    }
    protocol::UnsealAttempt attempt(TestDevice& device) {
        const auto answer = protocol::decode<protocol::UnsealAttempt>(call(device, "unseal/attempt").body);
        CHECK(answer);
        return *answer;
    }
    std::string shareBody(const TestDevice& device, const protocol::UnsealAttempt& to,
                          const Secret& words) const {
        protocol::UnsealShare message;
        message.attempt = to.attempt;
        message.sealedShare = sealTo(to.key, joinedBytes(ids(device) + to.attempt + '\0', words));
        return protocol::encode(message);
    }
    ControlReply give(TestDevice& device, const slip39::Share& share) {
        return call(device, "unseal/share", shareBody(device, attempt(device), slip39::toWords(share)));
    }
    protocol::RelayStatus status() {
        const auto answer = protocol::decode<protocol::RelayStatus>(call(ann, "status").body);
        CHECK(answer);
        return *answer;
    }
    bool sealed() { return state->upstreamKeys().sealed(); }
};

} // namespace

class ShareControlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoPeopleOpenWhatOneCannot() {
        People people;
        QVERIFY(!people.status().shares);
        QCOMPARE(codeOf(people.adopt()), std::string());
        QVERIFY(!people.sealed());
        people.restart();
        QVERIFY(people.sealed());
        QCOMPARE(codeOf(people.give(people.bob, people.shares[2])), std::string());
        QVERIFY(people.sealed());
        const auto waiting = people.status();
        QVERIFY(waiting.unseal);
        QCOMPARE(waiting.unseal->given, 1u);
        QCOMPARE(int(waiting.shares->plan.groups[0].threshold), 2);
        QCOMPARE(codeOf(people.give(people.cat, people.shares[0])), std::string());
        QVERIFY(!people.sealed());
        QVERIFY(!people.status().unseal);
    }
    void theKeyIsTheSameAgain() {
        People people;
        QVERIFY(people.adopt().status == 200);
        const auto masterKey = people.state->upstreamKeys().masterKey();
        QVERIFY(masterKey);
        people.restart();
        QVERIFY(!people.state->upstreamKeys().masterKey());
        QVERIFY(people.give(people.ann, people.shares[0]).status == 200);
        QVERIFY(people.give(people.bob, people.shares[1]).status == 200);
        QVERIFY(people.state->upstreamKeys().masterKey()->equals(*masterKey));
    }
    void newSharesMakeTheOldOnesVoidWithoutANewKey() {
        People people;
        QVERIFY(people.adopt().status == 200);
        const auto masterKey = people.state->upstreamKeys().masterKey();
        QVERIFY(masterKey);
        auto old = std::move(people.shares);
        QVERIFY(people.adopt({1, {{2, 2}}}).status == 200);
        people.restart();
        QCOMPARE(codeOf(people.give(people.ann, old[0])), std::string("share_other_set"));
        // With the identifier forged they are taken, and open nothing.
        for (auto& share : old)
            share.facts = people.shares[0].facts;
        old[1].facts.member = 1;
        QCOMPARE(codeOf(people.give(people.ann, old[0])), std::string());
        QCOMPARE(codeOf(people.give(people.bob, old[1])), std::string("shares_wrong"));
        QVERIFY(people.sealed());
        QVERIFY(people.give(people.ann, people.shares[0]).status == 200);
        QVERIFY(people.give(people.bob, people.shares[1]).status == 200);
        QVERIFY(people.state->upstreamKeys().masterKey()->equals(*masterKey));
    }
    void whatWasGivenIsForgottenAfterTenMinutes() {
        People people;
        QVERIFY(people.adopt().status == 200);
        people.restart();
        const auto first = people.attempt(people.ann);
        QVERIFY(people.give(people.ann, people.shares[0]).status == 200);
        people.clock.advance(Duration::seconds(599));
        QCOMPARE(people.status().unseal->given, 1u);
        people.clock.advance(Duration::seconds(1));
        people.state->tick();
        QVERIFY(!people.status().unseal);
        // A share that was sealed for the attempt that ended is of no use to the next one.
        const std::string late = people.shareBody(people.bob, first, slip39::toWords(people.shares[1]));
        QCOMPARE(codeOf(people.call(people.bob, "unseal/share", late)), std::string("no_attempt"));
        QVERIFY(people.give(people.bob, people.shares[1]).status == 200);
        QVERIFY(people.sealed());
        QCOMPARE(people.status().unseal->given, 1u);
    }
    void anyDeviceMayCancelAndAllBeginAgain() {
        People people;
        QVERIFY(people.adopt().status == 200);
        people.restart();
        QCOMPARE(codeOf(people.call(people.bob, "unseal/cancel")), std::string("no_attempt"));
        const auto first = people.attempt(people.ann);
        QVERIFY(people.give(people.ann, people.shares[0]).status == 200);
        QVERIFY(people.status().unseal);
        std::vector<std::string> codes;
        people.state->onRow([&](const protocol::Row& row) { codes.push_back(row.code + " " + row.device); });
        QCOMPARE(codeOf(people.call(people.bob, "unseal/cancel")), std::string());
        QCOMPARE(codes, std::vector<std::string>{"shares_cancelled dev_0000000000000002"});
        QVERIFY(!people.status().unseal);
        // What was sealed for the attempt that ended opens nothing, and one share is one again.
        const std::string late = people.shareBody(people.cat, first, slip39::toWords(people.shares[1]));
        QCOMPARE(codeOf(people.call(people.cat, "unseal/share", late)), std::string("no_attempt"));
        QVERIFY(people.give(people.cat, people.shares[1]).status == 200);
        QVERIFY(people.sealed());
        QCOMPARE(people.status().unseal->given, 1u);
        QVERIFY(people.give(people.ann, people.shares[0]).status == 200);
        QVERIFY(!people.sealed());
        QCOMPARE(codeOf(people.call(people.ann, "unseal/cancel")), std::string("not_sealed"));
    }
    void wrongSharesEndTheAttemptAndNobodyLearnsWhichItWas() {
        People people;
        QVERIFY(people.adopt().status == 200);
        people.restart();
        slip39::Share forged = people.shares[1].clone();
        forged.value.mutableBytes()[3] ^= 1;
        QVERIFY(people.give(people.ann, people.shares[0]).status == 200);
        const auto refused = people.give(people.bob, forged);
        QCOMPARE(codeOf(refused), std::string("shares_wrong"));
        QVERIFY(people.sealed());
        QVERIFY(!people.status().unseal);
        QVERIFY(people.give(people.ann, people.shares[0]).status == 200);
        QVERIFY(people.give(people.bob, people.shares[1]).status == 200);
        QVERIFY(!people.sealed());
    }
    void aShareIsTakenOnceAndOnlyWhole() {
        People people;
        QVERIFY(people.adopt().status == 200);
        people.restart();
        QVERIFY(people.give(people.ann, people.shares[0]).status == 200);
        QCOMPARE(codeOf(people.give(people.bob, people.shares[0])), std::string("share_twice"));
        const auto to = people.attempt(people.bob);
        QCOMPARE(codeOf(people.call(people.bob, "unseal/share",
                                    people.shareBody(people.bob, to, Secret("acid academic")))),
                 std::string("share_length"));
        QCOMPARE(people.status().unseal->given, 1u);
    }
    void aShareIsBoundToItsDeviceAndAttempt() {
        People people;
        QVERIFY(people.adopt().status == 200);
        people.restart();
        const auto to = people.attempt(people.ann);
        // Bob sends on what Ann sealed.
        const std::string anns = people.shareBody(people.ann, to, slip39::toWords(people.shares[0]));
        QCOMPARE(codeOf(people.call(people.bob, "unseal/share", anns)), std::string("box_refused"));
        protocol::UnsealShare other;
        other.attempt = to.attempt;
        other.sealedShare = sealTo(SealingKey::make().publicKey, Secret("x"));
        QCOMPARE(codeOf(people.call(people.ann, "unseal/share", protocol::encode(other))),
                 std::string("box_refused"));
        QCOMPARE(people.status().unseal->given, 0u);
    }
    void noDeviceOpensItAlone() {
        People people;
        QVERIFY(people.adopt().status == 200);
        people.restart();
        const auto key = people.sealingKey(people.ann);
        protocol::UnsealRequest whole;
        whole.sealKey = key.id;
        whole.sealedMasterKey = sealTo(key.key, joinedBytes(people.ids(people.ann), Secret::random(32)));
        QCOMPARE(codeOf(people.call(people.ann, "unseal", protocol::encode(whole))),
                 std::string("shares_needed"));
        QCOMPARE(codeOf(people.adopt()), std::string("relay_sealed"));
    }
    void otherSealModesKnowNoShares() {
        People people;
        people.config.sealMode = SealMode::Desktop;
        people.restart();
        QCOMPARE(codeOf(people.adopt()), std::string("not_in_shamir_mode"));
        QCOMPARE(codeOf(people.call(people.ann, "unseal/attempt")), std::string("not_in_shamir_mode"));
        QCOMPARE(codeOf(people.call(people.ann, "unseal/cancel")), std::string("not_in_shamir_mode"));
    }
    void withoutSharesThereIsNothingToGive() {
        People people;
        QCOMPARE(codeOf(people.call(people.ann, "unseal/attempt")), std::string("no_shares"));
        QVERIFY(people.adopt().status == 200);
        QCOMPARE(codeOf(people.call(people.ann, "unseal/attempt")), std::string("not_sealed"));
    }
    void whoGaveAShareIsInTheJournal() {
        People people;
        QVERIFY(people.adopt().status == 200);
        people.restart();
        std::vector<std::string> codes;
        people.state->onRow([&](const protocol::Row& row) {
            if (row.kind == "seal") codes.push_back(row.code + " " + row.device);
        });
        QVERIFY(people.give(people.bob, people.shares[2]).status == 200);
        QVERIFY(people.give(people.cat, people.shares[0]).status == 200);
        QCOMPARE(codes, (std::vector<std::string>{"share_given dev_0000000000000002",
                                                  "unsealed dev_0000000000000003"}));
    }
    void aDamagedFileOfSharesOpensNothingAndIsTold() {
        const Secret secret = Secret::random(32), master = Secret::random(32);
        const ShareLock lock =
            ShareLock::make({12043, {2, {{1, 1}, {2, 3}}}, WallTime{1'700'000'000'000}}, secret, master);
        const std::string bytes = lock.encode();
        QVERIFY(ShareLock::parse(bytes)->open(secret)->equals(master));
        QVERIFY(!ShareLock::parse(bytes)->open(Secret::random(32)));
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QVERIFY(!ShareLock::parse(std::string_view(bytes).substr(0, size)));
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            std::string changed = bytes;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            const auto read = ShareLock::parse(changed);
            QVERIFY(!read || !read->open(secret));
        }
        QVERIFY(!ShareLock::parse(bytes + "x"));
    }
    void sharesLeaveNoTraceOnTheDisk() {
        People people;
        QVERIFY(people.adopt().status == 200);
        people.restart();
        QVERIFY(people.give(people.ann, people.shares[0]).status == 200);
        const Secret words = slip39::toWords(people.shares[0]);
        QDirIterator files(people.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(!content.contains(QByteArray(words.reveal().data(), 40)));
            QVERIFY(!content.contains(QByteArray(people.shares[0].value.reveal().data(), 16)));
        }
    }
};

QTEST_GUILESS_MAIN(ShareControlTest)
#include "share_control_test.moc"
