// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/CloseCycle.h"
#include "application/cycles/CycleOverview.h"
#include "application/cycles/OpenCycle.h"
#include "application/results/ScoreCycle.h"
#include "application/values/LoadSheet.h"
#include "application/values/RecordCells.h"
#include "tests/application/CompanyTest.h"

namespace plumbline::testing {

/// Three people in two teams with an open quarter, and the ways to fill it.
class QuarterTest : public CompanyTest
{
protected:
    void SetUp() override
    {
        store.contents.teams = {aTeam(QStringLiteral("east")), aTeam(QStringLiteral("west"))};
        employ({inTeam(aPerson(QStringLiteral("E1")), QStringLiteral("west")),
                inTeam(aPerson(QStringLiteral("E2")), QStringLiteral("east")),
                inTeam(aPerson(QStringLiteral("E3")), QStringLiteral("west"))});
        ASSERT_TRUE(openCycle(access, desk.scheme, desk.period));
    }

    void enter(const CycleKey& key, const QString& person, const QString& node, const QString& text)
    {
        const EmployeeId id(person);
        const auto current = store.repositories().values().cell(key, id, valueOf(node));
        const QString before = *current ? (*current)->text : QString();
        ASSERT_TRUE(recordCells(access, key, {{id, valueOf(node), before, text, {}}}));
    }

    void complete(const CycleKey& key, const QString& person, const QString& csat)
    {
        enter(key, person, QStringLiteral("csat"), csat);
        enter(key, person, QStringLiteral("teamwork"), QStringLiteral("80"));
    }

    void completeAll(const CycleKey& key)
    {
        for (const char* person : {"E1", "E2", "E3"})
            complete(key, QString::fromLatin1(person), QStringLiteral("90"));
    }

    CycleKey next{desk.scheme, aQuarter(QStringLiteral("2026Q2"))};
};

} // namespace plumbline::testing
