#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The roots that merkle_test.cpp expects, computed once more from the definition in RFC 9162 with nothing of ours."""
import hashlib
import re
import sys

LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]


def sha(data):
    return hashlib.sha256(data).digest()


def root(leaves):
    if not leaves:
        return sha(b"")
    if len(leaves) == 1:
        return sha(b"\0" + leaves[0])
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return sha(b"\1" + root(leaves[:split]) + root(leaves[split:]))


def main():
    source = open(sys.argv[1], encoding="utf-8").read()
    expected = re.findall(r'"([0-9a-f]{64})", // root of (\d+)', source)
    assert len(expected) == len(LEAVES) + 1, f"{len(expected)} roots in the test"
    leaves = [bytes.fromhex(text) for text in LEAVES]
    for text, size in expected:
        assert root(leaves[: int(size)]).hex() == text, f"root of {size}"
    many = [f"leaf {i}".encode() for i in range(1000)]
    thousand = re.search(r'"([0-9a-f]{64})"; // a thousand', source)
    assert thousand and root(many).hex() == thousand.group(1), root(many).hex()


main()
