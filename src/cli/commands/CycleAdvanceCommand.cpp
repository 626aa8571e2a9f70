// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/CycleAdvanceCommand.h"

#include "application/cycles/CycleOverview.h"
#include "application/way/AdvanceCycle.h"
#include "cli/CompanySession.h"
#include "cli/CycleText.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

Result<CycleStage> stageNamed(const QString& name)
{
    for (const CycleStage stage : kCycleStages) {
        if (cycleStageName(stage) == name)
            return stage;
    }
    return failure(ErrorCode::BadValue,
                   name,
                   QT_TRANSLATE_NOOP("Messages", "“%1” is no stage of a cycle."),
                   {name});
}

/// The stage asked for: closed unless something else is said.
Result<CycleStage> wantedStage(const Invocation& call, const Access& access, const CycleKey& key)
{
    if (call.isSet("to"))
        return stageNamed(call.value("to"));
    if (!call.isSet("back"))
        return CycleStage::Closed;
    return cycleStanding(access, key).map([](const CycleStanding& standing) {
        const int before = static_cast<int>(standing.stage) - 1;
        return static_cast<CycleStage>(std::max(before, 0));
    });
}

} // namespace

void CycleAdvanceCommand::addOptions(QCommandLineParser& parser) const
{
    parser.addOption(
        {QStringLiteral("to"),
         QCoreApplication::translate("Cli", "Take it to that stage instead of closing it."),
         QStringLiteral("STAGE")});
    parser.addOption(
        {QStringLiteral("back"), QCoreApplication::translate("Cli", "Take it one stage back.")});
    parser.addOption({QStringLiteral("reason"),
                      QCoreApplication::translate("Cli", "Why it goes back."),
                      QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("even-incomplete"),
                      QCoreApplication::translate("Cli", "Close it although values are missing.")});
}

ExitStatus CycleAdvanceCommand::run(const Invocation& call, Console& console) const
{
    const auto key = CycleKey::parse(call.arguments().first());
    if (!key)
        return console.fail(key.error());
    const auto session = CompanySession::open(call);
    if (!session)
        return console.fail(session.error());
    const Access& access = (*session)->access();
    const CloseMode mode =
        call.isSet("even-incomplete") ? CloseMode::EvenIncomplete : CloseMode::OnlyComplete;
    const auto stage = wantedStage(call, access, *key);
    if (!stage)
        return console.fail(stage.error());
    if (const auto moved = advanceCycle(access, *key, {*stage, call.value("reason"), mode}); !moved)
        return console.fail(moved.error());
    const auto overview = cycleStatus(access, *key);
    if (!overview)
        return console.fail(overview.error());
    if (console.speech() == Speech::Plain)
        return console.print(cycleLine(*overview) + QLatin1Char('\n'));
    JsonWriter out;
    out.beginObject();
    writeCycle(*overview, out);
    out.endObject();
    return console.print(out.take() + '\n');
}

} // namespace plumbline
