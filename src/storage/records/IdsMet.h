// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace plumbline {

/// Which ids have been met, by their hashes alone: two ids may seem to be one, but none that was
/// met seems new.
class IdsMet
{
public:
    /// Whether it is the first time.
    bool meet(std::string_view id)
    {
        if ((m_count + 1) * 2 > m_slots.size())
            grow();
        const std::uint64_t hash = std::hash<std::string_view>()(id) | 1U; // 0: a free slot
        if (!put(hash))
            return false;
        ++m_count;
        return true;
    }

private:
    static constexpr std::size_t kFirstSize = 1U << 15U;

    bool put(std::uint64_t hash)
    {
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t slot = (hash >> 1U) & mask;; slot = (slot + 1) & mask) {
            if (m_slots[slot] == hash)
                return false;
            if (m_slots[slot] == 0) {
                m_slots[slot] = hash;
                return true;
            }
        }
    }

    void grow()
    {
        const std::vector<std::uint64_t> old = std::move(m_slots);
        m_slots.assign(old.empty() ? kFirstSize : old.size() * 2, 0);
        for (const std::uint64_t hash : old) {
            if (hash != 0)
                put(hash);
        }
    }

    std::vector<std::uint64_t> m_slots; ///< As many as a power of two.
    std::size_t m_count = 0;
};

} // namespace plumbline
