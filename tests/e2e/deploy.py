# SPDX-License-Identifier: GPL-3.0-or-later
"""`rubberapi relay deploy`, whole: a pretended machine behind a pretended ssh, but a real relay, a real pairing, a real key.

The machine is this one: `ssh` runs the scripts it is given with a PATH of stand-ins for what only root of another machine could do
(apt-get, systemctl, runuser), which write down what they were asked. Folders of the system are exchanged for some of the test's own.
"""
import json
import os
import signal
import socket
import unittest

import rig

SSH = r"""#!/bin/sh
# The last two words are host and command; options stand before "--".
while [ "$1" != -- ]; do
    case "$1" in -O) exit 0 ;; -L) echo "tunnel $2" >>"$MACHINE/asked" ;; esac
    shift
done
[ "$2" = "root@vps" ] || { echo "ssh: Could not resolve hostname" >&2; exit 255; }
[ $# -eq 2 ] && exit 0 # A tunnel: ports here are the machine's own.
sed "s#/var/lib/rubberapi#$MACHINE/data#g; s#/run/systemd/system#$MACHINE/systemd#g; s#/tmp/rubberapi-relay#$MACHINE/rubberapi-relay#g; s#sudo -n true#$MACHINE/sudo#" |
    PATH="$MACHINE/bin:$PATH" sh -s
"""
SCP = r"""#!/bin/sh
for word; do from=$to; to=$word; done
echo "upload $(basename "$from")" >>"$MACHINE/asked"
cp "$from" "$MACHINE/$(basename "${to#*:}")"
"""
STAND_INS = {
    "id": "echo ${REMOTE_UID:-0}",
    "dpkg": "echo amd64",
    "dpkg-query": "exit 1",
    "apt-get": 'echo "apt-get $*" >>"$MACHINE/asked"; case "$*" in *install*) [ -e "$MACHINE/rubberapi-relay_amd64.deb" ] || exit 100 ;; esac',
    "runuser": 'while [ "$1" != -- ]; do shift; done; shift; "$@"',
    "journalctl": 'cat "$MACHINE/relay.log"',
    "systemctl": r'''echo "systemctl $*" >>"$MACHINE/asked"
[ "$1" = restart ] || exit 0
[ -e "$MACHINE/broken" ] && exit 0
[ -e "$MACHINE/pid" ] && kill "$(cat "$MACHINE/pid")" && sleep 1
setsid "$REAL_RELAY" serve --data-dir "$MACHINE/data" >/dev/null 2>"$MACHINE/relay.log" </dev/null &
echo $! >"$MACHINE/pid"''',
    "rubberapi-relay": r'''verb=$1; shift
set -- $(printf '%s\n' "$@" | grep -v '^--service$')
exec "$REAL_RELAY" "$verb" --data-dir "$MACHINE/data" "$@"''',
}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Deploy(unittest.TestCase):
    def setUp(self):
        self.rig = r = rig.Rig(pair=False)
        self.addCleanup(r.close)
        r.cli("vault", "init")
        self.machine = os.path.join(r.folder, "machine")
        for folder in ("bin", "here", "systemd"):
            os.makedirs(os.path.join(self.machine, folder))
        self.script("here/ssh", SSH)
        self.script("here/scp", SCP)
        for name, body in STAND_INS.items():
            self.script("bin/" + name, "#!/bin/sh\n" + body + "\n")
        self.package = os.path.join(r.folder, "rubberapi-relay_0.1.0_amd64.deb")
        with open(self.package, "w") as file:
            file.write("a package")
        self.env = {**r.env, "MACHINE": self.machine, "REAL_RELAY": rig.program("rubberapi-relay"),
                    "PATH": os.path.join(self.machine, "here") + ":" + os.environ["PATH"]}
        self.addCleanup(self.stop)

    def script(self, name, text):
        path = os.path.join(self.machine, name)
        with open(path, "w") as file:
            file.write(text)
        os.chmod(path, 0o755)

    def stop(self):
        try:
            with open(os.path.join(self.machine, "pid")) as file:
                os.kill(int(file.read()), signal.SIGKILL)
        except (FileNotFoundError, ProcessLookupError):
            pass

    def asked(self):
        try:
            with open(os.path.join(self.machine, "asked")) as file:
                return file.read()
        except FileNotFoundError:
            return ""

    def deploy(self, *options, host="root@vps", code=0, env=None):
        listen, control = f"127.0.0.1:{free_port()}", f"127.0.0.1:{free_port()}"
        return self.rig.cli("relay", "deploy", host, "--package", self.package, "--listen", listen, "--control", control,
                            "--public-url", f"http://{listen}", "--name", "vps", *options, code=code, env=env or self.env)

    def test_from_the_package_to_a_key_that_works(self):
        done = self.deploy("--seal-mode", "file")
        asked = self.asked()
        self.assertIn("upload rubberapi-relay_0.1.0_amd64.deb", asked)
        self.assertLess(asked.index("apt-get install"), asked.index("systemctl enable rubberapi-relay"))
        self.assertIn("Start it", done.stderr)
        relays = self.rig.data_of("relay", "list")
        self.assertEqual([relay["name"] for relay in relays], ["vps"])
        pushed = self.rig.push("--daily-limit", "1.00")
        answer = rig.Agent(pushed["endpoint"].split("/")[2], pushed["key"]).call(rig.chat_body())
        self.assertEqual(answer.status, 200, answer.body)
        # Once more: the relay stays what it is.
        identity = os.path.join(self.machine, "data", "relay_id")
        with open(identity) as file:
            before = file.read()
        again = self.rig.cli("relay", "deploy", "root@vps", "--package", self.package, "--public-url", "https://127.0.0.1",
                             "--behind-proxy", "--control", "0.0.0.0:" + relays[0]["control_url"].rsplit(":", 1)[1], "--name", "vps2",
                             code=None, env=self.env)
        self.assertIn("There is a relay already", again.stderr)
        with open(identity) as file:
            self.assertEqual(file.read(), before)
        self.assertEqual(rig.Agent(pushed["endpoint"].split("/")[2], pushed["key"]).call(rig.chat_body()).status, 200)

    def test_through_a_tunnel(self):
        self.deploy("--tunnel")
        self.assertRegex(self.asked(), r"tunnel (\d+):127\.0\.0\.1:\1\n")
        self.assertRegex(self.rig.data_of("relay", "list")[0]["control_url"], r"^https://localhost:\d+$")

    def test_a_dry_run_changes_nothing(self):
        shown = self.deploy("--dry-run").stdout
        self.assertIn("apt-get install", shown)
        self.assertIn("rubberapi-relay init --service", shown)
        self.assertEqual(self.asked(), "")
        self.assertFalse(os.path.exists(os.path.join(self.machine, "data")))
        plan = json.loads(self.deploy("--dry-run", "--json").stdout)["data"]
        self.assertEqual(plan["steps"][0]["title"], "Install the package")

    def test_what_goes_wrong_is_said(self):
        self.assertIn("does not get through", self.deploy(host="root@elsewhere", code=1).stderr)
        self.assertIn("no machine that ssh knows", self.deploy(host="a b", code=2).stderr)
        refused = self.deploy(code=8, env={**self.env, "REMOTE_UID": "1000"})
        self.assertIn("not root", refused.stderr)
        self.assertEqual(self.asked(), "", "nothing was changed")
        with open(os.path.join(self.machine, "broken"), "w"):
            pass
        with open(os.path.join(self.machine, "relay.log"), "w") as file:
            file.write("why it ended\n")
        failed = self.deploy(code=1)
        self.assertIn("why it ended", failed.stderr)
        self.assertEqual(self.rig.data_of("relay", "list"), [])
        missing = self.rig.cli("relay", "deploy", "root@vps", "--package", "/nowhere.deb", code=4, env=self.env)
        self.assertIn("/nowhere.deb", missing.stderr)
        no_ssh = self.deploy(code=4, env={**self.env, "PATH": "/nonexistent"})
        self.assertIn("there is no program ssh", no_ssh.stderr)


if __name__ == "__main__":
    rig.main()
