# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DPROGRAM=path -DSHELL=bash -DOUT=file: the program's own completion script.
execute_process(COMMAND ${PROGRAM} completion ${SHELL} OUTPUT_VARIABLE script RESULT_VARIABLE code ERROR_VARIABLE trouble)
if(NOT code EQUAL 0 OR script STREQUAL "")
  message(FATAL_ERROR "${PROGRAM} completion ${SHELL}: ${code}\n${trouble}")
endif()
file(WRITE ${OUT} "${script}")
