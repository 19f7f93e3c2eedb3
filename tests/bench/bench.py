# SPDX-License-Identifier: GPL-3.0-or-later
"""The benchmarks of DESIGN 18: the relay beside nginx `proxy_pass` and beside no proxy, all against the sandbox, in one run.

CPU per request comes from /proc of the process measured, so it is the least noisy figure and leads. Medians over rounds, with the
spread. A missed bar is printed as missed, never hidden.
"""
import argparse
import json
import os
import re
import signal
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
import rig  # noqa: E402
import trust  # noqa: E402

TICK = os.sysconf("SC_CLK_TCK")
PATH = "/v1/chat/completions"
UPSTREAM_PATH = "/api/v1/chat/completions"
LIMITS = """
[limits]
connections = 20000
connections_per_address = 20000
concurrent = 20000
concurrent_per_key = 20000
"""


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def resident_kib(pid):
    with open(f"/proc/{pid}/smaps_rollup") as file:
        return int(re.search(r"Pss:\s+(\d+)", file.read()).group(1))


class Nginx:
    def __init__(self, folder, upstream):
        with open(f"{folder}/nginx.conf", "w") as file:
            file.write(f"""
daemon off; master_process off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/nginx.err;
events {{ worker_connections 20000; }}
http {{
  access_log off; client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; client_body_buffer_size 64k;
  fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s; keepalive_requests 1000000;
  upstream sandbox {{ server {upstream}; keepalive 512; keepalive_requests 1000000; }}
  server {{ listen 127.0.0.1:18797 backlog=4096;
    location /v1/ {{ proxy_pass http://sandbox/api/v1/; proxy_http_version 1.1; proxy_set_header Connection "";
                     proxy_set_header Authorization "Bearer {rig.UPSTREAM_KEY}"; proxy_buffering off; proxy_read_timeout 3600; }} }}
}}
""")
        self.process = subprocess.Popen(["nginx", "-c", f"{folder}/nginx.conf", "-p", folder])
        self.address = "127.0.0.1:18797"
        time.sleep(0.5)
        self.pid = self.process.pid

    def stop(self):
        self.process.kill()
        self.process.wait()


def lua(folder, key, size):
    text = "x" * size
    path = f"{folder}/post-{size}-{key[-4:]}.lua"
    body = rig.chat_body(f"{text} [[tokens=8]]", max_tokens=16).decode().replace("\\", "\\\\").replace("'", "\\'")
    with open(path, "w") as file:
        file.write(f"wrk.method='POST'\nwrk.headers['Content-Type']='application/json'\n"
                   f"wrk.headers['Authorization']='Bearer {key}'\nwrk.body='{body}'\n")
    return path


def wrk(address, path, script, connections, seconds):
    out = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-s", script, f"http://{address}{path}"],
                         capture_output=True, text=True).stdout
    unit = {"us": 1, "ms": 1000, "s": 1e6}

    def latency(which):
        match = re.search(rf"{which}%\s+([\d.]+)(us|ms|s)", out)
        return float(match.group(1)) * unit[match.group(2)] if match else 0
    requests = int(re.search(r"(\d+) requests in", out).group(1))
    bad = re.search(r"Non-2xx or 3xx responses: (\d+)", out)
    return {"requests": requests, "bad": int(bad.group(1)) if bad else 0, "p50": latency(50), "p99": latency(99),
            "rate": float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1))}


def client(mode, address, path, key, stdin=subprocess.DEVNULL, **options):
    arguments = [rig.program("bench_client"), mode, "--target", address, "--path", path, "--key", key]
    for name, value in options.items():
        arguments += [f"--{name.replace('_', '-')}", str(value)]
    return subprocess.Popen(arguments, stdin=stdin, stdout=subprocess.PIPE, text=True)


