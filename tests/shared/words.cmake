# SPDX-License-Identifier: GPL-3.0-or-later
foreach(unit anomaly identity_words money clock ip_address record codec pairing roster price_book price_diff provider_table request_row sse_splitter)
  rubber_test(${unit}_test SOURCES ${unit}_test.cpp LIBRARIES rubber_shared)
endforeach()
