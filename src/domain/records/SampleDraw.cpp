// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/SampleDraw.h"

#include <limits>
#include <set>

namespace plumbline {

namespace {

/// FNV-1a, 64 bits.
std::uint64_t digest(const QByteArray& bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char byte : bytes) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3U;
    }
    return hash;
}

} // namespace

SampleDraw::SampleDraw(std::uint64_t seed, const EmployeeId& employee)
    : m_state(seed ^ digest(employee.text().toUtf8()))
{
}

std::uint64_t SampleDraw::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31);
}

std::uint64_t SampleDraw::below(std::uint64_t bound)
{
    constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();
    // The largest multiple of the bound, less one.
    const std::uint64_t last = kMost - (kMost % bound + 1) % bound;
    std::uint64_t drawn = next();
    while (drawn > last)
        drawn = next();
    return drawn % bound;
}

std::vector<int> SampleDraw::choose(int count, int all)
{
    std::set<int> chosen;
    for (int upper = std::max(0, all - count); upper < all; ++upper) {
        const int drawn = static_cast<int>(below(static_cast<std::uint64_t>(upper) + 1));
        if (!chosen.insert(drawn).second)
            chosen.insert(upper);
    }
    return {chosen.begin(), chosen.end()};
}

} // namespace plumbline
