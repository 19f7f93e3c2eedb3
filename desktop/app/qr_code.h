// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"
#include "shared/secret.h"

#include <string_view>
#include <vector>

namespace rubber::desktop {

/// A square of dark and light modules that a camera reads as a text; error correction level M. Terminal and
/// window draw it, always dark on white and with kQuietZone light modules on every side, or cameras fail.
///
/// The picture of a secret is that secret: show it only where its owner asked for it, and let go of it soon.
/// A value: may be copied across threads. Its modules are wiped with the last use of each copy.
class QrCode {
public:
    static constexpr int kQuietZone = 4;

    /// Text of at most 2,331 bytes; Invalid "bad_option" for an empty or a longer one.
    static Result<QrCode> of(std::string_view text);
    static Result<QrCode> of(const Secret& text);

    QrCode(const QrCode&) = default;
    QrCode& operator=(const QrCode&) = default;
    ~QrCode();

    /// Modules on a side, without the quiet zone: 21 to 177.
    int size() const { return m_size; }
    /// Light for everything outside the square, so callers may draw the quiet zone by asking for it.
    bool dark(int column, int row) const;

private:
    QrCode(int size, std::vector<unsigned char> modules) : m_size(size), m_modules(std::move(modules)) {}

    int m_size;
    std::vector<unsigned char> m_modules; ///< Row by row; 1 is dark.
};

} // namespace rubber::desktop
