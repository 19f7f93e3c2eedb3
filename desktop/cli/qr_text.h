// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/qr_code.h"

#include <string>

namespace rubber::cli {

/// How a terminal can draw modules.
enum class QrStyle {
    Colour, ///< Half blocks, always dark on white, whatever colours the terminal has.
    Blocks, ///< Half blocks in the terminal's own colours: light modules are drawn, for a dark background.
    Ascii   ///< Two characters a module; the same.
};

struct Surface;
/// The best that this surface can do.
QrStyle qrStyleFor(const Surface& surface);

/// Lines with the quiet zone around. The caller wipes them: they are what they show.
std::string qrText(const desktop::QrCode& code, QrStyle style);

} // namespace rubber::cli
