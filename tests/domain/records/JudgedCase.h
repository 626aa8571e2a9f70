// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/domain/records/JudgeTest.h"

namespace plumbline::testing {

/// A record, and what a measure with its usual settings makes of it.
struct JudgedCase
{
    const char* name;
    MeasureName measure;
    RecordKind kind;
    std::vector<std::pair<int, std::int64_t>> fields;
    Verdict verdict;
    JudgedReason reason;
    std::int64_t num = 0;
    std::int64_t den = 0;
};

inline void PrintTo(const JudgedCase& one, std::ostream* out)
{
    *out << one.name;
}

inline void expectJudged(const JudgedCase& one)
{
    RecordFacts facts = factsOf({});
    for (const auto& [field, value] : one.fields)
        facts.fields[static_cast<std::size_t>(field)] = value;
    const Judgement judged = judgeOf(planOf(one.measure)).judge(one.kind, facts);
    EXPECT_EQ(judged.verdict, one.verdict);
    EXPECT_EQ(judged.reason, one.reason);
    EXPECT_EQ(judged.num, one.num);
    EXPECT_EQ(judged.den, one.den);
}

} // namespace plumbline::testing
