// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/Application.h"
#include "ui/shell/Rail.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <gtest/gtest.h>

namespace plumbline::testing {

/// A company of one's own whose first administrator is made in the window, by keys.
class OwnCompany : public ::testing::Test
{
protected:
    static constexpr int kMilliseconds = 20'000;
    static inline const QString kPassword = QStringLiteral("green tea and rain");

    void SetUp() override
    {
        application.desk().create(application.path(QStringLiteral("own.plumb")),
                                  {QStringLiteral("Qingyuan"), QStringLiteral("Asia/Shanghai")});
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return firstPage() != nullptr && firstPage()->isVisible(); }, kMilliseconds));
        auto* name = firstPage()->findChild<QLineEdit*>(QStringLiteral("nameEdit"));
        QTest::keyClicks(name, QStringLiteral("lin.xiao"));
        for (const auto* line : {"newPassword", "newPasswordAgain"})
            QTest::keyClicks(firstPage()->findChild<QLineEdit*>(QLatin1String(line)), kPassword);
        QTest::keyClick(firstPage()->findChild<QLineEdit*>(QStringLiteral("newPasswordAgain")),
                        Qt::Key_Return);
        auto* kept = firstPage()->findChild<QPushButton*>(QStringLiteral("keptCode"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return kept->isVisible(); }, kMilliseconds));
        code = firstPage()->findChild<QLabel*>(QStringLiteral("code"))->text();
        QTest::keyClick(kept, Qt::Key_Space);
        auto* typed = firstPage()->findChild<QLineEdit*>(QStringLiteral("typedCode"));
        QTest::keyClicks(typed, code);
        QTest::keyClick(typed, Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return rail()->isVisible(); }, kMilliseconds));
    }

    /// Null before the page was first asked for.
    QWidget* firstPage() { return application.find<QWidget>("FirstAdministratorPage"); }

    /// Null before the page was first asked for.
    QWidget* signInPage() { return application.find<QWidget>("SignInPage"); }

    bool isAskingForSignIn()
    {
        return QTest::qWaitFor([&] { return signInPage() != nullptr && signInPage()->isVisible(); },
                               kMilliseconds);
    }

    Rail* rail() { return application.find<Rail>("rail"); }

    void signIn(const QString& password)
    {
        ASSERT_TRUE(isAskingForSignIn());
        auto* edit = signInPage()->findChild<QLineEdit*>(QStringLiteral("passwordEdit"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return edit->isVisible(); }, kMilliseconds));
        QTest::keyClicks(edit, password);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    Application application{QStringLiteral("en")};
    QString code;
};

} // namespace plumbline::testing
