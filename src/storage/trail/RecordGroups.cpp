// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/RecordGroups.h"

#include "domain/records/RecordField.h"

#include <array>

namespace plumbline {

namespace {

constexpr std::size_t kLongestNumber = 10;
constexpr std::size_t kNumbers = kMostFields + 8;

/// Whole numbers of any size, each telling where it ends.
class Packer
{
public:
    void add(std::int64_t number)
    {
        const auto bits = static_cast<std::uint64_t>(number);
        std::uint64_t rest = number < 0 ? ~(bits << 1U) : bits << 1U;
        for (; rest > 0x7f; rest >>= 7U)
            m_bytes[m_size++] = static_cast<unsigned char>((rest & 0x7fU) | 0x80U);
        m_bytes[m_size++] = static_cast<unsigned char>(rest);
    }

    void into(TrailHash& hash) const { hash.addRaw(m_bytes.data(), m_size); }

private:
    std::array<unsigned char, kNumbers * kLongestNumber> m_bytes;
    std::size_t m_size = 0;
};

void addRecord(
    TrailHash& hash, const NewRecord& record, std::int64_t source, bool isExcluded, int fields)
{
    const RecordFacts& facts = record.facts;
    Packer pack;
    pack.add(record.number);
    pack.add(source);
    pack.add(isExcluded ? 1 : 0);
    pack.add(facts.at);
    std::int64_t known = 0;
    for (int field = 0; field < fields; ++field)
        known |= std::int64_t{facts[field] != kNothing} << (field + 2);
    known |= std::int64_t{facts.customer != kNothing} | std::int64_t{facts.note != kNothing} << 1;
    pack.add(known);
    if (facts.customer != kNothing)
        pack.add(facts.customer);
    if (facts.note != kNothing)
        pack.add(facts.note);
    for (int field = 0; field < fields; ++field) {
        if (facts[field] != kNothing)
            pack.add(facts[field]);
    }
    pack.add(static_cast<std::int64_t>(record.id.size()));
    pack.into(hash);
    hash.addRaw(record.id.data(), record.id.size());
}

} // namespace

QByteArray RecordGroup::key() const
{
    return QByteArray::number(static_cast<qlonglong>(owner)) + '/'
        + QByteArray::number(static_cast<qlonglong>(stretch));
}

void RecordGroups::touch(RecordKind kind, std::int64_t owner, std::int64_t number)
{
    m_changed[{kind, owner, stretchOf(number)}].clear();
}

void RecordGroups::seal(const RecordGroup& group, const QByteArray& digest)
{
    const auto [place, isNew] = m_changed.try_emplace(group, digest);
    if (!isNew)
        place->second.clear();
}

GroupDigests::GroupDigests(RecordKind kind, Take take)
    : m_kind(kind)
    , m_fields(static_cast<int>(fieldsOf(kind).size()))
    , m_take(std::move(take))
{
}

void GroupDigests::add(const NewRecord& record, std::int64_t source, bool isExcluded)
{
    if (record.facts.employee != m_owner) {
        finish();
        m_owner = record.facts.employee;
    }
    const std::int64_t stretch = stretchOf(record.number);
    if (m_last == nullptr || stretch != m_lastStretch) {
        m_lastStretch = stretch;
        m_last = &m_open[stretch];
    }
    addRecord(*m_last, record, source, isExcluded, m_fields);
}

void GroupDigests::finish()
{
    for (auto& [stretch, hash] : m_open)
        m_take({m_kind, m_owner, stretch}, hash.result());
    m_open.clear();
    m_last = nullptr;
}

} // namespace plumbline
