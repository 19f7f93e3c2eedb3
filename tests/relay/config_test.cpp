// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/config.h"
#include "relay/core/config_keys.h"
#include "source_dir.h"

#include <QFile>
#include <QtTest>
#include <set>
#include <sstream>

using namespace rubber;
using namespace rubber::relay;

namespace {

std::string errorOf(std::string_view toml) {
    const auto config = Config::parse(toml, "rubberapi.toml");
    return config ? std::string() : config.error().context;
}

std::string example() {
    QFile file(RUBBER_SOURCE_DIR "/resources/relay.example.toml");
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

class ConfigTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyFileIsTheDefault() {
        const auto config = Config::parse("", "x");
        QVERIFY(config);
        QCOMPARE(config->listen.toText(), std::string("127.0.0.1:8787"));
        QVERIFY(Config::difference(Config{}, *config).empty());
    }

    void theExampleParsesAndIsTheDefault() {
        const auto config = Config::parse(example(), "relay.example.toml");
        QVERIFY2(config, config ? "" : config.error().context.c_str());
        const auto lines = Config::difference(Config{}, *config);
        QVERIFY2(lines.empty(), lines.empty() ? "" : lines.front().c_str());
    }

    void theExampleNamesEveryKey() {
        std::string section;
        std::set<std::string> named;
        std::istringstream lines(example());
        for (std::string line; std::getline(lines, line);) {
            if (line.starts_with("[")) section = line.substr(1, line.find(']') - 1) + ".";
            if (!line.empty() && line[0] >= 'a' && line[0] <= 'z')
                named.insert(section + line.substr(0, line.find(' ')));
        }
        for (const ConfigKey& key : configKeys())
            QVERIFY2(named.contains(key.name), key.name);
        QCOMPARE(named.size(), configKeys().size());
    }

    void anUnknownKeyIsNamedWithItsLineAndTheNearestKey() {
        const std::string error = errorOf("listen = \"127.0.0.1:1\"\n\ntrusted_proxys = []\n");
        QVERIFY2(contains(error, "rubberapi.toml:3:") && contains(error, "\"trusted_proxys\"") &&
                     contains(error, "\"trusted_proxies\""),
                 error.c_str());
    }

    void anUnknownKeyOfASectionIsNamedInFull() {
        const std::string error = errorOf("[limits]\nbody_byte = 5\n");
        QVERIFY2(contains(error, ":2:") && contains(error, "\"limits.body_bytes\""), error.c_str());
    }

    void aKeyInTheWrongSectionPointsToItsPlace() {
        QVERIFY(contains(errorOf("body_bytes = 5\n"), "\"limits.body_bytes\""));
        QVERIFY(contains(errorOf("[timeouts]\ndurability = \"default\"\n"), "\"durability\""));
        QVERIFY(contains(errorOf("[limit]\nfields = 5\n"), "limit"));
    }

    void aWrongTypeIsNamedWithItsLine() {
        for (const char* toml :
             {"\nlisten = 8787", "\nbehind_proxy = \"yes\"", "\ntrusted_proxies = \"10.0.0.0/8\"",
              "\ntrusted_proxies = [1]", "\ndurability = \"fast\"", "\nseal_mode = \"sharded\"",
              "\nattestation.provider = \"tdx\"", "\nlimits = 5", "\nlisten = \"localhost\"", "\nlisten = \"::1:80\"",
              "\nlisten = \"127.0.0.1:99999\"", "\nlimits.fields = -1", "\nlimits.fields = 0",
              "\nlimits.fields = 1.5", "\ntimeouts.head = \"10\"", "\ntimeouts.head = 10",
              "\ntrusted_proxies = [\"10.0.0.0/40\"]"}) {
            const std::string error = errorOf(toml);
            QVERIFY2(contains(error, "rubberapi.toml:2: "), (std::string(toml) + " -> " + error).c_str());
        }
    }

    void brokenTomlIsNamedWithItsLine() {
        QVERIFY(contains(errorOf("listen = \"127.0.0.1:1\"\nx = = 1\n"), "rubberapi.toml:2:"));
    }

    void refusesPlainHttpWhereStrangersListen() {
        QVERIFY(contains(errorOf("listen = \"0.0.0.0:8787\""), "tls_cert"));
        QVERIFY(contains(errorOf("listen = \"[::]:8787\""), "tls_cert"));
        QVERIFY(errorOf("listen = \"0.0.0.0:8787\"\nbehind_proxy = true").empty());
        QVERIFY(errorOf("listen = \"0.0.0.0:8787\"\ntls_cert = \"c\"\ntls_key = \"k\"").empty());
        QVERIFY(errorOf("listen = \"[::1]:8787\"").empty());
    }

    void refusesHalfOfAPair() {
        QVERIFY(!errorOf("tls_cert = \"c\"").empty());
        QVERIFY(!errorOf("client_address_header = \"x-forwarded-for\"").empty());
        QVERIFY(!errorOf("proxy_protocol = true").empty());
        QVERIFY(!errorOf("trusted_proxies = [\"10.0.0.0/8\"]\nproxy_protocol = true\nclient_address_header = "
                         "\"x-real-ip\"")
                     .empty());
        QVERIFY(!errorOf("trusted_proxies = [\"10.0.0.0/8\"]\nclient_address_header = \"X Y\"").empty());
        QVERIFY(!errorOf("control = \"127.0.0.1:8787\"").empty());
        QVERIFY(!errorOf("attestation.certificates = \"chain.pem\"").empty());
        QVERIFY(errorOf("[attestation]\nprovider = \"sev-snp\"\ncertificates = \"chain.pem\"").empty());
        QVERIFY(!errorOf("public_url = \"relay.example.com\"").empty());
        QVERIFY(!errorOf("log_level = \"loud\"").empty());
    }

    void whatItWritesItReads() {
        Config config;
        config.listen = *Endpoint::parse("[::1]:0");
        config.behindProxy = true;
        config.trustedProxies = {*IpNetwork::parse("10.0.0.0/8"), *IpNetwork::parse("::1")};
        config.sealMode = SealMode::File;
        config.publicUrl = "https://relay.example.com";
        config.bodyBytes = 1 << 20;
        config.framing.fields = 50;
        config.request = Duration::seconds(60);
        config.segmentBytes = 2 << 20;
        config.retention = Duration::days(7);
        const auto again = Config::parse(config.toToml(), "x");
        QVERIFY2(again, again ? "" : again.error().context.c_str());
        QVERIFY(Config::difference(config, *again).empty());
    }

    void theDifferenceSaysWhatNeedsARestart() {
        Config after;
        after.listen.port = 9000;
        after.bodyBytes = 1 << 20;
        const auto lines = Config::difference(Config{}, after);
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(lines[0], std::string("listen: \"127.0.0.1:8787\" -> \"127.0.0.1:9000\" (needs a restart)"));
        QCOMPARE(lines[1], std::string("limits.body_bytes: 4194304 -> 1048576"));
    }

    void aMissingFileIsNotFound() {
        const auto config = Config::load("/nonexistent/rubberapi.toml");
        QVERIFY(!config && config.error().code == ErrorCode::NotFound);
    }

    void aTruncatedFileNeverCrashes() {
        const std::string whole = example();
        for (std::size_t size = 0; size < whole.size(); size += 7)
            std::ignore = Config::parse(whole.substr(0, size), "x");
    }
};

QTEST_APPLESS_MAIN(ConfigTest)
#include "config_test.moc"
