// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/RecordsTest.h"

namespace plumbline {

namespace {

class Measures : public RecordsTest
{
protected:
    [[nodiscard]] MeasureRepository& measures() { return m_repositories->measures(); }

    [[nodiscard]] static StoredMeasured sample(const QString& employee)
    {
        StoredMeasured measured;
        measured.employee = EmployeeId(employee);
        measured.key = {CellKind::Penalty, QStringLiteral("csat"), QStringLiteral("late")};
        measured.text = QStringLiteral("174300/517");
        measured.records = 517;
        measured.measure = QStringLiteral("{\"name\": \"csat-rate\"}");
        measured.cutOff = FixedClock().now();
        measured.upTo = 3;
        measured.at = FixedClock().now().addSecs(5);
        measured.by = QStringLiteral("王");
        return measured;
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Backends,
                         Measures,
                         testing::Values(Database::Backend::Fastest, Database::Backend::QtOnly));

TEST_P(Measures, ComeBackAsTheyWereKept)
{
    const StoredMeasured first = sample(QStringLiteral("E1001"));
    StoredMeasured second = sample(QStringLiteral("E1002"));
    second.text.clear();
    ASSERT_TRUE(measures().save(sampleCycle(), second));
    ASSERT_TRUE(measures().save(sampleCycle(), first));
    EXPECT_EQ(measures().measured(sampleCycle()).value(),
              (std::vector<StoredMeasured>{first, second}));
    second.text = QStringLiteral("1/3");
    second.records = 3;
    ASSERT_TRUE(measures().save(sampleCycle(), second));
    EXPECT_EQ(measures().measured(sampleCycle())->back(), second);
    ASSERT_TRUE(measures().remove(sampleCycle(), second.employee, second.key));
    EXPECT_EQ(measures().measured(sampleCycle()).value(), (std::vector<StoredMeasured>{first}));
}

TEST_P(Measures, NeedACycleAndSomebodyInIt)
{
    CycleKey other = sampleCycle();
    other.scheme = SchemeId(QStringLiteral("another"));
    EXPECT_EQ(measures().save(other, sample(QStringLiteral("E1001"))).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(measures().save(sampleCycle(), sample(QStringLiteral("E9999"))).error().code,
              ErrorCode::UnknownId);
}

TEST_P(Measures, StayAsTheyAreInAClosedCycle)
{
    const StoredMeasured measured = sample(QStringLiteral("E1001"));
    ASSERT_TRUE(measures().save(sampleCycle(), measured));
    ASSERT_TRUE(m_repositories->cycles().setClosed(sampleCycle(), FixedClock().now()));
    EXPECT_FALSE(measures().save(sampleCycle(), measured));
    EXPECT_FALSE(measures().save(sampleCycle(), sample(QStringLiteral("E1002"))));
    EXPECT_FALSE(measures().remove(sampleCycle(), measured.employee, measured.key));
    EXPECT_EQ(measures().measured(sampleCycle()).value(), (std::vector<StoredMeasured>{measured}));
}

TEST_P(Measures, KeepTheCutOff)
{
    EXPECT_FALSE(measures().cutOff(sampleCycle())->has_value());
    const QDateTime at = FixedClock().now();
    ASSERT_TRUE(measures().setCutOff(sampleCycle(), at));
    ASSERT_TRUE(measures().setCutOff(sampleCycle(), at.addDays(1)));
    EXPECT_EQ(measures().cutOff(sampleCycle())->value(), at.addDays(1));
    ASSERT_TRUE(measures().setCutOff(sampleCycle(), std::nullopt));
    EXPECT_FALSE(measures().cutOff(sampleCycle())->has_value());
}

TEST_P(Measures, KeepSettingsByName)
{
    const QString name = QStringLiteral("measure.months");
    EXPECT_FALSE(measures().setting(name)->has_value());
    ASSERT_TRUE(measures().saveSetting(name, QStringLiteral("6")));
    ASSERT_TRUE(measures().saveSetting(name, QStringLiteral("9")));
    EXPECT_EQ(measures().setting(name)->value(), QStringLiteral("9"));
}

TEST_P(Measures, TellWhichOfASamplingWereChecked)
{
    Sampling sampling{0,
                      Period::parse(u"2024Q1").value(),
                      QStringLiteral("来电质检"),
                      2,
                      0xffff'ffff'ffff'fff0U,
                      FixedClock().now(),
                      QStringLiteral("王")};
    const std::vector<SampledContact> drawn{
        {EmployeeId(QStringLiteral("E1001")), QStringLiteral("calls"), QStringLiteral("A")},
        {EmployeeId(QStringLiteral("E1002")), QStringLiteral("calls"), QStringLiteral("B")}};
    EXPECT_EQ(measures().addSampling(sampling, {}).value(), 1);
    EXPECT_EQ(measures().addSampling(sampling, drawn).value(), 2);
    const auto kept = measures().samplings();
    ASSERT_EQ(kept->size(), 2U);
    EXPECT_EQ(kept->front().number, 2);
    EXPECT_EQ(kept->front().seed, sampling.seed);
    EXPECT_EQ(kept->front().period, sampling.period);
    EXPECT_EQ(kept->front().templateName, sampling.templateName);
    EXPECT_EQ(measures().sampled(2).value(), drawn);

    IncomingRecord back;
    back.row = 2;
    back.id = "2/B";
    back.facts.employee = owner("E1002");
    back.facts.fields[check::Checked] = 10;
    back.facts.fields[check::Passed] = 9;
    auto intake = records().intake(
        RecordKind::Check, QStringLiteral("sampling"), addRun(RecordKind::Check), OnChange::Keep);
    ASSERT_TRUE(intake);
    ASSERT_TRUE((*intake)->take({{}, {back}}));
    ASSERT_TRUE((*intake)->finish());
    const auto checked = measures().sampled(2);
    EXPECT_FALSE(checked->front().isChecked);
    EXPECT_TRUE(checked->back().isChecked);
}

} // namespace plumbline
