// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/DrawSample.h"
#include "application/records/ImportRecords.h"
#include "application/records/MarkRecords.h"
#include "application/records/PreviewImport.h"
#include "application/records/SamplingState.h"
#include "application/records/SamplingTable.h"
#include "exchange/table/FileTableReader.h"
#include "exchange/table/FileTableWriter.h"
#include "tests/support/RecordedCompany.h"

namespace plumbline::testing {

namespace {

/// Forty contacts of E1, two of E2, one outside the quarter.
class SamplingTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::vector<ToldRecord> contacts;
        for (int number = 1; number <= 40; ++number)
            contacts.push_back(aContact(QStringLiteral("C%1").arg(number),
                                        QStringLiteral("E1"),
                                        number,
                                        QStringLiteral("returns")));
        contacts.push_back(aContact(QStringLiteral("D1"), QStringLiteral("E2"), 3));
        contacts.push_back(aContact(QStringLiteral("D2"), QStringLiteral("E2"), 4));
        contacts.push_back(aContact(QStringLiteral("D3"), QStringLiteral("E2"), 120));
        company.take(RecordKind::Contact, contacts);
    }

    SampleRequest request(std::uint64_t seed, int perPerson = 5)
    {
        return {company.cycle.period, QStringLiteral("Calls"), perPerson, seed};
    }

    QStringList drawn(int number, const char* employee)
    {
        QStringList ids;
        const auto sampled = company.stored().measures().sampled(number);
        for (const SampledContact& one : *sampled) {
            if (one.employee.text() == QLatin1String(employee))
                ids.append(one.id);
        }
        ids.sort();
        return ids;
    }

    void check(const QString& id)
    {
        ToldRecord told{
            id, QStringLiteral("E2"), QDateTime(QDate(2026, 1, 5), QTime(0, 0), Qt::UTC)};
        told.numbers = {{check::Checked, 10}, {check::Passed, 9}};
        company.take(RecordKind::Check, {told}, QStringLiteral("sampling"));
    }

    RecordedCompany company;
};

TEST_F(SamplingTest, DrawsTheSameForTheSameSeedEverywhere)
{
    const Result<int> first = drawSample(company.access(), request(20260408));
    ASSERT_TRUE(first) << first.error().message.text;
    const Result<int> second = drawSample(company.access(), request(20260408));
    const Result<int> other = drawSample(company.access(), request(20260409));
    ASSERT_TRUE(second && other);
    // Pinned: these must never change, on any platform.
    EXPECT_EQ(drawn(*first, "E1").join(QLatin1Char(' ')), QStringLiteral("C14 C17 C20 C27 C29"));
    EXPECT_EQ(drawn(*first, "E1"), drawn(*second, "E1"));
    EXPECT_NE(drawn(*first, "E1"), drawn(*other, "E1"));
}

TEST_F(SamplingTest, TakesAllOfWhoHasFewer)
{
    const Result<int> number = drawSample(company.access(), request(1));
    ASSERT_TRUE(number);
    EXPECT_EQ(drawn(*number, "E1").size(), 5);
    EXPECT_EQ(drawn(*number, "E2"), (QStringList{QStringLiteral("D1"), QStringLiteral("D2")}))
        << "D3 is outside the quarter";
    EXPECT_TRUE(company.auditActions().contains(QStringLiteral("sample.drawn")));
}

TEST_F(SamplingTest, LeavesExcludedContactsOut)
{
    std::vector<RecordPlace> places;
    for (const StoredRecord& one : company.records(RecordKind::Contact)) {
        if (one.id == QStringLiteral("D1"))
            places.push_back(one.place);
    }
    ASSERT_TRUE(excludeRecords(company.access(), places, QStringLiteral("a test")));
    const Result<int> number = drawSample(company.access(), request(1));
    EXPECT_EQ(drawn(*number, "E2"), QStringList{QStringLiteral("D2")});
}

TEST_F(SamplingTest, RefusesWhatCantBeDrawn)
{
    SampleRequest wrong = request(1);
    wrong.perPerson = 0;
    EXPECT_EQ(drawSample(company.access(), wrong).error().code, ErrorCode::OutOfRange);
    wrong = request(1);
    wrong.templateName = QStringLiteral(" ");
    EXPECT_EQ(drawSample(company.access(), wrong).error().code, ErrorCode::MissingField);
    wrong = request(1);
    wrong.period = aQuarter(QStringLiteral("2020Q1"));
    EXPECT_EQ(drawSample(company.access(), wrong).error().code, ErrorCode::NotFound);
}

