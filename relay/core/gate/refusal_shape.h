// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"

namespace rubber::relay {

/// A refusal put into words by refusal.cpp.
struct RefusalWords {
    int status;
    std::string_view code, type;
    std::string message;
    std::string param; ///< "" = none
    bool retryable;
};

/// The body in the caller's dialect (lessons: each client library reads only its own provider's shape), with
/// the common `rubberapi` object.
std::string shapeRefusal(const RefusalWords& words, const Refusal& refusal, DialectKind dialect,
                         std::string_view requestId);
/// The dialect's error event for a stream that has begun, and its terminal event where clients wait for one.
std::string shapeStreamError(const RefusalWords& words, const Refusal& refusal, DialectKind dialect);

} // namespace rubber::relay
