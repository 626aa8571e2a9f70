// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/RecordTexts.h"

#include <unordered_map>

namespace plumbline {

/// Turns a run's own numbers of texts into those of the file, each when it is first needed, since
/// most texts of an import are named again and again.
class IntakeTexts
{
public:
    IntakeTexts(RecordTexts& texts, RecordKind kind);

    /// The texts new in a batch; their numbers go on from the last.
    void add(std::vector<QString> texts);
    /// The facts with the file's numbers.
    [[nodiscard]] Result<RecordFacts> placed(const RecordFacts& facts);

private:
    [[nodiscard]] Result<> place(std::int64_t& text);

    RecordTexts& m_texts;
    std::vector<std::size_t> m_fields; ///< Those that are texts.
    std::vector<std::int64_t> m_numbers; ///< In the file; kNothing: not looked up yet.
    std::unordered_map<std::int64_t, QString> m_words; ///< Of those not looked up yet.
};

} // namespace plumbline
