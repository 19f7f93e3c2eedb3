#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The icon as macOS and Windows want it, from the PNG files of resources/app-icons: both forms may hold PNG as it is.

    installers/icons.py OUT.icns|OUT.ico
"""
import os
import struct
import sys

ICONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "resources", "app-icons")
ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08"}
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)


def png(size):
    with open(os.path.join(ICONS, f"rubberapi-desktop-{size}.png"), "rb") as file:
        return file.read()


def icns():
    parts = [kind + struct.pack(">I", 8 + len(png(size))) + png(size) for size, kind in ICNS_KINDS.items()]
    return b"icns" + struct.pack(">I", 8 + sum(map(len, parts))) + b"".join(parts)


def ico():
    pictures = [png(size) for size in ICO_SIZES]
    at = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, data in zip(ICO_SIZES, pictures):
        # 256 is written as 0.
        head += struct.pack("<BBBBHHII", size & 255, size & 255, 0, 0, 1, 32, len(data), at + len(body))
        body += data
    return head + body


def main():
    if len(sys.argv) != 2 or not sys.argv[1].endswith((".icns", ".ico")):
        sys.exit(__doc__)
    with open(sys.argv[1], "wb") as file:
        file.write(icns() if sys.argv[1].endswith(".icns") else ico())


if __name__ == "__main__":
    main()
