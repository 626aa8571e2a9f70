// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/FoldedText.h"

#include <gtest/gtest.h>

namespace plumbline {
namespace {

TEST(FoldedText, TakesSpacesHyphensAndUnderscoresForOne)
{
    const QString wanted = QStringLiteral("technical-support");
    for (const QString& text : {QStringLiteral("Technical Support"),
                                QStringLiteral(" TECHNICAL_SUPPORT "),
                                QStringLiteral("technical - support"),
                                wanted})
        EXPECT_EQ(foldedText(text), wanted) << text.toStdString();
}

TEST(FoldedText, KeepsOtherTextsApart)
{
    EXPECT_NE(foldedText(u"technicalsupport"), foldedText(u"technical support"));
    EXPECT_NE(foldedText(u"支付"), foldedText(u"支付 问题"));
    EXPECT_EQ(foldedText(u""), QString());
}

} // namespace
} // namespace plumbline
