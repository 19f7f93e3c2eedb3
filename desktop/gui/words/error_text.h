// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <QString>

namespace rubber::desktop::gui {

/// What an error means to the owner: one sentence, and what to do about it ("" when there is nothing). The only
/// table of the windows from errors to sentences.
struct ErrorText {
    QString sentence, advice;
    QString whole() const { return advice.isEmpty() ? sentence : sentence + " " + advice; }
};
ErrorText describe(const Error& error);

} // namespace rubber::desktop::gui
