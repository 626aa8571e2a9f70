// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Dialogs.h"

#include <deque>

namespace plumbline::testing {

/// Answers every question from a list made before, and keeps what was said. An unexpected question
/// is cancelled.
class ScriptedDialogs : public Dialogs
{
public:
    std::deque<QString> paths; ///< For files and folders, in the order they will be asked for.
    std::deque<QString> texts;
    bool agrees = true;
    QStringList questions;
    QStringList told;

    QString openFile(QWidget*, const QString& title, const QString&) override
    {
        return nextPath(title);
    }

    QString saveFile(QWidget*, const QString& title, const QString&, const QString&) override
    {
        return nextPath(title);
    }

    QString chooseFolder(QWidget*, const QString& title) override { return nextPath(title); }

    bool confirm(QWidget*, const Question& question) override
    {
        questions.append(question.text);
        return agrees;
    }

    std::optional<QString> askText(QWidget*, const Question& question, const QString&) override
    {
        questions.append(question.text);
        if (texts.empty())
            return std::nullopt;
        const QString text = texts.front();
        texts.pop_front();
        return text;
    }

    void tell(QWidget*, const QString&, const QString& text) override { told.append(text); }

private:
    QString nextPath(const QString& title)
    {
        questions.append(title);
        if (paths.empty())
            return {};
        const QString path = paths.front();
        paths.pop_front();
        return path;
    }
};

} // namespace plumbline::testing
