// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Dialogs.h"

namespace plumbline::testing {

/// Answers every question with no, and every wish for a path with none.
class SilentDialogs : public Dialogs
{
public:
    QString openFile(QWidget*, const QString&, const QString&) override { return {}; }

    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override
    {
        return {};
    }

    QString chooseFolder(QWidget*, const QString&) override { return {}; }

    bool confirm(QWidget*, const Question&) override { return false; }

    std::optional<QString> askText(QWidget*, const Question&, const QString&) override
    {
        return std::nullopt;
    }

    void tell(QWidget*, const QString&, const QString&) override { }
};

} // namespace plumbline::testing
