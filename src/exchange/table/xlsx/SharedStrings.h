// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/xlsx/XlsxPackage.h"

#include <string_view>

namespace plumbline {

/// The texts that a workbook's cells name by number, end to end in one block.
class SharedStrings
{
public:
    static constexpr std::size_t kMaxCount = 2'500'000;

    [[nodiscard]] static Result<SharedStrings> read(XlsxPackage& package, const QString& part);

    [[nodiscard]] std::size_t count() const { return m_ends.size(); }

    [[nodiscard]] std::string_view text(std::size_t number) const;

private:
    std::string m_text;
    std::vector<quint32> m_ends;
};

} // namespace plumbline
