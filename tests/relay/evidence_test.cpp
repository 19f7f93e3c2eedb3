// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel's side is played by a function in place of the ioctl, and by plain files in place of configfs.
#include "relay/core/evidence/nitro_module.h"
#include "relay/core/evidence/snp_guest.h"
#include "shared/cbor.h"
#include "tests/support/evidence/made_binding.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cstring>
#include <sys/uio.h>

using namespace rubber;
using namespace rubber::relay;
using rubber::test::madeBinding;

namespace {

constexpr unsigned long kGetExtendedReport = 0xc0205302; // SNP_GET_EXT_REPORT, as strace shows it.
constexpr unsigned long kNitro = 0xc0200a00;             // NSM_IOCTL_RAW.

std::string expected() {
    const auto digest = madeBinding().digest();
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

template <class T>
T at(const char* bytes, std::size_t offset) {
    T value{};
    std::memcpy(&value, bytes + offset, sizeof value);
    return value;
}

/// The guest device, by the offsets of the kernel's header and not by our structures.
struct FakeSnp {
    std::string userData;
    std::uint32_t vmpl = 99, status = 0, size = 1184;
    std::uint32_t hostError = 0;
    Status operator()(const std::string& device, unsigned long request, void* argument) {
        CHECK(device == "/dev/fake" && request == kGetExtendedReport);
        auto* guest = static_cast<char*>(argument);
        CHECK(at<std::uint8_t>(guest, 0) == 1);
        auto* ask = reinterpret_cast<char*>(at<std::uint64_t>(guest, 8));
        auto* answer = reinterpret_cast<char*>(at<std::uint64_t>(guest, 16));
        userData.assign(ask, 64);
        vmpl = at<std::uint32_t>(ask, 64);
        const auto table = at<std::uint64_t>(ask, 96);
        CHECK(table % 4096 == 0 && at<std::uint32_t>(ask, 104) % 4096 == 0);
        if (hostError != 0) {
            const std::uint32_t needed = 0x6000;
            std::memcpy(ask + 104, &needed, 4);
            std::memcpy(guest + 28, &hostError, 4);
            return fail(ErrorCode::Unavailable, device + " cannot be asked: Input/output error");
        }
        std::memcpy(reinterpret_cast<void*>(table), "the table", 9);
        std::memcpy(answer, &status, 4);
        std::memcpy(answer + 4, &size, 4);
        std::memset(answer + 32, 0x52, 1184);
        return {};
    }
};

/// The module: reads the question, gives `answer`.
struct FakeNitro {
    std::string answer, asked;
    Status operator()(const std::string& device, unsigned long request, void* argument) {
        CHECK(device == "/dev/fake" && request == kNitro);
        auto* parts = static_cast<iovec*>(argument);
        asked.assign(static_cast<char*>(parts[0].iov_base), parts[0].iov_len);
        CHECK(answer.size() <= parts[1].iov_len);
        std::memcpy(parts[1].iov_base, answer.data(), answer.size());
        parts[1].iov_len = answer.size();
        return {};
    }
};

std::string nitroAnswer(const std::string& document) {
    return cbor::Writer().map(1).text("Attestation").map(1).text("document").bytes(document).written();
}

} // namespace

class EvidenceTest : public QObject {
    Q_OBJECT

