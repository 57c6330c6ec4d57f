#!/bin/sh
# SPDX-License-Identifier: MIT
# usage: sh host/translations/update.sh           brings every catalogue here up to date with the sources
#        sh host/translations/update.sh --print   prints what must be translated, as a template without translations
#        sh host/translations/update.sh --all     prints every text there is in the sources, as a template
# New sentences come at the end of nl.po with an empty translation, for a person to fill in; the tests fail until then.
# What must be translated is what base::tr is called with, and what reads as a sentence, since sentences also reach tr
# through functions and tables. The vocabulary has both languages in its own table.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# xgettext stops at bytes, which are no texts, and does not know raw strings, which may be.
find host \( -name '*.h' -o -name '*.cpp' \) ! -name 'vocabulary*' | LC_ALL=C sort |
  xargs perl -0777 -pe '
    sub quoted { my $text = shift; $text =~ s/([\\"])/\\$1/g; $text =~ s/\n/\\n/g; "\"$text\"" }
    s{//[^\n]*|/\*.*?\*/|R"(\w*)\((.*?)\)\1"|(?<!\w)\x27(?:[^\x27\\\n]|\\.)*\x27|("(?:[^"\\\n]|\\.)*")}
     {defined $2 ? quoted($2) : defined $3 && $3 !~ /^""$|\\[xr0]/ ? $3 : " 0 "}gsex' >"$work/sources"
extract() {
  xgettext --from-code=UTF-8 --language=C++ --no-location --no-wrap --foreign-user --package-name=Samenspel "$@" "$work/sources"
}
extract --extract-all --output="$work/all"
extract --keyword= --keyword=tr --keyword=trIn:2 --output="$work/called"
msggrep --msgid --extended-regexp --regexp='^[A-Z“{].* .*[.?]$' --no-wrap "$work/all" >"$work/sentences"
msgcat --use-first --no-wrap "$work/called" "$work/sentences" >"$work/wanted"

case ${1:-} in
  --print) cat "$work/wanted" ;;
  --all) cat "$work/all" ;;
  *)
    for catalogue in host/translations/*.po; do
      # Labels that reach tr through a table stay as long as the sources have them.
      msgcomm --more-than=1 --no-wrap "$work/all" "$catalogue" >"$work/kept"
      msgcat --use-first --no-wrap "$work/wanted" "$work/kept" >"$work/template"
      msgmerge --quiet --no-fuzzy-matching --no-location --no-wrap "$catalogue" "$work/template" |
        msgattrib --no-obsolete --no-wrap --output-file="$catalogue"
      msgattrib --untranslated --no-wrap "$catalogue" | sed -n 's/^msgid \(".*"\)$/Not yet translated: \1/p'
    done ;;
esac
