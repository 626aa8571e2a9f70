// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "tests/support/Builders.h"
#include "tests/support/FixedClock.h"
#include "tests/support/InMemoryStore.h"

#include <gtest/gtest.h>

namespace plumbline::testing {

/// A library of one scheme and two positions.
class SmallLibrary : public Library
{
public:
    [[nodiscard]] std::vector<QByteArray> schemes() const override { return {aSchemeFile()}; }

    [[nodiscard]] std::vector<std::pair<QString, LocalizedText>> positions() const override
    {
        return {{QStringLiteral("customer-service"),
                 LocalizedText({{QStringLiteral("zh_CN"), QStringLiteral("客户服务")},
                                {QStringLiteral("en"), QStringLiteral("Customer service")}})},
                {QStringLiteral("technical-support"),
                 LocalizedText({{QStringLiteral("zh_CN"), QStringLiteral("技术支持")}})}};
    }

    [[nodiscard]] std::vector<PositionProfile> profiles() const override { return {}; }
};

/// A company in memory, the day standing still, and a clerk who acts.
class CompanyTest : public ::testing::Test
{
protected:
    /// Puts people straight into the company, past the use cases.
    void employ(const std::vector<Employee>& people)
    {
        for (const Employee& person : people)
            store.contents.employees.push_back(person);
    }

    [[nodiscard]] QStringList auditActions() const
    {
        QStringList actions;
        for (const AuditEntry& entry : store.contents.audit)
            actions.append(entry.action);
        return actions;
    }

    InMemoryStore store;
    FixedClock clock;
    JsonSchemeFormat schemes;
    JsonResultFormat results;
    JsonRecordFormat recordFormat;
    SmallLibrary library;
    Access access{store, clock, schemes, results, library, recordFormat, {QStringLiteral("clerk")}};
    CycleKey desk{SchemeId(QStringLiteral("desk-quarterly")), aQuarter()};
};

} // namespace plumbline::testing
