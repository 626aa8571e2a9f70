// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/Application.h"
#include "ui/shell/PageCatalogue.h"

#include <QtGui/QAccessible>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

QString path(const QWidget* widget)
{
    QStringList names;
    for (; widget != nullptr; widget = widget->parentWidget())
        names.prepend(widget->objectName().isEmpty()
                          ? QString::fromLatin1(widget->metaObject()->className())
                          : widget->objectName());
    return names.join(QLatin1Char('/'));
}

/// What a screen reader would say when the widget gets the focus.
QString spoken(QWidget* widget)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

/// Those that take the keyboard and would be read without a name.
QStringList nameless(QWidget& window)
{
    QStringList found;
    for (auto* widget : window.findChildren<QWidget*>()) {
        const bool isReached = widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr;
        // A spin box or combo is read as one with the line it types into.
        const bool isPart =
            widget->parentWidget() && widget->parentWidget()->focusProxy() == widget;
        if (isReached && !isPart && spoken(widget).trimmed().isEmpty())
            found.append(path(widget));
    }
    return found;
}

} // namespace

TEST(ScreenReader, NamesWhateverTakesTheKeyboardOnEveryPage)
{
    Application application;
    ASSERT_TRUE(application.openSample());
    const auto paid = CycleKey::parse(u"service-satisfaction-monthly/2026-10");
    for (const auto* language : {"zh_CN", "en"}) {
        application.language().choose(QLatin1String(language));
        application.desk().chooseCycle(*paid);
        for (const PageEntry& entry : pageCatalogue()) {
            Destination destination;
            destination.page = entry.id;
            application.desk().go(destination);
            QTest::qWait(150);
            // A page that is still being filled may name its fields a moment later.
            (void)QTest::qWaitFor([&] { return nameless(application.window()).isEmpty(); });
            const QStringList found = nameless(application.window());
            EXPECT_TRUE(found.isEmpty()) << pageName(entry).toStdString() << ":\n"
                                         << found.join(u'\n').toStdString();
        }
    }
}

TEST(ScreenReader, NamesWhateverTakesTheKeyboardWithoutACompany)
{
    Application application;
    for (const PageEntry& entry : pageCatalogue()) {
        Destination destination;
        destination.page = entry.id;
        application.desk().go(destination);
        QTest::qWait(20);
        const QStringList found = nameless(application.window());
        EXPECT_TRUE(found.isEmpty()) << pageName(entry).toStdString() << ":\n"
                                     << found.join(u'\n').toStdString();
    }
}

} // namespace plumbline::testing
