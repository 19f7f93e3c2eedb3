# SPDX-License-Identifier: GPL-3.0-or-later
"""A hostile upstream: it says, byte for byte, what the case told it to say, and remembers what it was asked."""
import json
import socket
import threading
import time

HANG = object()   # Say nothing until the other side goes.
CLOSE = object()  # Close the connection politely.
RESET = object()  # Close it with a reset.


def whole(body, status=200, kind="application/json", extra=""):
    body = body if isinstance(body, bytes) else body.encode()
    return (f"HTTP/1.1 {status} X\r\ncontent-type: {kind}\r\ncontent-length: {len(body)}\r\n{extra}\r\n").encode("latin-1") + body


def chunk(data):
    data = data if isinstance(data, bytes) else data.encode()
    return b"%x\r\n%b\r\n" % (len(data), data)


def chat(text="hi", usage=None, model="openai/gpt-4o-mini", **root):
    """The body of a plain chat answer; `usage` is a dict, raw JSON, or None for none."""
    out = {"id": "gen-1-puppet", "object": "chat.completion", "model": model, **root,
           "choices": [{"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}]}
    if isinstance(usage, str):
        return json.dumps(out)[:-1] + ',"usage":' + usage + "}"
    if usage is not None:
        out["usage"] = usage
    return json.dumps(out)


def usage(prompt=10, completion=5, **more):
    return {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion, **more}


EVENTS = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
LAST = b"0\r\n\r\n"
DONE = chunk("data: [DONE]\n\n") + LAST


def delta(text="x", model="openai/gpt-4o-mini"):
    return chunk("data: " + json.dumps({"id": "gen-1-puppet", "model": model, "choices": [{"index": 0, "delta": {"content": text},
                                                                                          "finish_reason": None}]}) + "\n\n")


def usage_event(numbers, choices=()):
    return chunk("data: " + json.dumps({"id": "gen-1-puppet", "choices": list(choices), "usage": numbers}) + "\n\n")


COST = whole(json.dumps({"data": {"id": "gen-1-puppet", "model": "m", "total_cost": 0.001, "native_tokens_prompt": 10, "native_tokens_completion": 5}}))


class Seen:
    def __init__(self, head, body):
        self.head, self.body = head, body
        self.line = head.split(b"\r\n")[0].decode("latin-1")
        self.fields = [tuple(part.strip() for part in line.split(":", 1)) for line in head.decode("latin-1").split("\r\n")[1:] if ":" in line]

    def all(self, name):
        return [value for field, value in self.fields if field.lower() == name]

    def json(self):
        return json.loads(self.body)


class Puppet:
    """One thread for each connection. `say` is set before a case acts; without it every request gets a small honest answer."""

    def __init__(self):
        self.seen, self.pieces, self.connections = [], None, 0
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port = self.listener.getsockname()[1]
        self.generation = COST  # The answer about what one cost.
        self.early = False      # Answer before the body was read.
        self.lock = threading.Lock()
        self.stopping = threading.Event()
        self.moved = threading.Event()  # Set by begin(): what hangs for an earlier case lets go.
        threading.Thread(target=self.accept, daemon=True).start()

    def close(self):
        self.stopping.set()
        self.moved.set()
        self.listener.close()

    def begin(self):
        self.moved.set()
        with self.lock:
            self.moved = threading.Event()
            self.seen, self.pieces, self.connections = [], None, 0
            self.generation = COST

    def say(self, *pieces):
        """Bytes to send, numbers of seconds to wait, HANG, CLOSE, RESET, or functions of the request that return one of them or a list."""
        self.pieces = pieces

    def accept(self):
        while not self.stopping.is_set():
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            with self.lock:
                self.connections += 1
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        with connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            buffer = b""
            try:
                while True:
                    while b"\r\n\r\n" not in buffer:
                        piece = connection.recv(65536)
                        if not piece:
                            return
                        buffer += piece
                    head, buffer = buffer.split(b"\r\n\r\n", 1)
                    request = Seen(head, b"")
                    length = 0 if self.early else int((request.all("content-length") or ["0"])[0])
                    while len(buffer) < length:
                        piece = connection.recv(65536)
                        if not piece:
                            return
                        buffer += piece
                    request.body, buffer = buffer[:length], buffer[length:]
                    with self.lock:
                        moved, pieces = self.moved, self.pieces
                        question = "/generation" in request.line
                        if not question:
                            self.seen.append(request)
                    if question:  # What the relay asks by itself after an answer without a cost.
                        pieces = (self.generation,)
                    if not self.play(connection, request, moved, pieces or (whole(chat(usage=usage())),)):
                        return
            except OSError:
                return
            except Exception as problem:  # A mistake of the case, which then gets no answer.
                print(f"     the puppet stumbled: {problem!r}", flush=True)

    def play(self, connection, request, moved, pieces):
        for piece in pieces:
            if callable(piece):
                piece = piece(request)
            if isinstance(piece, (tuple, list)):
                if not self.play(connection, request, moved, piece):
                    return False
                continue
            if piece is CLOSE:
                return False
            if piece is RESET:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                return False
            if piece is HANG:
                moved.wait(30)
                return False
            if isinstance(piece, (int, float)):
                time.sleep(piece)
            else:
                connection.sendall(piece)
        return True
