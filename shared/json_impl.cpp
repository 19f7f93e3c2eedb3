// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where Boost.JSON, used as a header-only library, is compiled.
#include <boost/json/src.hpp>
