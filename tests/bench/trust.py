#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two figures of the trust issue, as ratios taken in one run.

What a canary's 401 takes beside that of a key that was made up: somebody with a stop-watch must not find out which keys are
canaries. And what a request costs now beside an older build: habits, alerts and the audit tree are always on, so only another
build is without them.

  RUBBER_BIN=build/release/bin tests/bench/trust.py     # the first figure alone; needs neither nginx nor wrk
"""
import os
import socket
import statistics
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
import rig  # noqa: E402

PATIENT = "\n[limits]\nauth_failures_per_minute = 1000000\n"
KINDS = ("unknown", "another unknown", "canary", "killed canary")


def elapsed_us(agent, body):
    """From the last byte sent to the last byte of the answer, over a connection that stands already."""
    with socket.create_connection((agent.host, agent.port)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        request = agent.head("POST", "/v1/chat/completions", body) + body
        begin = time.perf_counter_ns()
        connection.sendall(request)
        answer = b""
        while b"\r\n\r\n" not in answer:
            answer += connection.recv(65536)
        head, _, rest = answer.partition(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
        while len(rest) < length:
            rest += connection.recv(65536)
        assert head.startswith(b"HTTP/1.1 401"), head
        return (time.perf_counter_ns() - begin) / 1000


def canary_agents(r):
    """One agent for each kind. The made-up keys are right in form and check sum: keys of a relay that is forgotten."""
    agents = {}
    for kind in ("canary", "killed canary"):
        agents[kind] = r.agent(r.data_of("canary", "create", "--name", kind.replace(" ", "-")))
    r.cli("kill", "killed-canary")
    with rig.Rig() as other:
        for kind in ("unknown", "another unknown"):
            agents[kind] = r.agent(other.data_of("canary", "create"))
    return agents


def canary(bench, r, tries):
    """Rows of the table: median, 90th and 99th percentile of each kind, divided by those of unknown keys, round by round."""
    agents, body = canary_agents(r), rig.chat_body("hello")
    ratios = {kind: {at: [] for at in (50, 90, 99)} for kind in KINDS}
    for _ in range(bench.rounds):
        taken = {kind: [] for kind in KINDS}
        for number in range(tries):
            for shift in range(len(KINDS)):  # In turn, and each is first as often as the others.
                kind = KINDS[(number + shift) % len(KINDS)]
                taken[kind].append(elapsed_us(agents[kind], body))
        cut = {kind: statistics.quantiles(values, n=100) for kind, values in taken.items()}
        for kind in KINDS:
            for at in (50, 90, 99):
                ratios[kind][at].append(cut[kind][at - 1] / cut["unknown"][at - 1])
    for kind in KINDS[1:]:
        for at in (50, 90, 99):
            note = "the noise of this run" if kind == "another unknown" else ""
            if at == 50 and kind == "canary":
                note = f"{statistics.median(taken['unknown']):.0f} us; {bench.rounds} x {tries} tries of each kind"
            bench.row(f"401 of {kind} key / of an unknown one, p{at}", ratios[kind][at], "", note=note)


def patient_rig(config=""):
    r = rig.Rig()
    path = os.path.join(r.data, "rubberapi.toml")
    with open(path) as file:
        text = file.read()
    with open(path, "w") as file:
        file.write(config + text + PATIENT)
    r.restart_relay()
    return r


def push_plainly(r):
    """By a command line of any age: without words that an older one does not know."""
    out = r.run("rubberapi", "push", rig.UPSTREAM_KEY, "--provider", "openrouter", "--base-url",
                f"http://{r.sandbox_address}/api/v1", "--daily-limit", "100000", "--json", env=r.cli_env()).stdout
    return out.split('"key":"')[1].split('"')[0]


def before(bench, folder, cost_of):
    """CPU of one request now, divided by that of the build in `folder`. `cost_of(rig, key, size)` measures one relay."""
    now = rig.BIN
    for size, label in ((900, "1 KB"), (30000, "30 KB")):
        ratios, micro = [], []
        for _ in range(bench.rounds):
            cost = {}
            for name, programs in (("before", folder), ("now", now)):
                rig.BIN = programs
                try:
                    with patient_rig() as r:
                        if name == "now":
                            key = r.push("--daily-limit", "100000")["key"]
                        else:
                            key = push_plainly(r)
                        cost[name] = cost_of(r, key, size)
                finally:
                    rig.BIN = now
            ratios.append(cost["now"] / cost["before"])
            micro.append(cost["now"])
        bench.row(f"CPU per request / the older build, {label}, default durability", ratios, "",
                  note=f"{statistics.median(micro) * 1e6:.0f} us; habits, alerts and audit tree on")


if __name__ == "__main__":
    import bench as table  # noqa: E402

    chosen = table.Bench(5, True)
    with patient_rig() as relay:
        canary(chosen, relay, int(sys.argv[1]) if len(sys.argv) > 1 else 500)
    chosen.table()
