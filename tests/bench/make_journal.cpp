// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a relay's journal with holds and settlements of one key, as years of use would: make_journal FOLDER
// RECORDS KEYID
#include "relay/core/journal/journal.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv) {
    using namespace rubber;
    if (argc != 4) return std::fprintf(stderr, "usage: make_journal FOLDER RECORDS KEYID\n"), 2;
    relay::PosixDisk disk;
    SystemClock clock;
    relay::Journal::Options options;
    options.folder = argv[1];
    auto journal = relay::Journal::open(
        options, disk, 0, [](const journal::Record&) {}, [](Result<std::uint64_t>) {});
    if (!journal) return std::fprintf(stderr, "%s\n", journal.error().context.c_str()), 1;
    journal::RequestFactsRow facts;
    facts.key = KeyId(argv[3]);
    facts.provider = "openrouter";
    facts.endpoint = "/chat/completions";
    facts.model = "openai/gpt-4o-mini";
    facts.bookVersion = "bench";
    facts.client = IpAddress::v4(0x7f000001);
    const long records = std::atol(argv[2]);
    for (long i = 0; i < records / 2; ++i) {
        facts.admittedAt = clock.wall();
        facts.day = UtcDay::of(facts.admittedAt);
        facts.request = RequestId::None;
        auto sequence = (*journal)->append(journal::HoldRecord{facts, Money::fromNano(5000)});
        if (!sequence) return std::fprintf(stderr, "%s\n", sequence.error().context.c_str()), 1;
        facts.request = static_cast<RequestId>(*sequence);
        journal::SettleRecord row;
        row.facts = facts;
        row.held = Money::fromNano(5000);
        row.cost = Money::fromNano(10);
        row.status = 200;
        row.mode = journal::SettleMode::Exact;
        if (!(*journal)->append(row)) return 1;
        if (i % 500 == 0 && !(*journal)->flush()) return 1;
    }
    if (!(*journal)->flush() || !(*journal)->waitDurable()) return 1;
    std::printf("%llu\n", (unsigned long long)(*journal)->lastSequence());
    return 0;
}
