# SPDX-License-Identifier: GPL-3.0-or-later
"""The audit log against somebody who is root on the relay: what he does to it, his owner's device sees and names."""
import base64
import csv
import glob
import json
import os
import shutil
import struct
import unittest

import rig

TABLE = []
for _i in range(256):
    _value = _i
    for _ in range(8):
        _value = (_value >> 1) ^ (0x82F63B78 if _value & 1 else 0)
    TABLE.append(_value)


def crc32c(data):
    value = 0xFFFFFFFF
    for byte in data:
        value = (value >> 8) ^ TABLE[(value ^ byte) & 0xFF]
    return value ^ 0xFFFFFFFF


def read(path, mode="rb"):
    with open(path, mode) as file:
        return file.read()


def write(path, content):
    with open(path, "wb" if isinstance(content, (bytes, bytearray)) else "w") as file:
        file.write(content)


def records(path):
    """(offset, size, type, sequence) of every frame of a segment."""
    data = read(path)
    at = 32
    while at + 20 <= len(data):
        length, kind, _version, sequence = struct.unpack_from("<IHHQ", data, at)
        if length == 0:
            return
        yield at, 20 + length, kind, sequence
        at += 20 + length


def rewrite_first_settlement(data):
    """Root makes a request cheaper, with a right checksum, and removes all that is only derived from the journal."""
    path = sorted(glob.glob(os.path.join(data, "journal", "*.seg")))[0]
    content = bytearray(read(path))
    at, size, _, sequence = next(r for r in records(path) if r[2] == 4)
    frame = content[at:at + size]
    model = frame.index(rig.MODEL.encode())
    frame[model] ^= 0x01  # Another model, and so another price.
    frame[16:20] = struct.pack("<I", crc32c(bytes(frame[4:16] + frame[20:])))
    content[at:at + size] = frame
    write(path, content)
    for name in glob.glob(os.path.join(data, "journal", "*.snap")) + [os.path.join(data, "journal", name) for name in
                                                                      ("audit.tree", "audit.checkpoint")]:
        if os.path.exists(name):
            os.remove(name)
    return sequence


def requests(r, pushed, count=3):
    for _ in range(count):
        assert r.agent(pushed).call(rig.chat_body()).status == 200


