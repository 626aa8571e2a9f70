// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/ChildProcess.h"

#include <QtCore/QCoreApplication>

#include <gtest/gtest.h>

/// Qt Sql needs an application; some tests start this program again as another process.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (const auto status = plumbline::runAsChild(QCoreApplication::arguments()))
        return *status;
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
