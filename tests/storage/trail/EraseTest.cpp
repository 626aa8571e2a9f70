// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/Company.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace plumbline {

namespace {

const EmployeeId kWho(QStringLiteral("K-7731"));
const QString kName = QStringLiteral("欧阳澄澈");
const QByteArray kInput =
    R"({"id":"K-7731","name":"欧阳澄澈","values":{"csat":"7731"},"why":"kindly late"})";

/// A company with one person more, of whom there is something in many places.
class ErasedPerson : public CompanyTest
{
protected:
    ErasedPerson()
    {
        createSample();
        change([](Repositories& all) { return addPerson(all); });
        change([](Repositories& all) { return addPapers(all); });
    }

    static Result<> addPerson(Repositories& all)
    {
        Employee employee = employeeOf(kWho.text());
        employee.name = kName;
        Cycle cycle;
        cycle.key = {sampleCycle().scheme, *Period::parse(QStringLiteral("2024Q2"))};
        cycle.openedAt = FixedClock().now();
        cycle.openedBy = QStringLiteral("clerk");
        return all.people().saveEmployee(employee).and_then([&] {
            return all.cycles().add(
                cycle, {{kWho, kName, employee.positions.front().to, employee.teams.front().to}});
        });
    }

    static Result<> addPapers(Repositories& all)
    {
        const CycleKey key{sampleCycle().scheme, *Period::parse(QStringLiteral("2024Q2"))};
        StoredCell cell = cellOf(kWho.text(), QStringLiteral("csat"), QStringLiteral("7731"));
        cell.reason = QStringLiteral("kindly late");
        ResultRevision revision;
        revision.madeAt = FixedClock().now();
        revision.madeBy = QStringLiteral("clerk");
        revision.teams = "{}";
        revision.people = {resultOf(kWho.text(), 1)};
        revision.people.front().input = kInput;
        AuditEntry entry = auditOf(QStringLiteral("value.recorded"), QStringLiteral("late again"));
        entry.object = key.toString() + QStringLiteral("/K-7731/csat");
        entry.before = kName;
        return all.values()
            .save(key, cell)
            .and_then([&] {
                return all.values().saveNote(key,
                                             {kWho,
                                              QStringLiteral("csat"),
                                              QStringLiteral("cried at the desk"),
                                              QStringLiteral("clerk"),
                                              FixedClock().now()});
            })
            .and_then([&] { return all.results().add(key, revision); })
            .and_then([&](int) { return all.audit().add(entry); })
            .and_then([&] { return all.cycles().setClosed(key, FixedClock().now()); });
    }

    EmployeeId erase()
    {
        EmployeeId pseudonym;
        change([&pseudonym](Repositories& all) {
            return all.trail().erase(kWho).map([&](const EmployeeId& put) { pseudonym = put; });
        });
        return pseudonym;
    }

    [[nodiscard]] QByteArray bytes()
    {
        m_store.reset();
        const QByteArray contents = contentsOf(m_path);
        m_store = m_files.open(m_path, QStringLiteral("clerk")).value();
        return contents;
    }
};

} // namespace

TEST_F(ErasedPerson, LeavesNoByteOfNameOrTexts)
{
    const QByteArrayList personal{kName.toUtf8(), "K-7731", "kindly late", "cried at the desk"};
    QByteArray contents = bytes();
    for (const QByteArray& text : personal)
        ASSERT_TRUE(contents.contains(text)) << text.constData();
    EXPECT_FALSE(contents.contains("late again")); // Sealed from the start.
    erase();
    contents = bytes();
    for (const QByteArray& text : personal)
        EXPECT_FALSE(contents.contains(text)) << text.constData();
}

TEST_F(ErasedPerson, LeavesFiguresAndAChainThatHolds)
{
    const TrailCode before = stored().trail().head().value();
    const EmployeeId pseudonym = erase();
    const CycleKey key{sampleCycle().scheme, *Period::parse(QStringLiteral("2024Q2"))};
    EXPECT_EQ(stored().values().cells(key)->front().text, QStringLiteral("7731"));
    EXPECT_EQ(stored().values().cells(key)->front().employee, pseudonym);
    const auto kept = stored().results().latestOf(key, pseudonym);
    ASSERT_EQ((*kept)->people.size(), 1U);
    const QByteArray id = pseudonym.text().toUtf8();
    EXPECT_EQ((*kept)->people.front().input.toStdString(),
              R"({"id":")" + id.toStdString() + R"(","name":")" + id.toStdString()
                  + R"(","values":{"csat":"7731"},"why":"-"})");
    EXPECT_TRUE(stored().people().employee(pseudonym)->has_value());
    EXPECT_FALSE(stored().people().employee(kWho)->has_value());
    const TrailReport report = stored().trail().verify(before, {}).value();
    for (const TrailProblem& problem : report.problems)
        ADD_FAILURE() << problem.what.text << " " << problem.where.toStdString();
}

TEST_F(ErasedPerson, IsNotToldOfByTheTrailAnyMore)
{
    const EmployeeId pseudonym = erase();
    TrailSearch search;
    search.person = pseudonym;
    const TrailPage page = stored().trail().find(search).value();
    ASSERT_EQ(page.entries.size(), 1U);
    EXPECT_EQ(page.entries.front().action, QStringLiteral("value.recorded"));
    EXPECT_TRUE(page.entries.front().object.contains(pseudonym.text()));
    EXPECT_TRUE(page.entries.front().before.isEmpty());
    EXPECT_TRUE(page.entries.front().after.isEmpty());
}

TEST_F(ErasedPerson, LeavesOthersAsTheyWere)
{
    change([](Repositories& all) { return saveEdit(all, 4); });
    erase();
    EXPECT_EQ(storedEdit(stored()), 4);
    EXPECT_EQ(stored().people().employee(EmployeeId(QStringLiteral("E1001")))->value().name,
              QStringLiteral("单于晓明"));
}

TEST_F(ErasedPerson, KeepsTheTablesAsTheProgramMadeThem)
{
    erase();
    reopen();
    ASSERT_TRUE(m_store);
    EXPECT_FALSE(database().execute(QStringLiteral("DELETE FROM audit")));
}

TEST_F(ErasedPerson, IsExportedWholeBefore)
{
    const QByteArray rows = stored().trail().rowsAbout(kWho).value();
    const QJsonObject tables = QJsonDocument::fromJson(rows).object();
    ASSERT_FALSE(tables.isEmpty()) << rows.constData();
    for (const char* table : {"employee", "employee_team", "appraisal", "cell", "note", "result"})
        EXPECT_EQ(tables[QLatin1String(table)].toArray().size(), 1) << table;
    const QJsonObject cell = tables[QStringLiteral("cell")].toArray().first().toObject();
    EXPECT_EQ(cell[QStringLiteral("cycle")].toString(), QStringLiteral("team-quarterly/2024Q2"));
    EXPECT_EQ(cell[QStringLiteral("value")].toString(), QStringLiteral("7731"));
    EXPECT_TRUE(rows.contains(kInput));
    EXPECT_FALSE(tables.contains(QStringLiteral("person")));
}

} // namespace plumbline
