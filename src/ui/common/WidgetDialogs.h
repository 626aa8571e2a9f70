// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Dialogs.h"

namespace plumbline {

/// The dialogs as people see them.
class WidgetDialogs : public Dialogs
{
public:
    [[nodiscard]] QString
    openFile(QWidget* parent, const QString& title, const QString& filter) override;
    [[nodiscard]] QString saveFile(QWidget* parent,
                                   const QString& title,
                                   const QString& proposal,
                                   const QString& filter) override;
    [[nodiscard]] QString chooseFolder(QWidget* parent, const QString& title) override;
    [[nodiscard]] bool confirm(QWidget* parent, const Question& question) override;
    [[nodiscard]] std::optional<QString>
    askText(QWidget* parent, const Question& question, const QString& proposal) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    [[nodiscard]] bool choosePrinter(QWidget* parent, QPrinter& printer) override;
};

} // namespace plumbline
