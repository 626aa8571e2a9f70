// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Preferences.h"

#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace plumbline::testing {

TEST(PreferencesSize, IsTheUsualUntilOneOfThoseOfferedIsChosen)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    Preferences preferences(file);
    EXPECT_EQ(preferences.size(), kUsualSize);
    preferences.setSize(150);
    EXPECT_EQ(Preferences(file).size(), 150);
    preferences.setSize(1000); // As somebody may have written into the file.
    EXPECT_EQ(Preferences(file).size(), kUsualSize);
}

} // namespace plumbline::testing
