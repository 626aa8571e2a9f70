// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/whatif/WeightSensitivity.h"
#include "tests/application/QuarterTest.h"

namespace plumbline::testing {

/// A quarter of three with values: E1 91 A, E2 80 B, E3 80 B; a bonus base of 1000 for the first
/// two.
class TriedQuarter : public QuarterTest
{
protected:
    void SetUp() override
    {
        QuarterTest::SetUp();
        give(QStringLiteral("E1"), QStringLiteral("90"), QStringLiteral("80"));
        give(QStringLiteral("E2"), QStringLiteral("80"), QStringLiteral("50"));
        give(QStringLiteral("E3"), QStringLiteral("60"), QStringLiteral("100"));
        pay(QStringLiteral("E1"));
        pay(QStringLiteral("E2"));
    }

    void give(const QString& person, const QString& csat, const QString& teamwork)
    {
        enter(desk, person, QStringLiteral("csat"), csat);
        enter(desk, person, QStringLiteral("teamwork"), teamwork);
    }

    void pay(const QString& person)
    {
        const CellKey base{CellKind::Amount, QStringLiteral("bonus-base"), {}};
        ASSERT_TRUE(recordCells(
            access, desk, {{EmployeeId(person), base, {}, QStringLiteral("1000"), {}}}));
    }

    /// The desk scheme with one text in place of another.
    [[nodiscard]] Scheme changed(const QByteArray& before, const QByteArray& after) const
    {
        QByteArray file = aSchemeFile();
        EXPECT_TRUE(file.contains(before)) << before.toStdString();
        return *schemes.read(file.replace(before, after));
    }

    /// csat 70, reports 10, teamwork 20.
    [[nodiscard]] Scheme moreForCsat() const
    {
        QByteArray file = aSchemeFile();
        file.replace("\"weight\":\"50\"", "\"weight\":\"70\"");
        file.replace("\"weight\":\"30\"", "\"weight\":\"10\"");
        return *schemes.read(file);
    }

    [[nodiscard]] Scheme unchanged() const { return *schemes.read(aSchemeFile()); }

    [[nodiscard]] Result<WhatIf> tried(const Scheme& draft)
    {
        return loadWhatIf(access, draft, {desk}).and_then([&](std::vector<SheetData> cycles) {
            return whatIf(draft, std::move(cycles), {});
        });
    }

    [[nodiscard]] static QString text(const Rational& number) { return number.toString(); }
};

} // namespace plumbline::testing
