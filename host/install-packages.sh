#!/bin/sh
# SPDX-License-Identifier: MIT
# usage: sh host/install-packages.sh KIND...
# Installs what is missing of packages.txt, of the kinds named (build, run, test). Asks for nothing and does nothing
# when all is there. On systems without apt-get it says what to install, and fails only without compiler or cmake.
set -eu
list=$(dirname "$0")/packages.txt

wanted=
for kind; do
  wanted="$wanted $(sed -n "s/^$kind  *\([^ #]*\).*/\1/p" "$list" | tr '\n' ' ')"
done

missing=$wanted
if command -v dpkg-query >/dev/null; then
  # shellcheck disable=SC2086 # one argument per package
  installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' $wanted 2>/dev/null | sed -n 's/ installed$//p' | tr '\n' ' ')
  missing=
  for package in $wanted; do
    case " $installed" in *" $package "*) ;; *) missing="$missing $package" ;; esac
  done
fi
[ -n "$missing" ] || exit 0

asRoot=
if [ "$(id -u)" -ne 0 ]; then asRoot=sudo; fi
if command -v apt-get >/dev/null && { [ -z "$asRoot" ] || command -v sudo >/dev/null; }; then
  echo "Installing:$missing"
  # shellcheck disable=SC2086
  $asRoot apt-get update -q && $asRoot env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing && exit 0
  echo "The packages could not be installed. Read the lines above, check the network connection, and run this again." >&2
  exit 1
fi

echo "These packages are needed (by their Debian names), and cannot be installed from here:$missing" >&2
echo "Install them with the system's own package manager; what is there already need not be installed again." >&2
for tool in cmake c++ pkg-config msgfmt; do
  command -v "$tool" >/dev/null || { echo "Without $tool Samenspel cannot be built: install it and run this again." >&2; exit 1; }
done
