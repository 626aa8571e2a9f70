// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/RecordChunk.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace plumbline {

namespace {

RecordFacts factsOf(std::int64_t at, std::int64_t owner)
{
    RecordFacts facts;
    facts.at = at;
    facts.employee = owner;
    return facts;
}

} // namespace

TEST(RecordChunk, GivesBackWhatItTook)
{
    const bool isSo = rc::check([](const std::string& id) {
        RecordFacts facts = factsOf(*rc::gen::arbitrary<std::int64_t>(), 7);
        facts.customer = *rc::gen::element(kNothing, std::int64_t{0}, std::int64_t{1} << 40U);
        facts.note = *rc::gen::element(kNothing, std::int64_t{3});
        for (std::int64_t& fact : facts.fields) {
            fact = *rc::gen::oneOf(rc::gen::arbitrary<std::int64_t>(),
                                   rc::gen::just(kNothing),
                                   rc::gen::just(std::numeric_limits<std::int64_t>::max()),
                                   rc::gen::just(kNothing + 1));
        }
        RecordChunk chunk;
        chunk.add(12, id, facts);
        const RecordChunk::Unpacked out = chunk[0];
        RC_ASSERT(out.row == 12);
        RC_ASSERT(out.id == id);
        RC_ASSERT(out.facts == facts);
    });
    EXPECT_TRUE(isSo);
}

TEST(RecordChunk, SortsByOwnerTimeAndRow)
{
    RecordChunk chunk;
    chunk.add(5, "a", factsOf(-3, 2));
    chunk.add(4, "b", factsOf(-3, 2));
    chunk.add(3, "c", factsOf(9, 1));
    chunk.add(2, "d", factsOf(-9, 2));
    chunk.sort();
    std::string order;
    for (std::size_t i = 0; i < chunk.size(); ++i)
        order += chunk[i].id;
    EXPECT_EQ(order, "cdba");
}

TEST(RecordChunk, TakesIdsOfAnyLength)
{
    const std::string longId(3'000'000, 'x');
    RecordChunk chunk;
    chunk.add(1, "short", factsOf(1, 1));
    chunk.add(2, longId, factsOf(2, 1));
    chunk.add(3, "after", factsOf(3, 1));
    EXPECT_EQ(chunk[1].id, longId);
    EXPECT_EQ(chunk[2].id, "after");
    EXPECT_GE(chunk.bytes(), longId.size());
    chunk.clear();
    EXPECT_EQ(chunk.size(), 0U);
}

} // namespace plumbline
