# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates of the test's own, and ports for programs that cannot pick one."""
import os
import socket
import subprocess


def certificate(folder, name, host="localhost"):
    """A self-made certificate for `host` and loopback: (certificate file, key file)."""
    cert, key = os.path.join(folder, name + ".crt"), os.path.join(folder, name + ".key")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
                    f"/CN={host}", "-addext", f"subjectAltName=DNS:{host},IP:127.0.0.1", "-keyout", key, "-out", cert],
                   check=True, capture_output=True)
    return cert, key


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
