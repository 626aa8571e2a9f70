// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Console.h"
#include "cli/Invocation.h"

#include <memory>
#include <vector>

namespace plumbline {

/// What a command needs of the program around it.
enum class Needs { Core, Fonts };

/// How many arguments a command takes after its own words.
struct ArgumentCount
{
    qsizetype least = 0;
    qsizetype most = 0;
};

/// One command of the command line: its words, its options and what it does.
class Command
{
public:
    virtual ~Command() = default;
    /// "scheme list"
    [[nodiscard]] virtual QString words() const = 0;

    /// What follows them, for the help: "FILE|- [--explain]".
    [[nodiscard]] virtual QString synopsis() const { return {}; }

    [[nodiscard]] virtual ArgumentCount argumentCount() const { return {}; }

    [[nodiscard]] virtual Needs needs() const { return Needs::Core; }

    virtual void addOptions(QCommandLineParser& /*parser*/) const { }

    [[nodiscard]] virtual ExitStatus run(const Invocation& call, Console& console) const = 0;

protected:
    Command() = default;
    Command(const Command&) = default;
    Command& operator=(const Command&) = default;
};

/// Every command, in the order of the help.
[[nodiscard]] const std::vector<std::unique_ptr<Command>>& commands();

} // namespace plumbline
