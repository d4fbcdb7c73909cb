#!/bin/sh
# Runs a script of this repository with the pinned Node, after setting up what is missing: scripts/node.sh scripts/check.ts
set -eu
root=$(dirname "$(dirname "$(readlink -f "$0")")")
cd "$root"
./setup-venv.sh --quiet --no-browser --no-build
export PATH="$root/.venv/bin:$PATH"
exec node "$@"
