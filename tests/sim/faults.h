// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/bank.h"
#include "tests/sim/random.h"

namespace rubber::sim {

/// What may go wrong in one run. Each seed switches a part of it off, so that what a fault hides behind
/// another one comes to light too.
struct Faults {
    bool kills9, powerCuts, cleanStops, interruptedStarts;
    bool fullDisk, brokenWrites, brokenSyncs, slowSyncs, interleaved;
    bool clockJumps, disconnects, owner;
    bool manners[10];

    explicit Faults(Random& random) {
        for (bool* fault : {&kills9, &powerCuts, &cleanStops, &interruptedStarts, &fullDisk, &brokenWrites,
                            &brokenSyncs, &slowSyncs, &interleaved, &clockJumps, &disconnects, &owner})
            *fault = random.chance(50);
        for (bool& manner : manners)
            manner = random.chance(50);
    }
    Manner manner(Random& random) const {
        if (random.chance(40)) return Manner::Honest;
        const auto drawn = random.below(std::size(manners));
        return manners[drawn] ? static_cast<Manner>(drawn) : Manner::Honest;
    }
    void none() { *this = Faults(); }

private:
    Faults() : Faults(false) {}
    explicit Faults(bool on)
        : kills9(on), powerCuts(on), cleanStops(on), interruptedStarts(on), fullDisk(on), brokenWrites(on),
          brokenSyncs(on), slowSyncs(on), interleaved(on), clockJumps(on), disconnects(on),
          owner(on), manners{} {}
};

} // namespace rubber::sim
