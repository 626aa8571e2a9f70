// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/Company.h"

namespace plumbline {

namespace {

class RoundTrip : public CompanyTest
{
protected:
    RoundTrip() { createSample(); }
};

} // namespace

TEST_F(RoundTrip, Company)
{
    EXPECT_EQ(stored().company().company()->name, sampleCompany().name);
    change([](Repositories& all) {
        return all.company().save({QStringLiteral("新名"), QStringLiteral("Asia/Taipei")});
    });
    reopen();
    EXPECT_EQ(stored().company().company()->name, QStringLiteral("新名"));
    EXPECT_EQ(stored().company().company()->timeZone, QStringLiteral("Asia/Taipei"));
}

TEST_F(RoundTrip, TeamsInTheOrderAdded)
{
    const Team lower{TeamId(QStringLiteral("A")),
                     QStringLiteral("乙"),
                     TeamId(QStringLiteral("客服一组")),
                     EmployeeId(QStringLiteral("E1002"))};
    change([&](Repositories& all) { return all.people().saveTeam(lower); });
    reopen();
    const auto teams = stored().people().teams();
    ASSERT_EQ(teams->size(), 2U);
    EXPECT_EQ(teams->front().name, QStringLiteral("客服一组"));
    EXPECT_EQ(teams->back(), lower);
}

TEST_F(RoundTrip, TeamChangedKeepsItsPlace)
{
    Team team = stored().people().teams()->front();
    team.leader = EmployeeId(QStringLiteral("E1001"));
    change([&](Repositories& all) {
        return all.people()
            .saveTeam({TeamId(QStringLiteral("A")), QStringLiteral("乙"), {}, {}})
            .and_then([&] { return all.people().saveTeam(team); });
    });
    EXPECT_EQ(stored().people().teams()->front(), team);
}

TEST_F(RoundTrip, TeamRemoved)
{
    const TeamId team(QStringLiteral("A"));
    change([&](Repositories& all) {
        return all.people().saveTeam({team, QStringLiteral("乙"), {}, {}});
    });
    change([&](Repositories& all) { return all.people().removeTeam(team); });
    EXPECT_EQ(stored().people().teams()->size(), 1U);
}

TEST_F(RoundTrip, PositionInThreeLanguages)
{
    const LocalizedText name({{QStringLiteral("zh_CN"), QStringLiteral("维修\"技师\"")},
                              {QStringLiteral("zh_TW"), QStringLiteral("維修技師")},
                              {QStringLiteral("en"), QStringLiteral("Technician")}});
    change([&](Repositories& all) {
        return all.people().savePosition({PositionId(QStringLiteral("technician")), name});
    });
    reopen();
    const auto positions = stored().people().positions();
    ASSERT_EQ(positions->size(), 2U);
    EXPECT_EQ(positions->front().name, LocalizedText(QStringLiteral("服务顾问")));
    EXPECT_EQ(positions->back().name, name);
}

TEST_F(RoundTrip, EmployeeWithDatedAssignments)
{
    Employee employee = employeeOf(QStringLiteral("0007 甲"));
    employee.left = QDate(2024, 2, 29);
    employee.teams.push_back({TeamId(QStringLiteral("A")), QDate(2023, 7, 1)});
    change([&](Repositories& all) {
        return all.people()
            .saveTeam({TeamId(QStringLiteral("A")), QStringLiteral("乙"), {}, {}})
            .and_then([&] { return all.people().saveEmployee(employee); });
    });
    reopen();
    EXPECT_EQ(stored().people().employee(employee.id).value(), employee);
    const auto all = stored().people().employees();
    ASSERT_EQ(all->size(), 3U);
    EXPECT_EQ(all->front(), employee);
}

TEST_F(RoundTrip, EmployeeChangedLosesWhatWasTakenOut)
{
    Employee employee = employeeOf(QStringLiteral("E1001"));
    employee.teams.clear();
    change([&](Repositories& all) { return all.people().saveEmployee(employee); });
    EXPECT_EQ(stored().people().employee(employee.id).value(), employee);
}

TEST_F(RoundTrip, UnknownEmployeeIsNone)
{
    EXPECT_FALSE(stored().people().employee(EmployeeId(QStringLiteral("E9")))->has_value());
}

TEST_F(RoundTrip, SchemeVersionsByteForByte)
{
    const QByteArray document("{\r\n \"id\": \"team-quarterly\" }\n\xff", 31);
    const StoredScheme scheme{SchemeId(QStringLiteral("team-quarterly")),
                              2,
                              document,
                              m_clock.now(),
                              QStringLiteral("王")};
    change([&](Repositories& all) { return all.schemes().add(scheme); });
    reopen();
    const auto found = stored().schemes().scheme(scheme.id, 2);
    ASSERT_TRUE(found->has_value());
    EXPECT_EQ((*found)->document, document);
    EXPECT_EQ((*found)->addedAt, scheme.addedAt);
    EXPECT_EQ((*found)->addedBy, scheme.addedBy);
    EXPECT_EQ(stored().schemes().schemes()->front().version, 2);
    EXPECT_FALSE(stored().schemes().scheme(scheme.id, 3)->has_value());
}

TEST_F(RoundTrip, DraftsInPlaceOfThoseBefore)
{
    StoredDraft draft{SchemeId(QStringLiteral("草稿")),
                      0,
                      QByteArray("{\"half\": "),
                      m_clock.now(),
                      QStringLiteral("王")};
    change([&](Repositories& all) { return all.drafts().save(draft); });
    draft.basedOn = 3;
    draft.document += "1}";
    change([&](Repositories& all) { return all.drafts().save(draft); });
    reopen();
    EXPECT_EQ(stored().drafts().drafts().value(), std::vector{draft});
    EXPECT_EQ(stored().drafts().draft(draft.key).value(), draft);
    change([&](Repositories& all) { return all.drafts().remove(draft.key); });
    EXPECT_FALSE(stored().drafts().draft(draft.key)->has_value());
}

TEST_F(RoundTrip, SchemeStepsInOrderAndForGood)
{
    const SchemeId scheme = sampleCycle().scheme;
    const SchemeStep activated{SchemeStepKind::Activated,
                               scheme,
                               1,
                               Period::parse(u"2024Q2").value(),
                               m_clock.now(),
                               QStringLiteral("王"),
                               QStringLiteral("新年度")};
    SchemeStep retired = activated;
    retired.kind = SchemeStepKind::Retired;
    retired.from.reset();
    change([&](Repositories& all) {
        return all.schemes().addStep(activated).and_then(
            [&] { return all.schemes().addStep(retired); });
    });
    reopen();
    EXPECT_EQ(stored().schemes().steps().value(), (std::vector{activated, retired}));
    EXPECT_FALSE(database().execute(QStringLiteral("UPDATE scheme_step SET reason = 'x'")));
    EXPECT_FALSE(database().execute(QStringLiteral("DELETE FROM scheme_step")));
    EXPECT_FALSE(database().execute(QStringLiteral(
        "INSERT INTO scheme_step (kind, scheme, version, from_period, at, user, reason) "
        "VALUES (0, 'team-quarterly', 7, '2024Q2', 0, 'x', 'no such version')")));
}

TEST_F(RoundTrip, CyclesNewestFirst)
{
    Cycle later;
    later.key = {sampleCycle().scheme, Period::parse(u"2024Q2").value()};
    later.openedAt = m_clock.now();
    later.openedBy = QStringLiteral("王");
    change([&](Repositories& all) { return all.cycles().add(later, {}); });
    reopen();
    const auto cycles = stored().cycles().cycles();
    ASSERT_EQ(cycles->size(), 2U);
    EXPECT_EQ(cycles->front().key, later.key);
    EXPECT_EQ(cycles->front().openedAt, later.openedAt);
    EXPECT_FALSE(cycles->front().isClosed());
    EXPECT_TRUE(stored().cycles().appraisals(later.key)->empty());
}

TEST_F(RoundTrip, CycleClosed)
{
    change([&](Repositories& all) { return all.cycles().setClosed(sampleCycle(), m_clock.now()); });
    reopen();
    const auto cycle = stored().cycles().cycle(sampleCycle());
    ASSERT_TRUE(cycle->has_value());
    EXPECT_TRUE((*cycle)->isClosed());
    EXPECT_EQ((*cycle)->closedAt, m_clock.now());
}

TEST_F(RoundTrip, AppraisalsAsPinned)
{
    Cycle cycle;
    cycle.key = {sampleCycle().scheme, Period::parse(u"2024Q3").value()};
    cycle.openedAt = m_clock.now();
    const Appraisal loose{EmployeeId(QStringLiteral("E1002")), QStringLiteral("旧名"), {}, {}};
    change([&](Repositories& all) { return all.cycles().add(cycle, {loose}); });
    reopen();
    EXPECT_EQ(stored().cycles().appraisals(cycle.key).value(), std::vector{loose});
    EXPECT_EQ(stored().cycles().appraisals(sampleCycle())->size(), 2U);
}

TEST_F(RoundTrip, CellsOfEveryKind)
{
    std::vector<StoredCell> cells;
    for (const CellKind kind : {CellKind::Value,
                                CellKind::Penalty,
                                CellKind::Adjustment,
                                CellKind::Target,
                                CellKind::Amount}) {
        StoredCell cell =
            cellOf(QStringLiteral("E1001"), QStringLiteral("csat"), QStringLiteral("4500/47"));
        cell.key.kind = kind;
        cell.key.part = QStringLiteral("2024-01");
        cell.reason = QStringLiteral("补录 '考勤'");
        cells.push_back(cell);
    }
    change([&](Repositories& all) {
        Result<> saved;
        for (const StoredCell& cell : cells)
            saved = saved.and_then([&] { return all.values().save(sampleCycle(), cell); });
        return saved;
    });
    reopen();
    const auto found = stored().values().cells(sampleCycle());
    ASSERT_EQ(found->size(), cells.size());
    EXPECT_EQ(found->capacity(), found->size()) << "a large cycle takes the memory it needs";
    for (std::size_t place = 0; place < cells.size(); ++place) {
        EXPECT_EQ((*found)[place].key, cells[place].key);
        EXPECT_EQ((*found)[place].text, cells[place].text);
        EXPECT_EQ((*found)[place].reason, cells[place].reason);
        EXPECT_EQ((*found)[place].enteredBy, cells[place].enteredBy);
        EXPECT_EQ((*found)[place].enteredAt, cells[place].enteredAt);
    }
}

TEST_F(RoundTrip, CellChangedAndTakenOut)
{
    const EmployeeId employee(QStringLiteral("E1001"));
    const StoredCell first =
        cellOf(employee.text(), QStringLiteral("csat"), QStringLiteral("94.50"));
    StoredCell second = first;
    second.text = QStringLiteral("0.000001");
    change([&](Repositories& all) {
        return all.values().save(sampleCycle(), first).and_then([&] {
            return all.values().save(sampleCycle(), second);
        });
    });
    const auto found = stored().values().cell(sampleCycle(), employee, first.key);
    ASSERT_TRUE(found->has_value());
    EXPECT_EQ((*found)->text, second.text);
    second.text.clear();
    change([&](Repositories& all) { return all.values().save(sampleCycle(), second); });
    EXPECT_FALSE(stored().values().cell(sampleCycle(), employee, first.key)->has_value());
}

TEST_F(RoundTrip, NotesAndTheirTakingOut)
{
    StoredNote note{EmployeeId(QStringLiteral("E1002")),
                    QStringLiteral("csat"),
                    QStringLiteral("第一行\n第二行"),
                    QStringLiteral("王"),
                    m_clock.now()};
    change([&](Repositories& all) { return all.values().saveNote(sampleCycle(), note); });
    reopen();
    const auto notes = stored().values().notes(sampleCycle());
    ASSERT_EQ(notes->size(), 1U);
    EXPECT_EQ(notes->front().text, note.text);
    EXPECT_EQ(notes->front().enteredAt, note.enteredAt);
    note.text.clear();
    change([&](Repositories& all) { return all.values().saveNote(sampleCycle(), note); });
    EXPECT_TRUE(stored().values().notes(sampleCycle())->empty());
}

TEST_F(RoundTrip, ResultsByRevision)
{
    EXPECT_FALSE(stored().results().latest(sampleCycle())->has_value());
    ResultRevision revision;
    revision.madeAt = m_clock.now();
    revision.madeBy = QStringLiteral("王");
    revision.teams = QByteArray("{\"客服一组\": {}}");
    revision.people = {resultOf(QStringLiteral("E1002"), 1), resultOf(QStringLiteral("E1001"), 0)};
    for (const int expected : {1, 2}) {
        change([&](Repositories& all) {
            return all.results().add(sampleCycle(), revision).map([expected](int number) {
                EXPECT_EQ(number, expected);
            });
        });
    }
    reopen();
    const auto latest = stored().results().latest(sampleCycle());
    ASSERT_TRUE(latest->has_value());
    EXPECT_EQ((*latest)->revision, 2);
    EXPECT_EQ((*latest)->madeAt, revision.madeAt);
    EXPECT_EQ((*latest)->teams, revision.teams);
    ASSERT_EQ((*latest)->people.size(), 2U);
    EXPECT_EQ((*latest)->people[0].employee, EmployeeId(QStringLiteral("E1002")));
    EXPECT_EQ((*latest)->people[0].input, revision.people[0].input);
    EXPECT_EQ((*latest)->people[0].score, QStringLiteral("94.50"));
    EXPECT_FALSE((*latest)->people[1].isComplete);
    EXPECT_EQ(stored().results().standings(sampleCycle())->size(), 2U) << "of the latest alone";
    const auto incomplete = stored().results().incomplete(sampleCycle());
    ASSERT_EQ(incomplete->size(), 1U);
    EXPECT_EQ(incomplete->front().employee, EmployeeId(QStringLiteral("E1001")));
    EXPECT_EQ(incomplete->front().result, revision.people[1].result);
}

TEST_F(RoundTrip, OnePersonsResult)
{
    const EmployeeId one(QStringLiteral("E1001"));
    EXPECT_FALSE(stored().results().latestOf(sampleCycle(), one)->has_value());
    EXPECT_TRUE(stored().results().standings(sampleCycle())->empty());
    ResultRevision revision;
    revision.madeAt = m_clock.now();
    revision.people = {resultOf(QStringLiteral("E1002"), 1), resultOf(QStringLiteral("E1001"), 0)};
    change([&](Repositories& all) {
        return all.results().add(sampleCycle(), revision).map([](int) { });
    });
    const auto latest = stored().results().latestOf(sampleCycle(), one);
    ASSERT_TRUE(latest->has_value());
    EXPECT_EQ((*latest)->revision, 1);
    ASSERT_EQ((*latest)->people.size(), 1U);
    EXPECT_EQ((*latest)->people[0].employee, one);
    const auto nobody =
        stored().results().latestOf(sampleCycle(), EmployeeId(QStringLiteral("E9999")));
    ASSERT_TRUE(nobody->has_value());
    EXPECT_TRUE((*nobody)->people.empty());
}

TEST_F(RoundTrip, AuditInSequence)
{
    const std::int64_t before = stored().audit().head().value();
    change([](Repositories& all) {
        return all.audit().add(auditOf(QStringLiteral("one"), QStringLiteral("1"))).and_then([&] {
            return all.audit().add(auditOf(QStringLiteral("two"), QStringLiteral("2")));
        });
    });
    reopen();
    EXPECT_EQ(stored().audit().head().value(), before + 2);
    const auto entries = stored().audit().entries(before, 1);
    ASSERT_EQ(entries->size(), 1U);
    EXPECT_EQ(entries->front().sequence, before + 1);
    EXPECT_EQ(entries->front().action, QStringLiteral("one"));
    EXPECT_EQ(entries->front().at, m_clock.now());
    EXPECT_EQ(entries->front().user, QStringLiteral("经理 王"));
}

TEST_F(RoundTrip, CreationIsOnTheTrail)
{
    const auto entries = stored().audit().entries(0, 1);
    ASSERT_EQ(entries->size(), 1U);
    EXPECT_EQ(entries->front().action, QStringLiteral("company.created"));
    EXPECT_EQ(entries->front().after, sampleCompany().name);
}

} // namespace plumbline
