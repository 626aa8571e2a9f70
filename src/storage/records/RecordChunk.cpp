// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/RecordChunk.h"

#include <algorithm>
#include <cstring>
#include <tuple>

namespace plumbline {

namespace {

constexpr std::size_t kBlock = std::size_t{1} << 20U;
constexpr std::size_t kLongestNumber = 10;
constexpr std::size_t kNumbers = kMostFields + 2; ///< With customer and note.
constexpr std::uint64_t kLowBits = 0x7f;
constexpr std::uint64_t kMore = 0x80;
constexpr unsigned kBits = 7;

/// Small numbers of either sign take few bytes.
char* pack(char* to, std::uint64_t number)
{
    for (; number > kLowBits; number >>= kBits)
        *to++ = static_cast<char>((number & kLowBits) | kMore);
    *to++ = static_cast<char>(number);
    return to;
}

const char* unpack(const char* from, std::uint64_t& number)
{
    number = 0;
    for (unsigned shift = 0;; shift += kBits) {
        const auto byte = static_cast<unsigned char>(*from++);
        number |= (byte & kLowBits) << shift;
        if (byte < kMore)
            return from;
    }
}

std::uint64_t folded(std::int64_t number)
{
    const auto bits = static_cast<std::uint64_t>(number);
    return number < 0 ? ~(bits << 1U) : bits << 1U;
}

std::int64_t unfolded(std::uint64_t bits)
{
    return static_cast<std::int64_t>((bits & 1U) != 0 ? ~(bits >> 1U) : bits >> 1U);
}

/// The n-th of what may be unknown.
template<typename Facts>
auto& numberAt(Facts& facts, std::size_t place)
{
    if (place == 0)
        return facts.customer;
    return place == 1 ? facts.note : facts.fields[place - 2];
}

} // namespace

void RecordChunk::add(int row, std::string_view id, const RecordFacts& facts)
{
    char* to = room(id.size() + (kNumbers + 2) * kLongestNumber);
    m_places.push_back({facts.at, to, static_cast<std::uint32_t>(facts.employee), row});
    to = pack(to, id.size());
    std::memcpy(to, id.data(), id.size());
    to += id.size();
    std::uint64_t known = 0;
    for (std::size_t place = 0; place < kNumbers; ++place)
        known |= std::uint64_t{numberAt(facts, place) != kNothing} << place;
    to = pack(to, known);
    for (std::size_t place = 0; place < kNumbers; ++place) {
        if ((known >> place & 1U) != 0)
            to = pack(to, folded(numberAt(facts, place)));
    }
    m_next = to;
}

RecordChunk::Unpacked RecordChunk::operator[](std::size_t index) const
{
    const Place& place = m_places[index];
    Unpacked record;
    record.row = place.row;
    record.facts.at = place.at;
    record.facts.employee = place.owner;
    std::uint64_t number = 0;
    const char* from = unpack(place.packed, number);
    record.id = {from, number};
    std::uint64_t known = 0;
    from = unpack(from + number, known);
    for (std::size_t field = 0; field < kNumbers; ++field) {
        if ((known >> field & 1U) == 0)
            continue;
        from = unpack(from, number);
        numberAt(record.facts, field) = unfolded(number);
    }
    return record;
}

std::string_view RecordChunk::id(std::size_t index) const
{
    std::uint64_t size = 0;
    const char* const from = unpack(m_places[index].packed, size);
    return {from, size};
}

void RecordChunk::sort()
{
    std::ranges::sort(m_places, [](const Place& a, const Place& b) {
        return std::tie(a.owner, a.at, a.row) < std::tie(b.owner, b.at, b.row);
    });
}

void RecordChunk::clear()
{
    m_places.clear();
    m_blocks.clear();
    m_next = nullptr;
    m_end = nullptr;
}

std::size_t RecordChunk::bytes() const
{
    return m_blocks.size() * kBlock + m_places.capacity() * sizeof(Place);
}

char* RecordChunk::room(std::size_t bytes)
{
    if (m_next == nullptr || static_cast<std::size_t>(m_end - m_next) < bytes) {
        const std::size_t size = std::max(kBlock, bytes);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(size));
        m_next = m_blocks.back().get();
        m_end = m_next + size;
    }
    return m_next;
}

} // namespace plumbline
