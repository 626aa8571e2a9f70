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
        const auto word = m_words.find(text);
        Q_ASSERT(word != m_words.end());
        const Result<std::int64_t> put = m_texts.put(word->second);
        if (!put)
            return failure(put.error());
        number = *put;
        m_words.erase(word);
    }
    text = number;
    return {};
}

} // namespace plumbline
