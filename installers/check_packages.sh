#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages of a folder in an empty Debian 12 and uses them as a newcomer would: a relay for the service's user, a
# pairing, a key, a request refused and a kill; the desktop draws its first window. Needs root and debootstrap. Nothing outside the
# temporary root is changed.
#   installers/check_packages.sh FOLDER-WITH-DEBS [ROOT-TO-KEEP]
set -euo pipefail
packages=$(realpath "${1:?which folder}")
root=${2:-}
[ "$(id -u)" = 0 ] || { echo "check_packages: debootstrap needs root" >&2; exit 1; }

keep=yes
[ -n "$root" ] || { keep=no; root=$(mktemp -d /tmp/rubberapi-root-XXXXXX); }
end() {
    for pid in $(jobs -p); do kill "$pid" 2>/dev/null || true; done
    wait
    mountpoint -q "$root/proc" && umount "$root/proc"
    [ "$keep" = yes ] || rm -rf "$root"
}
trap end EXIT
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$@"; }
as_agent() { inside runuser -u owner -- env HOME=/home/owner RUBBERAPI_PASSPHRASE_FILE=/home/owner/passphrase RUBBERAPI_AGENT_SOCK=none "$@"; }
step() { printf '== %s\n' "$*"; }

if [ ! -e "$root/etc/debian_version" ]; then
    step "an empty Debian 12"
    debootstrap --variant=minbase bookworm "$root" >"$root.log" 2>&1 || { tail -5 "$root.log"; exit 1; }
    rm -f "$root.log"
fi
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"

step "apt alone installs them"
rm -rf "$root/packages" && mkdir "$root/packages"
cp "$packages"/*.deb "$root/packages/"
inside apt-get update -q >/dev/null
inside sh -c 'DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends /packages/*.deb' >"$root/install.log" 2>&1 ||
    { tail -20 "$root/install.log"; exit 1; }
for program in rubberapi-relay rubberapi rubberapi-desktop; do
    [ -x "$root/usr/bin/$program" ] || { echo "skipped: $program is in none of these packages"; continue; }
    inside "$program" --version
    missing=$(inside ldd "/usr/bin/$program" | grep "not found" || true)
    [ -z "$missing" ] || { echo "$missing"; exit 1; }
    [ -s "$root/usr/share/man/man1/$program.1.gz" ] || [ -s "$root/usr/share/man/man8/$program.8.gz" ] ||
        [ -s "$root/usr/share/man/man1/$program.1" ] || [ -s "$root/usr/share/man/man8/$program.8" ] ||
        { echo "no man page of $program"; exit 1; }
done
inside getent passwd rubberapi >/dev/null || { echo "the service's user was not made"; exit 1; }

step "a relay for the service, made by root"
inside rubberapi-relay init --service --listen 127.0.0.1:0 --control 127.0.0.1:0 --seal-mode desktop
owners=$(find "$root/var/lib/rubberapi" -printf '%u %m %y\n' | sort -u)
echo "$owners"
[ "$(inside stat -c %U /var/lib/rubberapi/identity.key)" = rubberapi ]
grep -q 'allow_loopback_upstreams = false' "$root/var/lib/rubberapi/rubberapi.toml"

step "it runs as its user, without a capability"
inside setpriv --reuid rubberapi --regid rubberapi --clear-groups --bounding-set=-all --inh-caps=-all --no-new-privs \
    rubberapi-relay serve >"$root/ready" 2>"$root/relay.log" &
for _ in $(seq 200); do grep -q ready "$root/ready" && break; sleep 0.1; done
grep ready "$root/ready" || { cat "$root/relay.log"; exit 1; }
data=$(sed -n 's/.*data=\([^ ]*\).*/\1/p' "$root/ready")

[ -x "$root/usr/bin/rubberapi" ] || { step "done (relay alone)"; exit 0; }

step "README's tour"
inside useradd --create-home owner
inside sh -c 'echo correct horse battery staple >/home/owner/passphrase; chown owner /home/owner/passphrase; chmod 600 /home/owner/passphrase'
as_agent rubberapi vault init
code=$(inside rubberapi-relay pair --json)
control=$(printf '%s' "$code" | sed -n 's/.*"control":"\([^"]*\)".*/\1/p')
code=$(printf '%s' "$code" | sed -n 's/.*"code":"\([^"]*\)".*/\1/p')
as_agent rubberapi relay pair "$control" --code "$code" --name vps
as_agent rubberapi push "sk-or-v1-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" --daily-limit 5.00 \
    --models "claude-sonnet,claude-haiku" --inactive-expiry 7d --json >"$root/pushed.json"
token=$(grep -o 'rk_live_[A-Za-z0-9_]*' "$root/pushed.json" | head -1)
as_agent rubberapi status "$token"
# A model that is not allowed is refused by the relay itself: nothing is sent to the provider.
code=$(curl -s -o "$root/refused.json" -w '%{http_code}' "http://$data/v1/chat/completions" -H "Authorization: Bearer $token" \
    -H 'content-type: application/json' -d '{"model":"openai/gpt-4o","messages":[{"role":"user","content":"hi"}]}')
echo "refused with $code"; cat "$root/refused.json"; echo
[ "$code" = 403 ]
as_agent rubberapi kill "$token"
[ "$(curl -s -o /dev/null -w '%{http_code}' "http://$data/v1/models" -H "Authorization: Bearer $token")" = 403 ]

if [ -x "$root/usr/bin/rubberapi-desktop" ]; then
    step "the desktop draws its first window"
    as_agent timeout 5 rubberapi-desktop >"$root/desktop.log" 2>&1 && ended=0 || ended=$?
    [ "$ended" = 124 ] || { echo "it ended by itself ($ended)"; cat "$root/desktop.log"; exit 1; }
fi

step "removing keeps the relay's folder"
kill %1; wait %1 2>/dev/null || true
inside apt-get remove -y -q rubberapi-relay >/dev/null
[ -s "$root/var/lib/rubberapi/identity.key" ]
step "done"
