#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 or Ubuntu 24.04 machine to the first proxied, metered, killable request. Safe to run twice.
#
#   installers/quickstart.sh
#
#   OPENROUTER_API_KEY          use the real OpenRouter with this key; otherwise the sandbox upstream (costs nothing)
#   RUBBERAPI_PASSPHRASE_FILE   passphrase of the vault, for scripts; otherwise you are asked
#   RUBBERAPI_HOME              where the vault lives       (default: ~/.local/share/rubberapi)
#   RUBBERAPI_RELAY_DIR         where the relay's data lives (default: ~/.local/share/rubberapi-relay)
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"

share=${XDG_DATA_HOME:-$HOME/.local/share}
export RUBBERAPI_HOME=${RUBBERAPI_HOME:-$share/rubberapi}
relay_dir=${RUBBERAPI_RELAY_DIR:-$share/rubberapi-relay}
logs=$root/build/logs
bin=$root/build/release/bin
mkdir -p "$logs"

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then bold=$'\e[1m' dim=$'\e[2m' green=$'\e[32m' red=$'\e[31m' plain=$'\e[0m'; else bold= dim= green= red= plain=; fi
number=0
total=9

fail() {
    printf '%sfailed%s\n' "$red" "$plain"
    printf '\n%sStep %d (%s) failed.%s Its log: %s\n' "$red" "$number" "$1" "$plain" "$2"
    tail -n 15 "$2" | sed 's/^/    /'
    exit 1
}
# step NAME COMMAND...: quiet, timed; the log is shown only when it fails.
step() {
    local name=$1 begin=$SECONDS
    number=$((number + 1))
    local log
    log=$logs/quickstart-$number.log
    shift
    printf '[%d/%d] %-42s ' "$number" "$total" "$name"
    "$@" >"$log" 2>&1 || fail "$name" "$log"
    printf '%sok%s %s%d s%s\n' "$green" "$plain" "$dim" $((SECONDS - begin)) "$plain"
}

# The build shows how far it is, on a terminal.
build() {
    cmake --preset release -DRUBBER_TESTS=OFF -DRUBBER_SANDBOX=ON >"$logs/configure.log" 2>&1 || { cat "$logs/configure.log"; return 1; }
    if [ -w /dev/tty ] && { true >/dev/tty; } 2>/dev/null; then
        NINJA_STATUS='[%f/%t] ' cmake --build --preset release | tee "$logs/build.log" |
            sed -un 's/^\[\([0-9]*\/[0-9]*\)\].*/\1/p' |
            while read -r done; do printf '\e7 %s\e[K\e8' "$done" >/dev/tty; done
        [ "${PIPESTATUS[0]}" -eq 0 ] || { tail -30 "$logs/build.log"; return 1; }
        printf '\e[K' >/dev/tty
    else
        cmake --build --preset release
    fi
}

passphrase() {
    if [ -n "${RUBBERAPI_PASSPHRASE_FILE:-}" ]; then return; fi
    [ -t 0 ] || { printf 'There is no terminal to ask for a passphrase. Put one into a file of mode 0600 and set RUBBERAPI_PASSPHRASE_FILE.\n' >&2; exit 1; }
    local first second
    while :; do
        if [ -e "$RUBBERAPI_HOME/vault.header" ]; then
            read -rsp "Passphrase of your vault: " first; printf '\n'
            second=$first
        else
            printf 'Choose a passphrase for the vault that will hold your real API keys. Six random words are a good one.\n'
            read -rsp "Passphrase: " first; printf '\n'
            read -rsp "Once more:  " second; printf '\n'
        fi
        [ -n "$first" ] && [ "$first" = "$second" ] && break
        printf 'They differ, or there was none. Try again.\n'
    done
    # In memory only (a file system in RAM), removed when this script ends.
    RUBBERAPI_PASSPHRASE_FILE=$(umask 077 && mktemp /dev/shm/rubberapi.XXXXXX)
    export RUBBERAPI_PASSPHRASE_FILE
    trap 'rm -f "$RUBBERAPI_PASSPHRASE_FILE"' EXIT
    printf '%s\n' "$first" >"$RUBBERAPI_PASSPHRASE_FILE"
}

# start_server PIDFILE LOG COMMAND...: leaves a running one alone; waits until it says "ready".
start_server() {
    local pidfile=$1 log=$2
    shift 2
    if [ -s "$pidfile" ] && kill -0 "$(cat "$pidfile")" 2>/dev/null; then
        echo "already running"
        return
    fi
    : >"$log"
    setsid nohup "$@" >"$log" 2>"$log.err" </dev/null &
    echo $! >"$pidfile"
    for _ in $(seq 200); do
        grep -q '^ready' "$log" && return
        kill -0 "$(cat "$pidfile")" 2>/dev/null || break
        sleep 0.1
    done
    cat "$log" "$log.err"
    return 1
}

