// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/journal/record.h"

#include "shared/crypto/digest.h"
#include "tests/shared/record_samples.h"
#include "source_dir.h"

#include <QFile>
#include <QTest>
#include <set>

using namespace rubber;
using namespace rubber::journal;

namespace {

std::string bytesOf(const Payload& payload, std::uint64_t sequence = 42) {
    std::string out;
    appendRecord(out, sequence, payload);
    return out;
}

/// The frame of `record` with a checksum that fits whatever was changed.
void putChecksum(std::string& record) {
    const std::uint32_t sum = crc32c(record.substr(4, 12) + record.substr(kFrameBytes));
    for (std::size_t i = 0; i < 4; ++i)
        record[16 + i] = static_cast<char>(sum >> (8 * i));
}

/// The hex bytes between the ```hex fence of FORMAT.md and its end.
std::string exampleOfFormat() {
    QFile file(QStringLiteral(RUBBER_SOURCE_DIR "/shared/journal/FORMAT.md"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const std::string text = file.readAll().toStdString();
    const std::size_t start = text.find("```hex\n") + 7;
    std::string digits;
    for (const char c : text.substr(start, text.find("```", start) - start))
        if (c != ' ' && c != '\n') digits += c;
    return fromHex(digits).value_or("");
}

} // namespace

class RecordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSamplesCoverEveryType() {
        std::set<std::size_t> seen;
        for (const Payload& payload : test::samplePayloads())
            seen.insert(payload.index());
        QCOMPARE(seen.size(), std::variant_size_v<Payload>);
    }
    void readsBackEveryType() {
        for (const Payload& payload : test::samplePayloads()) {
            const std::string bytes = bytesOf(payload, 0x1122334455667788);
            const ReadResult result = readRecord(bytes);
            QVERIFY(result.outcome == ReadOutcome::Record);
            QCOMPARE(result.size, bytes.size());
            QCOMPARE(result.record.sequence, std::uint64_t{0x1122334455667788});
            QVERIFY(result.record.payload == payload);
        }
    }
    void readsRecordsOneAfterAnother() {
        std::string bytes;
        std::uint64_t sequence = 1;
        for (const Payload& payload : test::samplePayloads())
            appendRecord(bytes, sequence++, payload);
        bytes.append(kFrameBytes, '\0');
        std::string_view rest = bytes;
        sequence = 1;
        for (const Payload& payload : test::samplePayloads()) {
            const ReadResult result = readRecord(rest);
            QVERIFY(result.outcome == ReadOutcome::Record);
            QCOMPARE(result.record.sequence, sequence++);
            QVERIFY(result.record.payload == payload);
            rest.remove_prefix(result.size);
        }
        QVERIFY(readRecord(rest).outcome == ReadOutcome::End);
    }
    void aChangedByteNeverMakesARecord() {
        for (const Payload& payload : test::samplePayloads()) {
            const std::string good = bytesOf(payload);
            std::string bytes = good;
            for (std::size_t at = 0; at < good.size(); ++at) {
                // Every value where a byte means most: in the frame and at the start of the payload.
                const int step = at < 64 ? 1 : 37;
                for (int flip = 1; flip < 256; flip += step) {
                    bytes[at] = static_cast<char>(good[at] ^ flip);
                    const ReadOutcome outcome = readRecord(bytes).outcome;
                    if (outcome != ReadOutcome::Damaged && outcome != ReadOutcome::NeedMore)
                        QFAIL(qPrintable(QStringLiteral("type %1 byte %2 flip %3")
                                             .arg(payload.index())
                                             .arg(at)
                                             .arg(flip)));
                }
                bytes[at] = good[at];
            }
        }
    }
    void everyPrefixNeedsMore() {
        for (const Payload& payload : test::samplePayloads()) {
            const std::string bytes = bytesOf(payload);
            for (std::size_t size = 0; size < bytes.size(); ++size)
                QVERIFY(readRecord(std::string_view(bytes).substr(0, size)).outcome == ReadOutcome::NeedMore);
        }
    }
    void zeroesAreTheEnd() {
        QVERIFY(readRecord(std::string(4096, '\0')).outcome == ReadOutcome::End);
        QVERIFY(readRecord(std::string(kFrameBytes - 1, '\0')).outcome == ReadOutcome::NeedMore);
    }
    void aFrameWithImpossibleLengthIsDamaged() {
        std::string bytes(kFrameBytes, '\0');
        bytes[4] = 1; // a type, but no length
        QVERIFY(readRecord(bytes).outcome == ReadOutcome::Damaged);
        bytes[3] = 1; // 16 MiB
        QVERIFY(readRecord(bytes).outcome == ReadOutcome::Damaged);
    }
    void aNewerTypeOrVersionIsNotDamage() {
        std::string type = bytesOf(RepairRecord{1, 2, {}});
        type[4] = 99;
        putChecksum(type);
        QVERIFY(readRecord(type).outcome == ReadOutcome::Newer);
        QCOMPARE(readRecord(type).size, type.size());
        std::string version = bytesOf(RepairRecord{1, 2, {}});
        version[6] = 2;
        putChecksum(version);
        QVERIFY(readRecord(version).outcome == ReadOutcome::Newer);
    }
    void aSettlementOfTheFirstVersionStillReads() {
        SettleRecord settle = test::sampleSettle();
        settle.usage.imageIn = settle.usage.imageOut = settle.usage.seconds = settle.usage.characters = 0;
        const std::string bytes = bytesOf(settle);
        QCOMPARE(int(bytes[6]), 1);
        QVERIFY(readRecord(bytes).record.payload == Payload(settle));

        SettleRecord longer = settle;
        longer.usage.seconds = 1;
        for (const Payload& payload : {Payload(longer), Payload(LookingUpRecord{longer})}) {
            const std::string more = bytesOf(payload);
            QCOMPARE(int(more[6]), 2);
            QCOMPARE(more.size(), bytes.size() + 4 * 8);
            QVERIFY(readRecord(more).record.payload == payload);
        }
    }
    void aVersionThatFitsNotWhatIsSaidIsDamagedOrNewer() {
        SettleRecord settle = test::sampleSettle();
        std::string bytes = bytesOf(settle);
        bytes[6] = 3;
        putChecksum(bytes);
        QVERIFY(readRecord(bytes).outcome == ReadOutcome::Newer);
        bytes[6] = 1; // 32 bytes are left over
        putChecksum(bytes);
        QVERIFY(readRecord(bytes).outcome == ReadOutcome::Damaged);
        bytes[6] = 2;
        std::fill(bytes.end() - 32, bytes.end(), '\0'); // nothing to say that version 1 could not
        putChecksum(bytes);
        QVERIFY(readRecord(bytes).outcome == ReadOutcome::Damaged);
    }
    void aSecondEncodingOfTheSameValueIsDamaged() {
        std::string flag = bytesOf(ExpireRecord{KeyId("k"), true, {}});
        flag[kFrameBytes + 5] = 2; // bool
        putChecksum(flag);
        QVERIFY(readRecord(flag).outcome == ReadOutcome::Damaged);

        std::string longer = bytesOf(RepairRecord{1, 2, {}});
        longer += 'x';
        ++longer[0];
        putChecksum(longer);
        QVERIFY(readRecord(longer).outcome == ReadOutcome::Damaged);

        std::string hostBits =
            bytesOf(PinRecord{KeyId("k"), IpNetwork::parse("10.0.0.0/8").value(), false, {}, {}});
        hostBits[kFrameBytes + 5 + 2 + 3] = 7; // the last byte of the address
        putChecksum(hostBits);
        QVERIFY(readRecord(hostBits).outcome == ReadOutcome::Damaged);

        std::string what = bytesOf(SealRecord{SealRecord::What::Sealed, {}, {}});
        what[kFrameBytes] = 7;
        putChecksum(what);
        QVERIFY(readRecord(what).outcome == ReadOutcome::Damaged);
    }
    void aHugeCountAllocatesNothing() {
        std::string bytes = bytesOf(KillRecord{{}, 0, {}, {}, {}});
        for (std::size_t i = 0; i < 4; ++i)
            bytes[kFrameBytes + i] = static_cast<char>(0xff);
        putChecksum(bytes);
        QVERIFY(readRecord(bytes).outcome == ReadOutcome::Damaged);
    }
    void theExampleOfTheFormatPageIsTrue() {
        const std::string bytes = exampleOfFormat();
        QVERIFY(!bytes.empty());
        const ReadResult result = readRecord(bytes);
        QVERIFY(result.outcome == ReadOutcome::Record);
        QCOMPARE(result.record.sequence, std::uint64_t{42});
        const PinRecord expected{KeyId("8Qm2ZxT4bLpA"),
                                 IpNetwork::parse("142.93.10.20").value(),
                                 false,
                                 *WallTime::parseRfc3339("2026-11-23T14:02:11.042Z"),
                                 {DeviceId(), 0}};
        QVERIFY(result.record.payload == Payload(expected));
        QCOMPARE(toHex(bytesOf(expected, 42)), toHex(bytes));
    }
    void namesSettleModes() {
        QCOMPARE(toString(SettleMode::Exact), "exact");
        QCOMPARE(toString(SettleMode::Lookup), "lookup");
        QCOMPARE(toString(SettleMode::Partial), "partial");
        QCOMPARE(toString(SettleMode::Held), "held");
        QCOMPARE(toString(SettleMode::None), "none");
    }
};

QTEST_APPLESS_MAIN(RecordTest)
#include "record_test.moc"
