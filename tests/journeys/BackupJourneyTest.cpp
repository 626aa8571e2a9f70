// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/OwnCompany.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

namespace plumbline::testing {

namespace {

/// From the first backup, made with the first administrator, to its restoring.
class BackupJourney : public OwnCompany
{
protected:
    void SetUp() override
    {
        OwnCompany::SetUp();
        openSettings();
    }

    void openSettings()
    {
        QTest::keyClick(&application.window(), Qt::Key_0, Qt::ControlModifier);
        table = application.find<QTableView>("backupTable");
        ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, kMilliseconds))
            << "the first one, made at once";
    }

    void lockAfter(const char* minutes)
    {
        auto* box = application.find<QSpinBox>("idleMinutes");
        auto* save = application.find<QPushButton>("saveSecurity");
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QLatin1String(minutes));
        QTest::keyClick(save, Qt::Key_Space);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return !application.find<QLabel>("securityState")->text().isEmpty(); },
            kMilliseconds));
    }

    void beginRestoring()
    {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(application.find<QPushButton>("restoreBackup"), Qt::Key_Space);
        dialog = application.find<QDialog>("RestoreDialog");
        ASSERT_TRUE(dialog != nullptr);
        codeLine = dialog->findChild<QLineEdit*>(QStringLiteral("recoveryCode"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return codeLine->isVisible(); }, kMilliseconds));
    }

    QLabel* label(const char* name) { return dialog->findChild<QLabel*>(QLatin1String(name)); }

    QTableView* table = nullptr;
    QDialog* dialog = nullptr;
    QLineEdit* codeLine = nullptr;
};

TEST_F(BackupJourney, RestoresWhatWasThereByItsCode)
{
    lockAfter("25");
    beginRestoring();
    QTest::keyClicks(codeLine, code.toLower());
    QTest::keyClick(codeLine, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return label("preview")->isVisible(); }, kMilliseconds));
    EXPECT_TRUE(label("preview")->text().contains(QStringLiteral("Qingyuan")));
    QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("restoreProceed")),
                    Qt::Key_Space);
    ASSERT_TRUE(isAskingForSignIn());
    QTest::keyClicks(signInPage()->findChild<QLineEdit*>(QStringLiteral("nameEdit")),
                     QStringLiteral("lin.xiao"));
    signIn(kPassword);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rail()->isVisible(); }, kMilliseconds));
    QTest::keyClick(&application.window(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return application.find<QSpinBox>("idleMinutes")->value() == 10; }, kMilliseconds))
        << "as it was when the backup was made";
}

TEST_F(BackupJourney, ReplacesNothingWithoutTheCode)
{
    lockAfter("25");
    beginRestoring();
    QTest::keyClicks(codeLine, QStringLiteral("not a code"));
    QTest::keyClick(codeLine, Qt::Key_Return);
    EXPECT_TRUE(label("refusal")->isVisible());
    EXPECT_FALSE(label("preview")->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(application.find<QSpinBox>("idleMinutes")->value(), 25);
}

} // namespace

} // namespace plumbline::testing
