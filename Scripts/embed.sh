#!/bin/sh
# Write files into a Swift source as string literals, so that they travel inside the binary.
#
#   Scripts/embed.sh OUTPUT NAME FILE...
#
# OUTPUT gets `enum NAME` with one `static let` per FILE, named after it: `ftm.json` becomes `ftm`, and
# `entity-page.mustache` becomes `entityPage`. Run it from the top folder, since the paths of the FILEs stand in the
# header. The text arrives unchanged, its last line feed included. Text without NUL bytes only.
set -eu

[ $# -ge 3 ] || { echo "usage: Scripts/embed.sh OUTPUT NAME FILE..." >&2; exit 2; }
output=$1
name=$2
shift 2

for file; do
    [ -s "$file" ] || { echo "embed.sh: $file is missing or empty" >&2; exit 1; }
done

LC_ALL=C awk -v name="$name" '
    function identifier(path,    words, count, i, result) {
        sub(/.*\//, "", path)
        sub(/\.[^.]*$/, "", path)
        count = split(path, words, /[^A-Za-z0-9]+/)
        result = words[1]
        for (i = 2; i <= count; i++) result = result toupper(substr(words[i], 1, 1)) substr(words[i], 2)
        return result
    }
    # As many # as no quotation mark or backslash of any file is followed by, and one more.
    function fence(line,    rest, run) {
        rest = line
        while (match(rest, /["\\]#+/)) {
            run = RLENGTH - 1
            if (run >= hashes) hashes = run + 1
            rest = substr(rest, RSTART + RLENGTH)
        }
    }
    { if (FNR == 1) files++; lines[NR] = $0; file[NR] = FILENAME; fence($0) }
    END {
        for (i = 1; i < ARGC; i++) list = list (i > 1 ? ", " : "") ARGV[i]
        pounds = "#"
        for (i = 1; i < hashes; i++) pounds = pounds "#"
        print "// Generated from " list " by Scripts/embed.sh: do not edit."
        print "// swift-format-ignore-file"
        print ""
        print "enum " name " {"
        for (i = 1; i <= NR; i++) {
            if (file[i] != file[i - 1]) {
                if (i > 1) print "\n\"\"\"" pounds "\n"
                print "static let " identifier(file[i]) ": StaticString = " pounds "\"\"\""
            }
            print lines[i]
        }
        if (NR > 0) print "\n\"\"\"" pounds
        print "}"
    }
' "$@" >"$output.new"
mv "$output.new" "$output"