class Audit(unittest.TestCase):
    def setUp(self):
        self.rig = rig.Rig()
        self.pushed = self.rig.push("--daily-limit", "5", "--name", "ci")
        requests(self.rig, self.pushed)
        self.rig.restart_relay()  # A clean stop signs what is new.

    def tearDown(self):
        self.rig.close()

    def verified(self, code=0, *more):
        r = self.rig
        done = r.cli("audit", "verify", "--json", *more, code=code)
        return json.loads(done.stdout)["data"][0], done

    def journal_report(self, code=0):
        r = self.rig
        done = r.run("rubberapi-relay", "verify-journal", "--data-dir", r.data, "--json", code=code)
        return json.loads(done.stdout)["data"]

    def test_a_sound_log_is_verified_cosigned_and_stays_so(self):
        r = self.rig
        state, _ = self.verified()
        self.assertTrue(state["sound"])
        self.assertGreaterEqual(state["rows"], 5)
        self.assertGreater(state["verified_row"], 0)
        requests(r, self.pushed)
        r.restart_relay(rig.signal.SIGKILL)
        requests(r, self.pushed)
        r.restart_relay()
        later, _ = self.verified()
        self.assertGreater(later["rows"], state["rows"] + 5)
        self.assertTrue(any(each["this_device"] for each in later["cosigned"]))
        self.assertIn("rubberapi.device/", r.cli("audit", "checkpoint").stdout)
        r.stop_relay()
        report = self.journal_report()
        self.assertTrue(report["sound"])
        self.assertGreaterEqual(report["checkpoints"], 3)
        r.start_relay()

    def test_a_checkpoint_comes_by_itself(self):
        r = self.rig
        before, _ = self.verified()
        requests(r, self.pushed)
        rig.eventually(lambda: self.verified()[0]["rows"] > before["rows"], 30, "a new checkpoint")

    def test_root_rewrites_a_row(self):
        r = self.rig
        witnessed, _ = self.verified()
        note = r.cli("audit", "checkpoint").stdout
        r.stop_relay()
        sequence = rewrite_first_settlement(r.data)
        report = self.journal_report(code=11)
        self.assertFalse(report["sound"])
        r.start_relay()
        state, done = self.verified(code=7)
        self.assertEqual(state["error"], "audit_forked")
        for verb in (["logs"], ["audit", "export", "--csv", os.path.join(r.folder, "bad.csv")], ["spend"]):
            self.assertIn("ANOTHER LOG", r.cli(*verb, code=None).stderr, verb)
        # What was witnessed stays, and both signatures are there for others.
        self.assertEqual(r.cli("audit", "checkpoint").stdout, note)
        evidence = json.loads(r.cli("audit", "checkpoint", "--evidence").stdout)
        self.assertIn(f"\n{witnessed['rows']}\n", evidence["witnessed"])
        self.assertNotEqual(evidence["witnessed"], evidence["shown"])
        self.assertIn("audit log", r.cli("alerts", code=None).stdout)
        self.assertGreater(sequence, 0)

    def test_root_puts_an_old_copy_back(self):
        r = self.rig
        r.stop_relay()
        shutil.copytree(r.data, r.data + ".old", ignore=shutil.ignore_patterns("*.sock"))
        r.start_relay()
        requests(r, self.pushed, 6)
        r.restart_relay()
        self.verified()
        r.stop_relay()
        shutil.rmtree(r.data)
        shutil.move(r.data + ".old", r.data)
        r.start_relay()
        r.restart_relay()
        state, _ = self.verified(code=7)
        self.assertEqual(state["error"], "audit_rolled_back")
        # Growing past what was seen does not help.
        requests(r, self.pushed, 12)
        r.restart_relay()
        state, _ = self.verified(code=7)
        self.assertEqual(state["error"], "audit_forked")

    def test_root_shows_two_devices_different_logs(self):
        r = self.rig
        self.verified()
        other = os.path.join(r.folder, "other")
        shutil.copytree(r.home, other)
        elsewhere = {**r.env, "RUBBERAPI_HOME": other}
        r.stop_relay()
        shutil.copytree(r.data, r.data + ".fork", ignore=shutil.ignore_patterns("*.sock"))
        r.start_relay()
        requests(r, self.pushed, 2)
        r.restart_relay()
        self.verified()
        r.stop_relay()
        shutil.move(r.data, r.data + ".first")
        shutil.move(r.data + ".fork", r.data)
        r.start_relay()
        r.cli("suspend", "ci", env=elsewhere)
        r.restart_relay()
        r.cli("audit", "verify", env=elsewhere)
        note = os.path.join(r.folder, "other.note")
        write(note, r.cli("audit", "checkpoint", env=elsewhere).stdout)
        r.stop_relay()
        shutil.rmtree(r.data)
        shutil.move(r.data + ".first", r.data)
        r.start_relay()
        self.verified()  # Alone, each sees a sound log.
        state, _ = self.verified(7, "--checkpoint", note)
        self.assertIn(state["error"], ("audit_forked", "audit_rolled_back"))

    def test_a_row_is_proved_to_somebody_without_a_vault(self):
        r = self.rig
        state, _ = self.verified()
        row = next(row for row in r.rows() if row["kind"] == "settle")
        proof = os.path.join(r.folder, "row.proof")
        r.cli("audit", "prove", str(row["sequence"]), "--out", proof)
        stranger = {**r.env, "RUBBERAPI_HOME": os.path.join(r.folder, "nobody")}
        shown = json.loads(r.cli("audit", "verify-proof", proof, "--key", state["audit_key"], "--json", env=stranger).stdout)
        self.assertEqual(shown["data"]["row"], row["sequence"])
        self.assertEqual(shown["data"]["model"], rig.MODEL)
        self.assertIn("in its signed log", r.cli("audit", "verify-proof", proof, env=stranger).stdout)
        content = json.loads(read(proof))
        record = bytearray(base64.b64decode(content["record"]))
        for change in (
            {"record": base64.b64encode(bytes(record[:-1]) + bytes([record[-1] ^ 1])).decode()},
            {"leaf": content["leaf"] + 1},
            {"path": content["path"][:-1]},
            {"checkpoint": content["checkpoint"].replace("\n", "\n1", 1)},
        ):
            write(proof, json.dumps({**content, **change}))
            r.cli("audit", "verify-proof", proof, env=stranger, code=7)
        write(proof, json.dumps(content))
        wrong = state["audit_key"].replace("rubberapi.audit/", "rubberapi.audit/x")
        r.cli("audit", "verify-proof", proof, "--key", wrong, env=stranger, code=7)

    def exported(self, name, *how):
        path = os.path.join(self.rig.folder, name)
        self.rig.cli("audit", "export", *how, path)
        return path

    def check_file(self, path, code=0):
        r = self.rig
        stranger = {**r.env, "RUBBERAPI_HOME": os.path.join(r.folder, "nobody")}
        done = r.cli("audit", "verify", path, "--json", env=stranger, code=code)
        return json.loads(done.stdout)["data"]

    def test_an_exported_file_is_verified_offline(self):
        for name, how in (("a.csv", ["--csv"]), ("a.json", ["--format", "json", "--out"]), ("a.jsonl", ["--format", "jsonl", "--out"])):
            path = self.exported(name, *how)
            found = self.check_file(path)
            self.assertTrue(found["sound"], name)
            self.assertGreaterEqual(found["proved"], 5)
            self.assertTrue(found["complete"])
        self.rig.restart_relay()  # A row of no key among those of ci.
        requests(self.rig, self.pushed)
        self.rig.restart_relay()
        some = self.exported("some.csv", "--key", "ci", "--csv")
        found = self.check_file(some)
        self.assertTrue(found["sound"])
        self.assertFalse(found["complete"])

    def test_the_first_bad_row_of_a_file_is_named(self):
        path = self.exported("a.csv", "--csv")
        with open(path, newline="") as file:
            lines = list(csv.reader(file))
        head = lines[0]
        settle = next(i for i, line in enumerate(lines) if line[head.index("kind")] == "settle")

        def put(changed):
            with open(path, "w", newline="") as file:
                csv.writer(file, lineterminator="\r\n").writerows(changed)

        def changed(column, value):
            copy = [list(line) for line in lines]
            copy[settle][head.index(column)] = value
            return copy

        put(lines)
        self.assertTrue(self.check_file(path)["sound"])
        for column, value in (("cost_usd", "0.01"), ("client", "203.0.113.9"), ("sequence", "99999"), ("time", "2020-01-01T00:00:00Z")):
            put(changed(column, value))
            bad = self.check_file(path, code=7)["first_bad"]
            self.assertIn(f"line {settle + 1} ", bad)
            self.assertIn(f"its {column} is not what was signed", bad)
        # The bytes and the columns changed alike, as a careful forger would.
        record = bytearray(base64.b64decode(lines[settle][head.index("record")]))
        at = record.index(rig.MODEL.encode())
        record[at] ^= 1
        record[16:20] = struct.pack("<I", crc32c(bytes(record[4:16] + record[20:])))
        forged = changed("record", base64.b64encode(bytes(record)).decode())
        model = bytes(record[at:at + len(rig.MODEL)]).decode()
        forged[settle][head.index("model")] = model
        put(forged)
        self.assertIn("it is not the row that was signed", self.check_file(path, code=7)["first_bad"])
        put(lines[:settle] + lines[settle + 1:])
        self.assertIn("is missing", self.check_file(path, code=7)["first_bad"])
        put(lines[:-1])  # The newest may be newer than the checkpoint: then its number gives it away.
        self.assertRegex(self.check_file(path, code=7)["first_bad"], "is missing|rows and had")
        put(lines[:settle] + [lines[settle + 1], lines[settle]] + lines[settle + 2:])
        self.assertIn("it is out of order", self.check_file(path, code=7)["first_bad"])
        put(lines + [lines[-1]])
        self.assertRegex(self.check_file(path, code=7)["first_bad"], "twice|out of order")
        put(lines)
        proof = read(path + ".proof", "r")
        write(path + ".proof", proof.rsplit("\n", 2)[0] + "\n")
        self.assertIn("the proof ends early", self.check_file(path, code=7)["first_bad"])


if __name__ == "__main__":
    rig.main()
