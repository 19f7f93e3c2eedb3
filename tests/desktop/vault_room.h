// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <iterator>
#include <string>

namespace rubber::test {

/// The least cost a header may have, so that tests do not wait.
inline PassphraseParameters cheapCost() {
    PassphraseParameters cost = PassphraseParameters::fresh();
    cost.memoryBytes = 64ull << 20;
    cost.passes = 3;
    return cost;
}

inline Secret words(const char* text) { return Secret(std::string_view(text)); }

inline std::string slurp(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}
inline void spit(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

/// A folder of its own for one test, gone with it.
class VaultRoom {
public:
    std::string folder() const { return (m_dir.path() + "/vault").toStdString(); }
    std::string path(const char* name) const { return folder() + "/" + name; }
    std::string beside(const char* name) const { return (m_dir.path() + "/" + name).toStdString(); }
    vault::VaultKey make(const char* passphrase = "correct horse") const {
        auto key = vault::Vault::create(folder(), words(passphrase), cheapCost());
        if (!key) qFatal("%s", key.error().context.c_str());
        return std::move(*key);
    }

private:
    QTemporaryDir m_dir;
};

} // namespace rubber::test

/// Fails with the error's own words.
#define VERIFY_OK(...)                                                                                       \
    do {                                                                                                     \
        const auto& verify_result = (__VA_ARGS__);                                                           \
        QVERIFY2(verify_result.has_value(),                                                                  \
                 verify_result.has_value() ? "" : verify_result.error().context.c_str());                    \
    } while (false)
/// Fails unless the result is an error of this code whose context begins with this name.
#define VERIFY_ERROR(result, expectedCode, name)                                                             \
    do {                                                                                                     \
        const auto& verify_result = (result);                                                                \
        QVERIFY(!verify_result.has_value());                                                                 \
        QCOMPARE(rubber::toString(verify_result.error().code), rubber::toString(expectedCode));              \
        QVERIFY2(verify_result.error().context.starts_with(name), verify_result.error().context.c_str());    \
    } while (false)
