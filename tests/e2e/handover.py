# SPDX-License-Identifier: GPL-3.0-or-later
"""A relay is started anew while agents work: the service manager holds the listening sockets (here: this test), so nobody is refused,
and a stream that runs goes on to its end."""
import array
import asyncio
import os
import re
import signal
import socket
import subprocess
import unittest

import rig


class Manager:
    """What systemd does for a service with FileDescriptorStoreMax: keeps what it is given, and hands it to the next process."""

    def __init__(self, r):
        self.rig = r
        self.path = os.path.join(r.folder, "notify")
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self.path)
        self.socket.settimeout(20)
        self.store, self.said = {}, []
        self.started = 0

    def hear(self):
        """Reads what was said so far."""
        self.socket.setblocking(False)
        while True:
            try:
                text, extra, _, _ = self.socket.recvmsg(4096, socket.CMSG_SPACE(16))
            except BlockingIOError:
                return self.said
            fields = dict(line.split("=", 1) for line in text.decode().split("\n"))
            self.said.append(fields)
            descriptors = array.array("i")
            for level, kind, data in extra:
                if (level, kind) == (socket.SOL_SOCKET, socket.SCM_RIGHTS):
                    descriptors.frombytes(data[:4])
            if "FDSTORE" in fields:
                self.store[fields["FDNAME"]] = descriptors[0]
            if "FDSTOREREMOVE" in fields:
                os.close(self.store.pop(fields["FDNAME"]))

    def start(self):
        held = list(self.store.items())
        # The numbers begin at 3 in the new process, and LISTEN_PID is its own: what a shell can do.
        copies = [os.dup(descriptor) for _, descriptor in held]
        moves = " ".join(f"{3 + i}<&{descriptor} {descriptor}<&-" for i, descriptor in enumerate(copies) if descriptor != 3 + i)
        script = f"exec {moves}; " if moves else ""
        environment = {**self.rig.env, "NOTIFY_SOCKET": self.path}
        if held:
            environment.update(LISTEN_FDS=str(len(held)), LISTEN_FDNAMES=":".join(name for name, _ in held))
            script += "LISTEN_PID=$$; export LISTEN_PID; "
        self.started += 1
        log = os.path.join(self.rig.folder, f"relay-{self.started}.log")
        self.rig.relay = HandedProgram(["bash", "-c", script + f"exec {rig.program('rubberapi-relay')} serve --data-dir {self.rig.data}"],
                                       log, environment, copies)
        self.rig.address, self.rig.control = re.fullmatch(r"ready data=(\S+) control=(\S+)", self.rig.relay.ready).groups()
        for copy in copies:
            os.close(copy)
        self.hear()


class HandedProgram(rig.Program):
    def __init__(self, arguments, log, env, descriptors):
        self.log_path = log
        self.log = open(log, "ab")
        self.process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=self.log, env=env, text=True, pass_fds=descriptors)
        self.ready = self.process.stdout.readline().strip()
        if not self.ready.startswith("ready"):
            self.process.wait(timeout=10)
            with open(log, errors="replace") as file:
                raise AssertionError(f"did not start: {file.read()[-3000:]}")


