#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The relay's certificate by ACME (uacme): got once, renewed when a month is left. The relay sees the new one within a second.
#   acme                                          NAME (and more in MORE_NAMES), EMAIL and URL come from the environment
#   acme begin|done|failed TYPE NAME TOKEN AUTH   what uacme calls for each challenge
#   acme answer                                   one HTTP request on stdin, its answer on stdout: the port-80 side
set -eu
state=${STATE_DIRECTORY:-/var/lib/rubberapi-acme}
answers=$state/answers
live=$state/live

answer() {
    say() { printf 'HTTP/1.1 %s\r\nContent-Type: text/plain\r\nContent-Length: %s\r\nConnection: close\r\n\r\n%s' "$1" "${#2}" "$2"; }
    read -r method path _ || exit 0
    end=$(printf '\r')
    while read -r line && [ -n "${line%"$end"}" ]; do :; done
    token=
    case $method:$path in GET:/.well-known/acme-challenge/*) token=${path#/.well-known/acme-challenge/} ;; esac
    case $token in '' | *[!A-Za-z0-9_-]*) say '404 Not Found' '' ;; *)
        if [ -f "$answers/$token" ]; then say '200 OK' "$(cat "$answers/$token")"; else say '404 Not Found' ''; fi ;;
    esac
}

# uacme's hook. Only http-01 is answered: exit 1 declines the others.
hook() {
    [ "$2" = http-01 ] || exit 1
    case $4 in '' | *[!A-Za-z0-9_-]*) exit 1 ;; esac
    case $1 in
    begin) printf %s "$5" >"$answers/$4" ;;
    done | failed) rm -f "$answers/$4" ;;
    *) exit 1 ;;
    esac
}

# Certificate and key change places with the old ones in one step: nobody can read halves that do not belong together.
publish() {
    next=$(mktemp -d "$state/pair.XXXXXX")
    cp "$state/uacme/$NAME/cert.pem" "$next/fullchain.pem"
    cp "$state/uacme/private/$NAME/key.pem" "$next/privkey.pem"
    chmod 750 "$next"
    chmod 640 "$next"/*.pem
    before=$(readlink "$live" || true)
    ln -s "${next##*/}" "$live.new"
    mv -T "$live.new" "$live"
    case $before in pair.*) rm -rf "${state:?}/$before" ;; esac
}

issue() {
    : "${NAME:?which name is the certificate for?}"
    umask 027
    mkdir -p "$state/uacme" "$answers"
    rm -f "$live.new" "$answers"/*
    [ -e "$state/uacme/private/key.pem" ] || uacme ${URL:+-a "$URL"} -c "$state/uacme" -y new ${EMAIL:+"$EMAIL"}
    code=0
    # shellcheck disable=SC2086 # MORE_NAMES are words.
    uacme ${URL:+-a "$URL"} -c "$state/uacme" -h "$0" issue "$NAME" ${MORE_NAMES:-} || code=$?
    # 1: the one that is there is good for some time yet.
    [ "$code" -le 1 ] || exit "$code"
    if [ "$code" = 0 ] || [ ! -e "$live/fullchain.pem" ]; then publish; fi
}

case ${1:-} in
'') issue ;;
answer) answer ;;
begin | done | failed) [ $# -eq 5 ] && hook "$@" ;;
*) sed -n '3,6s/^# //p' "$0" >&2; exit 2 ;;
esac
