// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/FileTableReader.h"
#include "tests/support/Places.h"

#include <gtest/gtest.h>

namespace plumbline::testing {
namespace {

/// Workbooks that other programs wrote: tests/data/tables/make.py.
class ForeignWorkbooks : public ::testing::TestWithParam<const char*>
{
protected:
    [[nodiscard]] static QString path()
    {
        return projectPath(
            QStringLiteral("tests/data/tables/%1.xlsx").arg(QLatin1String(GetParam())));
    }

    [[nodiscard]] static bool isCalculated()
    {
        return std::string_view(GetParam()).starts_with("libre");
    }
};

TEST_P(ForeignWorkbooks, AreReadCellByCell)
{
    const auto rows = FileTableReader().openRows(path(), {});
    ASSERT_TRUE(rows.has_value()) << rows.error().message.text;
    EXPECT_EQ((*rows)->form(), QStringLiteral("服务记录"));
    EXPECT_EQ((*rows)->headings().value(3), QStringLiteral("接通时间"));
    SourceRow row;
    ASSERT_TRUE((*rows)->next(row).value());
    const std::vector<std::string_view> first(row.cells.begin(), row.cells.end() - 1);
    EXPECT_EQ(
        first,
        (std::vector<std::string_view>{
            "00123", "周玉兰", "2021-01-05", "2021-01-05T09:12:58", "0:02:23", "92.5", "TRUE"}));
    EXPECT_EQ(row.cells.back(), isCalculated() ? "185" : "");
    EXPECT_EQ(row.faults.size(), isCalculated() ? 0U : 1U);
    ASSERT_TRUE((*rows)->next(row).value());
    EXPECT_EQ(row.cells[1], " 王\n思远 ");
    EXPECT_EQ(row.cells[3], "2021-02-28T23:59:59");
    EXPECT_EQ(row.cells[4], "30:00:00");
    EXPECT_EQ(row.cells[5], "-0.1");
    EXPECT_EQ(row.faults.size(), 1U);
    EXPECT_FALSE((*rows)->next(row).value());
    EXPECT_EQ((*rows)->progress(), 1000);
}

TEST_P(ForeignWorkbooks, ListHiddenSheetsToo)
{
    EXPECT_EQ(FileTableReader().sheets(path()).value(),
              (QStringList{QStringLiteral("服务记录"), QStringLiteral("名单")}));
}

INSTANTIATE_TEST_SUITE_P(
    All,
    ForeignWorkbooks,
    ::testing::Values("openpyxl", "openpyxl-1904", "libreoffice", "libreoffice-1904"));

} // namespace
} // namespace plumbline::testing
