// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox links none of the product's libraries, so that it stays an independent witness.
#include <boost/json/src.hpp>
