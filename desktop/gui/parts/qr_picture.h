// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/qr_code.h"

#include <optional>
#endif

#include <QWidget>

namespace rubber::desktop::gui {

/// A QR code as cameras want it: dark on white in every theme, whole pixels, with its quiet zone.
class QrPicture : public QWidget {
    Q_OBJECT
public:
    explicit QrPicture(QWidget* parent = nullptr);
    /// `name` says whose code it is. What it lies in scrolls so that a camera sees the whole of it.
    void show(const QrCode& code, const QString& name);
    void clear(); ///< Lets go of the code.
    QSize sizeHint() const override;

    static constexpr int kModule = 4; ///< Pixels; cameras read from 3 on.

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void bringIntoView();
    std::optional<QrCode> m_code;
};

} // namespace rubber::desktop::gui
