# SPDX-License-Identifier: GPL-3.0-or-later
"""The relay's own TLS, and behind others: a certificate changes under running streams; nginx, Caddy and HAProxy stand in front with the
very lines of relay/README.md. What is not installed is skipped."""
import asyncio
import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import time
import unittest

import rig
from front_rig import certificate, free_port

SOURCE = os.environ["RUBBER_SOURCE"]


class TlsAgent(rig.Agent):
    def __init__(self, address, key, authority, source=None):
        super().__init__(address, key, source)
        self.connect_to, self.host = self.host, "localhost"
        self.context = ssl.create_default_context(cafile=authority)

    async def open(self):
        local = (self.source, 0) if self.source else None
        return await asyncio.open_connection(self.connect_to, self.port, local_addr=local, limit=1 << 20, ssl=self.context,
                                             server_hostname="localhost")


def shown_by(address):
    """The certificate at an address, as it is sent."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    host, port = address.rsplit(":", 1)
    with socket.create_connection((host, int(port)), timeout=10) as plain, context.wrap_socket(plain) as tls:
        return tls.getpeercert(binary_form=True)


def der_of(path):
    with open(path) as file:
        return ssl.PEM_cert_to_DER_cert(file.read())


class Certificates(unittest.TestCase):
    def setUp(self):
        self.folder = rig.tempfile.mkdtemp(prefix="rubber-e2e-tls-")
        self.addCleanup(shutil.rmtree, self.folder)
        self.first, self.second = certificate(self.folder, "first"), certificate(self.folder, "second")
        self.cert, self.key = os.path.join(self.folder, "live.crt"), os.path.join(self.folder, "live.key")
        self.use(self.first)
        self.rig = rig.Rig(config=f'tls_cert = "{self.cert}"\ntls_key = "{self.key}"\n')
        self.addCleanup(self.rig.close)

    def use(self, pair):
        for source, target in zip(pair, (self.cert, self.key)):
            shutil.copy(source, target + ".new")
            os.rename(target + ".new", target)

    def test_a_new_one_is_used_at_once_and_cuts_nothing(self):
        pushed = self.rig.push("--daily-limit", "5")
        agent = TlsAgent(self.rig.address, pushed["key"], self.first[0])

        async def play():
            begun = asyncio.Event()
            stream = asyncio.create_task(agent.post(rig.chat_body("[[tokens=50]] [[delay=40]]", stream=True, max_tokens=100),
                                                    on_data=lambda _: begun.set()))
            await begun.wait()
            self.use(self.second)
            self.rig.relay.process.send_signal(signal.SIGHUP)
            await asyncio.to_thread(rig.eventually, lambda: shown_by(self.rig.address) == der_of(self.second[0]), 10, "the new certificate")
            self.assertFalse(stream.done(), "it changed while the stream ran")
            return await stream
        answer = asyncio.run(asyncio.wait_for(play(), 60))
        self.assertEqual((answer.status, answer.complete), (200, True))
        self.assertIn(b"[DONE]", answer.body)
        fresh = TlsAgent(self.rig.address, pushed["key"], self.second[0])
        self.assertEqual(fresh.call(rig.chat_body()).status, 200)

    def test_halves_that_do_not_belong_together_change_nothing(self):
        shutil.copy(self.second[0], self.cert)
        self.rig.relay.process.send_signal(signal.SIGHUP)

        def told():
            with open(self.rig.relay.log_path) as file:
                return "tls_certificate" in file.read()
        rig.eventually(told, what="a word about it")
        self.assertEqual(shown_by(self.rig.address), der_of(self.first[0]))
        self.use(self.second)
        rig.eventually(lambda: shown_by(self.rig.address) == der_of(self.second[0]), what="the mended pair")


def block_with(language, word):
    """The README's code block of a language that holds a word."""
    with open(os.path.join(SOURCE, "relay/README.md")) as file:
        blocks = re.findall(rf"^```{language}\n(.*?)^```", file.read(), re.S | re.M)
    found = [block for block in blocks if word in block]
    assert len(found) == 1, (language, word, len(found))
    return found[0]


