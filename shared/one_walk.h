// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>

namespace rubber {

/// R is T or const T. A field list written once for `Is<T> auto&` serves both the writer and the reader of a
/// format, so that the two cannot disagree.
template <class R, class T>
concept Is = std::is_same_v<std::remove_const_t<R>, T>;

} // namespace rubber
