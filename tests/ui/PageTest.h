// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schemes/Schemes.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "exchange/table/FileTableReader.h"
#include "exchange/table/FileTableWriter.h"
#include "tests/support/Builders.h"
#include "tests/support/FixedClock.h"
#include "tests/support/LentFiles.h"
#include "tests/support/NoPrinter.h"
#include "tests/support/PromptQueue.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/Page.h"
#include "ui/common/PageParts.h"
#include "ui/common/Theme.h"
#include "ui/explanation/Explainer.h"
#include "ui/explanation/ExplanationWindow.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>

#include <gtest/gtest.h>

#include <deque>

namespace plumbline::testing::pages {

/// Answers from a list made before; keeps the questions.
class AnsweringDialogs : public Dialogs
{
public:
    std::deque<QString> paths;
    bool agrees = true;
    std::optional<QString> answer; ///< To a question for a text; none: cancelled.
    QStringList questions;

    QString openFile(QWidget*, const QString&, const QString&) override { return next(); }

    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override
    {
        return next();
    }

    QString chooseFolder(QWidget*, const QString&) override { return next(); }

    bool confirm(QWidget*, const Question& question) override
    {
        questions.append(question.text);
        return agrees;
    }

    std::optional<QString> askText(QWidget*, const Question&, const QString&) override
    {
        return answer;
    }

    void tell(QWidget*, const QString&, const QString& text) override { questions.append(text); }

private:
    QString next()
    {
        if (paths.empty())
            return {};
        const QString path = paths.front();
        paths.pop_front();
        return path;
    }
};

/// A page with everything it is made with, over a company in memory, in April 2026.
template<typename PageType>
class PageTest : public ::testing::Test
{
protected:
    /// Opens the company as it stands in `store`, and shows the page.
    void openPage()
    {
        desk.open(QStringLiteral("memory.plumb"));
        ASSERT_TRUE(QTest::qWaitFor([this] { return desk.isOpen(); }));
        page = std::make_unique<PageType>(PageParts{desk, sheet, theme, explainer});
        page->resize(1200, 700);
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        settle();
    }

    /// Lets every answer from the company file arrive.
    static void settle()
    {
        for (int round = 0; round < 8; ++round)
            QCoreApplication::processEvents();
    }

    template<typename Widget>
    Widget* find(const char* name)
    {
        auto* found = page->template findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    void press(const char* button)
    {
        auto* found = find<QAbstractButton>(button);
        ASSERT_TRUE(found->isEnabled()) << button;
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        settle();
    }

    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    QTemporaryDir folder;
    InMemoryStore store;
    LentFiles files{store};
    PromptQueue queue;
    FixedClock clock{QDate(2026, 4, 8)};
    JsonSchemeFormat schemes;
    JsonResultFormat results;
    ResourceLibrary library;
    JsonRecordFormat recordFormat;
    FileTableReader tables;
    FileTableWriter tableWriter;
    NoPrinter printer;
    AnsweringDialogs dialogs;
    Theme theme;
    Desk desk{{files,
               queue,
               clock,
               schemes,
               results,
               library,
               recordFormat,
               tables,
               printer,
               dialogs,
               {},
               &tableWriter}};
    CycleSheet sheet{desk};
    Explainer explainer{desk, sheet, theme};
    std::unique_ptr<PageType> page;
};

} // namespace plumbline::testing::pages
