// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/qr_code.h"

#include <memory>
#include <qrencode.h>

namespace rubber::desktop {

namespace {

struct FreeCode {
    void operator()(QRcode* code) const {
        wipe(code->data, static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width));
        QRcode_free(code);
    }
};

} // namespace

Result<QrCode> QrCode::of(std::string_view text) {
    // Bytes, not libqrencode's choice of modes: that one wants a terminated string, and a link is mostly bytes.
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeData(
        static_cast<int>(text.size()), reinterpret_cast<const unsigned char*>(text.data()), 0, QR_ECLEVEL_M));
    if (!code) return fail(ErrorCode::Invalid, "bad_option: a QR code holds 1 to 2331 bytes");
    const int size = code->width;
    std::vector<unsigned char> modules(static_cast<std::size_t>(size) * static_cast<std::size_t>(size));
    for (std::size_t i = 0; i < modules.size(); ++i)
        modules[i] = code->data[i] & 1;
    return QrCode(size, std::move(modules));
}

Result<QrCode> QrCode::of(const Secret& text) { return of(text.reveal()); }

QrCode::~QrCode() { wipe(m_modules.data(), m_modules.size()); }

bool QrCode::dark(int column, int row) const {
    if (column < 0 || row < 0 || column >= m_size || row >= m_size) return false;
    return m_modules[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_size) +
                     static_cast<std::size_t>(column)] != 0;
}

} // namespace rubber::desktop
