// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/AccountListCommand.h"

#include "application/accounts/Accounts.h"
#include "cli/CompanySession.h"
#include "exchange/json/JsonWriter.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

QStringList rolesOf(const Account& account)
{
    QStringList roles;
    for (const Role role : kRoles) {
        if (account.roles.has(role))
            roles.append(roleName(role));
    }
    return roles;
}

QByteArray asJson(const std::vector<ListedAccount>& accounts)
{
    JsonWriter out;
    out.beginObject();
    out.key("accounts").beginArray();
    for (const ListedAccount& one : accounts) {
        out.lineBreak();
        out.beginObject();
        out.field("name", one.account.id.text());
        if (one.account.person)
            out.field("person", one.account.person->text());
        out.key("roles").beginArray();
        for (const QString& role : rolesOf(one.account))
            out.text(role);
        out.endArray();
        out.key("schemes").beginArray();
        for (const SchemeId& scheme : one.account.planned)
            out.text(scheme.text());
        out.endArray();
        out.key("closed").boolean(one.account.isClosed);
        out.key("mustChange").boolean(one.account.mustChange);
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.take() + '\n';
}

QString asText(const std::vector<ListedAccount>& accounts)
{
    QString text;
    for (const ListedAccount& one : accounts) {
        QStringList parts{one.account.id.text(), rolesOf(one.account).join(QLatin1String(", "))};
        if (one.account.person)
            parts.append(one.personName + QLatin1String(" (") + one.account.person->text()
                         + QLatin1Char(')'));
        if (one.account.isClosed)
            parts.append(QCoreApplication::translate("Cli", "closed"));
        text += parts.join(QLatin1String("  ")) + QLatin1Char('\n');
    }
    return text;
}

} // namespace

ExitStatus AccountListCommand::run(const Invocation& call, Console& console) const
{
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const auto accounts = listAccounts((*session)->access());
    if (!accounts)
        return console.fail(accounts.error());
    return console.speech() == Speech::Json ? console.print(asJson(*accounts))
                                            : console.print(asText(*accounts));
}

} // namespace plumbline
