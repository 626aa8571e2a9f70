// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// Options of every command that take a value.
bool takesValue(const QString& argument)
{
    return argument == QLatin1String("--db") || argument == QLatin1String("--as")
        || argument == QLatin1String("--password-fd");
}

void addCommonOptions(QCommandLineParser& parser)
{
    const QString file = QStringLiteral("FILE");
    parser.addOptions({
        {QStringLiteral("db"), QCoreApplication::translate("Cli", "The company file."), file},
        {QStringLiteral("as"),
         QCoreApplication::translate("Cli", "Who acts."),
         QStringLiteral("USER")},
        {QStringLiteral("password-fd"),
         QCoreApplication::translate("Cli", "Read the password of --as from this file descriptor."),
         QStringLiteral("N")},
        {QStringLiteral("keyring"),
         QCoreApplication::translate("Cli", "Take the password of --as from the keyring.")},
        {QStringLiteral("json"), QCoreApplication::translate("Cli", "Speak JSON.")},
    });
}

Error callRefused(const char* text, QStringList arguments)
{
    return {ErrorCode::BadValue, {}, {text, std::move(arguments)}};
}

/// The first words of the arguments that are no options, with their places.
QList<qsizetype> wordPlaces(const QStringList& arguments)
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < arguments.size(); ++place) {
        if (takesValue(arguments[place]))
            ++place;
        else if (!arguments[place].startsWith(QLatin1Char('-')))
            places.append(place);
    }
    return places;
}

} // namespace

ChosenCommand chooseCommand(const QStringList& arguments)
{
    const QList<qsizetype> places = wordPlaces(arguments);
    for (const auto& command : commands()) {
        const QStringList words = command->words().split(QLatin1Char(' '));
        if (words.size() > places.size())
            continue;
        bool isMeant = true;
        for (qsizetype word = 0; word < words.size(); ++word)
            isMeant = isMeant && arguments[places[word]] == words[word];
        if (!isMeant)
            continue;
        QStringList rest = arguments;
        for (qsizetype word = words.size() - 1; word >= 0; --word)
            rest.removeAt(places[word]);
        return {command.get(), rest};
    }
    return {};
}

ExitStatus runCommand(const Command& command, const QStringList& arguments, Console& console)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    command.addOptions(parser);
    const bool isRead = parser.parse(QStringList{QCoreApplication::applicationName()} + arguments);
    if (isRead && parser.isSet(QStringLiteral("json")))
        console.setSpeech(Speech::Json);
    const QString usage = command.words() + QLatin1Char(' ') + command.synopsis();
    if (!isRead) {
        return console.fail(callRefused(QT_TRANSLATE_NOOP("Messages", "%1 Usage: %2"),
                                        {parser.errorText(), usage.trimmed()}));
    }
    const QStringList positional = parser.positionalArguments();
    const ArgumentCount count = command.argumentCount();
    if (positional.size() < count.least || positional.size() > count.most) {
        return console.fail(
            callRefused(QT_TRANSLATE_NOOP("Messages", "Usage: %1"), {usage.trimmed()}));
    }
    return command.run(Invocation(parser, positional), console);
}

QString helpText()
{
    QString text = QCoreApplication::translate("Cli", "Usage:")
        + QStringLiteral(" plumbline-cli [--db FILE] [--as USER [--password-fd N | --keyring]] "
                         "[--json] COMMAND …\n\n");
    for (const auto& command : commands()) {
        const QString line = command->words() + QLatin1Char(' ') + command->synopsis();
        text += QLatin1String("  ") + line.trimmed() + QLatin1Char('\n');
    }
    return text;
}

} // namespace plumbline
