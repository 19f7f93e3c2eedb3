# SPDX-License-Identifier: GPL-3.0-or-later
"""What another version wrote: a newer record is refused with a sentence, an unreadable snapshot is read over from the journal."""
import glob
import os
import struct
import unittest

import rig


def crc32c(data):
    value = 0xFFFFFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0x82F63B78 if value & 1 else 0)
    return value ^ 0xFFFFFFFF


def frames(segment):
    """(offset, type, version, sequence) of each record and mark; where they end."""
    with open(segment, "rb") as file:
        data = file.read()
    at, found = 32, []
    while at + 20 <= len(data):
        length, kind, version, sequence, _ = struct.unpack_from("<IHHQI", data, at)
        if length == 0 and kind == 0:
            break
        found.append((at, kind, version, sequence))
        at += 20 + length
    return found, at


class Upgrade(unittest.TestCase):
    def setUp(self):
        self.rig = rig.Rig()
        self.addCleanup(self.rig.close)
        self.pushed = self.rig.push("--daily-limit", "5")
        self.assertEqual(self.rig.agent(self.pushed).call(rig.chat_body()).status, 200)
        self.spent = self.rig.status(self.pushed)["spent_today"]
        self.assertEqual(self.rig.stop_relay(), 0)

    def files(self, pattern):
        return sorted(glob.glob(os.path.join(self.rig.data, "journal", pattern)))

    def refused(self, code):
        done = self.rig.run("rubberapi-relay", "serve", "--data-dir", self.rig.data, code=code)
        self.assertEqual(done.stdout, "")
        return done.stderr

    def test_a_record_of_a_newer_version_stops_the_start_and_changes_nothing(self):
        segment = self.files("*.seg")[-1]
        known, end = frames(segment)
        payload = b"\x00" * 8
        covered = struct.pack("<IHHQ", len(payload), 999, 1, max(sequence for _, kind, _, sequence in known if kind != 0xFFFF) + 1)
        with open(segment, "r+b") as file:
            file.seek(end)
            file.write(covered + struct.pack("<I", crc32c(covered[4:] + payload)) + payload)
        with open(segment, "rb") as file:
            before = file.read()
        said = self.refused(12)
        self.assertIn("newer version", said)
        self.assertIn(os.path.basename(segment), said)
        with open(segment, "rb") as file:
            self.assertEqual(file.read(), before, "nothing was cut")
        self.assertEqual(self.rig.run("rubberapi-relay", "verify-journal", "--data-dir", self.rig.data, code=12).stdout, "")

    def other_snapshots(self, magic):
        snapshots = self.files("*.snap")
        self.assertTrue(snapshots)
        for path in snapshots:
            with open(path, "r+b") as file:
                file.write(magic)

    def test_a_snapshot_of_another_version_is_read_over_from_the_journal(self):
        for magic in (b"rubsnap5", b"rubsnap9"):  # From before an upgrade, and from before a downgrade.
            self.other_snapshots(magic)
            self.rig.start_relay()
            self.assertEqual(self.rig.status(self.pushed)["spent_today"], self.spent, magic)
            self.assertEqual(self.rig.stop_relay(), 0)
            self.assertTrue(self.files("*.snap"))

    def test_where_the_journal_no_longer_reaches_back_it_says_who_can_read_it(self):
        self.other_snapshots(b"rubsnap9")
        segment = self.files("*.seg")[0]
        known, _ = frames(segment)
        # As if retention had dropped the first records: the segment begins later.
        place, later = next((at, sequence) for at, kind, _, sequence in known[3:] if kind != 0xFFFF)
        with open(segment, "rb") as file:
            data = file.read()
        head = b"rubjrnl1" + struct.pack("<Q", later) + bytes(12)
        with open(os.path.join(os.path.dirname(segment), f"{later:020d}.seg"), "wb") as file:
            file.write(head + struct.pack("<I", crc32c(head)) + data[place:])
        os.remove(segment)
        said = self.refused(12)
        self.assertIn("format rubsnap9", said)
        self.assertIn("Start it with the version that wrote this", said)

    def test_a_configuration_key_of_a_newer_version_is_named(self):
        with open(os.path.join(self.rig.data, "rubberapi.toml"), "r+") as file:
            text = file.read()
            file.seek(0)
            file.write("from_the_future = true\n" + text)
        self.assertIn("from_the_future", self.refused(2))


if __name__ == "__main__":
    rig.main()
