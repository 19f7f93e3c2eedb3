// SPDX-License-Identifier: GPL-3.0-or-later
// What a device is given to check the audit log with, and its cosignature.
#include "relay/core/control/event_feed.h"
#include "shared/audit/checkpoint.h"
#include "shared/protocol/record_row.h"
#include "tests/relay/control/control_rig.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::test;

namespace {

struct AuditRig : ControlRig {
    TestDevice device;

    AuditRig() { enrol(device); }
    void rows(int count) {
        for (int i = 0; i < count; ++i)
            CHECK(state->record(
                journal::AlertRecord{KeyId("8Qm2ZxT4bLpA"), "test", std::to_string(i), clock.wall()}));
        sync();
    }
    void signNow() {
        for (int i = 0; i < 12; ++i) {
            clock.advance(Duration::seconds(1));
            state->tick();
            sync();
        }
    }
    template <class Answer>
    Answer ask(const std::string& verb, const auto& request) {
        const auto reply = call(device, verb, protocol::encode(request));
        if (reply.status != 200) qFatal("%s", reply.body.c_str());
        return *protocol::decode<Answer>(reply.body);
    }
    protocol::AuditCheckpoint checkpoint(std::uint64_t older = 0) {
        return ask<protocol::AuditCheckpoint>("audit/checkpoint", protocol::AuditCheckpointRequest{older});
    }
    audit::SignedCheckpoint opened(const protocol::AuditCheckpoint& answer) {
        return *audit::openCheckpoint(answer.note, *note::parseNoteKey(answer.auditKey));
    }
    /// The answer's checkpoint with this device's cosignature.
    std::string cosigned(const protocol::AuditCheckpoint& answer, const TestDevice& by) {
        note::Note note = *note::parse(answer.note);
        note.signatures.push_back(note::cosign(note.text, audit::witnessName(by.id), by.key, clock.wall()));
        return note::toText(note);
    }
};

} // namespace

class AuditControlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thereIsNoCheckpointBeforeOneIsSigned() {
        AuditRig rig;
        QCOMPARE(codeOf(rig.call(rig.device, "audit/checkpoint", R"({"older":0})")),
                 std::string("no_checkpoint"));
        QCOMPARE(codeOf(rig.call(rig.device, "audit/nothing")), std::string("not_found"));
    }

    void rowsOfEveryPageAreTheLeavesOfTheSignedTree() {
        AuditRig rig;
        for (int i = 0; i < 6; ++i) {
            rig.rows(50);
            rig.signNow();
        }
        const auto newest = rig.opened(rig.checkpoint());
        QVERIFY(newest.checkpoint.size >= 300);
        for (const std::uint32_t limit : {1u, 7u, 100u, 2'000u}) {
            merkle::Frontier tree;
            for (std::uint64_t after = 0;;) {
                const auto page = rig.ask<protocol::RowsPage>("rows", protocol::RowsRequest{after, limit});
                for (const auto& row : page.rows) {
                    QVERIFY(row.leaf == tree.size());
                    const auto read = journal::readRecord(row.record);
                    QVERIFY(read.outcome == journal::ReadOutcome::Record);
                    QCOMPARE(read.record.sequence, row.sequence);
                    tree.append(merkle::leafHash(row.record));
                    if (tree.size() == newest.checkpoint.size) QVERIFY(tree.root() == newest.checkpoint.root);
                }
                if (page.next == after) break;
                after = page.next;
            }
            QVERIFY(tree.size() >= newest.checkpoint.size);
        }
    }

    void provesThatTheLogOnlyGrew() {
        AuditRig rig;
        rig.rows(30);
        rig.signNow();
        const auto before = rig.opened(rig.checkpoint());
        rig.rows(1'500);
        rig.signNow();
        rig.restart();
        const auto answer = rig.checkpoint(before.checkpoint.size);
        const auto after = rig.opened(answer);
        QVERIFY(after.checkpoint.size > before.checkpoint.size);
        QVERIFY(merkle::verifyConsistency(before.checkpoint.size, after.checkpoint.size,
                                          before.checkpoint.root, after.checkpoint.root, answer.consistency));
        const auto tree =
            rig.ask<protocol::AuditTree>("audit/tree", protocol::AuditTreeRequest{before.checkpoint.size});
        QVERIFY(merkle::Frontier::restore(tree.size, tree.nodes)->root() == before.checkpoint.root);
        const auto proof = rig.ask<protocol::AuditProof>(
            "audit/proof", protocol::AuditProofRequest{3, after.checkpoint.size});
        const auto page = rig.ask<protocol::RowsPage>("rows", protocol::RowsRequest{0, 10});
        QVERIFY(merkle::verifyInclusion(merkle::leafHash(page.rows.at(3).record), 3, after.checkpoint.size,
                                        proof.path, after.checkpoint.root));
        QCOMPARE(codeOf(rig.call(rig.device, "audit/tree", R"({"size":100000})")), std::string("invalid"));
        QCOMPARE(codeOf(rig.call(rig.device, "audit/proof", R"({"leaf":9,"size":9})")),
                 std::string("invalid"));
        // A device that saw more than there is gets no proof, and sees why.
        QVERIFY(rig.checkpoint(after.checkpoint.size + 5).consistency.empty());
    }

    void keepsOneCosignatureADeviceAndShowsItToOthers() {
        AuditRig rig;
        rig.rows(3);
        rig.signNow();
        const auto answer = rig.checkpoint();
        const auto send = [&](const std::string& note) {
            return codeOf(
                rig.call(rig.device, "audit/cosign", protocol::encode(protocol::AuditCosign{note})));
        };
        QCOMPARE(send(rig.cosigned(answer, rig.device)), std::string());
        QCOMPARE(send(rig.cosigned(answer, rig.device)), std::string("cosigned_already"));
        rig.restart();
        TestDevice other("dev_0000000000000002");
        rig.enrol(other);
        const auto key = audit::witnessKey(rig.device.id, rig.device.key.verifyKey);
        const auto seen = protocol::decode<protocol::AuditCheckpoint>(
            rig.call(other, "audit/checkpoint", R"({"older":0})").body);
        QCOMPARE(seen->cosigned.size(), 1u);
        QVERIFY(note::cosignedAt(*note::parse(seen->cosigned.front()), key));
    }

    void refusesCosignaturesOfOthersAndOfOtherLogs() {
        AuditRig rig;
        rig.rows(3);
        rig.signNow();
        const auto answer = rig.checkpoint();
        const auto send = [&](const std::string& note) {
            return codeOf(
                rig.call(rig.device, "audit/cosign", protocol::encode(protocol::AuditCosign{note})));
        };
        QCOMPARE(send(rig.cosigned(answer, TestDevice("dev_0000000000000002"))),
                 std::string("bad_signature"));
        QCOMPARE(send(answer.note), std::string("bad_signature"));
        TestDevice thief(rig.device.id.text());
        QCOMPARE(send(rig.cosigned(answer, thief)), std::string("bad_signature"));
        // Signed by the relay, but never its log.
        audit::Checkpoint forged = rig.opened(answer).checkpoint;
        forged.root = merkle::emptyRoot();
        protocol::AuditCheckpoint other = answer;
        other.note = audit::signCheckpoint(forged, rig.state->identity().audit);
        QCOMPARE(send(rig.cosigned(other, rig.device)), std::string("not_this_log"));
    }

    void theFeedGivesTheNewestCheckpointBehindItsRows() {
        AuditRig rig;
        EventFeed feed(*rig.state);
        rig.rows(20);
        rig.signNow();
        feed.durable(rig.state->journal().durableSequence());
        int wakes = 0;
        const auto rows = feed.subscribe(0, [&] { ++wakes; });
        const auto drain = [&] {
            std::vector<protocol::FeedFrame> frames;
            for (auto texts = rows->take(7); !texts.empty(); texts = rows->take(7))
                for (const auto& text : texts)
                    frames.push_back(*protocol::decode<protocol::FeedFrame>(text));
            return frames;
        };
        auto frames = drain();
        QVERIFY(frames.size() > 20);
        QVERIFY(frames.back().checkpoint);
        merkle::Frontier tree;
        for (const auto& frame : frames)
            if (frame.row) tree.append(merkle::leafHash(frame.row->record));
        const auto key = audit::auditKey(rig.state->identity().id, rig.state->identity().audit.verifyKey);
        const auto opened = audit::openCheckpoint(*frames.back().checkpoint, key);
        QCOMPARE(opened->checkpoint.size, tree.size());
        QVERIFY(opened->checkpoint.root == tree.root());

        rig.rows(1);
        feed.durable(rig.state->journal().durableSequence());
        frames = drain();
        QCOMPARE(frames.size(), 1u);
        QVERIFY(frames.front().row && frames.front().row->leaf == tree.size());
        rig.signNow();
        feed.durable(rig.state->journal().durableSequence());
        QCOMPARE(wakes, 2);
        frames = drain();
        QCOMPARE(frames.size(), 1u);
        QVERIFY(frames.front().checkpoint);
        QVERIFY(drain().empty());
    }
};

QTEST_APPLESS_MAIN(AuditControlTest)
#include "audit_control_test.moc"
