// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/RecordsTest.h"

#include <map>
#include <random>
#include <set>

namespace plumbline {

namespace {

constexpr unsigned kSeed = 20240402;
constexpr int kRuns = 60;
constexpr int kIds = 25;

/// What the file should hold, in the plainest way.
struct Model
{
    struct Kept
    {
        Line line;
        bool isExcluded = false;
    };

    struct Outcome
    {
        int taken = 0;
        int alreadyThere = 0;
        std::vector<int> changed; ///< Rows, in order.
    };

    std::map<QString, Kept> records;

    [[nodiscard]] static bool isSame(const Line& a, const Line& b)
    {
        return a.employee == b.employee && a.at == b.at && a.customer == b.customer
            && a.topic == b.topic && a.waited == b.waited;
    }

    Outcome take(const std::vector<Line>& lines, OnChange onChange)
    {
        Outcome outcome;
        std::set<QString> met;
        for (const Line& line : lines) {
            const bool isFirst = met.insert(line.id).second;
            const auto there = records.find(line.id);
            if (there == records.end()) {
                records.emplace(line.id, Kept{line});
                ++outcome.taken;
            } else if (isSame(there->second.line, line)) {
                ++outcome.alreadyThere;
            } else {
                outcome.changed.push_back(line.row);
                if (isFirst && onChange == OnChange::Update)
                    there->second.line = line;
            }
        }
        return outcome;
    }
};

class AgainstAModel : public RecordsTest
{
protected:
    [[nodiscard]] std::vector<Line> someLines()
    {
        std::vector<Line> lines(static_cast<std::size_t>(below(40)));
        int row = 1;
        for (Line& each : lines) {
            each = line(++row, qPrintable(QStringLiteral("id %1").arg(below(kIds))), below(4));
            each.employee = below(2) == 0 ? QStringLiteral("E1001") : QStringLiteral("E1002");
            each.customer = below(3) == 0 ? QString() : QStringLiteral("客户 %1").arg(below(2));
            each.topic = below(3) == 0 ? QString() : QStringLiteral("E1001");
            each.waited = below(2) == 0 ? kNothing : below(2);
        }
        return lines;
    }

    [[nodiscard]] int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_random); }

    void expectAsIn(const Model& model)
    {
        const std::vector<StoredRecord> found = all();
        ASSERT_EQ(found.size(), model.records.size());
        for (const StoredRecord& record : found) {
            const Line& line = model.records.at(record.id).line;
            ASSERT_EQ(record.employee.text(), line.employee);
            ASSERT_EQ(record.facts.at, line.at);
            ASSERT_EQ(record.customer, line.customer);
            ASSERT_EQ(record.texts[contact::Topic], line.topic);
            ASSERT_EQ(record.facts[contact::Waited], line.waited);
        }
    }

    std::mt19937 m_random{kSeed};
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Backends,
                         AgainstAModel,
                         testing::Values(Database::Backend::Fastest, Database::Backend::QtOnly));

TEST_P(AgainstAModel, AnyIntakesAndUndosComeToTheSame)
{
    Model model;
    for (int run = 0; run < kRuns; ++run) {
        const Model before = model;
        const std::vector<Line> lines = someLines();
        const OnChange onChange = below(2) == 0 ? OnChange::Keep : OnChange::Update;
        const Model::Outcome expected = model.take(lines, onChange);
        const IntakeReport report = take(lines, onChange, static_cast<std::size_t>(below(8)) + 1);
        ASSERT_EQ(report.taken, expected.taken) << "run " << run;
        ASSERT_EQ(report.alreadyThere, expected.alreadyThere) << "run " << run;
        std::vector<int> rows;
        for (const ChangedRecord& changed : report.changed)
            rows.push_back(changed.row);
        ASSERT_EQ(rows, expected.changed) << "run " << run;
        ASSERT_NO_FATAL_FAILURE(expectAsIn(model));
        if (below(3) == 0) {
            ASSERT_TRUE(records().takeBack(m_lastRun));
            model = before;
            ASSERT_NO_FATAL_FAILURE(expectAsIn(model));
        }
    }
    EXPECT_GT(model.records.size(), 10U);
}

} // namespace plumbline
