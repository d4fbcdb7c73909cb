#!/bin/sh
# Runs the Postman collection against a hub that runs: scripts/newman.sh [URL] [--folder NAME]… [--report FILE]; --help tells more.
root=$(dirname "$(dirname "$(readlink -f "$0")")")
# newman still uses a constant of Node's that has a new name.
exec "$root/.venv/bin/node" --disable-warning=DEP0176 "$root/scripts/newman.ts" "$@"
