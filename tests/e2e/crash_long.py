# SPDX-License-Identifier: GPL-3.0-or-later
"""The crash test, longer: 1,000 crashes. SEED=… ROUNDS=… change it."""
import os

os.environ.setdefault("ROUNDS", "1000")
os.environ.setdefault("SEED", "20261123")

from crash import Crash  # noqa: E402,F401
import rig  # noqa: E402

if __name__ == "__main__":
    rig.main()
