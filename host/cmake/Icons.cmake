# SPDX-License-Identifier: MIT
# The strokes of host/icons as a table that is compiled in, so that pictures need no file at run time.
file(GLOB icons CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/icons/*.svg)
list(FILTER icons EXCLUDE REGEX "/samenspel\\.svg$") # the program's own icon is filled, not stroked
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${icons})
set(rows "")
foreach(icon ${icons})
  get_filename_component(name ${icon} NAME_WE)
  file(READ ${icon} svg)
  if(NOT svg MATCHES " d=\"([^\"]+)\"")
    message(FATAL_ERROR "${icon} has no path")
  endif()
  string(APPEND rows "    {\"${name}\", \"${CMAKE_MATCH_1}\"},\n")
endforeach()
set(SAMENSPEL_GENERATED ${CMAKE_BINARY_DIR}/generated)
file(GENERATE OUTPUT ${SAMENSPEL_GENERATED}/diagram/icon_table.inc CONTENT "${rows}")
target_include_directories(diagram PRIVATE ${SAMENSPEL_GENERATED})
