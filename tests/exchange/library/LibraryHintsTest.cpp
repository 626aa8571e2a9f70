// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/HintWords.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"

#include <gtest/gtest.h>

namespace plumbline {
namespace {

/// What is hinted at in the schemes of the library: scheme, place, sentence.
QStringList allHints()
{
    QStringList said;
    for (const QByteArray& file : ResourceLibrary().schemes()) {
        const auto scheme = JsonSchemeFormat().read(file);
        EXPECT_TRUE(scheme.has_value());
        if (!scheme)
            continue;
        for (const SchemeHint& hint : schemeHints(scheme->document()))
            said << scheme->document().id + QLatin1Char(' ') + hint.at + QStringLiteral(": ")
                    + describe(hint, QStringLiteral("en"));
    }
    return said;
}

/// Each is so in the practice that the scheme keeps to the letter: weights of 90, and eleven
/// figures. Nothing else in the library deserves a hint; one more here is a fault of the scheme or
/// of the hint.
TEST(LibraryHints, AreOnlyThoseThatThePracticeGivesRiseTo)
{
    const QStringList expected{
        QStringLiteral("team-quarterly /root: The weights of “After-sales team, quarterly” add up "
                       "to 90, not to 100."),
        QStringLiteral("field-service-monthly /root: “Field service representative, monthly” has "
                       "11 indicators; more than ten blur what matters.")};
    EXPECT_EQ(allHints().join(QLatin1Char('\n')).toStdString(),
              expected.join(QLatin1Char('\n')).toStdString());
}

} // namespace
} // namespace plumbline
