// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/SampleCompany.h"

namespace plumbline::testing {
namespace {

class SegmentCommand : public SampleCompany
{
protected:
    [[nodiscard]] Outcome segment(const QStringList& options) const
    {
        return run(QStringList{QStringLiteral("cycle"),
                               QStringLiteral("segment"),
                               kTeamCycle,
                               QStringLiteral("E1003")}
                   + options);
    }

    inline static const QStringList kJoined{QStringLiteral("--joined"),
                                            QStringLiteral("2026-11-01")};
    inline static const QStringList kWhy{QStringLiteral("--reason"), QStringLiteral("hired late")};
};

TEST_F(SegmentCommand, JoinsLateAndShowsTheDays)
{
    EXPECT_TRUE(segment({}).json()["segments"].empty());
    const Outcome preview = segment(kJoined + QStringList{QStringLiteral("--preview")});
    EXPECT_EQ(preview.status, 0) << preview.error.toStdString();
    EXPECT_EQ(preview.json()["segments"][0]["days"], 61);
    EXPECT_TRUE(segment({}).json()["segments"].empty()) << "a preview changes nothing";
    EXPECT_EQ(segment(kJoined).errorJson()["error"]["code"], "missing-field") << "why?";
    EXPECT_EQ(segment(kJoined + kWhy).status, 0);
    const nlohmann::json kept = segment({}).json()["segments"][0];
    EXPECT_EQ(kept["starts"], "2026-11-01");
    EXPECT_EQ(kept["ends"], "2026-12-31");
    for (const nlohmann::json& person : score()["people"])
        EXPECT_EQ(person.contains("segments"),
                  person["id"] == "E1003" && person["status"] == "complete");
}

TEST_F(SegmentCommand, RefusesWhatIsNoDayOrTwoThingsAtOnce)
{
    EXPECT_EQ(segment({QStringLiteral("--left"), QStringLiteral("31.12.2026")})
                  .errorJson()["error"]["code"],
              "bad-value");
    EXPECT_EQ(segment(kJoined + QStringList{QStringLiteral("--left"), QStringLiteral("2026-12-01")})
                  .errorJson()["error"]["code"],
              "bad-value");
    EXPECT_EQ(segment(QStringList{QStringLiteral("--left"), QStringLiteral("2027-01-01")} + kWhy)
                  .errorJson()["error"]["code"],
              "out-of-range");
    EXPECT_EQ(segment(QStringList{QStringLiteral("--moved"),
                                  QStringLiteral("2026-12-01"),
                                  QStringLiteral("--to"),
                                  QStringLiteral("shop-aftersales-monthly/2026-11")}
                      + kWhy)
                  .errorJson()["error"]["code"],
              "bad-value");
}

TEST_F(SegmentCommand, SetsTheCompanysWay)
{
    const QStringList words{QStringLiteral("cycle"), QStringLiteral("segment-way")};
    EXPECT_EQ(run(words).json()["way"], "days");
    const Outcome set =
        run(words
            + QStringList{
                QStringLiteral("majority"), QStringLiteral("--fewest-days"), QStringLiteral("30")});
    EXPECT_EQ(set.status, 0) << set.error.toStdString();
    EXPECT_EQ(run(words).json()["way"], "majority");
    EXPECT_EQ(run(words).json()["fewestDays"], 30);
    EXPECT_EQ(run(words + QStringList{QStringLiteral("half")}).errorJson()["error"]["code"],
              "bad-value");
}

} // namespace
} // namespace plumbline::testing
