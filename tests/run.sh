#!/bin/sh
# SPDX-License-Identifier: MIT
# usage: sh tests/run.sh [--asan] [--long] [CTEST-OPTION...]
# Installs what is missing, builds and runs every test; the tests of the editor get a display of their own (Xvfb).
#   --asan   with address and undefined behaviour sanitizers
#   --long   random tests run a hundred times as many rounds, and every fault is tried; takes hours
# Whatever follows goes to ctest: sh tests/run.sh -R storage
set -eu
cd "$(dirname "$0")/.."
preset=dev
patience=300
while [ $# -gt 0 ]; do
  case $1 in
    --asan) preset=asan ;;
    --long) SAMENSPEL_LONG_TESTS=1; export SAMENSPEL_LONG_TESTS; patience=86400 ;;
    *) break ;;
  esac
  shift
done

sh host/install-packages.sh build run test
sh host/build.sh "$preset"
cmake -DSAMENSPEL_TEST_PATIENCE="$patience" "build/$preset" >/dev/null

# What random and injecting tests count, each on a line of its own.
SAMENSPEL_COUNTS=$PWD/build/$preset/counts
export SAMENSPEL_COUNTS
rm -f "$SAMENSPEL_COUNTS"
result=0
ctest --test-dir "build/$preset" --output-on-failure -j "$(getconf _NPROCESSORS_ONLN)" "$@" || result=$?
if [ -s "$SAMENSPEL_COUNTS" ]; then
  printf '\n%-44s %12s %8s  %s\n' "what was tried" "how often" "faults" "chance began with"
  LC_ALL=C sort "$SAMENSPEL_COUNTS"
fi
exit "$result"
