#!/usr/bin/env bash
# Runs the hub's own Redis in the foreground, on the port of REDIS_URL. It keeps nothing on disk: what it holds can be
# lost at any time, and is filled again from PostgreSQL.
set -euo pipefail

[[ ${REDIS_URL:?is not set} =~ ^redis://(127\.0\.0\.1|localhost):([0-9]+) ]] || {
  echo 'redis.sh: REDIS_URL is not of the form redis://127.0.0.1:PORT' >&2
  exit 1
}

exec redis-server --bind 127.0.0.1 --port "${BASH_REMATCH[2]}" --dir "${HDS_DATA_DIR:?is not set}" \
  --save '' --appendonly no --maxmemory-policy noeviction --daemonize no --supervised no --set-proc-title no
