// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"
#include "ui/common/WindowStyle.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QProcess>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

#include <optional>

namespace plumbline {

namespace {

const char* const kScale = "QT_SCALE_FACTOR";

/// The chosen size as the toolkit takes it, unless the system's user has set one. Before the
/// application is made.
[[nodiscard]] bool takeSize()
{
    const int percent = Preferences().size();
    if (percent == kUsualSize || qEnvironmentVariableIsSet(kScale))
        return false;
    constexpr int kWhole = 100;
    constexpr int kDigits = 2;
    return qputenv(kScale,
                   QByteArray::number(percent / kWhole) + '.'
                       + QByteArray::number(percent % kWhole).rightJustified(kDigits, '0'));
}

struct Outcome
{
    int status = 0;
    std::optional<QString> restart; ///< The file to begin anew with; empty: none.
};

Outcome work(QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(
        QStringLiteral("sample"), QCoreApplication::translate("Main", "Open the sample company."));
    parser.addOption(sample);
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("Main", "The company file to open."));
    parser.process(application);

    Outcome outcome;
    AppContext context;
    QObject::connect(&context.window(),
                     &MainWindow::restartWanted,
                     &application,
                     [&outcome](const QString& path) { outcome.restart = path; });
    context.window().QWidget::show();
    if (parser.isSet(sample))
        context.window().files().openSample();
    else if (!parser.positionalArguments().isEmpty())
        context.window().files().openFile(parser.positionalArguments().constFirst());
    outcome.status = QApplication::exec();
    return outcome;
}

} // namespace

} // namespace plumbline

int main(int argc, char* argv[])
{
    using namespace plumbline;
    QCoreApplication::setOrganizationName(QStringLiteral("Plumbline"));
    QCoreApplication::setApplicationName(QStringLiteral("Plumbline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
    const bool isSized = takeSize();
    QApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setStyle(new WindowStyle);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/plumbline.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.plumbline.Plumbline"));

    const Outcome outcome = work(application);
    if (isSized)
        qunsetenv(kScale); // What starts again takes the size anew.
    if (outcome.restart)
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                outcome.restart->isEmpty() ? QStringList()
                                                           : QStringList{*outcome.restart});
    return outcome.status;
}