class Bench:
    def __init__(self, rounds, quick):
        self.rounds, self.seconds, self.rows = rounds, 2 if quick else 4, []
        self.quick = quick

    def row(self, what, values, unit, must=None, aim=None, note=""):
        """One line of the table: the median and the spread of `values`."""
        middle = statistics.median(values)
        spread = f"{min(values):.2f}-{max(values):.2f}" if len(values) > 1 else ""
        verdict = "" if must is None else ("ok" if middle <= must else "MISSED")
        if verdict == "ok" and aim is not None and middle <= aim:
            verdict = "aim"
        self.rows.append((what, f"{middle:.2f}{unit}", spread, "" if must is None else f"<= {must}", verdict, note))
        print("  ", *self.rows[-1], flush=True)

    def table(self):
        head = ("what", "median", "spread", "bar", "", "note")
        widths = [max(len(str(row[i])) for row in [head] + self.rows) for i in range(6)]
        print()
        for row in [head, tuple("-" * w for w in widths)] + self.rows:
            print("| " + " | ".join(str(cell).ljust(width) for cell, width in zip(row, widths)) + " |")

    def targets(self, r, nginx, key):
        return [("nginx", nginx.address, PATH, rig.UPSTREAM_KEY, nginx.pid),
                ("relay", r.address, PATH, key, r.relay.process.pid)]

    def plain(self, r, nginx, key, label, bars):
        for size in (900, 30000):
            ratios, rates, micro = [], [], []
            for _ in range(self.rounds):
                cost = {}
                for name, address, path, token, pid in self.targets(r, nginx, key):
                    script = lua(r.folder, token, size)
                    wrk(address, path, script, 64, 1)
                    before = cpu_seconds(pid)
                    out = wrk(address, path, script, 64, self.seconds)
                    assert out["bad"] < out["requests"] / 1000, (name, out)
                    cost[name] = (cpu_seconds(pid) - before) / out["requests"] * 1e6, out["rate"]
                ratios.append(cost["relay"][0] / cost["nginx"][0])
                rates.append(cost["relay"][1] / cost["nginx"][1])
                micro.append(cost["relay"][0])
            kb = f"{size // 900 if size == 900 else 30} KB"
            self.row(f"CPU per request / nginx, {kb}, {label}, 64 connections", ratios, "", *bars,
                     note=f"{statistics.median(micro):.0f} us; requests/s x{statistics.median(rates):.2f}")

    def paced(self, r, nginx, key, label, bars):
        ratios = []
        for _ in range(self.rounds):
            cost = {}
            for name, address, path, token, pid in self.targets(r, nginx, key):
                before = cpu_seconds(pid)
                process = client("paced", address, path, token, rate=2000, seconds=self.seconds, connections=64)
                out = json.loads(process.communicate()[0])
                cost[name] = (cpu_seconds(pid) - before) / max(1, out["finished"])
            ratios.append(cost["relay"] / cost["nginx"])
        self.row(f"CPU per request / nginx, 1 KB, {label}, 2,000/s", ratios, "", *bars)

    def latency(self, r, nginx, key, label, bars):
        p50, p99, added = [], [], []
        for _ in range(self.rounds):
            direct = wrk(r.sandbox_address, UPSTREAM_PATH, lua(r.folder, rig.UPSTREAM_KEY, 900), 1, self.seconds)
            out = {name: wrk(address, path, lua(r.folder, token, 900), 1, self.seconds)
                   for name, address, path, token, _ in self.targets(r, nginx, key)}
            p50.append((out["relay"]["p50"]) / out["nginx"]["p50"])
            p99.append(out["relay"]["p99"] / out["nginx"]["p99"])
            added.append(out["relay"]["p50"] - direct["p50"])
        note = f"adds {statistics.median(added):.0f} us to direct"
        self.row(f"p50 / nginx, one connection, {label}", p50, "", *(bars[0] if bars else ()), note=note)
        self.row(f"p99 / nginx, one connection, {label}", p99, "", *(bars[1] if bars else ()))

    def streams(self, r, nginx, key):
        first, cpu = [], []
        for _ in range(self.rounds):
            out = {}
            for name, address, path, token, pid in self.targets(r, nginx, key):
                one = json.loads(client("sequential", address, path, token, count=300).communicate()[0])
                before = cpu_seconds(pid)
                many = json.loads(client("streams", address, path, token, count=50, tokens=2000, delay=0, until_done=1).communicate()[0].splitlines()[-1])
                out[name] = one["p50_us"], (cpu_seconds(pid) - before) / many["events"]
                if name == "relay":
                    assert many["events"] == 50 * 2000, many
            first.append(out["relay"][0] / out["nginx"][0])
            cpu.append(out["relay"][1] / out["nginx"][1])
        self.row("SSE time to first token / nginx", first, "", 1.15, 1.0)
        self.row("SSE CPU per event / nginx", cpu, "", 1.15, 1.0, note="events lost or merged: 0 of 100,000")

    def memory(self, r, nginx, key, counts):
        for count in counts:
            used = {}
            for name, address, path, token, pid in self.targets(r, nginx, key):
                before = resident_kib(pid)
                process = client("streams", address, path, token, stdin=subprocess.PIPE, count=count, tokens=10000, delay=1000)
                # The client opens a few at a time and says when all have had their first token.
                assert process.stdout.readline().strip() == "open"
                used[name] = (resident_kib(pid) - before) / count
                process.kill()
                process.wait()
                time.sleep(1.5)
            self.row(f"memory per idle stream / nginx, {count} streams", [used["relay"] / used["nginx"]], "", 1.0, 0.8,
                     note=f"{used['relay']:.1f} KiB against {used['nginx']:.1f} KiB")

    def kill(self, r, counts):
        for count, bar in counts:
            elapsed = []
            for _ in range(max(1, self.rounds // 2)):
                pushed = r.push("--daily-limit", "1000")
                process = client("streams", r.address, PATH, pushed["key"], stdin=subprocess.PIPE, count=count, tokens=10000, delay=500)
                assert process.stdout.readline().strip() == "open"
                receipt = json.loads(r.cli("kill", pushed["id"], "--json").stdout)["data"]
                text = json.dumps(receipt)
                assert f'"streams_cut": {count}' in text, text
                elapsed.append(float(re.search(r'"elapsed_ms": "?([\d.]+)', text).group(1)))
                process.kill()
                process.wait()
            self.row(f"kill of {count} live streams, request to durable receipt", elapsed, " ms", bar)

    def start(self, r, pushed, records):
        empty, full = [], []
        for _ in range(self.rounds):
            begin = time.monotonic()
            r.restart_relay(signal.SIGKILL)
            empty.append((time.monotonic() - begin) * 1000)
        self.row("start after kill -9, the journal of this run", empty, " ms")
        r.stop_relay()
        folder = os.path.join(r.data, "journal")
        subprocess.run([rig.program("make_journal"), folder, str(records), pushed["id"]], check=True, capture_output=True)
        r.start_relay()
        for _ in range(self.rounds):
            begin = time.monotonic()
            r.restart_relay(signal.SIGKILL)
            full.append((time.monotonic() - begin) * 1000)
        self.row(f"start with {records:,} more records, after kill -9", full, " ms", 1000)

    def saturated(self, r, key, size):
        """CPU seconds of the relay for one request, 64 connections."""
        script = lua(r.folder, key, size)
        wrk(r.address, PATH, script, 64, 1)
        begin = cpu_seconds(r.relay.process.pid)
        out = wrk(r.address, PATH, script, 64, self.seconds)
        assert out["bad"] < out["requests"] / 1000, out
        return (cpu_seconds(r.relay.process.pid) - begin) / out["requests"]

    def run(self, before):
        streams = (1000,) if self.quick else (1000, 5000)
        for label, config in (("relaxed", 'durability = "relaxed"\n'), ("default durability", "")):
            with rig.Rig() as r:
                path = os.path.join(r.data, "rubberapi.toml")
                text = open(path).read()
                with open(path, "w") as file:
                    file.write(config + text + LIMITS)
                r.restart_relay()
                pushed = r.push("--daily-limit", "100000")
                key = pushed["key"]
                nginx = Nginx(r.folder, r.sandbox_address)
                try:
                    if label == "relaxed":
                        self.plain(r, nginx, key, label, (1.25, 1.0))
                        self.latency(r, nginx, key, label, ((1.15, 1.0), (1.25,)))
                    else:
                        self.plain(r, nginx, key, label, (1.5, 1.25))
                        self.paced(r, nginx, key, label, (1.9, 1.4))
                        self.latency(r, nginx, key, label, None)
                        self.streams(r, nginx, key)
                        self.memory(r, nginx, key, streams)
                        self.kill(r, ((1000, 53),) if self.quick else ((1000, 53), (5000, 310)))
                        self.start(r, pushed, 1_000_000)
                finally:
                    nginx.stop()
        with trust.patient_rig() as r:
            trust.canary(self, r, 200 if self.quick else 1000)
        if before:
            trust.before(self, before, self.saturated)
        self.table()


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--quick", action="store_true")
    options.add_argument("--before", metavar="FOLDER", help="the programs of an older build, to compare with")
    chosen = options.parse_args()
    Bench(chosen.rounds, chosen.quick).run(chosen.before)
