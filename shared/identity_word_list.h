// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace rubber {

/// One word for each byte: concrete English nouns of three to eight letters, no two alike in their first four
/// letters or by one letter. The order is for ever: a relay and a device of other versions must say the same.
inline constexpr std::array<std::string_view, 256> kIdentityWords = {
    "acid",    "acorn",    "agent",   "album",   "amber",   "anchor",  "angle",   "apple",   "apron",
    "arena",   "armor",    "arrow",   "atlas",   "attic",   "autumn",  "bacon",   "badge",   "bagel",
    "bakery",  "ballet",   "banjo",   "barn",    "basil",   "basket",  "beach",   "beard",   "beetle",
    "berry",   "bishop",   "blade",   "blanket", "bonus",   "border",  "bottle",  "boxer",   "brave",
    "bread",   "brick",    "bridge",  "brush",   "bubble",  "bucket",  "cabin",   "cactus",  "camel",
    "camp",    "canal",    "candle",  "carbon",  "carpet",  "castle",  "cedar",   "cello",   "chalk",
    "cherry",  "chess",    "circle",  "cliff",   "clover",  "cobalt",  "cobra",   "cocoa",   "coffee",
    "comet",   "copper",   "coral",   "cotton",  "cowboy",  "crater",  "crown",   "dagger",  "daisy",
    "dancer",  "debate",   "desert",  "dinner",  "doctor",  "dolphin", "donkey",  "dragon",  "drum",
    "dune",    "eagle",    "easel",   "echo",    "eclipse", "elbow",   "engine",  "envoy",   "fabric",
    "falcon",  "famine",   "feather", "fender",  "fiddle",  "finger",  "flame",   "flute",   "forest",
    "fossil",  "fountain", "fox",     "frost",   "galaxy",  "garden",  "garlic",  "glacier", "globe",
    "goblin",  "grape",    "gravel",  "guitar",  "hammer",  "harbor",  "harvest", "hazel",   "helmet",
    "hermit",  "hockey",   "honey",   "hotel",   "hunter",  "igloo",   "iguana",  "index",   "insect",
    "island",  "ivory",    "jacket",  "jaguar",  "jewel",   "jigsaw",  "jungle",  "kayak",   "kennel",
    "kettle",  "kidney",   "kiosk",   "kitten",  "knight",  "ladder",  "lagoon",  "lemon",   "lentil",
    "lizard",  "lobster",  "lumber",  "magnet",  "mammoth", "mango",   "maple",   "marble",  "meadow",
    "medal",   "melon",    "mirror",  "mosaic",  "muffin",  "museum",  "napkin",  "nectar",  "needle",
    "nickel",  "nomad",    "noodle",  "nugget",  "oasis",   "ocean",   "olive",   "onion",   "opera",
    "orbit",   "orchid",   "otter",   "oxygen",  "oyster",  "palace",  "panda",   "parrot",  "pebble",
    "pencil",  "pepper",   "pickle",  "pigeon",  "pillow",  "planet",  "plum",    "poem",    "prism",
    "pumpkin", "puzzle",   "quartz",  "queen",   "quilt",   "quiver",  "rabbit",  "radar",   "radish",
    "raven",   "rhino",    "ribbon",  "river",   "robin",   "rocket",  "ruby",    "saddle",  "salmon",
    "satin",   "scarf",    "school",  "shadow",  "shovel",  "shrimp",  "silver",  "siren",   "sketch",
    "sledge",  "sofa",     "sphere",  "spider",  "spoon",   "squid",   "stable",  "statue",  "summit",
    "sunset",  "tablet",   "tailor",  "temple",  "thorn",   "tiger",   "timber",  "toast",   "tomato",
    "tractor", "trumpet",  "tulip",   "tundra",  "tunnel",  "turtle",  "umpire",  "urchin",  "valley",
    "vanilla", "velvet",   "violin",  "vulture", "wagon",   "walnut",  "walrus",  "whale",   "window",
    "winter",  "yacht",    "yogurt",  "zebra",
};

} // namespace rubber
