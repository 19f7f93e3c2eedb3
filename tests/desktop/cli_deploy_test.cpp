// SPDX-License-Identifier: GPL-3.0-or-later
// What `relay deploy` would do on which machine, and what it refuses before anything is touched.
#include "desktop/cli/deploy/plan.h"

#include <QtTest>

#include <algorithm>

using namespace rubber;
using namespace rubber::cli;

namespace {

constexpr const char* kHost = "root@vps.example.com";

DeployWords words() {
    DeployWords words;
    words.package = "dist/rubberapi-relay_0.1.0_amd64.deb";
    words.publicUrl = "https://relay.example.com:8787";
    words.tlsCert = "/etc/rubberapi/fullchain.pem";
    words.tlsKey = "/etc/rubberapi/privkey.pem";
    return words;
}

RemoteFacts machine() { return {true, false, true, false, "amd64", ""}; }

std::string allScripts(const DeployPlan& plan) {
    std::string text;
    for (const auto& step : plan.steps)
        text += step.script + "\n";
    return text;
}

std::string errorOf(const DeployWords& words, const RemoteFacts& facts = machine(), const std::string& host = kHost) {
    const auto plan = planDeploy(words, facts, host);
    return plan ? "" : plan.error().context;
}

} // namespace

class CliDeployTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void installsMakesStarts() {
        const auto plan = planDeploy(words(), machine(), kHost);
        QVERIFY(plan);
        QCOMPARE(plan->steps.size(), std::size_t{4});
        const std::string scripts = allScripts(*plan);
        const auto install = scripts.find("apt-get install"), made = scripts.find("rubberapi-relay init --service"),
                   start = scripts.find("systemctl restart");
        QVERIFY(install < made && made < start && start != std::string::npos);
        QVERIFY(scripts.find("--tls-cert '/etc/rubberapi/fullchain.pem'") != std::string::npos);
        QVERIFY(scripts.find("--control '0.0.0.0:8788'") != std::string::npos);
        QCOMPARE(plan->controlUrl, std::string("https://relay.example.com:8788"));
        QCOMPARE(plan->tunnel, std::string());
    }
    void anExistingRelayIsNotMadeAgain() {
        RemoteFacts facts = machine();
        facts.made = true;
        const auto plan = planDeploy(words(), facts, kHost);
        QVERIFY(plan);
        QVERIFY(allScripts(*plan).find(" init ") == std::string::npos);
        QVERIFY(allScripts(*plan).find("systemctl restart") != std::string::npos);
    }
    void aTunnelKeepsTheControlListenerOnLoopback() {
        DeployWords asked = words();
        asked.tunnel = true;
        const auto plan = planDeploy(asked, machine(), kHost);
        QVERIFY(plan);
        QVERIFY(allScripts(*plan).find("--control '127.0.0.1:8788'") != std::string::npos);
        QCOMPARE(plan->tunnel, std::string("8788:127.0.0.1:8788"));
        QCOMPARE(plan->controlUrl, std::string("https://localhost:8788"));
    }
    void withoutAPublicAddressTheMachinesNameIsTaken() {
        DeployWords asked = words();
        asked.publicUrl = "";
        QCOMPARE(planDeploy(asked, machine(), "root@10.1.2.3")->controlUrl, std::string("https://10.1.2.3:8788"));
        QCOMPARE(planDeploy(asked, machine(), "vps")->controlUrl, std::string("https://vps:8788"));
        asked.publicUrl = "https://[2001:db8::1]/v1";
        QCOMPARE(planDeploy(asked, machine(), "vps")->controlUrl, std::string("https://[2001:db8::1]:8788"));
    }
    void plainHttpForStrangersIsRefused() {
        DeployWords asked = words();
        asked.tlsCert = asked.tlsKey = "";
        QVERIFY(errorOf(asked).starts_with("bad_option: agents would send their keys unencrypted"));
        asked.listen = "127.0.0.1:8787";
        QCOMPARE(errorOf(asked), std::string());
        asked.listen = "0.0.0.0:8787";
        asked.behindProxy = true;
        QCOMPARE(errorOf(asked), std::string());
        asked.tlsCert = "/c";
        QVERIFY(errorOf(asked).starts_with("bad_option: --tls-cert and --tls-key"));
        asked.tlsKey = "/k";
        QVERIFY(errorOf(asked).starts_with("bad_option: --tls-cert and --behind-proxy"));
    }
    void wrongWordsAreNamed() {
        DeployWords asked = words();
        asked.package = "relay.rpm";
        QVERIFY(errorOf(asked).starts_with("bad_option: --package"));
        asked = words();
        asked.publicUrl = "relay.example.com";
        QVERIFY(errorOf(asked).starts_with("bad_option: --public-url"));
        for (const char* endpoint : {"8787", "0.0.0.0", "0.0.0.0:", "0.0.0.0:0"}) {
            asked = words();
            asked.control = endpoint;
            QVERIFY2(errorOf(asked).starts_with("bad_option: \""), endpoint);
        }
    }
    void machinesThatCannotAreRefusedBeforeAnythingIsDone() {
        RemoteFacts facts = machine();
        facts.root = false;
        QVERIFY(errorOf(words(), facts).starts_with("deploy_refused: that user is not root"));
        facts.sudo = true;
        QCOMPARE(errorOf(words(), facts), std::string());
        facts.systemd = false;
        QVERIFY(errorOf(words(), facts).starts_with("deploy_refused: systemd"));
        facts = machine();
        facts.architecture = "arm64";
        QVERIFY(errorOf(words(), facts).starts_with("deploy_refused: the package is not for its architecture, arm64"));
        facts.architecture = "";
        QVERIFY(errorOf(words(), facts).starts_with("deploy_refused: it has no dpkg"));
    }
    void nothingBecomesAnOptionOfSsh() {
        for (const char* host : {"", "-oProxyCommand=x", "a b", "a\nb", "$(x)", "`x`", "a'b", "a\"b", "a\\b"})
            QVERIFY2(!checkHost(host), host);
        for (const char* host : {"vps", "root@vps.example.com", "root@[2001:db8::1]", "me@10.0.0.1"})
            QVERIFY2(checkHost(host), host);
    }
    void nothingBecomesShell() {
        DeployWords asked = words();
        asked.tlsCert = "/a'; rm -rf / #";
        const auto plan = planDeploy(asked, machine(), kHost);
        QVERIFY(plan);
        QVERIFY(allScripts(*plan).find("'/a'\\''; rm -rf / #'") != std::string::npos);
    }
    void whatTheMachineSaysIsReadWholeOrNotAtAll() {
        const auto facts =
            parseRemoteFacts("root 0\nsystemd yes\narchitecture amd64\ninstalled 0.1.0\nmade yes\nend yes\n");
        QVERIFY(facts && facts->root && !facts->sudo && facts->systemd && facts->made);
        QCOMPARE(facts->architecture, std::string("amd64"));
        QCOMPARE(facts->installed, std::string("0.1.0"));
        QVERIFY(!parseRemoteFacts("root 1000\nsudo yes\nend yes\n")->root);
        QVERIFY(!parseRemoteFacts("root 0\nsystemd yes\n"));
        QVERIFY(!parseRemoteFacts("This account is currently not available."));
    }
};

QTEST_APPLESS_MAIN(CliDeployTest)
#include "cli_deploy_test.moc"
