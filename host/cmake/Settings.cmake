# SPDX-License-Identifier: MIT
# How every target is compiled, and where what is built lands.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_STANDARD 11)
set(CMAKE_C_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

# The build tree has the shape of the installed one, so that a program finds its data the same way in both.
include(GNUInstallDirs)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(SAMENSPEL_PLUGIN_OUTPUT ${CMAKE_BINARY_DIR}/lib/samenspel/plugins)
set(SAMENSPEL_SHARE_OUTPUT ${CMAKE_BINARY_DIR}/share/samenspel)

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
  # Precompiled headers need the looser checks; see ccache's manual, "Precompiled headers".
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Werror $<$<COMPILE_LANGUAGE:CXX>:-Wnon-virtual-dtor>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # False alarms of gcc 12 in the strings of libstdc++, which come and go with the optimisation.
  add_compile_options(-Wno-restrict -Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds)
endif()
find_program(GOLD ld.gold)
if(GOLD AND NOT SAMENSPEL_SANITIZE)
  add_link_options(-fuse-ld=gold)
endif()
if(SAMENSPEL_SANITIZE)
  add_compile_options(-fsanitize=${SAMENSPEL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${SAMENSPEL_SANITIZE})
  add_compile_definitions(SAMENSPEL_SANITIZED)
endif()
