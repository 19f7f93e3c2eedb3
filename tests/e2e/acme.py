# SPDX-License-Identifier: GPL-3.0-or-later
"""A certificate by ACME: the script of our units, Debian's uacme, and pebble as the authority, all on loopback; the relay takes each
new certificate without a restart."""
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import tempfile
import unittest

import rig
from front_rig import certificate, free_port

SCRIPT = os.path.join(os.environ["RUBBER_SOURCE"], "installers/linux/acme/acme.sh")
NAME = "relay.test"
# uacme trusts the system's list, which in a mount namespace of its own is another.
TRUSTING = ["unshare", "--mount", "sh", "-c", 'mount --bind "$PEBBLE_CA" /etc/ssl/certs/ca-certificates.crt && exec "$@"', "sh"]


def tools():
    for tool in ("uacme", "pebble", "pebble-challtestsrv", "systemd-socket-activate", "openssl"):
        if not shutil.which(tool):
            return f"no {tool} here"
    if subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode != 0:
        return "no mount namespaces here"
    return None


class Answer(unittest.TestCase):
    """The port-80 side, alone."""

    def setUp(self):
        self.state = tempfile.mkdtemp(prefix="rubber-acme-")
        self.addCleanup(shutil.rmtree, self.state)
        os.mkdir(self.state + "/answers")
        self.env = {**os.environ, "STATE_DIRECTORY": self.state}

    def ask(self, request):
        return subprocess.run(["sh", SCRIPT, "answer"], input=request, capture_output=True, env=self.env, timeout=20, check=True).stdout

    def hook(self, *words):
        return subprocess.run(["sh", SCRIPT, *words], env=self.env, capture_output=True).returncode

    def test_it_tells_a_token_while_it_is_asked_for(self):
        path = b"GET /.well-known/acme-challenge/tok_1-A HTTP/1.1\r\nHost: x\r\n\r\n"
        self.assertTrue(self.ask(path).startswith(b"HTTP/1.1 404 "))
        self.assertEqual(self.hook("begin", "http-01", NAME, "tok_1-A", "tok_1-A.thumb"), 0)
        self.assertEqual(self.ask(path).split(b"\r\n\r\n", 1)[1], b"tok_1-A.thumb")
        self.assertEqual(self.hook("done", "http-01", NAME, "tok_1-A", ""), 0)
        self.assertTrue(self.ask(path).startswith(b"HTTP/1.1 404 "))

    def test_it_tells_nothing_else(self):
        with open(self.state + "/secret", "w") as file:
            file.write("not for you")
        for line in ("GET /.well-known/acme-challenge/../secret HTTP/1.1", "GET /.well-known/acme-challenge/%2e%2e%2fsecret HTTP/1.1",
                     "GET /.well-known/acme-challenge/ HTTP/1.1", "GET / HTTP/1.1", "POST /.well-known/acme-challenge/x HTTP/1.1", "",
                     "GET /.well-known/acme-challenge/*  HTTP/1.1", "GET /.well-known/acme-challenge/$(id) HTTP/1.1"):
            said = self.ask(line.encode() + b"\r\n\r\n")
            self.assertNotIn(b"not for you", said)
            self.assertTrue(said.startswith(b"HTTP/1.1 404 ") or not said, (line, said))

    def test_other_challenges_and_strange_tokens_are_declined(self):
        self.assertEqual(self.hook("begin", "dns-01", NAME, "t", "a"), 1)
        self.assertEqual(self.hook("begin", "http-01", NAME, "../t", "a"), 1)
        self.assertEqual(self.hook("begin", "http-01", NAME), 1)
        self.assertEqual(os.listdir(self.state + "/answers"), [])


