# SPDX-License-Identifier: MIT
#
# samenspel_add_plugin(NAME name ID vendor.name SOURCES file... [LINK target...] [OUTPUT folder] [NO_INSTALL] [NO_CHECK])
#
#   NAME        file name of the library and the manifest, and the target that makes both: `ninja name`. The library
#               alone is the target name_module.
#   ID          the id the plugin gives in its descriptor; the build fails when they differ.
#   SOURCES     C or C++ files, one of which defines samenspel_plugin_entry (in C++: SAMENSPEL_PLUGIN(Class)).
#   LINK        what else to link, for instance Boost::headers. The SDK is linked without asking.
#   OUTPUT      the folder for both files; ${SAMENSPEL_PLUGIN_OUTPUT} unless given, and outside Samenspel's own build the
#               build folder.
#   NO_INSTALL  do not install them; else they go to ${CMAKE_INSTALL_LIBDIR}/samenspel/plugins.
#   NO_CHECK    do not add the test check.<name>; else, where testing is enabled (include(CTest)), `ctest` runs
#               `samenspel-cli plugins check` on the plugin.
#
# Everything but the entry symbol is hidden. The manifest <name>.plugin.xml (see sdk/manifest.md) is written by
# samenspel-runner from the plugin's own descriptor after each link, so no text is kept twice.
function(samenspel_add_plugin)
  cmake_parse_arguments(PLUGIN "NO_INSTALL;NO_CHECK" "NAME;ID;OUTPUT" "SOURCES;LINK" ${ARGN})
  foreach(needed NAME ID SOURCES)
    if(NOT PLUGIN_${needed})
      message(FATAL_ERROR "samenspel_add_plugin needs ${needed}.")
    endif()
  endforeach()
  if(NOT PLUGIN_OUTPUT)
    set(PLUGIN_OUTPUT ${SAMENSPEL_PLUGIN_OUTPUT})
  endif()
  if(NOT PLUGIN_OUTPUT)
    set(PLUGIN_OUTPUT ${CMAKE_CURRENT_BINARY_DIR})
  endif()

  set(module ${PLUGIN_NAME}_module)
  add_library(${module} MODULE ${PLUGIN_SOURCES})
  target_link_libraries(${module} PRIVATE Samenspel::sdk ${PLUGIN_LINK})
  set_target_properties(${module} PROPERTIES PREFIX "" OUTPUT_NAME ${PLUGIN_NAME}
    LIBRARY_OUTPUT_DIRECTORY ${PLUGIN_OUTPUT}
    C_VISIBILITY_PRESET hidden CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
  if(NOT APPLE AND NOT WIN32)
    target_link_options(${module} PRIVATE -Wl,--exclude-libs,ALL)
    if(NOT SAMENSPEL_SANITIZE)
      # A symbol that is missing is the author's mistake: found here, not on the user's machine.
      target_link_options(${module} PRIVATE -Wl,--no-undefined)
    endif()
  endif()

  set(manifest ${PLUGIN_OUTPUT}/${PLUGIN_NAME}.plugin.xml)
  add_custom_command(OUTPUT ${manifest}
    COMMAND Samenspel::samenspel-runner describe $<TARGET_FILE:${module}> --id ${PLUGIN_ID} --output ${manifest}
    DEPENDS ${module} Samenspel::samenspel-runner VERBATIM)
  add_custom_target(${PLUGIN_NAME} ALL DEPENDS ${manifest})

  if(CMAKE_TESTING_ENABLED AND NOT PLUGIN_NO_CHECK)
    add_test(NAME check.${PLUGIN_NAME} COMMAND $<TARGET_FILE:Samenspel::samenspel-cli> plugins check ${manifest})
    set_tests_properties(check.${PLUGIN_NAME} PROPERTIES TIMEOUT 300)
  endif()

  if(NOT PLUGIN_NO_INSTALL)
    include(GNUInstallDirs)
    set(folder ${CMAKE_INSTALL_LIBDIR}/samenspel/plugins)
    install(TARGETS ${module} LIBRARY DESTINATION ${folder})
    install(FILES ${manifest} DESTINATION ${folder})
  endif()
endfunction()
