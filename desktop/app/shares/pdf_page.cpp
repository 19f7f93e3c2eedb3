// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/shares/pdf_page.h"

#include "shared/result.h"

#include <array>
#include <cmath>
#include <cstring>
#include <vector>

namespace rubber::desktop {

namespace {

constexpr std::size_t kMostBytes = 192u << 10;

/// Two decimals and always a dot, whatever the locale.
std::string number(double value) {
    const auto hundredths = static_cast<long>(std::lround(value * 100));
    const std::string fraction = std::to_string(std::abs(hundredths) % 100);
    return (hundredths < 0 ? "-" : "") + std::to_string(std::abs(hundredths) / 100) + "." +
           (fraction.size() < 2 ? "0" : "") + fraction;
}

std::string tenDigits(std::size_t offset) {
    const std::string digits = std::to_string(offset);
    return std::string(10 - digits.size(), '0') + digits;
}

} // namespace

PdfPage::PdfPage() : m_content(Secret::ofSize(kMostBytes)) {}

void PdfPage::append(std::string_view bytes) {
    CHECK(m_used + bytes.size() <= kMostBytes);
    std::memcpy(m_content.mutableBytes().data() + m_used, bytes.data(), bytes.size());
    m_used += bytes.size();
}

void PdfPage::text(double x, double y, double size, Face face, std::string_view line) {
    append("BT /" + std::string(face == Face::Bold ? "B" : "R") + " " + number(size) + " Tf " + number(x) +
           " " + number(kHeight - y) + " Td (");
    for (const char c : line) {
        CHECK(c >= 0x20 && c < 0x7f);
        if (c == '(' || c == ')' || c == '\\') append("\\");
        append({&c, 1});
    }
    append(") Tj ET\n");
}

void PdfPage::text(double x, double y, double size, Face face, const Secret& line) {
    text(x, y, size, face, line.reveal());
}

void PdfPage::box(double x, double y, double width, double height) {
    append(number(x) + " " + number(kHeight - y - height) + " " + number(width) + " " + number(height) +
           " re f\n");
}

void PdfPage::rule(double x, double y, double width) {
    append("0.7 g\n");
    box(x, y, width, 0.6);
    append("0 g\n");
}

Secret PdfPage::finished() const {
    const std::array<std::string, 6> objects = {
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + number(kWidth) + " " + number(kHeight) +
            "] /Contents 6 0 R /Resources << /Font << /R 4 0 R /B 5 0 R >> >> >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        "<< /Length " + std::to_string(m_used) + " >>\nstream\n"};
    PdfPage file;
    file.append("%PDF-1.4\n");
    std::vector<std::size_t> offsets;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        offsets.push_back(file.m_used);
        file.append(std::to_string(i + 1) + " 0 obj\n" + objects[i]);
        if (i + 1 == objects.size()) {
            file.append(m_content.reveal().substr(0, m_used));
            file.append("endstream");
        }
        file.append("\nendobj\n");
    }
    const std::size_t table = file.m_used;
    file.append("xref\n0 7\n0000000000 65535 f \n");
    for (const std::size_t offset : offsets)
        file.append(tenDigits(offset) + " 00000 n \n");
    file.append("trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n");
    return Secret(file.m_content.reveal().substr(0, file.m_used));
}

} // namespace rubber::desktop
