// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plumbline {

/// Gives texts that come again and again a number, from 0 on.
class TextKeeper
{
public:
    [[nodiscard]] std::int64_t numberOf(std::string_view text)
    {
        if (const auto found = m_numbers.find(text); found != m_numbers.end())
            return found->second;
        const auto number = static_cast<std::int64_t>(m_numbers.size());
        m_numbers.emplace(text, number);
        m_fresh.push_back(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        return number;
    }

    /// The texts since the last call, in the order of their numbers.
    [[nodiscard]] std::vector<QString> takeNew() { return std::exchange(m_fresh, {}); }

private:
    struct Hash
    {
        using is_transparent = void;

        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>> m_numbers;
    std::vector<QString> m_fresh;
};

} // namespace plumbline
