// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "cli/Language.h"

#include <QtGui/QGuiApplication>

#include <csignal>

namespace {

using namespace plumbline;

QStringList argumentsOf(int argc, char* argv[])
{
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    return arguments;
}

/// What libraries remark on standard error is not for those who read one line a failure there.
void passOverRemarks(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        Console(Speech::Plain).note(message);
}

/// A limit on the size of files shall fail like a full disk, not end the program.
void failOnLargeFiles()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

/// Fonts cost time at the start; most commands need none.
std::unique_ptr<QCoreApplication> makeApplication(Needs needs, int& argc, char* argv[])
{
    if (needs == Needs::Core)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

ExitStatus runWithoutCommand(const QStringList& arguments, const Console& console)
{
    if (arguments.contains(QLatin1String("--version")))
        return console.print(QStringLiteral("plumbline-cli " PLUMBLINE_VERSION "\n"));
    if (arguments.isEmpty() || arguments.contains(QLatin1String("--help"))
        || arguments.contains(QLatin1String("-h")))
        return console.print(helpText());
    return console.fail(
        {ErrorCode::BadValue,
         {},
         {QT_TRANSLATE_NOOP("Messages", "There is no such command; --help lists them all."), {}}});
}

} // namespace

int main(int argc, char* argv[])
{
    failOnLargeFiles();
    const QStringList arguments = argumentsOf(argc, argv);
    const ChosenCommand chosen = chooseCommand(arguments);
    const Needs needs = chosen.command != nullptr ? chosen.command->needs() : Needs::Core;
    qInstallMessageHandler(passOverRemarks);
    const auto application = makeApplication(needs, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("plumbline-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
    installLanguage(systemLanguage());
    Console console(arguments.contains(QLatin1String("--json")) ? Speech::Json : Speech::Plain);
    const ExitStatus status = chosen.command != nullptr
        ? runCommand(*chosen.command, chosen.arguments, console)
        : runWithoutCommand(arguments, console);
    return static_cast<int>(status);
}
