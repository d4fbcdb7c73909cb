#!/bin/sh
# Sends an error report to the hub as a harvester does: uploads it to S3. Works from every folder; takes another report as argument.
root=$(dirname "$(dirname "$(readlink -f "$0")")")
exec "$root/.venv/bin/node" "$root/scripts/hub.ts" exec node "$root/scripts/send-report.ts" "$@"
