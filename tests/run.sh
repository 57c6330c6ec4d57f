#!/bin/sh
# SPDX-License-Identifier: MIT
# usage: sh tests/run.sh [--asan] [--long] [CTEST-OPTION...]
# Installs what is missing, builds and runs every test; the tests of the editor get a display of their own (Xvfb).
#   --asan   with address and undefined behaviour sanitizers
#   --long   random tests run a hundred times as many rounds
# Whatever follows goes to ctest: sh tests/run.sh -R storage
set -eu
cd "$(dirname "$0")/.."
preset=dev
while [ $# -gt 0 ]; do
  case $1 in
    --asan) preset=asan ;;
    --long) SAMENSPEL_LONG_TESTS=1; export SAMENSPEL_LONG_TESTS ;;
    *) break ;;
  esac
  shift
done

sh host/install-packages.sh build run test
sh host/build.sh "$preset"
exec ctest --test-dir "build/$preset" --output-on-failure -j "$(getconf _NPROCESSORS_ONLN)" "$@"
