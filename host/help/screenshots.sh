#!/bin/sh
# SPDX-License-Identifier: MIT
# usage: sh host/help/screenshots.sh [FOLDER]
# Takes the pictures of the guide anew, of the real editor on a display of its own, in both languages. They come beside
# the pages, or in FOLDER/en and FOLDER/nl. The editor must have been built; SAMENSPEL_EDITOR names another than the
# release.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:-$here}
make=$here/../desktop/screenshots/make.sh
sample=$here/../../samples/midden-limburg.samenspel

# What is done in the editor before the picture is taken, as keys.
take() {
  language=$1 name=$2 act=$3
  mkdir -p "$folder/$language"
  ACT=$act sh "$make" "$sample" "$folder/$language/$name.png" --language "$language" --look light >&2
  # 128 colours are enough for a window, and a quarter of the bytes.
  convert "$folder/$language/$name.png" -strip +dither -colors 128 "PNG8:$folder/$language/$name.png"
  echo "$folder/$language/$name.png"
}

for language in en nl; do
  take "$language" window ''
  take "$language" findings 'xdotool key F8; sleep 1; xdotool key F8; sleep 2'
  take "$language" views 'xdotool key F7; sleep 3'
  take "$language" client 'xdotool key ctrl+shift+h; sleep 3'
  take "$language" commands 'xdotool key ctrl+shift+p; sleep 1; xdotool type --delay 60 "sel"; sleep 2'
done