TEST_F(SamplingTest, HandsOutAFormAndCountsWhatComesBack)
{
    const Result<int> number = drawSample(company.access(), request(1));
    const Result<SamplingForm> form = samplingForm(company.access(), *number);
    ASSERT_TRUE(form);
    ASSERT_EQ(form->lines.size(), 7U);
    EXPECT_EQ(form->lines.front().id, QStringLiteral("1/") + form->lines.front().contact);
    EXPECT_EQ(form->lines.front().topic, QStringLiteral("returns"));
    EXPECT_EQ(form->lines.back().name, QStringLiteral("Lin Xiao"));
    check(QStringLiteral("1/D1"));
    const auto states = samplingStates(company.access());
    ASSERT_EQ(states->size(), 1U);
    EXPECT_EQ(states->front().drawn, 7);
    EXPECT_EQ(states->front().checked, 1);
    EXPECT_EQ(states->front().people.back(),
              (SampledShare{EmployeeId(QStringLiteral("E2")), 2, 1}));
    EXPECT_EQ(samplingForm(company.access(), *number)->lines.size(), 6U)
        << "what came back is checked";
}

TEST_F(SamplingTest, KnowsItsFormByTheHeadings)
{
    const QStringList headings = SamplingTable::headings();
    ASSERT_EQ(headings.size(), SamplingTable::columns().size());
    ASSERT_TRUE(keepSamplingMap(company.access(), headings));
    const auto maps = company.stored().records().maps();
    ASSERT_EQ(maps->size(), 1U);
    EXPECT_EQ(maps->front().headings, headings);
    const Result<ImportMap> map = company.recordFormat.readMap(maps->front().document);
    ASSERT_TRUE(map) << map.error().message.text;
    EXPECT_EQ(map->kind, QStringLiteral("check"));
    EXPECT_EQ(map->source, QStringLiteral("sampling"));
    EXPECT_EQ(map->fields[QStringLiteral("checked")].columns,
              QStringList{headings[SamplingTable::columns().indexOf(QStringLiteral("checked"))]});
}

/// What its checker left empty is no fault of the form's.
TEST_F(SamplingTest, TakesBackAFormThatIsHalfFilledIn)
{
    const Result<int> number = drawSample(company.access(), request(1));
    const Result<SamplingForm> form = samplingForm(company.access(), *number);
    ASSERT_TRUE(form);
    ASSERT_TRUE(keepSamplingMap(company.access(), SamplingTable::headings()));
    TableSheet sheet = SamplingTable::sheet(*form);
    sheet.next = [lines = sheet.next, count = 0](SheetLine& line) mutable -> Result<bool> {
        const Result<bool> isThere = lines(line);
        if (++count <= 2) {
            line.resize(9);
            line.push_back(Rational(10));
            line.push_back(Rational(8 + count));
        }
        return isThere;
    };
    TableBook book;
    book.title = sheet.name;
    book.madeAt = company.clock.now();
    book.sheets.push_back(std::move(sheet));
    const QString path = company.place(QStringLiteral("form.xlsx"));
    ASSERT_TRUE(FileTableWriter().write(path, book));

    const FileTableReader tables;
    const Result<ImportMap> map = proposeMap(company.access(), tables, path, {}, {});
    ASSERT_TRUE(map) << map.error().message.text;
    EXPECT_EQ(map->source, kSamplingSource) << "the kept map is found by the headings";
    WorkProgress progress;
    const Result<ImportOutcome> outcome =
        importFile(company.access(),
                   tables,
                   {path, *map, ImportMode::AllOrNothing, OnChange::Keep, false, {}},
                   progress);
    ASSERT_TRUE(outcome) << outcome.error().message.text;
    EXPECT_EQ(outcome->report.read, 2);
    EXPECT_EQ(outcome->report.taken, 2);
    EXPECT_EQ(outcome->refusedRows, 0);
    EXPECT_EQ(samplingStates(company.access())->front().checked, 2);
    EXPECT_EQ(samplingForm(company.access(), *number)->lines.size(), 5U);
}

} // namespace

} // namespace plumbline::testing
