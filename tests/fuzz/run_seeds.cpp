// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without a fuzzer: every seed, every prefix of it, and every change of one byte at places
// spread over it. The same every time, so that it can be an ordinary test.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr std::size_t kMostPrefixes = 4096;
constexpr std::size_t kMostChangedPlaces = 64;

/// In a block of exactly its size, so that the address sanitizer sees the first byte read too far.
void feed(const std::string& bytes, std::size_t size) {
    const std::unique_ptr<std::uint8_t[]> exact(new std::uint8_t[size]);
    std::copy_n(bytes.begin(), size, exact.get());
    LLVMFuzzerTestOneInput(exact.get(), size);
}

/// At most `most` different numbers below `count`, spread evenly.
std::vector<std::size_t> spread(std::size_t count, std::size_t most) {
    std::vector<std::size_t> places;
    const std::size_t taken = std::min(count, most);
    for (std::size_t i = 0; i < taken; ++i)
        places.push_back(i * count / taken);
    return places;
}

void runSeed(const std::string& seed) {
    feed(seed, seed.size());
    for (const std::size_t size : spread(seed.size(), kMostPrefixes))
        feed(seed, size);
    for (const std::size_t place : spread(seed.size(), kMostChangedPlaces)) {
        std::string changed = seed;
        for (int step = 1; step < 256; ++step) {
            changed[place] = static_cast<char>(static_cast<unsigned char>(seed[place]) ^ step);
            feed(changed, changed.size());
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    std::vector<std::filesystem::path> files;
    for (int i = 1; i < argc; ++i)
        for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[i]))
            if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        // Named before it runs: a crash leaves the culprit as the last line.
        std::printf("%s\n", file.filename().c_str());
        std::fflush(stdout);
        std::ifstream stream(file, std::ios::binary);
        runSeed({std::istreambuf_iterator<char>(stream), {}});
    }
    if (files.empty()) std::fprintf(stderr, "no seeds\n");
    return files.empty() ? 1 : 0;
}
