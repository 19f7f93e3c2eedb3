// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of Asio that are no templates, compiled once (BOOST_ASIO_SEPARATE_COMPILATION is set for the
// room).
#include <boost/asio/impl/src.hpp>
#include <boost/asio/ssl/impl/src.hpp>
