#!/usr/bin/env bash
# Sets up all that HDS needs, and skips what is there: Debian packages, the pinned Node in .venv, npm packages, the build.
#
#   ./setup-venv.sh                everything, with Chromium for the browser tests
#   ./setup-venv.sh --no-browser   without Chromium: enough to run the hub
#   ./setup-venv.sh --no-build     without compiling the workspaces
#   ./setup-venv.sh --bench        with pgbench and wrk, which `npm run bench` measures with
#   ./setup-venv.sh --quiet        says only what it does, not what it finds in place
#
# Debian packages are installed with apt-get (through sudo when you are not root). No system service is started or changed.
set -euo pipefail
umask 022 # PostgreSQL's binaries are run by another user when root starts the hub

readonly NODE_VERSION=24.21.0
readonly NPM_VERSION=11.21.2

cd "$(dirname "${BASH_SOURCE[0]}")"
readonly root=$PWD

with_browser=true
with_build=true
with_bench=false
quiet=false
for argument; do
  case $argument in
    --no-browser) with_browser=false ;;
    --no-build) with_build=false ;;
    --bench) with_bench=true ;;
    --quiet) quiet=true ;;
    -h | --help)
      sed -n '2,/^set -e/{/^set -e/d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"
      exit 0
      ;;
    *)
      echo "setup-venv.sh: unknown argument \"$argument\"; --help tells what there is" >&2
      exit 2
      ;;
  esac
done

# ---- saying what happens

step='starting'
remedy=''

in_place() { $quiet || printf '  ✓ %s\n' "$*"; }

doing() {
  step=$1
  remedy=$2
  printf '  … %s\n' "$step"
}

say_what_failed() {
  local status=$?
  restore_service_policy
  if ((status != 0)); then
    printf '\nsetup-venv.sh: "%s" failed (exit code %s).\n' "$step" "$status" >&2
    [[ -z $remedy ]] || printf '  What to do: %s\n' "$remedy" >&2
    printf '  Then run ./setup-venv.sh again; it goes on where it stopped.\n' >&2
  fi
}
trap say_what_failed EXIT

has() { command -v "$1" >/dev/null 2>&1; }

# ---- Debian packages

readonly service_policy=/usr/sbin/policy-rc.d
policy_written=false

as_root() {
  if ((EUID == 0)); then
    "$@"
  else
    sudo "$@"
  fi
}

# Debian starts a service as soon as its package is installed, unless this script says no (exit code 101).
forbid_service_starts() {
  policy_written=true
  if [[ -e $service_policy ]]; then as_root mv "$service_policy" "$service_policy.before-hds"; fi
  printf '#!/bin/sh\nexit 101\n' | as_root tee "$service_policy" >/dev/null
  as_root chmod 755 "$service_policy"
}

restore_service_policy() {
  $policy_written || return 0
  policy_written=false
  as_root rm -f "$service_policy"
  if [[ -e $service_policy.before-hds ]]; then as_root mv "$service_policy.before-hds" "$service_policy"; fi
}