    static Result<MachineEvidence> asked(FakeSnp& device) {
        return SnpGuest({"/nowhere", "/dev/fake", std::ref(device)}).evidence(madeBinding());
    }
    static Result<MachineEvidence> asked(FakeNitro& device) {
        return NitroModule("/dev/fake", std::ref(device)).evidence(madeBinding());
    }
    static void put(const QString& path, const QByteArray& content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QByteArray get(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void theGuestDeviceIsAskedOverTheBinding() {
        FakeSnp device;
        const auto evidence = asked(device);
        QVERIFY(evidence);
        QVERIFY(evidence->technology == "sev-snp" && evidence->report == std::string(1184, 'R'));
        QVERIFY(evidence->certificates.starts_with("the table"));
        QVERIFY(device.userData == expected());
        QCOMPARE(device.vmpl, 0u);
    }
    void aGuestDeviceThatGivesNoReportIsAnError() {
        for (const auto& [status, size, host] : {std::tuple{22u, 1184u, 0u},
                                                 {0u, 1183u, 0u},
                                                 {0u, 4001u, 0u},
                                                 {0u, 1184u, 1u},
                                                 {0u, 1184u, 2u}}) {
            FakeSnp device;
            device.status = status, device.size = size, device.hostError = host;
            const auto evidence = asked(device);
            QVERIFY(!evidence && evidence.error().code == ErrorCode::Unavailable);
            if (host == 1) QVERIFY(evidence.error().context.find("24576") != std::string::npos);
            if (host == 2) QVERIFY(evidence.error().context.find("host 2") != std::string::npos);
        }
    }
    void aMissingDeviceIsNamed() {
        const auto evidence =
            SnpGuest({"/nowhere", "/nowhere/sev-guest", callDevice}).evidence(madeBinding());
        QVERIFY(!evidence && evidence.error().context.find("/nowhere/sev-guest") != std::string::npos);
    }
    void theKernelsReportFolderComesFirst() {
        QTemporaryDir reports;
        const QString entry = reports.filePath("rubberapi");
        QVERIFY(QDir().mkpath(entry));
        put(entry + "/provider", "sev_guest\n");
        put(entry + "/inblob", "");
        put(entry + "/generation", "1\n");
        put(entry + "/outblob", QByteArray(1184, 'R'));
        put(entry + "/auxblob", "the table");
        FakeSnp device;
        SnpGuest guest({reports.path().toStdString(), "/dev/fake", std::ref(device)});
        const auto evidence = guest.evidence(madeBinding());
        QVERIFY(evidence);
        QVERIFY(evidence->report == std::string(1184, 'R') && evidence->certificates == "the table");
        QVERIFY(get(entry + "/inblob").toStdString() == expected());
        QVERIFY(device.userData.empty());
        put(entry + "/provider", "tdx_guest\n");
        QVERIFY(!guest.evidence(madeBinding()));
        put(entry + "/provider", "sev_guest\n");
        QFile::remove(entry + "/outblob");
        QVERIFY(!guest.evidence(madeBinding()));
    }
    void theNitroModuleIsAskedOverEverything() {
        FakeNitro module{nitroAnswer("a document"), ""};
        const auto evidence = asked(module);
        QVERIFY(evidence);
        QVERIFY(evidence->technology == "nitro" && evidence->report == "a document");
        cbor::Reader question(module.asked);
        QCOMPARE(question.map().value(), std::size_t{1});
        QVERIFY(question.text().value() == "Attestation");
        QCOMPARE(question.map().value(), std::size_t{3});
        QVERIFY(question.text().value() == "user_data" && question.bytes().value() == expected());
        QVERIFY(question.text().value() == "nonce" && question.bytes().value() == madeBinding().nonce);
        QVERIFY(question.text().value() == "public_key" &&
                question.bytes().value() == asText(madeBinding().sealingKey));
        QVERIFY(question.end());
    }
    void otherAnswersOfTheModuleAreErrors() {
        const std::string good = nitroAnswer("a document");
        for (std::size_t size = 0; size < good.size(); ++size) {
            FakeNitro module{good.substr(0, size), ""};
            QVERIFY(!asked(module));
        }
        FakeNitro error{cbor::Writer().map(1).text("Error").text("InvalidArgument").written(), ""};
        const auto evidence = asked(error);
        QVERIFY(!evidence && evidence.error().context.find("InvalidArgument") != std::string::npos);
        FakeNitro more{good + good, ""};
        QVERIFY(!asked(more));
    }
};

QTEST_APPLESS_MAIN(EvidenceTest)
#include "evidence_test.moc"