class Handover(unittest.TestCase):
    def setUp(self):
        self.rig = rig.Rig(config='\n[timeouts]\ndrain = "10s"\n')
        self.addCleanup(self.rig.close)
        self.rig.stop_relay()
        self.manager = Manager(self.rig)
        self.manager.start()
        self.pushed = self.rig.push("--daily-limit", "100")

    def test_both_listeners_are_given_to_the_manager_once(self):
        stored = [fields["FDNAME"] for fields in self.manager.hear() if "FDSTORE" in fields]
        self.assertEqual(sorted(stored), ["control", "data"])
        address = self.rig.address
        self.rig.stop_relay()
        self.manager.start()
        self.assertEqual(self.rig.address, address)
        stored = [fields["FDNAME"] for fields in self.manager.hear() if "FDSTORE" in fields]
        self.assertEqual(sorted(stored), ["control", "data"], "what came from there is not stored once more")

    def test_nobody_is_refused_and_a_stream_goes_on(self):
        old = self.rig.relay
        agent = self.rig.agent(self.pushed)
        counts = {"done": 0, "failed": []}

        async def again_and_again(stop):
            while not stop.is_set():
                try:
                    answer = await agent.post(rig.chat_body("hi", max_tokens=4))
                    if answer.status == 200 and answer.complete:
                        counts["done"] += 1
                    else:
                        counts["failed"].append((answer.status, answer.body[:200]))
                except OSError as broken:
                    counts["failed"].append(repr(broken))

        async def play():
            begun = asyncio.Event()
            stream = asyncio.create_task(agent.post(rig.chat_body("[[tokens=60]] [[delay=40]]", stream=True, max_tokens=100),
                                                    on_data=lambda _: begun.set()))
            await begun.wait()
            # Connected before the restart, and says what it wants only after the old process was told to stop.
            late_reader, late_writer = await agent.open()
            stop = asyncio.Event()
            others = [asyncio.create_task(again_and_again(stop)) for _ in range(4)]
            while counts["done"] < 5:
                await asyncio.sleep(0.01)
            old.process.send_signal(signal.SIGTERM)
            while not any("STOPPING" in fields for fields in self.manager.hear()):
                await asyncio.sleep(0.005)
            body = rig.chat_body("late", max_tokens=4)
            late_writer.write(agent.head("POST", "/v1/chat/completions", body) + body)
            late = await agent.read_answer(late_reader)
            late_writer.close()
            # While the old one drains, who connects waits: neither refused nor served.
            before = counts["done"]
            self.assertIsNone(old.process.poll())
            code = await asyncio.to_thread(old.process.wait, 20)
            await asyncio.to_thread(self.manager.start)
            while counts["done"] < before + 20 and not counts["failed"]:
                await asyncio.sleep(0.01)
            stop.set()
            await asyncio.gather(*others)
            return await stream, late, code

        stream, late, code = asyncio.run(asyncio.wait_for(play(), 180))
        self.assertEqual(counts["failed"], [])
        self.assertEqual((stream.status, stream.complete), (200, True))
        self.assertIn(b"[DONE]", stream.body)
        self.assertEqual(late.status, 200, late.body)
        self.assertEqual(code, 0, "nothing had to be cut")
        old.process.stdout.close()
        old.log.close()
        rows = [row for row in self.rig.rows(self.pushed) if row["kind"] == "settle"]
        self.assertEqual(len(rows), counts["done"] + 2)

    def test_another_address_is_listened_on_and_the_old_one_given_back(self):
        old = self.rig.address
        self.rig.stop_relay()
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            free = f"127.0.0.1:{probe.getsockname()[1]}"
        path = os.path.join(self.rig.data, "rubberapi.toml")
        with open(path) as file:
            text = file.read()
        with open(path, "w") as file:
            file.write(re.sub(r'(?m)^listen = .*$', f'listen = "{free}"', text))
        self.manager.start()
        self.assertEqual(self.rig.address, free)
        self.assertIn("data", [fields.get("FDNAME") for fields in self.manager.hear() if "FDSTOREREMOVE" in fields])
        self.assertEqual(self.rig.agent(self.pushed).call(rig.chat_body()).status, 200)
        with self.assertRaises(OSError):
            socket.create_connection(old.rsplit(":", 1), timeout=5)

    def test_a_socket_unit_gives_a_port_the_relay_could_not_open(self):
        """What a .socket unit does: the sockets come from the start, and none is stored."""
        self.rig.stop_relay()
        said = len(self.manager.hear())
        self.manager.start()
        later = self.manager.hear()[said:]
        self.assertFalse([fields for fields in later if "FDSTORE" in fields], later)
        self.assertEqual(self.rig.agent(self.pushed).call(rig.chat_body()).status, 200)


if __name__ == "__main__":
    rig.main()
