// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in, and has no business in them.
#ifndef Q_MOC_RUN

#include "desktop/app/keychain/keychain.h"
#include "desktop/cli/dispatch.h"
#include "tests/desktop/app_room.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace rubber::test {

/// What one command line gave.
struct CliRan {
    int code = -1;
    std::string out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(QByteArray::fromStdString(out)).object(); }
    QJsonObject data() const { return json()["data"].toObject(); }
};

/// Whole command lines over a real vault and a relay in memory.
struct CliRoom {
    QTemporaryDir folder;
    FakeClock clock;
    FakeRelay relay{clock};
    QByteArray passphrase = "correct horse";
    int input = 0; ///< stdin
    bool writable = true; ///< The disk the vault is on.
    std::shared_ptr<desktop::MemoryKeychain> keychain; ///< None at first.
    desktop::RelayClient* way = nullptr;               ///< Instead of straight to `relay`.
    std::function<bool()> cancelled; ///< Ctrl+C was pressed.
    std::function<void(Duration)> nap = [this](Duration span) { clock.advance(span); };

    std::string home() const { return folder.filePath("home").toStdString(); }
    CliRan run(const QString& line) {
        QFile file(folder.filePath("passphrase"));
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) file.write(passphrase + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.close();
        CliRan ran;
        cli::Outside outside;
        outside.clock = &clock;
        outside.nap = nap;
        outside.cancelled = cancelled;
        if (!passphrase.isEmpty()) outside.passphrases.file = file.fileName().toStdString();
        outside.passphrases.terminalDevice.clear();
        outside.passphrases.input = input;
        outside.makeTerminal = [&](cli::ColourChoice) {
            const auto into = [](std::string& text) {
                return [&text](std::string_view more) {
                    text += more;
                    return true;
                };
            };
            return cli::Terminal({}, into(ran.out), into(ran.err));
        };
        outside.makeApp = [&] {
            desktop::AppOptions options;
            options.home = home();
            options.cheapPassphrase = true;
            options.keychain = keychain;
            options.who = "cli pts/9";
            options.writable = [this](const std::string&) { return writable; };
            return std::make_unique<desktop::App>(options, clock, way ? *way : relay);
        };
        std::vector<std::string> arguments;
        for (const QString& word : line.split(' ', Qt::SkipEmptyParts))
            arguments.push_back(word.toStdString());
        ran.code = cli::run(arguments, outside);
        return ran;
    }
    void pair() {
        CHECK(run("vault init").code == 0);
        const auto paired = run("relay pair https://127.0.0.1:8788 --name home-lab --code " +
                                QString::fromStdString(relay.newCode()));
        if (paired.code != 0) qFatal("%s", paired.err.c_str());
    }
    CliRan push(const QString& more = {}) {
        return run("push sk-or-v1-canary-4f1c9a77e2b8 --name ci --daily-limit 5.00 " + more);
    }
};

} // namespace rubber::test

#endif // Q_MOC_RUN
