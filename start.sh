#!/usr/bin/env bash
# Runs the hub on this machine. Sets up what is missing, writes .env when there is none, and stays until Ctrl-C.
#
#   ./start.sh [PORT]                  start; without PORT: HDS_PORT, else what .env says, else 8085 or the next free one
#   ./start.sh stop                    stop the hub that runs elsewhere
#   ./start.sh status                  what runs, and whether it is healthy
#   ./start.sh logs [-f] [SERVICE…]    the last lines of the logs; -f follows them
#   source start.sh [PORT]             development environment in this shell (bash or zsh): Node, aliases, .env
#
# HDS_DATA_DIR (default .data) keeps the data, HDS_ENV_FILE (default .env) the settings, HDS_DEMO=false leaves the hub
# empty, HDS_HOST=0.0.0.0 opens the web port to the network.

# Sourced: into a shell that may be zsh, and whose options are not ours to change.
if [ -n "${ZSH_VERSION:-}" ] || (return 0 2>/dev/null); then
  # shellcheck source=scripts/dev-env.sh
  . "$(cd "$(dirname "${BASH_SOURCE[0]:-$0}")" && pwd)/scripts/dev-env.sh" "$@"
  return
fi

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

case ${1:-start} in
  -h | --help)
    sed -n '2,/^$/s/^# \{0,1\}//p' start.sh
    exit 0
    ;;
  stop | status | logs)
    if [[ ! -x .venv/bin/node || ! -d node_modules/pg ]]; then
      echo 'HDS is not set up in this clone, so nothing runs. ./start.sh sets it up and starts it.'
      exit 3
    fi
    ;;
  *) ./setup-venv.sh --no-browser --quiet ;;
esac

exec .venv/bin/node scripts/hub.ts "$@"
