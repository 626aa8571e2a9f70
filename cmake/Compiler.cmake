# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, Qt's strictness, ccache, and the function that makes one layer.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  add_link_options(-fuse-ld=mold)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 takes an empty std::optional for an uninitialised one when it optimises.
  add_compile_options(-fpch-preprocess -Wno-maybe-uninitialized)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # Of GCC 12's own library, std::stable_sort calls what that marks as deprecated. Without the time of the headers in it
  # a precompiled header is the same everywhere, so that ccache knows it again.
  add_compile_options(-Wno-deprecated-declarations "SHELL:-Xclang -fno-pch-timestamp")
endif()

add_library(plumbline_strict INTERFACE)
if(NOT MSVC)
  target_compile_options(plumbline_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi -Wimplicit-fallthrough -Wswitch-enum -Werror)
endif()
target_compile_definitions(plumbline_strict INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
  PLUMBLINE_VERSION="${PROJECT_VERSION}")

if(PLUMBLINE_ASAN)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

if(PLUMBLINE_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=address,undefined)
endif()

# plumbline_layer(NAME [libraries...]): the static library plumbline_NAME of every source below src/NAME.
function(plumbline_layer name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
  add_library(plumbline_${name} STATIC ${sources})
  target_include_directories(plumbline_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  target_link_libraries(plumbline_${name} PUBLIC ${ARGN} PRIVATE plumbline_strict)
  if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/Precompiled.h)
    target_precompile_headers(plumbline_${name} PRIVATE ${name}/Precompiled.h)
  endif()
endfunction()