@unittest.skipIf(tools(), tools())
class Pebble(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="rubber-acme-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.processes = []
        self.addCleanup(self.stop)
        self.state = os.path.join(self.folder, "state")
        os.mkdir(self.state, 0o750)
        http, directory, management, dns, control = (free_port() for _ in range(5))
        pebble_cert, pebble_key = certificate(self.folder, "pebble", "localhost")
        config = os.path.join(self.folder, "pebble.json")
        with open(config, "w") as file:
            json.dump({"pebble": {"listenAddress": f"127.0.0.1:{directory}", "managementListenAddress": f"127.0.0.1:{management}",
                                  "certificate": pebble_cert, "privateKey": pebble_key, "httpPort": http, "tlsPort": 1,
                                  "ocspResponderURL": "", "externalAccountBindingRequired": False}}, file)
        self.run_server("pebble-challtestsrv", "-dns01", f"127.0.0.1:{dns}", "-http01", "", "-https01", "", "-tlsalpn01", "", "-doh", "",
                        "-management", f"127.0.0.1:{control}", "-defaultIPv4", "127.0.0.1", "-defaultIPv6", "")
        self.run_server("pebble", "-config", config, "-dnsserver", f"127.0.0.1:{dns}", PEBBLE_VA_NOSLEEP="1", PEBBLE_WFE_NONCEREJECT="5")
        # What the .socket unit does with the service it starts for each connection.
        self.run_server("systemd-socket-activate", "--accept", "--inetd", "-l", f"127.0.0.1:{http}", "-E", f"STATE_DIRECTORY={self.state}",
                        "sh", SCRIPT, "answer")
        for port in (directory, http):
            rig.eventually(lambda port=port: self.listens(port), what=f"port {port}")
        self.env = {**os.environ, "STATE_DIRECTORY": self.state, "NAME": NAME, "EMAIL": "owner@relay.test", "PEBBLE_CA": pebble_cert,
                    "URL": f"https://localhost:{directory}/dir"}

    @staticmethod
    def listens(port):
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0

    def run_server(self, name, *arguments, **more):
        if name == "pebble-challtestsrv" and "-doh" in arguments and "-doh" not in subprocess.run([name, "-h"], capture_output=True, text=True).stderr:
            at = arguments.index("-doh")
            arguments = arguments[:at] + arguments[at + 2:]
        with open(os.path.join(self.folder, name + ".log"), "ab") as log:
            self.processes.append(subprocess.Popen([name, *arguments], stdout=log, stderr=log, env={**os.environ, **more}))

    def stop(self):
        for process in self.processes:
            process.kill()
            process.wait()

    def issue(self):
        done = subprocess.run([*TRUSTING, "sh", SCRIPT], env=self.env, capture_output=True, text=True, timeout=120)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stderr

    def live(self, name):
        return os.path.join(self.state, "live", name)

    def test_got_kept_and_renewed_while_the_relay_runs(self):
        self.issue()
        self.assertEqual(os.stat(self.live("privkey.pem")).st_mode & 0o777, 0o640)
        pair = os.readlink(os.path.join(self.state, "live"))
        self.issue()
        self.assertEqual(os.readlink(os.path.join(self.state, "live")), pair, "good for some time yet: nothing is asked for")

        config = f'tls_cert = "{self.live("fullchain.pem")}"\ntls_key = "{self.live("privkey.pem")}"\n'
        with rig.Rig(config=config) as r:
            first = self.shown_by(r)
            self.assertIn(NAME, first)
            # The account and the old key stay; the certificate is asked for anew, as a month before its end.
            os.remove(os.path.join(self.state, "uacme", NAME, "cert.pem"))
            self.issue()
            self.assertFalse(os.path.exists(os.path.join(self.state, pair)), "the pair before is gone")
            rig.eventually(lambda: self.shown_by(r) != first, what="the new certificate")
            with open(r.relay.log_path) as file:
                self.assertNotIn(" error tls_certificate", file.read(), "both halves changed in one step")

    def shown_by(self, r):
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        host, port = r.address.rsplit(":", 1)
        with socket.create_connection((host, int(port))) as plain, context.wrap_socket(plain, server_hostname=NAME) as tls:
            shown = tls.getpeercert(binary_form=True)
        text = subprocess.run(["openssl", "x509", "-inform", "DER", "-noout", "-serial", "-ext", "subjectAltName"], input=shown,
                              capture_output=True, check=True).stdout.decode()
        self.assertRegex(text, r"serial=")
        return re.sub(r"\s+", " ", text)


if __name__ == "__main__":
    rig.main()
