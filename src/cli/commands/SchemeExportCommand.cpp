// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/SchemeExportCommand.h"

#include "cli/Files.h"
#include "cli/SchemeSource.h"

#include <algorithm>

namespace plumbline {

ExitStatus SchemeExportCommand::run(const Invocation& call, Console& console) const
{
    const QString& id = call.arguments().first();
    const auto entries = schemesOf(call);
    if (!entries)
        return console.fail(entries.error());
    const auto found = std::ranges::find_if(
        *entries, [&](const SchemeEntry& entry) { return entry.scheme.document().id == id; });
    if (found == entries->end()) {
        return console.fail({ErrorCode::NotFound,
                             {},
                             {QT_TRANSLATE_NOOP("Messages", "There is no scheme “%1”."), {id}}});
    }
    if (call.arguments().size() == 1)
        return console.print(found->document);
    const auto written = writeFile(call.arguments().last(), found->document);
    return written ? ExitStatus::Done : console.fail(written.error());
}

} // namespace plumbline
