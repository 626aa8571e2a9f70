// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/OpenCycle.h"
#include "application/values/RecordCells.h"
#include "application/way/AdvanceCycle.h"
#include "application/way/Review.h"
#include "tests/ui/PageTest.h"

namespace plumbline::testing::pages {

/// Two people of the desk in an open quarter without accounts: csat 80, teamwork 80, which is 86
/// and a B, and pays 860 of a bonus of 1000. Whoever acts is told apart by name.
template<typename PageType>
class PublishedTeam : public PageTest<PageType>
{
protected:
    using Base = PageTest<PageType>;

    PublishedTeam()
    {
        Team team = aTeam(QStringLiteral("desk"));
        team.leader = EmployeeId(QStringLiteral("wang"));
        this->store.contents.teams = {team};
        this->store.contents.positions = {{PositionId(QStringLiteral("customer-service")),
                                           LocalizedText(QStringLiteral("Service"))}};
        for (const char* id : {"E1", "E2", "wang"})
            this->store.contents.employees.push_back(inTeam(
                aPerson(QString::fromLatin1(id), QString::fromLatin1(id)), QStringLiteral("desk")));
        this->store.contents.schemes = {
            {key.scheme, 1, aSchemeFile(), this->clock.now(), QStringLiteral("hr")}};
    }

    Access as(const char* name)
    {
        return {this->store,
                this->clock,
                this->schemes,
                this->results,
                this->library,
                this->recordFormat,
                {QString::fromLatin1(name)}};
    }

    template<typename Outcome>
    static void expectGoes(const Outcome& outcome)
    {
        EXPECT_TRUE(outcome) << outcome.error().message.text;
    }

    void advance(CycleStage stage)
    {
        expectGoes(advanceCycle(as("hr"), key, {stage, {}, CloseMode::OnlyComplete}));
    }

    void openFilled()
    {
        expectGoes(openCycle(as("hr"), key.scheme, key.period, both));
        std::vector<CellChange> changes;
        for (const EmployeeId& person : both) {
            changes.push_back({person,
                               {CellKind::Amount, QStringLiteral("bonus-base"), {}},
                               {},
                               QStringLiteral("1000"),
                               {}});
            for (const char* node : {"csat", "teamwork"})
                changes.push_back(
                    {person, valueOf(QString::fromLatin1(node)), {}, QStringLiteral("80"), {}});
        }
        expectGoes(recordCells(as("wang"), key, changes));
    }

    void publishBoth()
    {
        openFilled();
        advance(CycleStage::Scoring);
        expectGoes(submitScores(as("wang"), key, {both}));
        advance(CycleStage::Review);
        for (const char* reviewer : {"planner", "zhao", "hr"})
            expectGoes(passOn(as(reviewer), key, {both}));
        expectGoes(publish(as("hr"), key, {both}));
        advance(CycleStage::Feedback);
    }

    void show()
    {
        this->openPage();
        for (int round = 0; round < 6; ++round)
            Base::settle();
        this->page->arrive({});
        for (int round = 0; round < 6; ++round)
            Base::settle();
    }

    QString cell(const char* table, int row, int column)
    {
        return this->template find<QTableView>(table)
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }

    int rows(const char* table)
    {
        return this->template find<QTableView>(table)->model()->rowCount();
    }

    const CycleKey key{SchemeId(QStringLiteral("desk-quarterly")),
                       aQuarter(QStringLiteral("2026Q1"))};
    const EmployeeId one{QStringLiteral("E1")};
    const std::vector<EmployeeId> both{one, EmployeeId(QStringLiteral("E2"))};
};

} // namespace plumbline::testing::pages
