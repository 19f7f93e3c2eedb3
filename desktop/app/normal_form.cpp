// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/normal_form.h"

#include <QString>

#include <algorithm>

namespace rubber::desktop {

Secret normalised(Secret passphrase) {
    const auto bytes = passphrase.mutableBytes();
    if (std::all_of(bytes.begin(), bytes.end(), [](unsigned char c) { return c < 0x80; })) return passphrase;
    // Only Qt knows Unicode here. Its copies are wiped as far as they can be reached.
    QString text = QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    Secret result(std::string_view(utf8.constData(), std::size_t(utf8.size())));
    wipe(text.data(), std::size_t(text.size()) * sizeof(QChar));
    wipe(composed.data(), std::size_t(composed.size()) * sizeof(QChar));
    wipe(utf8.data(), std::size_t(utf8.size()));
    return result;
}

} // namespace rubber::desktop
