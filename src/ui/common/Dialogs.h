// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <optional>

class QPrinter;
class QWidget;

namespace plumbline {

/// A question before something that can't be undone. `verb` names the button: "Close the cycle".
struct Question
{
    QString title;
    QString text;
    QString verb;
};

/// What asks the person: files, texts, confirmations. An interface, so that no dialog can hang a
/// test.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    [[nodiscard]] virtual QString
    openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget* parent,
                                           const QString& title,
                                           const QString& proposal,
                                           const QString& filter) = 0;
    [[nodiscard]] virtual QString chooseFolder(QWidget* parent, const QString& title) = 0;
    [[nodiscard]] virtual bool confirm(QWidget* parent, const Question& question) = 0;
    /// A line of text; none: cancelled.
    [[nodiscard]] virtual std::optional<QString>
    askText(QWidget* parent, const Question& question, const QString& proposal) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;

    /// Sets the printer as the user chooses; false: cancelled, or there is none to choose.
    [[nodiscard]] virtual bool choosePrinter(QWidget*, QPrinter&) { return false; }
};

} // namespace plumbline
