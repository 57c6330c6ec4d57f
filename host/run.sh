#!/bin/sh
# SPDX-License-Identifier: MIT
# usage: sh host/run.sh [MODEL]
# Installs what is missing, builds Samenspel and opens the model in the editor. Without a display it runs the analyses,
# prints what they found and draws the model as an SVG picture in the current folder.
set -eu
host=$(dirname "$0")
model=${1:-$host/../samples/board-link-lost.samenspel}
bin=$host/../build/release/bin

sh "$host/install-packages.sh" build run
sh "$host/build.sh" release -DSAMENSPEL_TESTS=OFF

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  status=0
  "$bin/samenspel" "$model" || status=$?
  # 255: the toolkit found no display it can use.
  [ "$status" -eq 255 ] || exit "$status"
fi

picture=$(basename "$model" .samenspel).svg
"$bin/samenspel-cli" analyze "$model"
"$bin/samenspel-cli" export "$model" -o "$picture"
echo "There is no display to open the editor on, so the findings are printed above and the diagram is in $picture."
