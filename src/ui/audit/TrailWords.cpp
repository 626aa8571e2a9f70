// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/TrailWords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace plumbline {

namespace {

struct Word
{
    const char* code;
    const char* text; ///< In the context "Trail".
};

constexpr std::array kGroups{
    Word{"value.", QT_TRANSLATE_NOOP("Trail", "Values")},
    Word{"note.", QT_TRANSLATE_NOOP("Trail", "Notes")},
    Word{"record.", QT_TRANSLATE_NOOP("Trail", "Records")},
    Word{"event.", QT_TRANSLATE_NOOP("Trail", "Events")},
    Word{"import.", QT_TRANSLATE_NOOP("Trail", "Imports")},
    Word{"sample.", QT_TRANSLATE_NOOP("Trail", "Sampling")},
    Word{"cycle.", QT_TRANSLATE_NOOP("Trail", "Cycles")},
    Word{"goals.", QT_TRANSLATE_NOOP("Trail", "Goals")},
    Word{"appraisal.", QT_TRANSLATE_NOOP("Trail", "Appraisals")},
    Word{"review.", QT_TRANSLATE_NOOP("Trail", "Reviews")},
    Word{"result.", QT_TRANSLATE_NOOP("Trail", "Results")},
    Word{"appeal.", QT_TRANSLATE_NOOP("Trail", "Appeals")},
    Word{"decision.", QT_TRANSLATE_NOOP("Trail", "Decisions")},
    Word{"interview.", QT_TRANSLATE_NOOP("Trail", "Interviews")},
    Word{"plan.", QT_TRANSLATE_NOOP("Trail", "Improvement plans")},
    Word{"ledger.", QT_TRANSLATE_NOOP("Trail", "Ledger")},
    Word{"proposal.", QT_TRANSLATE_NOOP("Trail", "Proposals")},
    Word{"budget.", QT_TRANSLATE_NOOP("Trail", "Budgets")},
    Word{"scheme.", QT_TRANSLATE_NOOP("Trail", "Schemes")},
    Word{"employee.", QT_TRANSLATE_NOOP("Trail", "People")},
    Word{"person.", QT_TRANSLATE_NOOP("Trail", "Personal data")},
    Word{"team.", QT_TRANSLATE_NOOP("Trail", "Teams")},
    Word{"position.", QT_TRANSLATE_NOOP("Trail", "Positions")},
    Word{"route.", QT_TRANSLATE_NOOP("Trail", "Routes")},
    Word{"package.", QT_TRANSLATE_NOOP("Trail", "Packages")},
    Word{"account.", QT_TRANSLATE_NOOP("Trail", "Accounts")},
    Word{"signin.", QT_TRANSLATE_NOOP("Trail", "Signing in")},
    Word{"password.", QT_TRANSLATE_NOOP("Trail", "Passwords")},
    Word{"deputy.", QT_TRANSLATE_NOOP("Trail", "Deputies")},
    Word{"setting.", QT_TRANSLATE_NOOP("Trail", "Settings")},
    Word{"backup.", QT_TRANSLATE_NOOP("Trail", "Backups")},
    Word{"backups.", QT_TRANSLATE_NOOP("Trail", "Setting up backups")},
    Word{"company.", QT_TRANSLATE_NOOP("Trail", "Company file")},
    Word{"file.", QT_TRANSLATE_NOOP("Trail", "File")},
};

constexpr std::array kActions{
    Word{"value.recorded", QT_TRANSLATE_NOOP("Trail", "Value recorded")},
    Word{"value.measured", QT_TRANSLATE_NOOP("Trail", "Value measured")},
    Word{"note.recorded", QT_TRANSLATE_NOOP("Trail", "Note recorded")},
    Word{"record.reassigned", QT_TRANSLATE_NOOP("Trail", "Record given to somebody else")},
    Word{"record.excluded", QT_TRANSLATE_NOOP("Trail", "Record excluded")},
    Word{"record.included", QT_TRANSLATE_NOOP("Trail", "Record included again")},
    Word{"event.recorded", QT_TRANSLATE_NOOP("Trail", "Event recorded")},
    Word{"import.taken", QT_TRANSLATE_NOOP("Trail", "Import taken in")},
    Word{"import.undone", QT_TRANSLATE_NOOP("Trail", "Import taken back")},
    Word{"import.map-kept", QT_TRANSLATE_NOOP("Trail", "Import map kept")},
    Word{"import.map-forgotten", QT_TRANSLATE_NOOP("Trail", "Import map forgotten")},
    Word{"sample.drawn", QT_TRANSLATE_NOOP("Trail", "Sample drawn")},
    Word{"cycle.opened", QT_TRANSLATE_NOOP("Trail", "Cycle opened")},
    Word{"cycle.measured", QT_TRANSLATE_NOOP("Trail", "Cycle measured")},
    Word{"cycle.scored", QT_TRANSLATE_NOOP("Trail", "Results kept")},
    Word{"cycle.closed", QT_TRANSLATE_NOOP("Trail", "Cycle closed")},
    Word{"cycle.imported", QT_TRANSLATE_NOOP("Trail", "Earlier results taken in")},
    Word{"cycle.cut-off", QT_TRANSLATE_NOOP("Trail", "Day of collecting set")},
    Word{"budget.set", QT_TRANSLATE_NOOP("Trail", "Budget set")},
    Word{"scheme.added", QT_TRANSLATE_NOOP("Trail", "Scheme version added")},
    Word{"scheme.activated", QT_TRANSLATE_NOOP("Trail", "Scheme version activated")},
    Word{"scheme.retired", QT_TRANSLATE_NOOP("Trail", "Scheme retired")},
    Word{"scheme.draft-discarded", QT_TRANSLATE_NOOP("Trail", "Draft discarded")},
    Word{"employee.added", QT_TRANSLATE_NOOP("Trail", "Employee added")},
    Word{"employee.changed", QT_TRANSLATE_NOOP("Trail", "Employee changed")},
    Word{"employee.left", QT_TRANSLATE_NOOP("Trail", "Employee left")},
    Word{"employee.removed", QT_TRANSLATE_NOOP("Trail", "Employee removed")},
    Word{"person.erased", QT_TRANSLATE_NOOP("Trail", "Person erased")},
    Word{"person.exported", QT_TRANSLATE_NOOP("Trail", "Data of a person exported")},
    Word{"team.added", QT_TRANSLATE_NOOP("Trail", "Team added")},
    Word{"team.changed", QT_TRANSLATE_NOOP("Trail", "Team changed")},
    Word{"team.removed", QT_TRANSLATE_NOOP("Trail", "Team removed")},
    Word{"position.taken", QT_TRANSLATE_NOOP("Trail", "Position taken over")},
    Word{"account.added", QT_TRANSLATE_NOOP("Trail", "Account added")},
    Word{"account.changed", QT_TRANSLATE_NOOP("Trail", "Account changed")},
    Word{"account.closed", QT_TRANSLATE_NOOP("Trail", "Account closed")},
    Word{"account.reopened", QT_TRANSLATE_NOOP("Trail", "Account opened again")},
    Word{"signin.done", QT_TRANSLATE_NOOP("Trail", "Signed in")},
    Word{"signin.failed", QT_TRANSLATE_NOOP("Trail", "Signing in failed")},
    Word{"password.changed", QT_TRANSLATE_NOOP("Trail", "Password changed")},
    Word{"password.reset", QT_TRANSLATE_NOOP("Trail", "One-time password set")},
    Word{"deputy.set", QT_TRANSLATE_NOOP("Trail", "Deputy named")},
    Word{"deputy.removed", QT_TRANSLATE_NOOP("Trail", "Deputy taken back")},
    Word{"setting.changed", QT_TRANSLATE_NOOP("Trail", "Setting changed")},
    Word{"backup.asked", QT_TRANSLATE_NOOP("Trail", "Backup made")},
    Word{"backups.set-up", QT_TRANSLATE_NOOP("Trail", "Recovery code of the backups made")},
    Word{"backups.code-replaced",
         QT_TRANSLATE_NOOP("Trail", "Recovery code of the backups replaced")},
    Word{"company.restored", QT_TRANSLATE_NOOP("Trail", "Restored from a backup")},
    Word{"file.changed", QT_TRANSLATE_NOOP("Trail", "File changed")},
};

QString lookedUp(std::span<const Word> words, const QString& code)
{
    const auto found = std::ranges::find_if(
        words, [&](const Word& word) { return QLatin1String(word.code) == code; });
    return found == words.end() ? code : QCoreApplication::translate("Trail", found->text);
}

} // namespace

QString trailAction(const QString& action)
{
    return lookedUp(kActions, action);
}

QString trailGroup(const QString& prefix)
{
    return lookedUp(kGroups, prefix);
}

std::vector<QString> trailGroups()
{
    std::vector<QString> prefixes;
    for (const Word& word : kGroups)
        prefixes.push_back(QLatin1String(word.code));
    return prefixes;
}

} // namespace plumbline
