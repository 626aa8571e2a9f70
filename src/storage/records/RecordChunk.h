// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/Record.h"

#include <memory>
#include <string_view>

namespace plumbline {

/// Records waiting to be stored, packed: a fifth of what they take as RecordFacts.
class RecordChunk
{
public:
    struct Place
    {
        std::int64_t at;
        const char* packed;
        std::uint32_t owner;
        int row;
    };

    /// A record unpacked; its id lives as long as the chunk.
    struct Unpacked
    {
        int row = 0;
        std::string_view id;
        RecordFacts facts;
    };

    /// The facts hold the file's numbers.
    void add(int row, std::string_view id, const RecordFacts& facts);
    /// By owner, time and row, as the file keeps them.
    void sort();
    void clear();

    /// Takes those out for which `isOut`, given their index, says so; asked in the order in which
    /// they were added.
    template<typename IsOut>
    void takeOut(const IsOut& isOut)
    {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (!isOut(i))
                m_places[kept++] = m_places[i];
        }
        m_places.resize(kept);
    }

    [[nodiscard]] std::size_t size() const { return m_places.size(); }

    [[nodiscard]] std::size_t bytes() const;
    [[nodiscard]] Unpacked operator[](std::size_t index) const;

    [[nodiscard]] std::string_view id(std::size_t index) const;

    [[nodiscard]] int row(std::size_t index) const { return m_places[index].row; }

private:
    [[nodiscard]] char* room(std::size_t bytes);

    std::vector<Place> m_places;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char* m_next = nullptr;
    char* m_end = nullptr;
};

} // namespace plumbline
