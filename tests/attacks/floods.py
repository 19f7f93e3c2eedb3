# SPDX-License-Identifier: GPL-3.0-or-later
"""Too much of something: connections, heads, bodies, refusals, guesses. Whoever floods loses; everybody else is served, and memory and disk stay bounded."""
import asyncio
import json
import socket
import time

from cases import at_most, attack, main, must, same
from puppet import chat, usage, whole
from stage import body, eventually

BODIES = 4 << 20
CONFIG = f"\n[limits]\nbody_bytes = {BODIES // 2}\nbodies_bytes = {BODIES}\nconnections_per_address = 300\n"
SMALL = dict(max_tokens=5)


def address(stage):
    host, port = stage.rig.address.rsplit(":", 1)
    return host, int(port)


def serves(stage, pushed=None, source=None):
    same(stage.ask(body(**SMALL), pushed, source=source).status, 200, "somebody else's request")


class Crowd:
    """Connections that stay open until the case is over."""

    def __init__(self, stage, source="127.0.0.1"):
        self.stage, self.source, self.open = stage, source, []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for connection in self.open:
            connection.close()

    def join(self, *pieces):
        connection = socket.create_connection(address(self.stage), timeout=5, source_address=(self.source, 0))
        self.open.append(connection)
        for piece in pieces:
            connection.sendall(piece)
        return connection


def code_of(connection):
    """The relay's code in the answer on this connection; "" when it was closed without one."""
    out = b""
    try:
        while b"\r\n\r\n" not in out or b"}}" not in out:
            piece = connection.recv(65536)
            if not piece:
                break
            out += piece
    except OSError:
        pass
    return json.loads(out.split(b"\r\n\r\n", 1)[1])["rubberapi"]["code"] if b"rubberapi" in out else ""


