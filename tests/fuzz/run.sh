#!/bin/sh
# SPDX-License-Identifier: MIT
# usage: sh tests/fuzz/run.sh FOLDER build      builds the fuzzers in FOLDER, with clang
#        sh tests/fuzz/run.sh FOLDER TARGET     fuzzes one target for 60 seconds, under the sanitizers
# With SAMENSPEL_LONG_TESTS set (sh tests/run.sh --long) a target is tried ten million times: without the sanitizers and
# without following comparisons, which makes it fast enough; what that found worth keeping is tried again under them. SAMENSPEL_FUZZ_RUNS and
# SAMENSPEL_FUZZ_SECONDS say otherwise. What a fuzzer learned stays in FOLDER/corpus for the next time. An input that
# breaks something lands in FOLDER/found: mend what it breaks and keep it under regressions/TARGET.
set -eu
source=$(cd "$(dirname "$0")/../.." && pwd -P)
[ $# -eq 2 ] || { sed -n 's/^# //p' "$0" | head -3 >&2; exit 2; }
mkdir -p "$1"
folder=$(cd "$1" && pwd -P)
target=$2

command -v clang++ >/dev/null && [ -n "$(find "$(clang++ -print-resource-dir)" -name 'libclang_rt.fuzzer-*.a' 2>/dev/null | head -1)" ] || {
  echo "Without clang and its runtime (packages clang and libclang-rt-14-dev) there is no fuzzing. Skipped."
  exit 77
}

# build KIND SANITIZERS FLAGS
build() {
  cmake -S "$source" -B "$folder/$1" ${generator:-} -DSAMENSPEL_FUZZ=ON -DSAMENSPEL_DESKTOP=OFF \
    -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG="$3" \
    -DSAMENSPEL_SANITIZE="$2" >"$folder/$1.log" 2>&1 || { cat "$folder/$1.log"; exit 1; }
  cmake --build "$folder/$1" --target fuzzers --parallel "$(getconf _NPROCESSORS_ONLN)"
}

if [ "$target" = build ]; then
  if command -v ninja >/dev/null; then generator="-G Ninja"; fi
  build checked fuzzer-no-link,address,undefined "-O1 -g1"
  if [ -n "${SAMENSPEL_LONG_TESTS:-}${SAMENSPEL_FUZZ_RUNS:-}" ]; then build fast fuzzer-no-link "-O2 -fno-sanitize-coverage=trace-cmp"; fi
  { cat "$source/tests/fuzz/libfuzzer/words.dict"; "$folder/checked/bin/fuzz_dictionary"; } >"$folder/words.dict"
  exit 0
fi

kind=checked
limit="-max_total_time=${SAMENSPEL_FUZZ_SECONDS:-60}"
if [ -n "${SAMENSPEL_LONG_TESTS:-}${SAMENSPEL_FUZZ_RUNS:-}" ]; then
  kind=fast
  limit="-runs=${SAMENSPEL_FUZZ_RUNS:-10000000}"
fi
learned=$folder/corpus/$target
mkdir -p "$learned" "$folder/found" "$folder/logs"
seeds=$learned
for seed in "$source/tests/fuzz/corpus/$target" "$source/tests/fuzz/regressions/$target"; do
  if [ -d "$seed" ]; then seeds="$seeds $seed"; fi
done
longest=4096
case $target in
  merge) longest=512 ;; # as much as two dozen edits take
  model_reader) seeds="$seeds $source/samples $source/tests/data/models" ;;
  clipboard) seeds="$seeds $source/samples $source/tests/fuzz/corpus/model_reader" ;;
esac

# fuzz KIND OPTION: prints how often it tried, or what it found
fuzz() {
  log=$folder/logs/$target.$1
  # Half of the time would go into remembering where memory came from, and which input is rare.
  # shellcheck disable=SC2086 # one argument per folder
  ASAN_OPTIONS=malloc_context_size=4 "$folder/$1/bin/fuzz_$target" "$2" -dict="$folder/words.dict" -entropic=0 \
    -max_len=$longest -timeout=30 -rss_limit_mb=4096 -print_final_stats=1 -artifact_prefix="$folder/found/$target-" $seeds >"$log" 2>&1 && return
  grep -v '^#' "$log" | tail -60
  echo "The fuzzer of $target found an input that breaks something; its log is $log."
  exit 1
}

fuzz "$kind" "$limit"
runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
seconds=$(sed -n 's/^Done [0-9]* runs in \([0-9]*\) second.*/\1/p' "$log")
covered=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -1)
if [ "$kind" = fast ]; then fuzz checked -runs=0; fi
# As support::count does it.
line=$(printf '%-44s %12d %8d  %s' "fuzz/$target executions" "$runs" 0 "$seconds s, $covered edges")
echo "$line"
if [ -n "${SAMENSPEL_COUNTS:-}" ]; then echo "$line" >>"$SAMENSPEL_COUNTS"; fi