create_vault() {
    [ -e "$RUBBERAPI_HOME/vault.header" ] && { "$bin/rubberapi" list >/dev/null; return; }
    "$bin/rubberapi" vault init
}
start_upstream() {
    [ -n "${OPENROUTER_API_KEY:-}" ] && { echo "using the real OpenRouter"; return; }
    start_server "$relay_dir/sandbox.pid" "$relay_dir/sandbox.log" "$bin/rubberapi-sandbox" --listen 127.0.0.1:8799 --key "$sandbox_key"
}
start_relay() {
    [ -e "$relay_dir/rubberapi.toml" ] ||
        "$bin/rubberapi-relay" init --data-dir "$relay_dir" --listen 127.0.0.1:8787 --control 127.0.0.1:8788 --seal-mode file
    start_server "$relay_dir/relay.pid" "$relay_dir/relay.log" "$bin/rubberapi-relay" serve --data-dir "$relay_dir"
}
pair() {
    "$bin/rubberapi" relay list --json | grep -q '"name":"local"' && { "$bin/rubberapi" relay test local; return; }
    local code
    code=$("$bin/rubberapi-relay" pair --data-dir "$relay_dir" --json)
    "$bin/rubberapi" relay pair "$(sed -nE 's/.*"control": ?"([^"]*)".*/\1/p' <<<"$code")" \
        --code "$(sed -nE 's/.*"code": ?"([^"]*)".*/\1/p' <<<"$code")" --name local
}
push() {
    local key=${OPENROUTER_API_KEY:-$sandbox_key} options=()
    [ -n "${OPENROUTER_API_KEY:-}" ] || options=(--base-url http://127.0.0.1:8799/api/v1)
    printf '%s' "$key" | "$bin/rubberapi" push - --provider openrouter "${options[@]}" --name "quickstart-$(date -u +%H%M%S)" \
        --daily-limit 5.00 --models openai/gpt-4o-mini,claude-sonnet,claude-haiku --inactive-expiry 7d --json >"$pushed"
}
field() { sed -nE "s/.*\"$1\":\"([^\"]*)\".*/\1/p" "$pushed"; }
# As an agent would: only the proxy key and the relay's address.
agent() {
    curl -sS --fail-with-body -N -m 60 "$(field endpoint)/chat/completions" -H "Authorization: Bearer $(field key)" \
        -H "Content-Type: application/json" -d "$1"
}

sandbox_key=sk-or-v1-sandbox00000000000000000000000000000000000000000000000000000000
pushed=$(umask 077 && mktemp)
trap 'rm -f "$pushed"' EXIT
umask 077
mkdir -p "$relay_dir"

printf '%sRubberAPI quickstart%s\n' "$bold" "$plain"
passphrase
trap 'rm -f "$pushed"; case ${RUBBERAPI_PASSPHRASE_FILE:-} in /dev/shm/rubberapi.*) rm -f "$RUBBERAPI_PASSPHRASE_FILE";; esac' EXIT
step "install packages" installers/packages.sh all
step "SQLCipher" installers/sqlcipher.sh
step "build (a few minutes, once)" build
step "vault" create_vault
step "upstream" start_upstream
step "relay on 127.0.0.1:8787" start_relay
step "pair vault and relay" pair
step "push a key" push
step "two requests, as an agent" eval 'agent "{\"model\":\"openai/gpt-4o-mini\",\"max_tokens\":32,\"messages\":[{\"role\":\"user\",\"content\":\"Say hello.\"}]}" &&
    agent "{\"model\":\"openai/gpt-4o-mini\",\"max_tokens\":32,\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"Count to five.\"}]}"'

printf '\n'
"$bin/rubberapi" status "$(field id)"
cat <<EOF

${bold}Give these two lines to your agent:${plain}
export OPENAI_BASE_URL="$(field endpoint)"
export OPENAI_API_KEY="$(field key)"

${bold}Next:${plain}
  export PATH="$bin:\$PATH"
  rubberapi logs --follow              watch what the agent does
  rubberapi kill $(field name)    end this key at once
  rubberapi push --help                a key with other limits
  rubberapi push sk-or-...             your own upstream key
The relay keeps running (log: $relay_dir/relay.log.err). Stop it: kill \$(cat "$relay_dir/relay.pid")
EOF
# With a screen, the window over the same vault; it asks for the passphrase typed above.
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    nohup "$bin/rubberapi-desktop" >/dev/null 2>&1 &
    printf 'The desktop is opening: rubberapi-desktop\n'
else
    printf '  rubberapi-desktop                    the window, where there is a screen\n'
fi
