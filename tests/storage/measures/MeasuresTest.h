// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/MeasureRecords.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "tests/storage/support/Company.h"

namespace plumbline {

class NoLibrary : public Library
{
public:
    [[nodiscard]] std::vector<QByteArray> schemes() const override { return {}; }

    [[nodiscard]] std::vector<std::pair<QString, LocalizedText>> positions() const override
    {
        return {};
    }

    [[nodiscard]] std::vector<PositionProfile> profiles() const override { return {}; }
};

/// A record in words; texts of fields stand beside their numbers.
struct Told
{
    RecordKind kind = RecordKind::Contact;
    QString employee;
    std::int64_t at = 0;
    std::vector<std::pair<int, std::int64_t>> numbers;
    std::vector<std::pair<int, QString>> texts;
    QString customer;
};

/// 2021-03-31T15:59:59.999Z
[[nodiscard]] std::int64_t utc(const char* moment);

/// A company file of Shanghai with two teams, one within the other: Ada leaves `inner` for `outer`
/// on 2021-03-15, Bo stays in `inner`, Cy in none.
class MeasuresTest : public CompanyTest
{
protected:
    MeasuresTest();

    /// Takes them in as a run a kind; the run's number.
    int take(const std::vector<Told>& records);
    [[nodiscard]] std::vector<MeasureFigure>
    figures(const MeasurePlan& plan, MeasureBy by, const char* period = "2021Q1");
    /// The figure's cell text; "-" where it is not listed.
    [[nodiscard]] std::string
    figure(const MeasurePlan& plan, MeasureBy by, const char* id, const char* period = "2021Q1");
    [[nodiscard]] std::vector<RecordBehind> behind(const BehindQuery& query);
    [[nodiscard]] static MeasurePlan planOf(MeasureName name);

    JsonSchemeFormat m_schemes;
    JsonResultFormat m_results;
    JsonRecordFormat m_recordFormat;
    NoLibrary m_library;
    std::optional<Access> m_access;
    int m_rows = 0;
};

} // namespace plumbline