def large(stage, pushed, sent, whole=BODIES // 2):
    """A request that announces a large body and sends some of it."""
    return stage.head(f"Content-Type: application/json\r\nContent-Length: {whole}\r\n", pushed=pushed) + b"\r\n" + b'{"x":"' + b"x" * sent


@attack("give one key half of the memory for bodies, and the other half to others")
def bodies_of_one_key(stage):
    greedy, other = stage.key("--daily-limit", "5", fresh=True), stage.key("--daily-limit", "5")
    with Crowd(stage) as crowd:
        for _ in range(8):
            crowd.join(large(stage, greedy, BODIES // 8))
        codes = [code_of(connection) for connection in crowd.open[4:]]
        must("relay_busy" in codes, codes)
        data = body("y" * 200_000, **SMALL)
        same(stage.ask(data, other).status, 200, "another key's large body")
    eventually(lambda: stage.ask(body("y" * 200_000, **SMALL), greedy).status == 200, 10, "room again")


@attack("take no memory for bodies that are announced and never sent")
def announced_only(stage):
    pushed = stage.key("--daily-limit", "5", fresh=True)
    before = stage.memory()
    with Crowd(stage) as crowd:
        for _ in range(200):
            crowd.join(large(stage, pushed, 10))
        same(stage.ask(body("y" * 200_000, **SMALL), pushed).status, 200, "a body that comes")
        at_most(stage.memory() - before, 64 << 20, "bytes for 200 announcements of 2 MiB")


@attack("give up on a body that comes a byte at a time, and serve meanwhile")
def slow_body(stage):
    with Crowd(stage) as crowd:
        slow = [crowd.join(large(stage, stage.key("--daily-limit", "5"), 10)) for _ in range(20)]
        deadline = time.monotonic() + 15
        alive = list(slow)
        while alive and time.monotonic() < deadline:
            serves(stage)
            for connection in list(alive):
                try:
                    connection.sendall(b"x")
                    connection.setblocking(False)
                    if connection.recv(10) is not None:
                        alive.remove(connection)
                except BlockingIOError:
                    connection.setblocking(True)
                except OSError:
                    alive.remove(connection)
            time.sleep(0.1)
        same(len(alive), 0, "slow bodies still borne")


@attack("let one address hold no more connections than it may, and keep the door open for others")
def connections(stage):
    with Crowd(stage, "127.0.0.9") as crowd:
        for _ in range(300):
            crowd.join()
        extra = crowd.join(stage.head(f"Content-Length: {len(body(**SMALL))}\r\nContent-Type: application/json\r\n") + b"\r\n" + body(**SMALL))
        extra.settimeout(5)
        try:
            same(extra.recv(10), b"", "an answer on a connection too many")
        except ConnectionError:
            pass
        serves(stage, source="127.0.0.10")
    eventually(lambda: stage.agent(source="127.0.0.9").call(body(**SMALL)).status == 200, 10, "the address being served again")


@attack("close heads that never end, all of them, and serve meanwhile")
def heads(stage):
    with Crowd(stage) as crowd:
        for i in range(250):
            crowd.join(b"POST /v1/chat/completions HTTP/1.1\r\nX-%d: " % i + b"y" * 900)
        serves(stage, source="127.0.0.11")

        def closed(connection):
            connection.setblocking(False)
            try:
                while True:
                    if connection.recv(4096) == b"":
                        return True
            except BlockingIOError:
                return False
            except OSError:
                return True
        eventually(lambda: all(closed(connection) for connection in crowd.open), 10, "the end of all heads")


def storm(stage, pushed, data, times, source="127.0.0.1"):
    """So many requests on kept connections; the codes they got."""
    async def one(count):
        reader, writer = await asyncio.open_connection(*address(stage), local_addr=(source, 0))
        agent, codes = stage.agent(pushed), []
        for _ in range(count):
            writer.write(agent.head("POST", "/v1/chat/completions", data) + data)
            answer = await type(agent).read_answer(reader)
            codes.append(answer.code())
            if answer.fields.get("connection") == "close":
                break
        writer.close()
        return codes
    return [code for codes in stage.together(*(one(times // 8) for _ in range(8))) for code in codes]


def refusals(stage, pushed):
    return [row for row in stage.rig.rows(pushed) if row["kind"] == "refuse"]


@attack("write a storm of refused requests down in two rows a minute, with their number, and ask the upstream nothing")
def refused_storm(stage):
    pushed = stage.key("--daily-limit", "5", "--models", "openai/gpt-4o-mini", fresh=True)
    codes = storm(stage, pushed, body(model="openai/gpt-4-forbidden"), 4000)
    same(set(codes), {"model_not_allowed"})
    must(len(codes) >= 4000, len(codes))
    at_most(len(refusals(stage, pushed)), 4, "rows of 4,000 refusals")  # The storm may lie over the turn of a minute.
    same(len(stage.puppet.seen), 0, "requests upstream")
    # What is still counted is written when the relay stops, so nothing of it is lost.
    stage.rig.stop_relay()
    stage.rig.start_relay()
    eventually(lambda: sum(row["count"] for row in refusals(stage, pushed)) == len(codes), 20, "all of them in the rows")


@attack("answer a storm on a dead key as cheaply, and serve others meanwhile")
def dead_key_storm(stage):
    pushed, other = stage.key("--daily-limit", "5", fresh=True), stage.key("--daily-limit", "5")
    stage.rig.cli("kill", pushed["id"])

    async def meanwhile():
        return await stage.agent(other).post(body(**SMALL))
    before = len(refusals(stage, pushed))
    same(set(storm(stage, pushed, body(**SMALL), 2000)), {"key_killed"})
    same(stage.together(meanwhile())[0].status, 200, "another key's request")
    at_most(len(refusals(stage, pushed)) - before, 4, "rows of 2,000 refusals")


@attack("bear guesses from a hundred addresses in bounded rows, and serve the agent beside them")
def guesses(stage):
    wrong = {"key": stage.key()["key"][:-4] + "zzzz", "id": "x"}
    rows = len(stage.rig.rows())

    async def guess(number):
        agent = stage.agent(wrong, f"127.0.1.{number + 1}")
        return [(await agent.post(body(**SMALL))).status for _ in range(20)]
    answers = stage.together(*(guess(i) for i in range(100)))
    must(all(status in (401, 429) for answer in answers for status in answer), answers[:3])
    serves(stage)
    at_most(len(stage.rig.rows()) - rows, 210, "rows of 2,000 guesses")


@attack("answer a thousand pipelined requests in order or close, in bounded memory")
def pipeline(stage):
    before = stage.memory()
    pushed = stage.key("--daily-limit", "5")
    one = stage.head(f"Content-Type: application/json\r\nContent-Length: {len(body(**SMALL))}\r\n", pushed=pushed) + b"\r\n" + body(**SMALL)
    out, _ = stage.raw(one * 1000, seconds=20)
    answered = out.count(b"HTTP/1.1 200")
    must(0 < answered <= 1000, answered)
    at_most(len(stage.puppet.seen), 1000, "requests upstream")
    at_most(stage.memory() - before, 32 << 20, "bytes for a pipeline")


@attack("refuse more running requests of one key than it may have, and serve them later")
def concurrency(stage):
    pushed = stage.key("--daily-limit", "5", "--concurrency", "4", fresh=True)
    stage.puppet.say(0.5, whole(chat(usage=usage())))

    async def one():
        return await stage.agent(pushed).post(body(**SMALL))
    codes = [answer.code() if answer.status != 200 else "ok" for answer in stage.together(*(one() for _ in range(64)))]
    same(set(codes), {"ok", "too_many_concurrent"})
    serves(stage, pushed)


if __name__ == "__main__":
    main("floods", config=CONFIG)
