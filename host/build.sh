#!/bin/sh
# SPDX-License-Identifier: MIT
# usage: sh host/build.sh PRESET [CMAKE-OPTION...]
# Builds a preset of CMakePresets.json into build/PRESET. Configures when that was not done yet, or was done elsewhere.
set -eu
cd "$(dirname "$0")/.."
preset=$1
shift
folder=build/$preset

if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$(pwd -P)" "$folder/CMakeCache.txt" ||
  { [ ! -e "$folder/build.ninja" ] && [ ! -e "$folder/Makefile" ]; }; then
  if command -v ninja >/dev/null; then set -- -G Ninja "$@"; fi
  cmake --fresh --preset "$preset" "$@"
fi
cmake --build "$folder" --parallel "$(getconf _NPROCESSORS_ONLN)"
