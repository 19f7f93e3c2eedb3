// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/protocol/json_fields.h"
#include "shared/protocol/seal_messages.h"

/// The parts that messages about sealing share with RelayStatus.
namespace rubber::protocol {

void fields(auto& f, Is<slip39::SharePlan::Group> auto& m) {
    f("threshold", m.threshold);
    f("count", m.count);
}

void fields(auto& f, Is<slip39::SharePlan> auto& m) {
    f("group_threshold", m.groupThreshold);
    f("groups", m.groups);
    f.require(m.check().has_value(), "groups", "must be a plan that SLIP-39 allows");
}

void fields(auto& f, Is<SharesStatus> auto& m) {
    f("set", m.set);
    f("plan", m.plan);
    f("made_at", m.madeAt);
}

void fields(auto& f, Is<GroupCount> auto& m) {
    f("group", m.group);
    f("have", m.have);
}

void fields(auto& f, Is<UnsealStatus> auto& m) {
    f("given", m.given);
    f("groups", m.groups);
    f("expires_at", m.expiresAt);
}

} // namespace rubber::protocol
