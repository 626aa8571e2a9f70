// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCommandLineParser>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace plumbline {

/// One call of the program, taken apart.
class Invocation
{
public:
    Invocation(const QCommandLineParser& parser, QStringList arguments)
        : m_parser(parser)
        , m_arguments(std::move(arguments))
    {
    }

    /// After the command's own words.
    [[nodiscard]] const QStringList& arguments() const noexcept { return m_arguments; }

    [[nodiscard]] bool isSet(const char* option) const
    {
        return m_parser.isSet(QLatin1String(option));
    }

    [[nodiscard]] QString value(const char* option) const
    {
        return m_parser.value(QLatin1String(option));
    }

    [[nodiscard]] QStringList values(const char* option) const
    {
        return m_parser.values(QLatin1String(option));
    }

private:
    const QCommandLineParser& m_parser;
    QStringList m_arguments;
};

} // namespace plumbline
