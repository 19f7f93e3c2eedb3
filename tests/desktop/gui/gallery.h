// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

/// Every part of the desktop in every state it has, on one page. The tests draw it; with GALLERY=folder they
/// keep the pictures, to be looked at.
std::unique_ptr<QWidget> makeGallery();