class Front(unittest.TestCase):
    """A relay behind something that ends the TLS; agents on addresses of their own."""
    CONFIG = None

    def setUp(self):
        self.port = free_port()
        self.rig = rig.Rig(config=f'behind_proxy = true\n{self.CONFIG}')
        self.addCleanup(self.rig.close)
        self.cert, self.key = certificate(self.rig.folder, "front")
        self.pem = os.path.join(self.rig.folder, "front.pem")
        with open(self.pem, "w") as both:
            for name in (self.cert, self.key):
                with open(name) as file:
                    both.write(file.read())
        self.process = None
        self.addCleanup(self.stop)
        self.pushed = self.rig.push("--daily-limit", "5")

    def run_front(self, *arguments):
        self.front_log = os.path.join(self.rig.folder, "front.log")
        with open(self.front_log, "ab") as log:
            self.process = subprocess.Popen(arguments, stdout=log, stderr=log, cwd=self.rig.folder, env=self.rig.env)

        def there():
            if self.process.poll() is not None:
                with open(self.front_log) as file:
                    raise AssertionError(file.read()[-2000:])
            with socket.socket() as probe:
                return probe.connect_ex(("127.0.0.1", self.port)) == 0
        rig.eventually(there, what="what stands in front")

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(20)

    def agent(self, source):
        return TlsAgent(f"127.0.0.1:{self.port}", self.pushed["key"], self.cert, source)

    def keys_are_locked_to_the_agents_own_address(self):
        self.assertEqual(self.agent("127.0.0.2").call(rig.chat_body()).status, 200)
        self.assertIn("127.0.0.2", self.rig.data_of("status", self.pushed["id"])["pin"])
        forged = "X-Forwarded-For: 127.0.0.2\r\nForwarded: for=127.0.0.2\r\n"
        for extra in ("", forged):
            answer = self.agent("127.0.0.3").call(rig.chat_body(), extra=extra)
            self.assertEqual((answer.status, answer.code()), (403, "ip_locked"))

    def streams_are_not_gathered(self):
        seen = []
        body = rig.chat_body("[[tokens=10]] [[delay=100]]", stream=True, max_tokens=50)
        answer = asyncio.run(asyncio.wait_for(self.agent("127.0.0.2").post(body, on_data=lambda _: seen.append(time.monotonic())), 60))
        self.assertEqual((answer.status, answer.complete), (200, True))
        self.assertGreater(seen[-1] - seen[0], 0.5, "events came as they were made")

    def kills_reach_the_agent(self, as_a_cut):
        """The stream ends at once; `as_a_cut`: the agent can tell that it is not whole."""
        async def play():
            begun = asyncio.Event()
            stream = asyncio.create_task(self.agent("127.0.0.2").post(rig.chat_body("[[tokens=500]] [[delay=50]]", stream=True,
                                                                                  max_tokens=1000), on_data=lambda _: begun.set()))
            await begun.wait()
            killed = await asyncio.to_thread(self.rig.data_of, "kill", self.pushed["name"])
            self.assertEqual(killed["streams_cut"], 1)
            return await stream
        answer = asyncio.run(asyncio.wait_for(play(), 60))
        self.assertNotIn(b"[DONE]", answer.body)
        self.assertEqual(answer.complete, not as_a_cut)

    def whole(self, kill_seen_as_a_cut=True):
        self.keys_are_locked_to_the_agents_own_address()
        self.streams_are_not_gathered()
        self.kills_reach_the_agent(kill_seen_as_a_cut)

    def with_our_ports(self, text):
        self.assertIn("127.0.0.1:8787", text)
        return text.replace("127.0.0.1:8787", self.rig.address)


HEADER = 'trusted_proxies = ["127.0.0.1/32"]\nclient_address_header = "x-forwarded-for"\n'


class ByHeader(Front):
    CONFIG = HEADER

    def test_the_readme_says_these_lines(self):
        for line in HEADER.strip().split("\n"):
            self.assertIn(line, block_with("toml", "client_address_header"))

    @unittest.skipUnless(shutil.which("nginx"), "no nginx here")
    def test_nginx(self):
        path = os.path.join(self.rig.folder, "nginx.conf")
        with open(path, "w") as file:
            file.write(f"pid {self.rig.folder}/nginx.pid;\nerror_log stderr;\nworker_processes 1;\nevents {{}}\nhttp {{\naccess_log off;\n"
                       + "".join(f"{kind}_temp_path {self.rig.folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
                       + f"server {{\nlisten 127.0.0.1:{self.port} ssl;\nssl_certificate {self.cert};\nssl_certificate_key {self.key};\n"
                       + self.with_our_ports(block_with("nginx", "proxy_pass")) + "}\n}\n")
        self.run_front("nginx", "-p", self.rig.folder, "-c", path, "-g", "daemon off;")
        self.whole()

    @unittest.skipUnless(shutil.which("caddy"), "no caddy here")
    def test_caddy(self):
        path = os.path.join(self.rig.folder, "Caddyfile")
        site = self.with_our_ports(block_with("caddy", "reverse_proxy"))
        self.assertIn("relay.example.com {\n", site)
        with open(path, "w") as file:
            file.write("{\n\tadmin off\n\tauto_https off\n}\n" + site.replace(
                "relay.example.com {\n", f"https://localhost:{self.port} {{\n\tbind 127.0.0.1\n\ttls {self.cert} {self.key}\n", 1))
        self.run_front("caddy", "run", "--config", path, "--adapter", "caddyfile")
        self.whole(kill_seen_as_a_cut=False) # Caddy 2.6 closes the body of a cut answer as if it were whole.


class ByProxyProtocol(Front):
    CONFIG = 'trusted_proxies = ["127.0.0.1/32"]\nproxy_protocol = true\n'

    def test_the_readme_says_these_lines(self):
        for line in self.CONFIG.strip().split("\n"):
            self.assertIn(line, block_with("toml", "proxy_protocol"))

    @unittest.skipUnless(shutil.which("haproxy"), "no haproxy here")
    def test_haproxy(self):
        path = os.path.join(self.rig.folder, "haproxy.cfg")
        lines = self.with_our_ports(block_with("haproxy", "send-proxy-v2")).replace(":443 ", f"127.0.0.1:{self.port} ")
        with open(path, "w") as file:
            file.write(re.sub(r"crt \S+", f"crt {self.pem}", lines))
        self.run_front("haproxy", "-db", "-f", path)
        self.whole()
        # Without the protocol's header nobody comes in, from where it is expected.
        self.assertRaises((asyncio.IncompleteReadError, ConnectionError), rig.Agent(self.rig.address, self.pushed["key"]).call, rig.chat_body())


if __name__ == "__main__":
    rig.main()
