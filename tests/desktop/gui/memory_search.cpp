// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/memory_search.h"

#include <QFile>
#include <QRandomGenerator>

#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace rubber::test {

namespace {

constexpr qint64 kBlock = 1 << 20;
constexpr int kFirst = 16, kCount = 14; ///< Which of its characters are looked for.

/// Whether the masked characters stand at `bytes`, `step` bytes apart with zeros between.
bool standsAt(const char* bytes, const PlantedSecret& secret, int step) {
    for (int i = 0; i < kCount; ++i) {
        if (char(bytes[i * step] ^ PlantedSecret::kMask) != char(secret.at(kFirst + i) ^ PlantedSecret::kMask)) return false;
        if (step == 2 && bytes[i * step + 1] != 0) return false;
    }
    return true;
}

} // namespace

PlantedSecret::PlantedSecret(const char* prefix, int length) {
    static constexpr char kLetters[] = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    for (const char* c = prefix; *c; ++c)
        m_masked += char(*c ^ kMask);
    while (int(m_masked.size()) < length)
        m_masked += char(kLetters[QRandomGenerator::system()->bounded(int(sizeof kLetters - 1))] ^ kMask);
}

PlantedSecret PlantedSecret::of(std::string_view text) {
    PlantedSecret secret;
    for (const char c : text)
        secret.m_masked += char(c ^ kMask);
    return secret;
}

std::string PlantedSecret::plain() const {
    std::string text;
    text.reserve(m_masked.size());
    for (int i = 0; i < size(); ++i)
        text += at(i);
    return text;
}

QStringList placesOf(const PlantedSecret& secret) {
    // Read into memory of its own, which is left out: what is found there was found elsewhere before.
    auto* block = static_cast<char*>(mmap(nullptr, kBlock, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    QFile maps("/proc/self/maps");
    QStringList places;
    if (block == MAP_FAILED || memory < 0 || !maps.open(QIODevice::ReadOnly)) return {"the memory cannot be read"};
    const auto lines = maps.readAll().split('\n');
    for (const auto& line : lines) {
        const auto parts = line.simplified().split(' ');
        if (parts.size() < 2 || !parts[1].startsWith("rw")) continue;
        const auto ends = parts[0].split('-');
        const qint64 begin = ends[0].toLongLong(nullptr, 16), end = ends[1].toLongLong(nullptr, 16);
        // Overlapping, so that nothing stands astride two blocks.
        for (qint64 at = begin; at < end; at += kBlock - 64) {
            const qint64 got = ::pread(memory, block, std::size_t(std::min(kBlock, end - at)), at);
            const auto own = reinterpret_cast<qint64>(block);
            const char first = secret.at(kFirst); // One character is no secret, and is found quickly.
            for (qint64 i = 0; i + 2 * kCount <= got; ++i) {
                const void* next = std::memchr(block + i, first, std::size_t(got - i));
                if (!next) break;
                i = static_cast<const char*>(next) - block;
                if (i + 2 * kCount > got) break;
                if (at + i >= own && at + i < own + kBlock) continue;
                for (const int step : {1, 2})
                    if (standsAt(block + i, secret, step))
                        places << QString("%1 %2 in %3").arg(at + i, 0, 16).arg(step == 1 ? "UTF-8" : "UTF-16", QString(parts.value(5, "anonymous")));
            }
            if (got <= 0) break;
        }
    }
    ::close(memory);
    munmap(block, kBlock);
    places.removeDuplicates();
    return places;
}

} // namespace rubber::test
