// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/WordTable.h"

#include <array>

namespace plumbline {

namespace {

constexpr std::size_t kLongestWord = 64;

std::string foldedWord(const QString& word)
{
    return word.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded().toStdString();
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char character) {
        return static_cast<unsigned char>(character) < 0x80;
    });
}

char lower(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a')
                                                : character;
}

} // namespace

void WordTable::add(const QStringList& words, int meaning)
{
    for (const QString& word : words) {
        const std::string folded = foldedWord(word);
        if (folded.empty() || exactly(folded))
            continue;
        std::pair<std::string, int> entry(folded, meaning);
        m_words.insert(std::lower_bound(m_words.begin(), m_words.end(), entry), std::move(entry));
    }
}

std::optional<int> WordTable::exactly(std::string_view word) const
{
    const auto found = std::lower_bound(
        m_words.begin(), m_words.end(), word, [](const auto& entry, std::string_view text) {
            return entry.first < text;
        });
    if (found == m_words.end() || found->first != word)
        return std::nullopt;
    return found->second;
}

std::optional<int> WordTable::find(std::string_view word) const
{
    if (word.size() > kLongestWord)
        return std::nullopt;
    if (isAscii(word)) {
        std::array<char, kLongestWord> lowered{};
        std::transform(word.begin(), word.end(), lowered.begin(), lower);
        return exactly(std::string_view(lowered.data(), word.size()));
    }
    if (const auto found = exactly(word))
        return found;
    return exactly(foldedWord(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))));
}

} // namespace plumbline
