// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desktop/app/attestation.h"
#endif

#include <QWidget>

namespace rubber::desktop::gui {

/// What a relay's machine showed: the level in a sentence, whether it is what was asked for, and each step.
class AttestationView : public QWidget {
    Q_OBJECT
public:
    explicit AttestationView(const Attestation& attestation, QWidget* parent = nullptr);
};

} // namespace rubber::desktop::gui
