// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/qr_text.h"

#include "desktop/cli/terminal.h"

namespace rubber::cli {

namespace {

/// One character cell: an upper and a lower module, drawn where `upper` and `lower` say so.
const char* halfBlock(bool upper, bool lower) {
    if (upper && lower) return "█";
    if (upper) return "▀";
    return lower ? "▄" : " ";
}

} // namespace

QrStyle qrStyleFor(const Surface& surface) {
    if (!surface.utf8) return QrStyle::Ascii;
    return surface.colour ? QrStyle::Colour : QrStyle::Blocks;
}

std::string qrText(const desktop::QrCode& code, QrStyle style) {
    constexpr int quiet = desktop::QrCode::kQuietZone;
    const int first = -quiet, end = code.size() + quiet;
    const int rowsALine = style == QrStyle::Ascii ? 1 : 2;
    std::string text;
    // Reserved whole, so that no copy of it is left behind where a string grows.
    text.reserve(static_cast<std::size_t>(end - first) * static_cast<std::size_t>(end - first) * 3 + 8'192);
    for (int row = first; row < end; row += rowsALine) {
        if (style == QrStyle::Colour) text += "\x1b[38;5;16;48;5;231m"; // Black on white of the 256 colours.
        for (int column = first; column < end; ++column) {
            const bool upper = code.dark(column, row), lower = code.dark(column, row + 1);
            if (style == QrStyle::Ascii)
                text += upper ? "  " : "##";
            else if (style == QrStyle::Colour)
                text += halfBlock(upper, lower);
            else
                text += halfBlock(!upper, !lower && row + 1 < end);
        }
        if (style == QrStyle::Colour) text += "\x1b[0m";
        text += '\n';
    }
    return text;
}

} // namespace rubber::cli
