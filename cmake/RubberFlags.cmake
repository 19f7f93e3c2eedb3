# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries the language, the warnings and the sanitizers. Rooms link it PRIVATE.
option(RUBBER_WERROR "Warnings are errors (set by the dev preset; packagers leave it off)" OFF)
option(RUBBER_HARDEN "Fortified, position independent, read-only relocations" OFF)
set(RUBBER_SANITIZE "" CACHE STRING "Comma separated sanitizers for everything we compile")

find_program(RUBBER_CCACHE ccache)
if(RUBBER_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${RUBBER_CCACHE})
endif()

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_EXTENSIONS OFF)

add_library(rubber_flags INTERFACE)
target_compile_features(rubber_flags INTERFACE cxx_std_20)
target_include_directories(rubber_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(rubber_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-align -Wconversion -Wno-sign-conversion -Wnull-dereference
  $<$<BOOL:${RUBBER_WERROR}>:-Werror>
  # False alarms of g++ 12 inside the standard library and coroutine frames.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-null-dereference -Wno-maybe-uninitialized -Wno-restrict -Wno-stringop-overflow
    -Wno-array-bounds -Wno-mismatched-new-delete -Wno-dangling-pointer>)
if(RUBBER_SANITIZE)
  target_compile_options(rubber_flags INTERFACE -fsanitize=${RUBBER_SANITIZE} -fno-sanitize-recover=all
    -fno-omit-frame-pointer -g1)
  target_link_options(rubber_flags INTERFACE -fsanitize=${RUBBER_SANITIZE})
  # Asking of every pointer whether it is null or crooked doubles the objects. It stays where the bytes of strangers are
  # taken apart (shared, relay); elsewhere the address sanitizer ends at a null pointer anyway.
  define_property(TARGET PROPERTY RUBBER_PLAIN_POINTERS INITIALIZE_FROM_VARIABLE RUBBER_PLAIN_POINTERS)
  target_compile_options(rubber_flags INTERFACE
    $<$<BOOL:$<TARGET_PROPERTY:RUBBER_PLAIN_POINTERS>>:-fno-sanitize=null,alignment,object-size>)
  # Hundreds of test programs, each as large as the product: the usual linker takes longer than the compiler.
  find_program(RUBBER_MOLD mold)
  if(RUBBER_MOLD)
    target_link_options(rubber_flags INTERFACE -fuse-ld=mold)
  endif()
  if(RUBBER_SANITIZE MATCHES thread)
    # Asio uses a fence that this sanitizer does not see; it sees the locks around it.
    target_compile_options(rubber_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-tsan>)
  endif()
endif()
if(RUBBER_HARDEN)
  target_compile_options(rubber_flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
    -fstack-protector-strong -fstack-clash-protection -D_GLIBCXX_ASSERTIONS)
  target_link_options(rubber_flags INTERFACE -Wl,-z,relro,-z,now)
  include(CheckPIESupported)
  check_pie_supported()
endif()

# Headers shared by every room are written from the repository root.
function(rubber_library name)
  add_library(${name} STATIC)
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_compile_features(${name} PUBLIC cxx_std_20)
  target_link_libraries(${name} PRIVATE rubber_flags)
endfunction()
