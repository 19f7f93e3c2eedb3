#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long rubberapi-desktop takes from the start of its process to its first painted frame, and what it weighs then.
  tests/bench/desktop_start.py PROGRAM [ROUNDS]
Each round is a fresh process over a fresh home; the frame is told by the program itself (--verbose). The screen is
QT_QPA_PLATFORM, "offscreen" unless it is set."""
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

BAR_MS = 500


def one(program):
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_RUNTIME_DIR=home, LC_ALL='C.UTF-8')
        environment.setdefault('QT_QPA_PLATFORM', 'offscreen')
        os.chmod(home, 0o700)
        begin = time.monotonic()
        process = subprocess.Popen([program, '--home', home + '/vault', '--verbose'], env=environment, text=True,
                                   stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)
        try:
            for line in process.stderr:
                if line.startswith('first frame'):
                    took = (time.monotonic() - begin) * 1000
                    status = pathlib.Path(f'/proc/{process.pid}/status').read_text(encoding='ascii')
                    return took, int(re.search(r'VmRSS:\s+(\d+)', status)[1]) / 1024
            sys.exit('the program ended without a frame')
        finally:
            process.kill()
            process.wait()


def main():
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 11
    results = [one(sys.argv[1]) for _ in range(rounds)]
    times = sorted(took for took, _ in results)
    print(f'first frame over {rounds} starts: median {statistics.median(times):.0f} ms, longest {times[-1]:.0f} ms '
          f'(bar {BAR_MS} ms); resident {max(size for _, size in results):.0f} MiB')
    return 0 if statistics.median(times) <= BAR_MS else 1


if __name__ == '__main__':
    sys.exit(main())
