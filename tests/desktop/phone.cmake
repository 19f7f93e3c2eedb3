# SPDX-License-Identifier: GPL-3.0-or-later
# Kill links: what a phone reads and what becomes of it.
rubber_test(qr_code_test SOURCES qr_code_test.cpp LIBRARIES rubber_app)
