// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"

#include <QtCore/QCommandLineParser>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>

int main(int argc, char* argv[])
{
    using namespace plumbline;
    QApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Plumbline"));
    QCoreApplication::setApplicationName(QStringLiteral("Plumbline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/plumbline.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.plumbline.Plumbline"));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(
        QStringLiteral("sample"), QCoreApplication::translate("Main", "Open the sample company."));
    parser.addOption(sample);
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("Main", "The company file to open."));
    parser.process(application);

    AppContext context;
    context.window().QWidget::show();
    if (parser.isSet(sample))
        context.window().files().openSample();
    else if (!parser.positionalArguments().isEmpty())
        context.window().files().openFile(parser.positionalArguments().constFirst());
    return QApplication::exec();
}
