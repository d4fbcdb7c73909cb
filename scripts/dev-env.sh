# shellcheck shell=bash
# Sourced by `source start.sh [PORT]`, in bash or zsh: Node of .venv on the PATH, .env for the port, aliases. It must not
# leave options of its own in the shell.

HDS_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]:-$0}")/.." && pwd)
GITHASH=$(git -C "$HDS_ROOT" rev-parse --short HEAD 2>/dev/null || echo unknown)
export HDS_ROOT GITHASH

"$HDS_ROOT/setup-venv.sh" --quiet --no-browser || return 1

case ":$PATH:" in
  *":$HDS_ROOT/.venv/bin:"*) ;;
  *) export PATH="$HDS_ROOT/.venv/bin:$PATH" ;;
esac

[ -z "${BASH_VERSION:-}" ] || shopt -s expand_aliases
alias runserver='"$HDS_ROOT/start.sh"'
alias stopserver='"$HDS_ROOT/start.sh" stop'
alias hds-logs='"$HDS_ROOT/start.sh" logs'
alias manage='hds'
alias migrate='hds migrate'
alias migrations='env -C "$HDS_ROOT/hds" hds make-migration'
alias createsuperuser='hds createsuperuser'
alias dcexec='node "$HDS_ROOT/scripts/hub.ts" exec'
alias dbexec='node "$HDS_ROOT/scripts/sql.ts"'
alias setport='node "$HDS_ROOT/scripts/hub.ts" env'
alias jobserver='node "$HDS_ROOT/scripts/hub.ts" jobserver'
alias HELP='cat "$HDS_ROOT/scripts/dev-env-help.txt"'

node "$HDS_ROOT/scripts/hub.ts" env "$@" || return 1
cat "$HDS_ROOT/scripts/dev-env-help.txt"
