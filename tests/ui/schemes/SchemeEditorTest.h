// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/PageTest.h"
#include "ui/schemes/SchemesPage.h"
#include "ui/schemes/editor/EditedTree.h"
#include "ui/schemes/editor/SchemeEditor.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabWidget>

namespace plumbline::testing::pages {

/// The schemes page with the editor open, worked by keys.
class SchemeEditorTest : public PageTest<SchemesPage>
{
protected:
    void chooseScheme(const QString& id)
    {
        auto* search = find<QLineEdit>("searchEdit");
        search->setFocus();
        search->clear();
        QTest::keyClicks(search, id);
        auto* list = find<QListView>("list");
        ASSERT_GT(list->model()->rowCount(), 0);
        list->setCurrentIndex(list->model()->index(0, 0));
        settle();
    }

    /// Presses a button that opens the dialog for a new scheme, and goes on from it.
    void beginNew(const char* button, const QString& id)
    {
        press(button);
        auto* edit = find<QLineEdit>("newIdEdit");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, id);
        press("beginButton");
        activate();
    }

    /// The page's window again, after a dialog.
    void activate()
    {
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }

    SchemeEditing& editing() { return find<SchemeEditor>("schemeEditor")->editing(); }

    EditedTree* tree() { return find<EditedTree>("tree", "schemeEditor"); }

    const SchemeDocument& document() { return editing().document(); }

    void type(const char* field, const QString& text)
    {
        auto* widget = find<QWidget>(field);
        ASSERT_TRUE(widget->isVisibleTo(page.get())) << field;
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        text.isEmpty() ? QTest::keyClick(widget, Qt::Key_Delete) : QTest::keyClicks(widget, text);
        if (qobject_cast<QLineEdit*>(widget))
            QTest::keyClick(widget, Qt::Key_Return);
        settle();
    }

    /// Goes down the box by keys until it says `value`.
    void pick(const char* box, const QString& value)
    {
        auto* widget = find<QComboBox>(box);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Home);
        for (int i = 0; i < widget->count() && widget->currentData().toString() != value; ++i)
            QTest::keyClick(widget, Qt::Key_Down);
        settle();
        EXPECT_EQ(widget->currentData().toString(), value) << box;
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        tree()->setFocus();
        QTest::keyClick(tree(), key, modifiers);
        settle();
    }

    /// Types over the cell one stands on; the first key opens it.
    QLineEdit* typeCell(const QString& text)
    {
        tree()->setFocus();
        QTest::keyClick(tree(), text.front().toLatin1());
        auto* cell = find<QLineEdit>("cellEdit");
        QTest::keyClicks(cell, text.mid(1));
        return cell;
    }

    void stand(const NodePath& path)
    {
        editing().select(path);
        settle();
    }

    void showTab(int index) { find<QTabWidget>("tabs", "schemeEditor")->setCurrentIndex(index); }

    template<typename Widget>
    Widget* find(const char* name, const char* within = nullptr)
    {
        QWidget* above = page.get();
        if (within)
            above = page->findChild<QWidget*>(QLatin1String(within));
        auto* found = above ? above->template findChild<Widget*>(QLatin1String(name)) : nullptr;
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
};

} // namespace plumbline::testing::pages
