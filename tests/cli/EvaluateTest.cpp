// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/Program.h"
#include "tests/support/Places.h"

#include <QtCore/QDir>

#include <algorithm>

namespace plumbline::testing {
namespace {

QString casePath(const QString& name)
{
    return testData(QStringLiteral("cases/")) + name;
}

std::vector<std::string> caseNames()
{
    std::vector<std::string> names;
    const QDir folder(testData(QStringLiteral("cases")));
    for (const QString& file : folder.entryList({QStringLiteral("*.input.json")}, QDir::Files))
        names.push_back(file.chopped(11).toStdString());
    return names;
}

class Evaluate : public ::testing::TestWithParam<std::string>
{
};

TEST_P(Evaluate, GivesTheCase)
{
    const QString name = QString::fromStdString(GetParam());
    const Outcome run =
        testing::run({QStringLiteral("evaluate"), casePath(name + QStringLiteral(".input.json"))});
    const QString errorFile = casePath(name + QStringLiteral(".error.json"));
    if (!QFile::exists(errorFile)) {
        EXPECT_EQ(run.status, 0) << run.error.toStdString();
        EXPECT_EQ(run.error, QByteArray());
        const QByteArray wanted = contents(casePath(name + QStringLiteral(".result.json")));
        EXPECT_EQ(run.json(), nlohmann::json::parse(wanted.toStdString()));
        return;
    }
    EXPECT_EQ(run.status, 2);
    EXPECT_EQ(run.out, QByteArray()) << "refused input prints nothing";
    EXPECT_EQ(run.error.count('\n'), 1) << "one line";
    const nlohmann::json wanted = nlohmann::json::parse(contents(errorFile).toStdString());
    for (const auto& [field, value] : wanted["error"].items())
        EXPECT_EQ(run.errorJson()["error"][field], value);
    EXPECT_FALSE(run.errorJson()["error"]["message"].get<std::string>().empty());
}

INSTANTIATE_TEST_SUITE_P(Cases, Evaluate, ::testing::ValuesIn(caseNames()), [](const auto& test) {
    std::string name = test.param;
    std::ranges::replace_if(
        name,
        [](char letter) { return std::isalnum(static_cast<unsigned char>(letter)) == 0; },
        '_');
    return name;
});

TEST(EvaluateInput, MayComeFromStandardInput)
{
    const QString name = QString::fromStdString(caseNames().front());
    const QString file = casePath(name + QStringLiteral(".input.json"));
    const Outcome piped = run({QStringLiteral("evaluate"), QStringLiteral("-")}, contents(file));
    EXPECT_EQ(piped.status, 0);
    EXPECT_EQ(piped.out, run({QStringLiteral("evaluate"), file}).out);
}

TEST(EvaluateInput, ThatIsNotThereIsSaidInOneLine)
{
    const Outcome missing = run({QStringLiteral("evaluate"), QStringLiteral("/nowhere/a.json")});
    EXPECT_EQ(missing.status, 5);
    EXPECT_EQ(missing.out, QByteArray());
    EXPECT_EQ(missing.errorJson()["error"]["code"], "io-failed");
}

TEST(EvaluateInput, ThatIsEmptyIsBadJson)
{
    const Outcome empty = run({QStringLiteral("evaluate"), QStringLiteral("-")});
    EXPECT_EQ(empty.status, 2);
    EXPECT_EQ(empty.errorJson()["error"]["code"], "bad-json");
    EXPECT_EQ(empty.errorJson()["error"]["at"], "");
}

TEST(EvaluateErrors, SpeakTheSystemsLanguage)
{
    const QStringList call{QStringLiteral("evaluate"), QStringLiteral("-")};
    const auto message = [&](const char* language) {
        return run(call, "{}", QLatin1String(language)).errorJson()["error"]["message"];
    };
    EXPECT_NE(message("zh_CN.UTF-8"), message("C.UTF-8"));
    EXPECT_NE(message("zh_CN.UTF-8"), message("zh_TW.UTF-8"));
}

void expectWholeStep(const nlohmann::json& step) // NOLINT(misc-no-recursion)
{
    for (const char* field : {"kind", "subject", "formula", "result"})
        ASSERT_TRUE(step[field].is_string()) << step.dump();
    for (const char* language : {"zh_CN", "zh_TW", "en"}) {
        ASSERT_TRUE(step["label"][language].is_string()) << step.dump();
        ASSERT_TRUE(step["words"][language].is_string()) << step.dump();
    }
    for (const nlohmann::json& input : step["inputs"])
        ASSERT_TRUE(input["name"].is_string() && input["value"].is_string()) << step.dump();
    for (const nlohmann::json& below : step["steps"])
        expectWholeStep(below);
}

TEST(EvaluateExplain, AddsATreeToEveryPerson)
{
    const Outcome run =
        testing::run({QStringLiteral("evaluate"),
                      QStringLiteral("--explain"),
                      casePath(QStringLiteral("08-grades-pay-and-slips-that-add-up.input.json"))});
    ASSERT_EQ(run.status, 0);
    nlohmann::json result = run.json();
    for (nlohmann::json& person : result["people"]) {
        expectWholeStep(person["explain"]);
        person.erase("explain");
    }
    const QByteArray plain =
        contents(casePath(QStringLiteral("08-grades-pay-and-slips-that-add-up.result.json")));
    EXPECT_EQ(result, nlohmann::json::parse(plain.toStdString())) << "and changes nothing else";
}

} // namespace
} // namespace plumbline::testing
