// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/IntakeTexts.h"

namespace plumbline {

IntakeTexts::IntakeTexts(RecordTexts& texts, RecordKind kind)
    : m_texts(texts)
{
    const auto fields = fieldsOf(kind);
    for (std::size_t field = 0; field < fields.size(); ++field) {
        if (fields[field].type == FieldType::Text)
            m_fields.push_back(field);
    }
}

void IntakeTexts::add(std::vector<QString> texts)
{
    for (QString& text : texts) {
        m_words.emplace(static_cast<std::int64_t>(m_numbers.size()), std::move(text));
        m_numbers.push_back(kNothing);
    }
}

Result<RecordFacts> IntakeTexts::placed(const RecordFacts& facts)
{
    RecordFacts placed = facts;
    const Result<std::int64_t> whose = owner(facts.employee);
    if (!whose)
        return failure(whose.error());
    placed.employee = *whose;
    Result<> done = place(placed.customer).and_then([&] { return place(placed.note); });
    for (const std::size_t field : m_fields) {
        if (done)
            done = place(placed.fields[field]);
    }
    return done.map([&placed] { return placed; });
}

Result<> IntakeTexts::place(std::int64_t& text)
{
    if (text == kNothing)
        return {};
    std::int64_t& number = m_numbers[static_cast<std::size_t>(text)];
    if (number == kNothing) {
        const Result<std::int64_t> put =
            word(text).and_then([this](const QString& word) { return m_texts.put(word); });
        if (!put)
            return failure(put.error());
        number = *put;
        m_words.erase(text);
    }
    text = number;
    return {};
}

Result<std::int64_t> IntakeTexts::owner(std::int64_t text)
{
    const auto known = m_owners.find(text);
    if (known != m_owners.end())
        return known->second;
    return word(text)
        .and_then([this](const QString& id) { return m_texts.putOwner(EmployeeId(id)); })
        .map([&](std::int64_t owner) { return m_owners[text] = owner; });
}

Result<QString> IntakeTexts::word(std::int64_t text)
{
    const auto waiting = m_words.find(text);
    if (waiting != m_words.end())
        return waiting->second;
    return m_texts.text(m_numbers[static_cast<std::size_t>(text)]);
}

} // namespace plumbline
