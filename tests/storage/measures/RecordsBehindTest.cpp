// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/measures/MeasuresTest.h"

namespace plumbline {
namespace {

const QString kAda = QStringLiteral("Ada");

/// The least that a field may say, for fields that know one.
std::int64_t leastOf(RecordKind kind, int field)
{
    const bool isClass = kind == RecordKind::Complaint && field == complaint::Class;
    const bool isChecked = kind == RecordKind::Check && field == check::Checked;
    return isClass || isChecked ? 1 : 0;
}

/// A few months of records of all kinds, mixed by a fixed rule.
std::vector<Told> mixed()
{
    std::vector<Told> records;
    const std::int64_t start = utc("2020-05-01T00:00:00Z");
    constexpr std::int64_t kDay = 86'400'000;
    std::uint64_t seed = 20'210'331;
    const auto next = [&](int most) {
        seed = seed * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return static_cast<std::int64_t>((seed >> 33U) % static_cast<std::uint64_t>(most));
    };
    const QStringList people{kAda, QStringLiteral("Bo"), QStringLiteral("Cy")};
    for (int index = 0; index < 600; ++index) {
        const auto kind = kRecordKinds[static_cast<std::size_t>(next(kRecordKinds.size()))];
        Told record{kind, people[next(3)], start + next(340) * kDay, {}, {}, {}};
        const auto fields = fieldsOf(kind);
        for (int field = 0; field < std::ssize(fields); ++field) {
            const RecordField& known = fields[static_cast<std::size_t>(field)];
            if (known.type != FieldType::Text && (known.isRequired || next(4) > 0))
                record.numbers.emplace_back(field, leastOf(kind, field) + next(2));
        }
        if (kind == RecordKind::Event)
            record.texts.emplace_back(event::Item, QStringLiteral("a.b"));
        record.customer = QStringLiteral("c%1").arg(next(40));
        records.push_back(record);
    }
    return records;
}

class RecordsBehindFigures : public MeasuresTest
{
};

TEST_F(RecordsBehindFigures, AreAsManyAsTheFigureCounted)
{
    take(mixed());
    for (const MeasureName name : allMeasures()) {
        if (name == MeasureName::Events)
            continue;
        for (const MeasureBy by : {MeasureBy::Employee, MeasureBy::Team, MeasureBy::Company}) {
            for (const MeasureFigure& figure : figures(planOf(name), by)) {
                BehindQuery query;
                query.plan = planOf(name);
                query.period = *Period::parse(u"2021Q1");
                query.by = by;
                query.id = figure.id;
                const auto records = behind(query);
                const auto counted =
                    std::count_if(records.begin(), records.end(), [](const RecordBehind& one) {
                        return one.verdict != Verdict::NotCounted;
                    });
                EXPECT_EQ(counted, figure.counted) << measureNameText(name).toStdString();
                EXPECT_EQ(std::ssize(records), figure.seen) << measureNameText(name).toStdString();
            }
        }
    }
}

TEST_F(RecordsBehindFigures, AddUpOverEmployeesToTheCompany)
{
    take(mixed());
    for (const MeasureName name : allMeasures()) {
        if (name == MeasureName::Events)
            continue;
        const bool isMean = name == MeasureName::CsatMean; // Its ratios may be widened.
        Rational num;
        Rational den;
        for (const MeasureFigure& figure : figures(planOf(name), MeasureBy::Employee)) {
            const Rational counted(figure.counted);
            num += isMean ? figure.value().value_or(Rational()) * counted
                          : *Rational::parse(figure.num);
            den += isMean ? counted : *Rational::parse(figure.den);
        }
        const MeasureFigure company = figures(planOf(name), MeasureBy::Company).front();
        if (company.den == QLatin1String("1"))
            den = Rational(1);
        if (company.value()) {
            EXPECT_EQ(num / den, *company.value()) << measureNameText(name).toStdString();
        }
    }
}

TEST_F(RecordsBehindFigures, ComeByTimeAndInPages)
{
    take(mixed());
    BehindQuery query;
    query.plan = planOf(MeasureName::CsatMean);
    query.period = *Period::parse(u"2021Q1");
    query.by = MeasureBy::Company;
    const auto all = behind(query);
    ASSERT_GT(all.size(), 20U);
    for (std::size_t index = 1; index < all.size(); ++index)
        EXPECT_LE(all[index - 1].record.place.at, all[index].record.place.at);
    query.offset = 7;
    query.limit = 5;
    const auto page = behind(query);
    ASSERT_EQ(page.size(), 5U);
    EXPECT_EQ(page[0].record.place, all[7].record.place);
    EXPECT_EQ(page[4].record.place, all[11].record.place);
    query.offset = 100'000;
    EXPECT_TRUE(behind(query).empty());
}

TEST_F(RecordsBehindFigures, AnExcludedOneSaysSoAndCountsNowhere)
{
    take({{RecordKind::Contact,
           kAda,
           utc("2021-03-01T00:00:00Z"),
           {{contact::Waited, 61'000'000}},
           {},
           {}}});
    BehindQuery query;
    query.plan = planOf(MeasureName::AnsweredWithin);
    query.period = *Period::parse(u"2021Q1");
    query.id = kAda;
    const auto before = behind(query);
    ASSERT_EQ(before.size(), 1U);
    EXPECT_EQ(before[0].verdict, Verdict::Miss);
    EXPECT_EQ(before[0].reason.arguments.first(), QStringLiteral("61"));
    EXPECT_EQ(figure(query.plan, MeasureBy::Employee, "Ada"), "0");
    change([&](Repositories& repositories) {
        RecordChange why;
        why.step = RecordStep::Excluded;
        why.at = m_clock.now();
        why.by = QStringLiteral("clerk");
        why.reason = QStringLiteral("a test call");
        return repositories.records().mark(before[0].record.place, why);
    });
    const auto after = behind(query);
    ASSERT_EQ(after.size(), 1U);
    EXPECT_EQ(after[0].verdict, Verdict::NotCounted);
    EXPECT_STREQ(after[0].reason.text, "excluded from measures");
    EXPECT_EQ(figure(query.plan, MeasureBy::Employee, "Ada"), "") << "the cache must not know it";
}

} // namespace
} // namespace plumbline
