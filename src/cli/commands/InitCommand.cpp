// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/InitCommand.h"

#include "application/accounts/SampleAccounts.h"
#include "application/sample/MakeSample.h"
#include "cli/CompanySession.h"
#include "exchange/table/FileTableReader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace plumbline {

namespace {

/// Who may sign in, for whoever tries it out.
QString tell(const std::vector<SampleAccount>& accounts)
{
    QStringList names;
    for (const SampleAccount& one : accounts)
        names.append(one.id.text());
    return accounts.empty()
        ? QString()
        : QCoreApplication::translate("Cli", "Accounts of the sample: %1; the password of each: %2")
                .arg(names.join(QLatin1String(", ")), accounts.front().password)
            + QLatin1Char('\n');
}

} // namespace

void InitCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption({QStringLiteral("sample"),
                      QCoreApplication::translate("Cli", "Fill it with the sample company.")});
    parser.addOption({QStringLiteral("without-accounts"),
                      QCoreApplication::translate("Cli", "Leave out the accounts of the sample.")});
}

ExitStatus InitCommand::run(const Invocation& call, Console& console) const
{
    auto session = CompanySession::create(call);
    if (!session)
        return console.fail(session.error());
    QString told;
    if (call.isSet("sample")) {
        const Access& access = (*session)->access();
        Result<> made = makeSample(access, FileTableReader());
        if (made && !call.isSet("without-accounts"))
            made =
                addSampleAccounts(access).map([&](const auto& accounts) { told = tell(accounts); });
        if (!made) {
            session->reset(); // Half a sample is none.
            QFile::remove(call.value("db"));
            return console.fail(made.error());
        }
    }
    if (console.speech() == Speech::Json)
        return console.print(QByteArray("{}\n"));
    return console.print(QCoreApplication::translate("Cli", "Made %1.").arg(call.value("db"))
                         + QLatin1Char('\n') + told);
}

} // namespace plumbline
