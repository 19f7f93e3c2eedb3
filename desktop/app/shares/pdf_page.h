// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

#include <string>
#include <string_view>

namespace rubber::desktop {

/// One A4 page as a PDF 1.4 file: text in the built-in Helvetica and filled rectangles, in points from the
/// upper left corner. Everything is written into locked memory, because what we print is a secret; that is
/// why no library does it. Text is ASCII.
class PdfPage {
public:
    static constexpr double kWidth = 595, kHeight = 842;
    enum class Face { Regular, Bold };

    PdfPage();
    void text(double x, double y, double size, Face face, std::string_view line);
    void text(double x, double y, double size, Face face, const Secret& line);
    void box(double x, double y, double width, double height);
    void rule(double x, double y, double width); ///< A thin grey line.
    Secret finished() const;                     ///< The whole file.

private:
    void append(std::string_view bytes);

    Secret m_content;
    std::size_t m_used = 0;
};

} // namespace rubber::desktop
