// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

/// Words with what they mean, told apart without case and width; asked in UTF-8, millions of
/// times. The first meaning of a word counts.
class WordTable
{
public:
    void add(const QStringList& words, int meaning);

    /// None: no such word.
    [[nodiscard]] std::optional<int> find(std::string_view word) const;

    [[nodiscard]] bool isEmpty() const noexcept { return m_words.empty(); }

private:
    [[nodiscard]] std::optional<int> exactly(std::string_view word) const;

    std::vector<std::pair<std::string, int>> m_words; ///< Sorted
};

} // namespace plumbline
