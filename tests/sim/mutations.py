# SPDX-License-Identifier: GPL-3.0-or-later
"""Bugs somebody could write: one line each, in the code that guards money, kills and the journal.
(name, file below relay/core, what stands there, what is put there). Each must be noticed by a test."""

LEDGER = "money/ledger.cpp"
LEDGER_FOLD = "money/ledger_fold.cpp"
RULES = "money/budget_rules.cpp"
ACCOUNT = "money/account.cpp"
JOURNAL = "journal/journal.cpp"
SYNC = "journal/sync_thread.cpp"
WRITER = "journal/segment_writer.cpp"
SCAN = "journal/journal_scan.cpp"
RECOVERY = "recovery.cpp"
CUT = "power_cut.cpp"
KILL = "kill_switch.cpp"
FOLD = "state_fold.cpp"
STATE = "relay_state.cpp"
SNAPSHOT = "snapshot.cpp"
GATE = "gate/gate.cpp"
GATE_MONEY = "gate/gate_money.cpp"
RUNNING = "gate/gate_running.cpp"
METER = "dialects/metered_answer.cpp"

MUTATIONS = [
    # The ledger.
    ("no cap is asked before a hold", LEDGER,
     "if (auto no = budget::askAll(account, policy, bound)) return tl::unexpected(std::move(*no));", ""),
    ("growth asks no cap", LEDGER,
     "if (auto no = budget::askGrowth(account(open->facts.key), open->caps, open->facts.day, more, total))",
     "if (auto no = std::optional<BudgetRefusal>())"),
    ("growth is asked for its total alone", LEDGER, "const Money more = total - open->amount;",
     "const Money more = Money();"),
    ("growth is not journalled", LEDGER, "if (!m_waiting.empty() || !m_sink.append(record)) return",
     "if (!m_waiting.empty()) return"),
    ("running holds keep their old caps", LEDGER,
     "if (open->facts.key == key) open->caps = budget::Caps::of(policy);", "if (open->facts.key == key) std::ignore = policy;"),
    ("the day follows the clock back", LEDGER, "facts.day = account.day;", "facts.day = UtcDay::of(now);"),
    ("a hold is not counted for life", LEDGER_FOLD, "account.heldLifetime += record.amount;", ""),
    ("a settlement frees nothing of the day", LEDGER_FOLD,
     "if (account.keeps(open.facts.day)) account.window(open.facts.day).held -= open.amount;", ""),
    ("a settlement does not reach the life of the key", LEDGER_FOLD, "account.spentLifetime += cost;", ""),
    ("a late settlement is charged to today", LEDGER_FOLD,
     "if (account.keeps(day)) account.window(day).spent += cost;", "account.window(account.day).spent += cost;"),
    ("what is looked up is charged nothing", LEDGER_FOLD, "if (open.lookingUp) --account.lookingUp;",
     "if (open.lookingUp) --account.lookingUp, account.spentLifetime -= open.amount;"),
    ("a request is counted twice", LEDGER_FOLD, "++account.requestsLifetime;", "account.requestsLifetime += 2;"),
    ("a row without room is lost", LEDGER, "m_waiting.push_back(payload);", ""),
    ("holds are given while rows wait", LEDGER,
     'm_waiting.empty() ? m_sink.append(record) : fail(ErrorCode::Unavailable, "rows are waiting");',
     "m_sink.append(record);"),
    ("a hold that cannot be recorded is given", LEDGER,
     "if (!sequence) return tl::unexpected(unrecorded(bound));\n    applyHold(*sequence, record);\n",
     "const std::uint64_t written = sequence.value_or(999'999'999);\n    if (!sequence) {\n        applyHold(written, record);\n"
     "        return Hold(this, RequestId{written});\n    }\n    applyHold(*sequence, record);\n"),
    ("nothing is forfeited after a crash", LEDGER,
     "if (!open->lookingUp) records.push_back({open->facts, open->amount, reason});", ""),
    ("what is looked up is forfeited too", LEDGER,
     "if (!open->lookingUp) records.push_back", "records.push_back"),
    ("a forfeit is charged twice", LEDGER_FOLD, "charge(record.facts.key, record.facts.day, record.amount);",
     "charge(record.facts.key, record.facts.day, record.amount + record.amount);"),
    # The rules.
    ("holds do not count against a cap", RULES, "if (spent + held + bound <= *cap) return std::nullopt;",
     "if (spent + bound <= *cap) return std::nullopt;"),
    ("a cap refuses what just fits", RULES, "if (spent + held + bound <= *cap)", "if (spent + held + bound < *cap)"),
    ("the cap of a day is not asked", RULES,
     'return askCap("daily", policy.dailyLimit, account.spentToday, account.heldToday, bound,\n'
     "                  account.day.next().begin());", "return std::nullopt;"),
    ("a running hold ignores the cap of a life", RULES,
     'askCap("lifetime", caps.lifetime, account.spentLifetime, account.heldLifetime, more,',
     'askCap("lifetime", caps.daily, Money(), Money(), Money(),'),
    ("affordable forgets holds", RULES, "*caps.daily - account.spentToday - account.heldToday",
     "*caps.daily - account.spentToday"),
    ("one request too many", RULES, "account.requestsLifetime >= *policy.totalRequests",
     "account.requestsLifetime > *policy.totalRequests"),
    ("a busy budget is called exhausted", RULES, "spent >= *cap ? Kind::Exhausted", "spent + held >= *cap ? Kind::Exhausted"),
    # Days.
    ("a day that goes back is opened again", ACCOUNT, "if (today <= day) return;", "if (today == day) return;"),
    ("yesterday's holds are forgotten", ACCOUNT, "heldPrevious = heldToday;", "heldPrevious = Money();"),
    # The order of the disk.
    ("everything appended is called durable", SYNC, "batch.sequence = m_sequence;", "batch.sequence = m_sequence + 1;"),
    ("the sequence is read after the sync", SYNC, "    const Status synced = sync(batch);\n",
     "    const Status synced = sync(batch);\n    batch.sequence = m_sequence;\n"),
    ("a failed sync is believed", SYNC, "    if (synced) {\n", "    if (true) {\n"),
    ("a new file's name is not synced", SYNC, "if (batch.newFile) TRY(m_disk.syncFolder(m_folder));", ""),
    ("the old segment is not synced", JOURNAL, "thread.submit(old, last, true);\n    thread.retire(old);", "disk.close(old);"),
    ("a failed write is dropped", WRITER, "        m_full = true;\n        return written;",
     "        m_full = true;\n        m_buffer.clear();\n        return written;"),
    ("records swap places with a failed write", WRITER, "m_end += m_buffer.size();\n", "m_end += m_buffer.size() + 1;\n"),
    ("control records have no room of their own", WRITER, "case Use::Control:\n        return 0;",
     "case Use::Control:\n        return m_settleRoom + m_reserve;"),
    ("a torn tail is left standing", JOURNAL, "if (scan.problem) TRY(writer.clearTail(scan.fileEnd));", ""),
    ("only the last segment is synced at a start", JOURNAL, "i + 1 < segments.size(); ++i", "i + 1 < 1; ++i"),
    ("a quiet mark is written while records are on the way", JOURNAL,
     "const bool allDurable = m.thread.durable() == m.last && !m.writer.hasBuffered();", "const bool allDurable = true;"),
    # Recovery.
    ("a power cut costs nothing", RECOVERY,
     "if (!facts.bootId.empty() && facts.bootId != options.bootId) chargePowerCut();", ""),
    ("every start is a power cut", RECOVERY, "facts.bootId != options.bootId) chargePowerCut", "true) chargePowerCut"),
    ("a power cut is charged above the cap", RECOVERY,
     "std::min(left, powercut::windowOf(account, key->policy))", "powercut::windowOf(account, key->policy)"),
    ("the snapshot is named before its records are safe", RECOVERY,
     "    journal->afterSync([this_disk = &disk, pending = std::move(*pending)] {",
     "    std::ignore = snapshot::finish(disk, *pending);\n"
     "    journal->afterSync([this_disk = &disk, pending = std::move(*pending)] {"),
    ("open holds are left open at a start", RECOVERY, '    ledger.forfeitOpenHolds("crash", clock.wall());\n', ""),
    ("the new boot is noted before it is charged", RECOVERY,
     "if (!facts.bootId.empty() && facts.bootId != options.bootId) chargePowerCut();",
     "const bool newBoot = !facts.bootId.empty() && facts.bootId != options.bootId;\n"
     "    std::ignore = record(journal::BootRecord{options.bootId, clock.wall()}, false);\n"
     "    std::ignore = journal->flush();\n    if (newBoot) chargePowerCut();"),
    ("the window is nothing", CUT, "return std::max(account.largestHold, onePercent);", "return Money();"),
    ("the window is the whole cap", CUT, "cap->nano() / 100", "cap->nano()"),
    ("a key is charged for each power cut again", CUT, "account.lastHold > account.lastPowerCut", "true"),
    ("a quiet key does not wait", CUT,
     "if (!mayHaveLostHolds(known, last, quiet)) return holds.back().first;", ""),
    ("no hold waits for the window", CUT, "return sum > windowOf(known, policy) ? holds.back().first : 0;", "return 0;"),
    ("growth is not in the window", STATE,
     "unsynced.add(grow->key, sequence, grow->amount - ledger.amountOf(grow->request),", "unsynced.add(grow->key, sequence, Money(),"),
    ("snapshots forget what is held today", SNAPSHOT, "image.accounts.push_back({key, account});",
     "image.accounts.push_back({key, account}), image.accounts.back().account.heldToday = Money();"),
    ("snapshots forget open holds", SNAPSHOT, "image.open = ledger.openHoldList();", ""),
    # Kills, grants, pins.
    ("a kill is not recorded", KILL, "const auto sequence = m.record(record, true);",
     "const Result<std::uint64_t> sequence = m.journal->lastSequence();"),
    ("running requests are not told of a kill", KILL, "request->killed = true;", ""),
    ("a kill in memory is forgotten", KILL, "key.killedVersion = std::max(key.killedVersion, version);\n        //",
     "//"),
    ("a kill is lost at the next start", FOLD, "key->killedVersion = std::max(key->killedVersion, victim.version);", ""),
    ("an older grant wins", FOLD, "if (grant.version <= key.version) return;", ""),
    ("a grant lifts a kill of a later version", FOLD, "key.version = grant.version;",
     "key.version = grant.version;\n    key.killedVersion = 0;"),
    ("a repin is forgotten", FOLD, "key->pin = pin.pin;", "if (pin.pin) key->pin = pin.pin;"),
    ("a suspension does not survive", FOLD, 'key->suspendedBecause = suspension.reason.empty() ? "owner" : suspension.reason;',
     "key->suspendedBecause.clear();"),
    ("nobody waits for a grant or a pin", GATE, "if (key.reliesOn > m_state.journal().durableSequence())", "if (false)"),
    ("a pin is not recorded", GATE, "if (claimsPin(key, isTrustedProxy(client, config)))", "if (false)"),
    ("nobody waits for the window", GATE_MONEY, "admission->durableFirst = m_state.waitBeforeSending(key);", "{}"),
    ("requests go on over a full disk", GATE, "if (!m_state.journal().acceptsRequests())", "if (false)"),
    # Holds and bills.
    ("the hold covers the first part only", GATE_MONEY, "bound.outputLimit = plan.limit;", "bound.outputLimit = plan.start;"),
    ("growth lags behind the stream", RUNNING, "pays(covered) / 2 >= outputSoFar) return {};",
     "pays(covered) * 8 >= outputSoFar) return {};"),
    ("growth that was refused goes on", RUNNING, "if (pays(before) >= outputSoFar) return {};", "return {};"),
    ("an answer without usage is free", RUNNING,
     "if (row.mode == journal::SettleMode::Held) row.cost = admission.hold.amount();", ""),
    ("the row may come later than the answer", RUNNING,
     "return m_state.config().durability == Durability::Relaxed ? 0 : sequence;", "return 0;"),
    ("the last event does not wait", METER, "(m_terminal ? m_held : out)", "(false ? m_held : out)"),
    ("hidden reasoning is not billed when it is cut", METER, "if (m_context.price.hiddenReasoning) return settlement;", ""),
]
