# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
# cmake -DROOT=tree -DHEADER=file -P Commit.cmake: writes which commit the tree is at, "" where there is no git. Touches
# the file only when that changed.
execute_process(COMMAND git -C ${ROOT} rev-parse --short=12 HEAD OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE
  ERROR_QUIET RESULT_VARIABLE failed)
if(failed)
  set(commit "")
endif()
file(CONFIGURE OUTPUT ${HEADER} CONTENT
  "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n#define RUBBER_COMMIT \"@commit@\"\n" @ONLY)
