#!/bin/sh
# SPDX-License-Identifier: MIT
# usage: sh host/translations/update.sh           brings every catalogue here up to date with the sources
#        sh host/translations/update.sh --print   prints what the sources ask for, as a template without translations
# New sentences come at the end of nl.po with an empty translation, for a person to fill in; the tests fail until then.
set -eu
cd "$(dirname "$0")/../.."

print() {
  find host -name '*.h' -o -name '*.cpp' | LC_ALL=C sort |
    xgettext --files-from=- --from-code=UTF-8 --language=C++ --keyword= --keyword=tr --keyword=trIn:2 --keyword=marked \
      --no-location --no-wrap --foreign-user --package-name=Samenspel --output=-
}

if [ "${1:-}" = --print ]; then
  print
  exit
fi
template=$(mktemp)
trap 'rm -f "$template"' EXIT
print >"$template"
for catalogue in host/translations/*.po; do
  msgmerge --quiet --no-fuzzy-matching --no-location --no-wrap "$catalogue" "$template" |
    msgattrib --no-obsolete --no-wrap --output-file="$catalogue"
  msgattrib --untranslated --no-wrap "$catalogue" | sed -n 's/^msgid \(".*"\)$/Not yet translated: \1/p'
done
