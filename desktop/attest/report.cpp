// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/report.h"

#include <algorithm>

namespace rubber::attest {

const char* toString(Level level) {
    switch (level) {
    case Level::None:
        return "none";
    case Level::Firmware:
        return "firmware";
    case Level::Image:
        return "image";
    }
    return "none";
}

Result<Level> levelOf(std::string_view word) {
    for (const Level level : {Level::None, Level::Firmware, Level::Image})
        if (word == toString(level)) return level;
    return fail(ErrorCode::Invalid, "a level is none, firmware or image");
}

const char* toString(Step step) {
    switch (step) {
    case Step::Evidence:
        return "evidence";
    case Step::Format:
        return "format";
    case Step::Chain:
        return "chain";
    case Step::Signature:
        return "signature";
    case Step::Chip:
        return "chip";
    case Step::Guest:
        return "guest";
    case Step::Tcb:
        return "tcb";
    case Step::Product:
        return "product";
    case Step::Measurement:
        return "measurement";
    case Step::Binding:
        return "binding";
    }
    return "";
}

const char* toString(StepState state) {
    switch (state) {
    case StepState::Ok:
        return "ok";
    case StepState::Failed:
        return "failed";
    case StepState::NotReached:
        return "not_reached";
    }
    return "";
}

bool AttestationReport::passed() const {
    return !steps.empty() && std::all_of(steps.begin(), steps.end(), [](const StepOutcome& outcome) {
        return outcome.state == StepState::Ok;
    });
}

const StepOutcome* AttestationReport::failure() const {
    const auto found = std::find_if(steps.begin(), steps.end(), [](const StepOutcome& outcome) {
        return outcome.state == StepState::Failed;
    });
    return found == steps.end() ? nullptr : &*found;
}

} // namespace rubber::attest
