// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rubber::test {

/// A secret that a test plants and then looks for: kept masked, so that the test's own copy is never found.
class PlantedSecret {
public:
    /// Random letters and digits behind `prefix`.
    explicit PlantedSecret(const char* prefix, int length = 40);
    /// Of a secret that was made elsewhere.
    static PlantedSecret of(std::string_view text);
    int size() const { return int(m_masked.size()); }
    char at(int i) const { return char(m_masked[i] ^ kMask); }
    /// In the clear; wipe it. For handing it in once.
    std::string plain() const;

    static constexpr char kMask = 0x5a;

private:
    PlantedSecret() = default;
    std::string m_masked;
};

/// Where in this process's writable memory the middle of the secret stands, as UTF-8 or as UTF-16: one line a
/// place, with what kind of memory it is. Freed memory counts. The middle, because a freed block's first bytes
/// are overwritten, and a field that was typed into leaves its beginnings behind.
QStringList placesOf(const PlantedSecret& secret);

} // namespace rubber::test
