// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/DocumentHistory.h"

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

EditState named(const char* id)
{
    EditState state;
    state.document.id = QLatin1String(id);
    return state;
}

TEST(DocumentHistory, GoesBackAndForthWithoutBound)
{
    DocumentHistory history(named("a0"));
    constexpr int kSteps = 1000;
    for (int i = 1; i <= kSteps; ++i) {
        EditState next = named("a");
        next.document.id += QString::number(i);
        history.perform(next);
    }
    for (int i = 0; i < kSteps; ++i)
        history.undo();
    EXPECT_EQ(history.current().document.id, QStringLiteral("a0"));
    EXPECT_FALSE(history.canUndo());
    for (int i = 0; i < kSteps; ++i)
        history.redo();
    EXPECT_EQ(history.current().document.id, QStringLiteral("a1000"));
    EXPECT_FALSE(history.canRedo());
}

TEST(DocumentHistory, ForgetsWhatWasUndoneWhenSomethingElseIsDone)
{
    DocumentHistory history(named("a"));
    history.perform(named("b"));
    history.undo();
    history.perform(named("c"));
    EXPECT_FALSE(history.canRedo());
    history.undo();
    EXPECT_EQ(history.current().document.id, QStringLiteral("a"));
}

TEST(DocumentHistory, MakesTypingInOneFieldOneStep)
{
    DocumentHistory history(named("a"));
    history.perform(named("b"), QStringLiteral("field"));
    history.perform(named("bc"), QStringLiteral("field"));
    history.endGesture();
    history.perform(named("bcd"), QStringLiteral("field"));
    history.undo();
    EXPECT_EQ(history.current().document.id, QStringLiteral("bc"));
    history.undo();
    EXPECT_EQ(history.current().document.id, QStringLiteral("a"));
}

TEST(DocumentHistory, TakesNoStepForNothing)
{
    DocumentHistory history(named("a"));
    history.perform(named("a"));
    EXPECT_FALSE(history.canUndo());
}

} // namespace

} // namespace plumbline::testing
