#!/bin/sh
# SPDX-License-Identifier: MIT
# usage: sh host/desktop/screenshots/make.sh [MODEL PICTURE [EDITOR-OPTION...]]
# Takes a picture of the real editor at 1440 by 900, on a display of its own. Without arguments it makes the picture in
# the README. The editor must have been built: sh host/build.sh release. SAMENSPEL_EDITOR names another one.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../../..
model=${1:-$root/samples/midden-limburg.samenspel}
picture=${2:-$here/window.png}
if [ $# -ge 2 ]; then shift 2; else set -- --language en --look light; fi

export editor="${SAMENSPEL_EDITOR:-$root/build/release/bin/samenspel}"
export picture model
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export folder XDG_CONFIG_HOME="$folder" XDG_STATE_HOME="$folder" NO_AT_BRIDGE=1

xvfb-run -a -s "-screen 0 1440x900x24" sh -c '
  : >"$folder/log"
  "$editor" --measure "$@" "$model" 2>"$folder/log" & program=$!
  until grep -q "first diagram" "$folder/log"; do kill -0 "$program" || exit 1; sleep 0.1; done
  sleep "${SETTLE:-3}"  # the analyses run once the diagram is there
  [ -z "${ACT:-}" ] || eval "$ACT"
  import -window root "$picture"
  kill "$program"; wait "$program" 2>/dev/null || true
  grep "first diagram" "$folder/log"' sh "$@"
