// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/app/qr_code.h"
#include "shared/clock.h"

#include <functional>
#endif

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

class QPainter;
class QPrinter;
class QRectF;

namespace rubber::desktop::gui {

/// A sheet of paper that stops every key of the relays on it, for a drawer or a colleague: each relay's address,
/// its keys, and a code with a fresh kill link. Whoever has the sheet can kill; it opens and shows nothing else.
struct KillSheet {
    struct Relay {
        QString name, address;
        QrCode code;
        QList<QPair<QString, QString>> keys; ///< Name and id.
    };
    QList<Relay> relays;
    WallTime made;
};

/// Black on white, over as many pages as it takes. `page` is what may be painted on, in dots of the device;
/// `newPage` begins the next one.
void paintKillSheet(QPainter& painter, const QRectF& page, double dotsPerMm, const KillSheet& sheet,
                    const std::function<void()>& newPage);
/// As a file's bytes, on A4.
QByteArray killSheetAsPdf(const KillSheet& sheet);
/// False when the printer took nothing.
bool printKillSheet(QPrinter& printer, const KillSheet& sheet);

} // namespace rubber::desktop::gui
