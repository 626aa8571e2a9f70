// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/RecordsTest.h"

namespace plumbline {

namespace {

class RecordKinds : public RecordsTest
{
protected:
    /// Every field said, with numbers that fit every check; texts number from 0.
    [[nodiscard]] IncomingRecord full(RecordKind kind)
    {
        IncomingRecord record;
        record.row = 2;
        record.id = "编号-1";
        record.facts.at = 1'617'181'978'000;
        record.facts.employee = owner("E1002");
        record.facts.customer = 1;
        record.facts.note = 2;
        const auto fields = fieldsOf(kind);
        for (std::size_t field = 0; field < fields.size(); ++field)
            record.facts.fields[field] = sample(fields[field].type, field);
        return record;
    }

    [[nodiscard]] static std::int64_t sample(FieldType type, std::size_t field)
    {
        const auto number = static_cast<std::int64_t>(field);
        switch (type) {
        case FieldType::Text:
            return 3 + number % 2;
        case FieldType::Moment:
        case FieldType::Deadline:
            return 1'617'185'000'999 + number;
        case FieldType::YesNo:
            return number % 2;
        case FieldType::Count:
            return 2;
        case FieldType::Seconds:
        case FieldType::Amount:
            return 4'500'000'001 + number;
        case FieldType::Scale:
            return 1;
        case FieldType::Absence:
            return 2;
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] static std::vector<QString> words()
    {
        return {QStringLiteral("E1002"),
                QStringLiteral("客户 一"),
                QStringLiteral("备注"),
                QStringLiteral("technical-support"),
                QStringLiteral("技术支持")};
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Backends,
                         RecordKinds,
                         testing::Values(Database::Backend::Fastest, Database::Backend::QtOnly));

TEST_P(RecordKinds, ComeBackWithEveryField)
{
    for (const RecordKind kind : kRecordKinds) {
        const IncomingRecord in = full(kind);
        EXPECT_EQ(takeOf(kind, {words(), {in}}).taken, 1);
        const std::vector<StoredRecord> found = all(kind);
        ASSERT_EQ(found.size(), 1U) << recordKindName(kind).toStdString();
        const StoredRecord& record = found.front();
        EXPECT_EQ(record.employee, EmployeeId(QStringLiteral("E1002")));
        EXPECT_EQ(record.customer, QStringLiteral("客户 一"));
        EXPECT_EQ(record.note, QStringLiteral("备注"));
        EXPECT_EQ(record.source, QStringLiteral("系统"));
        EXPECT_EQ(record.id, QStringLiteral("编号-1"));
        EXPECT_EQ(record.run, m_lastRun);
        EXPECT_EQ(record.facts.at, in.facts.at);
        const auto fields = fieldsOf(kind);
        for (std::size_t field = 0; field < fields.size(); ++field) {
            if (fields[field].type == FieldType::Text) {
                EXPECT_EQ(record.texts[field],
                          words()[static_cast<std::size_t>(in.facts.fields[field])]);
            } else {
                EXPECT_EQ(record.facts.fields[field], in.facts.fields[field]) << fields[field].id;
            }
        }
    }
}

TEST_P(RecordKinds, KeepUnknownsUnknown)
{
    for (const RecordKind kind : kRecordKinds) {
        IncomingRecord in = full(kind);
        in.facts.customer = kNothing;
        in.facts.note = kNothing;
        const auto fields = fieldsOf(kind);
        for (std::size_t field = 0; field < fields.size(); ++field) {
            if (!fields[field].isRequired)
                in.facts.fields[field] = kNothing;
        }
        EXPECT_EQ(takeOf(kind, {words(), {in}}).taken, 1);
        const std::vector<StoredRecord> found = all(kind);
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found.front().facts.customer, kNothing);
        EXPECT_TRUE(found.front().customer.isEmpty());
        for (std::size_t field = 0; field < fields.size(); ++field) {
            if (!fields[field].isRequired) {
                EXPECT_EQ(found.front().facts.fields[field], kNothing) << fields[field].id;
            }
        }
    }
}

TEST_P(RecordKinds, RefuseWhatTheTableRefuses)
{
    IncomingRecord in = full(RecordKind::Contact);
    in.facts.fields[contact::Waited] = -1;
    auto intake =
        records().intake(RecordKind::Contact, QStringLiteral("calls"), addRun(), OnChange::Keep);
    ASSERT_TRUE(intake);
    ASSERT_TRUE((*intake)->take({words(), {in}}));
    const auto report = (*intake)->finish();
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::BadValue);
}

} // namespace plumbline
