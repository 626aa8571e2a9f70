// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/RecordsTest.h"

namespace plumbline {

namespace {

class Search : public RecordsTest
{
protected:
    Search()
    {
        std::vector<Line> lines;
        for (int i = 0; i < 6; ++i) {
            Line one = line(i + 2, qPrintable(QStringLiteral("call-%1").arg(i)), i * 100);
            one.employee = i % 2 == 0 ? QStringLiteral("E1001") : QStringLiteral("E1002");
            one.customer = i < 3 ? QStringLiteral("北方 100%") : QStringLiteral("South_5");
            one.topic = i == 4 ? QStringLiteral("Streaming") : QStringLiteral("contract");
            lines.push_back(one);
        }
        take(lines);
        take({line(2, "later", 250)});
    }

    [[nodiscard]] std::string ids(const RecordSearch& search)
    {
        const auto found = records().find(search);
        EXPECT_TRUE(found) << told(found.error());
        QStringList ids;
        for (const StoredRecord& record : *found)
            ids.append(record.id);
        if (search.offset == 0) {
            EXPECT_EQ(records().count(search).value(), static_cast<int>(found->size()));
        }
        return ids.join(QLatin1Char(' ')).toStdString();
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Backends,
                         Search,
                         testing::Values(Database::Backend::Fastest, Database::Backend::QtOnly));

TEST_P(Search, GivesTheNewestFirst)
{
    EXPECT_EQ(ids({}), "call-5 call-4 call-3 later call-2 call-1 call-0");
}

TEST_P(Search, GivesAPageOfThem)
{
    RecordSearch search;
    search.offset = 2;
    search.limit = 3;
    EXPECT_EQ(ids(search), "call-3 later call-2");
    EXPECT_EQ(records().count(search).value(), 7);
}

TEST_P(Search, KeepsToTheRange)
{
    RecordSearch search;
    search.range.from = 100;
    search.range.to = 300;
    EXPECT_EQ(ids(search), "later call-2 call-1");
    search.range.employee = EmployeeId(QStringLiteral("E1002"));
    EXPECT_EQ(ids(search), "call-1");
    search.range.employee = EmployeeId(QStringLiteral("nobody"));
    EXPECT_EQ(ids(search), "");
}

TEST_P(Search, KeepsToSeveralEmployees)
{
    RecordSearch search;
    search.employees = {EmployeeId(QStringLiteral("E1002")), EmployeeId(QStringLiteral("nobody"))};
    EXPECT_EQ(ids(search), "call-5 call-3 call-1");
}

TEST_P(Search, FindsPartsOfWordsAsTheyAre)
{
    RecordSearch search;
    search.customer = QStringLiteral("100%");
    EXPECT_EQ(ids(search), "call-2 call-1 call-0");
    search.customer = QStringLiteral("south_");
    EXPECT_EQ(ids(search), "call-5 call-4 call-3");
    search.customer = QStringLiteral("South%");
    EXPECT_EQ(ids(search), "");
    search.customer.clear();
    search.id = QStringLiteral("ATE");
    EXPECT_EQ(ids(search), "later");
    search.id.clear();
    search.text = QStringLiteral("stream");
    EXPECT_EQ(ids(search), "call-4");
}

TEST_P(Search, KeepsToARunAndToExcludedOnes)
{
    RecordSearch search;
    search.run = m_lastRun;
    EXPECT_EQ(ids(search), "later");
    search.run = 0;
    search.range.upTo = m_lastRun - 1;
    EXPECT_EQ(ids(search), "call-5 call-4 call-3 call-2 call-1 call-0");
    search.onlyExcluded = true;
    EXPECT_EQ(ids(search), "");
    RecordChange why;
    why.step = RecordStep::Excluded;
    why.by = QStringLiteral("王");
    why.at = FixedClock().now();
    why.reason = QStringLiteral("a test call");
    ASSERT_TRUE(records().mark(one("call-3").place, why));
    EXPECT_EQ(ids(search), "call-3");
}

TEST_P(Search, OpensOneByItsPlace)
{
    const StoredRecord record = one("call-4");
    const auto opened = records().record(record.place);
    ASSERT_TRUE(opened && *opened);
    EXPECT_EQ((*opened)->texts[contact::Topic], QStringLiteral("Streaming"));
    EXPECT_EQ((*opened)->facts, record.facts);
    RecordPlace gone = record.place;
    ++gone.number;
    EXPECT_FALSE(records().record(gone)->has_value());
}

TEST_P(Search, ListsTheTextsOfAField)
{
    const auto texts = records().textsOf(RecordKind::Contact, contact::Topic);
    ASSERT_EQ(texts->size(), 2U);
    EXPECT_EQ(texts->front().second, QStringLiteral("Streaming"));
    EXPECT_EQ(records().textNumber(QStringLiteral("contract")).value(), texts->back().first);
    EXPECT_EQ(records().text(texts->back().first).value(), QStringLiteral("contract"));
    EXPECT_EQ(records().textNumber(QStringLiteral("nowhere")).value(), kNothing);
}

TEST_P(Search, TellsWhoHasRecords)
{
    const auto owners = records().owners();
    ASSERT_EQ(owners->size(), 2U);
    EXPECT_EQ(owners->front().second, EmployeeId(QStringLiteral("E1001")));
    EXPECT_EQ(records().ownerNumber(EmployeeId(QStringLiteral("E1001"))).value(),
              owners->front().first);
}

TEST_P(Search, ScansByEmployeeAndTimeWithTheFieldsAskedFor)
{
    RecordRange range;
    range.from = 100;
    range.to = 500;
    range.fields = {contact::Topic};
    std::vector<std::int64_t> times;
    const Result<> scanned = records().scan(range, [&](const ScannedRecord& record) {
        times.push_back(record.facts.at);
        EXPECT_EQ(record.facts.has(contact::Topic), record.facts.at != 250);
        EXPECT_FALSE(record.facts.has(contact::Waited));
        EXPECT_EQ(record.run, record.facts.at == 250 ? m_lastRun : m_lastRun - 1);
    });
    ASSERT_TRUE(scanned) << told(scanned.error());
    EXPECT_EQ(times, (std::vector<std::int64_t>{200, 250, 400, 100, 300}));
    times.clear();
    range.upTo = m_lastRun - 1;
    range.employee = EmployeeId(QStringLiteral("E1001"));
    ASSERT_TRUE(records().scan(
        range, [&](const ScannedRecord& record) { times.push_back(record.facts.at); }));
    EXPECT_EQ(times, (std::vector<std::int64_t>{200, 400}));
}

} // namespace plumbline
