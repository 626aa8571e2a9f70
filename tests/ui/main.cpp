// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WindowStyle.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <gtest/gtest.h>

/// Tests of the window: English, with settings of their own that nobody keeps.
int main(int argc, char* argv[])
{
    testing::InitGoogleTest(&argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QLocale::setDefault(QLocale(QStringLiteral("en")));
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("PlumblineTests"));
    QApplication::setStyle(new plumbline::WindowStyle);
    return RUN_ALL_TESTS();
}