install_debian_packages() {
  local missing=()
  has redis-server || missing+=(redis-server)
  has supervisord || missing+=(supervisor)
  if $with_browser && ! has chromium && ! has chromium-browser && ! has google-chrome; then missing+=(chromium); fi
  if [[ ! -x .venv/bin/node ]] && ! has npm; then missing+=(npm); fi
  if $with_bench && ! has pgbench; then missing+=(postgresql); fi
  if $with_bench && ! has wrk; then missing+=(wrk); fi
  if ((${#missing[@]} == 0)); then
    in_place 'Debian packages'
    return
  fi

  local by_hand="as root: apt-get install --no-install-recommends ${missing[*]}"
  doing "installing Debian packages: ${missing[*]}" "$by_hand"
  if ! has apt-get; then
    remedy="this is not Debian or Ubuntu; install these with your own package manager: ${missing[*]}"
    return 1
  fi
  if ((EUID != 0)) && ! { has sudo && { sudo -n true 2>/dev/null || [[ -t 0 ]]; }; }; then
    echo "    You are not root, and sudo is missing or wants a password that nobody can type here." >&2
    return 1
  fi

  forbid_service_starts
  as_root apt-get update -qq -o DPkg::Lock::Timeout=120
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o DPkg::Lock::Timeout=120 --no-install-recommends "${missing[@]}" >/dev/null
  restore_service_policy

  # HDS runs its own PostgreSQL, Redis and supervisord: those that came with the packages stay off after a reboot too.
  local package
  for package in "${missing[@]}"; do
    case $package in postgresql | redis-server | supervisor) as_root update-rc.d "$package" disable >/dev/null 2>&1 || true ;; esac
  done
}

# ---- Node and npm

node_is_pinned() {
  [[ $(.venv/bin/node --version 2>/dev/null) == "v$NODE_VERSION" ]] &&
    grep -qs "\"version\": \"$NPM_VERSION\"" .venv/node_modules/npm/package.json
}

# A command of .venv/bin that works from every folder and always runs under the pinned Node.
write_command() {
  local path=.venv/bin/$1 text
  text=$(
    cat <<COMMAND
#!/bin/sh
# Written by setup-venv.sh.
root=\$(dirname "\$(dirname "\$(dirname "\$(readlink -f "\$0")")")")
export PATH="\$root/.venv/bin:\$PATH"
$2
COMMAND
  )
  [[ -L $path || $(cat "$path" 2>/dev/null) != "$text" ]] || return 0
  rm -f "$path"
  printf '%s\n' "$text" >"$path"
  chmod 755 "$path"
}

install_node() {
  mkdir -p .venv/bin
  if node_is_pinned; then
    in_place "Node $NODE_VERSION and npm $NPM_VERSION in .venv"
  else
    local arch
    case $(uname -m) in
      x86_64) arch=x64 ;;
      aarch64) arch=arm64 ;;
      *)
        doing "choosing a Node for $(uname -m)" 'HDS runs on x86_64 and aarch64'
        return 1
        ;;
    esac
    doing "installing Node $NODE_VERSION and npm $NPM_VERSION into .venv" 'check that the npm registry can be reached: npm ping'
    # The package `node` only picks this one in an install script, which newer npm versions do not run.
    npm install --prefix .venv --no-save --no-package-lock --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error \
      "node-linux-$arch@$NODE_VERSION" "npm@$NPM_VERSION" >/dev/null
    ln -sfn "../node_modules/node-linux-$arch/bin/node" .venv/bin/node
  fi
  # shellcheck disable=SC2016 # these lines are expanded when the command runs
  {
    write_command npm 'exec node "$root/.venv/node_modules/npm/bin/npm-cli.js" "$@"'
    write_command npx 'exec node "$root/.venv/node_modules/npm/bin/npx-cli.js" "$@"'
    write_command hds 'exec node --env-file-if-exists="${HDS_ENV_FILE:-$root/.env}" "$root/hds/dist/cli.js" "$@"'
  }
}

# ---- npm packages and the build

install_npm_packages() {
  if .venv/bin/node scripts/lock-installed.ts; then
    in_place 'npm packages'
    return
  fi
  doing 'installing npm packages (npm ci)' 'read the lines above; a full disk and an unreachable registry are the usual causes'
  .venv/bin/npm ci --no-audit --no-fund --no-update-notifier --loglevel=error
}

# What a build was made of has changed since: a file is newer, or a folder lost or gained one.
build_is_stale() {
  [[ -f hds/dist/built && -f frontend/dist/index.html ]] || return 0
  [[ -n $(find hds/src frontend/src frontend/public -name generated -prune -o -newer hds/dist/built -print -quit 2>/dev/null) ]] && return 0
  [[ -n $(find package-lock.json tsconfig.base.json hds frontend -maxdepth 1 -type f -newer hds/dist/built -print -quit) ]]
}

build() {
  if ! build_is_stale; then
    in_place 'build'
    return
  fi
  doing 'building (npm run build)' 'read the compiler errors above'
  local began
  began=$(mktemp)
  if ! .venv/bin/npm run build --loglevel=error >.venv/build.log 2>&1; then
    grep -v '^dist/' .venv/build.log >&2 # not the list of the frontend's files
    rm "$began"
    return 1
  fi
  mv "$began" hds/dist/built
}

$quiet || echo "Setting up HDS in $root"
install_debian_packages
mkdir -p .venv
# One set-up of this clone at a time: a test run and a start may both come here.
exec 9>.venv/lock
flock -n 9 || { echo '  … waiting for another set-up of this clone' && flock 9; }
install_node
install_npm_packages
if $with_build; then build; fi
$quiet || echo 'All is in place. Next: ./start.sh runs the hub, npm test runs the tests.'
