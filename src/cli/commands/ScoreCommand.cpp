// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ScoreCommand.h"

#include "application/people/CompanyFacts.h"
#include "application/results/ExplainCycle.h"
#include "application/results/ScoreCycle.h"
#include "cli/CompanySession.h"
#include "exchange/json/EvaluationWriter.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

QString personLine(const JsonPlace& person, const QHash<QString, QString>& names)
{
    const QString id = person.required("id").text();
    const QString head = id + QLatin1Char(' ') + names.value(id);
    if (person.required("status").text() != QLatin1String("complete")) {
        QStringList missing;
        person.required("missing").eachItem(
            [&](const JsonPlace& node) { missing.append(node.text()); });
        return QCoreApplication::translate("Cli", "%1: incomplete, missing %2")
            .arg(head, missing.join(QLatin1String(", ")));
    }
    const QString line = QCoreApplication::translate("Cli", "%1: %2, rank %3 of %4")
                             .arg(head,
                                  person.required("score").text(),
                                  QString::number(person.required("rank").count()),
                                  QString::number(person.required("rankOf").count()));
    const QString grade = person.optional("finalGrade").text();
    return grade.isEmpty() ? line
                           : QCoreApplication::translate("Cli", "%1, grade %2").arg(line, grade);
}

Result<QHash<QString, QString>> names(const Access& access, const CycleKey& key)
{
    return namesIn(access, key).map([](const std::vector<Appraisal>& appraisals) {
        QHash<QString, QString> byId;
        for (const Appraisal& appraisal : appraisals)
            byId.insert(appraisal.employee.text(), appraisal.name);
        return byId;
    });
}

Result<QString> asText(const Access& access, const CycleKey& key, const QByteArray& document)
{
    const auto known = names(access, key);
    if (!known)
        return failure(known.error());
    const auto tree = JsonTree::parse(document);
    if (!tree)
        return failure(tree.error());
    FirstFault fault;
    QString text;
    JsonPlace(tree->root(), fault).required("people").eachItem([&](const JsonPlace& person) {
        text += personLine(person, *known) + QLatin1Char('\n');
    });
    return text;
}

ExitStatus printExplained(const Access& access, const CycleKey& key, Console& console)
{
    console.setSpeech(Speech::Json);
    auto explained = explainCycle(access, key);
    if (!explained)
        return console.fail(explained.error());
    const EvaluationDocument document{
        key.period, std::move(explained->scheme), std::move(explained->people)};
    const CycleOrigin origin{explained->schemeVersion, std::move(explained->cells)};
    return console.print(writeResult(document, explained->result, origin));
}

} // namespace

void ScoreCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption({QStringLiteral("explain"),
                      QCoreApplication::translate("Cli", "Add every step from value to money.")});
}

ExitStatus ScoreCommand::run(const Invocation& call, Console& console) const
{
    const auto key = CycleKey::parse(call.arguments().first());
    if (!key)
        return console.fail(key.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    if (call.isSet("explain"))
        return printExplained((*session)->access(), *key, console);
    const auto scored = scoreCycle((*session)->access(), *key);
    if (!scored)
        return console.fail(scored.error());
    if (console.speech() == Speech::Json)
        return console.print(scored->document.trimmed() + '\n');
    const auto text = asText((*session)->access(), *key, scored->document);
    return text ? console.print(*text) : console.fail(text.error());
}

} // namespace plumbline
