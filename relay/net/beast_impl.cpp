// SPDX-License-Identifier: GPL-3.0-or-later
// The compiled part of Beast, once.
#include <boost/beast/src.hpp>
