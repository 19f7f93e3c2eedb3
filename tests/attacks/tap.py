# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody between a computer and its relay who even has the relay's TLS key: reads, changes, drops and keeps what passes.

That is more than any attacker is granted, so that what holds here holds because requests and receipts are signed.
"""
import json
import os
import socket
import ssl
import threading


def told(answer):
    """(status, code) of an answer of the control listener."""
    if not answer:
        return 0, ""
    try:
        return int(answer[9:12]), json.loads(answer.partition(b"\r\n\r\n")[2])["error"]["code"]
    except (ValueError, KeyError, TypeError):
        return int(answer[9:12]), ""


def post(path, data=b'{"all":true}', lines="", method="POST", host="127.0.0.2"):
    """A request that nobody signed."""
    return f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: {len(data)}\r\n{lines}\r\n".encode() + data


def read_message(connection, bodiless=False):
    """One HTTP message with a Content-Length, raw."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return b""
        data += piece
    head, _, rest = data.partition(b"\r\n\r\n")
    length = [int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    while length and not bodiless and len(rest) < length[0]:
        piece = connection.recv(65536)
        if not piece:
            return b""
        rest += piece
    return head + b"\r\n\r\n" + rest


def with_body(message, body):
    """The message with another body and the length that belongs to it."""
    head = message.partition(b"\r\n\r\n")[0]
    lines = [b"Content-Length: %d" % len(body) if line.lower().startswith(b"content-length:") else line for line in head.split(b"\r\n")]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def without(message, *names):
    head, _, body = message.partition(b"\r\n\r\n")
    return b"\r\n".join(line for line in head.split(b"\r\n") if not line.lower().startswith(tuple(name + b":" for name in names))) + b"\r\n\r\n" + body


class Tap:
    def __init__(self, address, control, data):
        self.control = control.rsplit(":", 1)[0], int(control.rsplit(":", 1)[1])
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(os.path.join(data, "control.crt"), os.path.join(data, "control.key"))
        self.listener = socket.create_server((address, self.control[1]), backlog=64)
        self.requests, self.answers = [], []
        self.let_pass()
        threading.Thread(target=self.accept, daemon=True).start()

    def let_pass(self):
        self.change_request = self.change_answer = lambda message: message

    def close(self):
        self.listener.close()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, plain):
        try:
            with self.context.wrap_socket(plain, server_side=True) as client:
                while message := read_message(client):
                    self.requests.append(message)
                    passed = self.change_request(message)
                    answer = self.send(passed) if passed else b""
                    self.answers.append(answer)
                    answer = self.change_answer(answer)
                    if not answer:
                        return
                    client.sendall(answer)
        except (OSError, ValueError):
            pass

    def connect(self):
        context = ssl._create_unverified_context()
        return context.wrap_socket(socket.create_connection(self.control, timeout=10))

    @property
    def host(self):
        """What the relay is called when one comes straight to it."""
        return f"127.0.0.2:{self.control[1]}"

    def send(self, message, bodiless=False):
        """Straight to the relay, and its answer; b"" when it says nothing."""
        try:
            with self.connect() as relay:
                relay.sendall(message)
                return read_message(relay, bodiless)
        except OSError:
            return b""

    def last(self, path):
        """The newest request to this path that passed."""
        return [message for message in self.requests if message.split(b" ")[1].partition(b"?")[0] == path.encode()][-1]
