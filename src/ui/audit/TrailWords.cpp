// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/TrailWords.h"

#include "application/ports/Repositories.h"

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
    Word{"look.", QT_TRANSLATE_NOOP("Trail", "Second looks")},
    Word{"indicator.", QT_TRANSLATE_NOOP("Trail", "Indicators")},
    Word{"paper.", QT_TRANSLATE_NOOP("Trail", "Papers")},
    Word{"scorer.", QT_TRANSLATE_NOOP("Trail", "Scorers")},
    Word{"scheme.", QT_TRANSLATE_NOOP("Trail", "Schemes")},
    Word{"employee.", QT_TRANSLATE_NOOP("Trail", "People")},
    Word{"person.", QT_TRANSLATE_NOOP("Trail", "Personal data")},
    Word{"team.", QT_TRANSLATE_NOOP("Trail", "Teams")},
    Word{"segment.", QT_TRANSLATE_NOOP("Trail", "Segments")},
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
    Word{"value.set-aside",
         QT_TRANSLATE_NOOP("Trail", "Value set aside by another scheme version")},
    Word{"cycle.advanced", QT_TRANSLATE_NOOP("Trail", "Cycle brought to another stage")},
    Word{"cycle.dated", QT_TRANSLATE_NOOP("Trail", "Dates of the cycle set")},
    Word{"cycle.migrated", QT_TRANSLATE_NOOP("Trail", "Cycle brought to another scheme version")},
    Word{"cycle.settled", QT_TRANSLATE_NOOP("Trail", "Cycle settled")},
    Word{"appraisal.goals-proposed", QT_TRANSLATE_NOOP("Trail", "Goals proposed")},
    Word{"appraisal.goals-agreed", QT_TRANSLATE_NOOP("Trail", "Goals agreed")},
    Word{"appraisal.goals-objected", QT_TRANSLATE_NOOP("Trail", "Goals objected to")},
    Word{"appraisal.self-rated", QT_TRANSLATE_NOOP("Trail", "Self-rating handed in")},
    Word{"appraisal.submitted", QT_TRANSLATE_NOOP("Trail", "Scores submitted")},
    Word{"appraisal.passed-on", QT_TRANSLATE_NOOP("Trail", "Appraisal passed on")},
    Word{"appraisal.returned", QT_TRANSLATE_NOOP("Trail", "Appraisal returned")},
    Word{"appraisal.published", QT_TRANSLATE_NOOP("Trail", "Result published")},
    Word{"appraisal.confirmed", QT_TRANSLATE_NOOP("Trail", "Result confirmed")},
    Word{"appraisal.appealed", QT_TRANSLATE_NOOP("Trail", "Result contested")},
    Word{"appraisal.appeal-decided", QT_TRANSLATE_NOOP("Trail", "Appeal decided")},
    Word{"appraisal.corrected", QT_TRANSLATE_NOOP("Trail", "Result corrected")},
    Word{"appraisal.not-appraised", QT_TRANSLATE_NOOP("Trail", "Left without an appraisal")},
    Word{"appraisal.appraised-again", QT_TRANSLATE_NOOP("Trail", "Appraised after all")},
    Word{"appraisal.settled", QT_TRANSLATE_NOOP("Trail", "Appraisal settled")},
    Word{"decision.taken", QT_TRANSLATE_NOOP("Trail", "Decision on a result")},
    Word{"look.taken", QT_TRANSLATE_NOOP("Trail", "Second look taken")},
    Word{"segment.set", QT_TRANSLATE_NOOP("Trail", "Segments of the period set")},
    Word{"route.set", QT_TRANSLATE_NOOP("Trail", "Usual route set")},
    Word{"route.changed", QT_TRANSLATE_NOOP("Trail", "Route of an appraisal changed")},
    Word{"scorer.set", QT_TRANSLATE_NOOP("Trail", "Scorer set")},
    Word{"interview.held", QT_TRANSLATE_NOOP("Trail", "Interview recorded")},
    Word{"interview.corrected", QT_TRANSLATE_NOOP("Trail", "Interview corrected")},
    Word{"plan.action", QT_TRANSLATE_NOOP("Trail", "Action agreed")},
    Word{"plan.reported", QT_TRANSLATE_NOOP("Trail", "Progress of an action reported")},
    Word{"paper.recorded", QT_TRANSLATE_NOOP("Trail", "Paper recorded")},
    Word{"file.attached", QT_TRANSLATE_NOOP("Trail", "File attached")},
    Word{"package.sent", QT_TRANSLATE_NOOP("Trail", "Package sent")},
    Word{"package.taken", QT_TRANSLATE_NOOP("Trail", "Package taken in")},
    Word{"ledger.added", QT_TRANSLATE_NOOP("Trail", "Ledger entry added")},
    Word{"ledger.reversed", QT_TRANSLATE_NOOP("Trail", "Ledger entry reversed")},
    Word{"proposal.decided", QT_TRANSLATE_NOOP("Trail", "Proposal decided")},
    Word{"indicator.looked-at", QT_TRANSLATE_NOOP("Trail", "Indicator looked at")},
    Word{"indicator.opinion", QT_TRANSLATE_NOOP("Trail", "Opinion on an indicator")},
    Word{"company.created", QT_TRANSLATE_NOOP("Trail", "Company file made")},
    Word{"file.changed", QT_TRANSLATE_NOOP("Trail", "File changed")},
};

/// What the program writes into entries, by what it is about.
constexpr std::array kCodes{
    Word{"action-state.open", QT_TRANSLATE_NOOP("Trail", "open")},
    Word{"action-state.done", QT_TRANSLATE_NOOP("Trail", "done")},
    Word{"action-state.given-up", QT_TRANSLATE_NOOP("Trail", "given up")},
    Word{"verdict.keep", QT_TRANSLATE_NOOP("Trail", "keep")},
    Word{"verdict.change", QT_TRANSLATE_NOOP("Trail", "change")},
    Word{"verdict.drop", QT_TRANSLATE_NOOP("Trail", "drop")},
    Word{"proposal.accepted", QT_TRANSLATE_NOOP("Trail", "accepted")},
    Word{"proposal.declined", QT_TRANSLATE_NOOP("Trail", "declined")},
    Word{"proposal.changed", QT_TRANSLATE_NOOP("Trail", "changed")},
    Word{"paper.goals", QT_TRANSLATE_NOOP("Trail", "goals")},
    Word{"paper.self-rating", QT_TRANSLATE_NOOP("Trail", "self-rating")},
    Word{"paper.scores", QT_TRANSLATE_NOOP("Trail", "scores")},
    Word{"paper.confirmation", QT_TRANSLATE_NOOP("Trail", "confirmation")},
    Word{"paper.appeal", QT_TRANSLATE_NOOP("Trail", "appeal")},
    Word{"paper.other", QT_TRANSLATE_NOOP("Trail", "other")},
    Word{"package.scores", QT_TRANSLATE_NOOP("Trail", "scores")},
    Word{"package.confirmation", QT_TRANSLATE_NOOP("Trail", "confirmation")},
    Word{"package.appeal", QT_TRANSLATE_NOOP("Trail", "appeal")},
    Word{"held.in-person", QT_TRANSLATE_NOOP("Trail", "in person")},
    Word{"held.remotely", QT_TRANSLATE_NOOP("Trail", "remotely")},
    Word{"held.on-paper", QT_TRANSLATE_NOOP("Trail", "on paper")},
    Word{"field.name", QT_TRANSLATE_NOOP("Trail", "name")},
    Word{"field.team", QT_TRANSLATE_NOOP("Trail", "team")},
    Word{"field.joined", QT_TRANSLATE_NOOP("Trail", "joined")},
    Word{"field.left", QT_TRANSLATE_NOOP("Trail", "left the company")},
    Word{"field.positions", QT_TRANSLATE_NOOP("Trail", "positions")},
    Word{"field.teams", QT_TRANSLATE_NOOP("Trail", "teams")},
    Word{"field.parent", QT_TRANSLATE_NOOP("Trail", "team above")},
    Word{"field.leader", QT_TRANSLATE_NOOP("Trail", "leader")},
    Word{"setting.idle.minutes", QT_TRANSLATE_NOOP("Trail", "minutes until the window locks")},
    Word{"setting.measure.months", QT_TRANSLATE_NOOP("Trail", "months until a customer is lost")},
    Word{"setting.measure.fewest", QT_TRANSLATE_NOOP("Trail", "fewest records for a measure")},
    Word{"setting.complaint.hours.1",
         QT_TRANSLATE_NOOP("Trail", "hours for complaints of class 1")},
    Word{"setting.complaint.hours.2",
         QT_TRANSLATE_NOOP("Trail", "hours for complaints of class 2")},
    Word{"setting.complaint.hours.3",
         QT_TRANSLATE_NOOP("Trail", "hours for complaints of class 3")},
    Word{"setting.pay.fine-share",
         QT_TRANSLATE_NOOP("Trail", "share of the wage that deductions may take")},
    Word{"setting.pay.minimum-wage", QT_TRANSLATE_NOOP("Trail", "minimum wage")},
    Word{"setting.pay.wage-amount", QT_TRANSLATE_NOOP("Trail", "amount that is the wage")},
    Word{"setting.segments.way", QT_TRANSLATE_NOOP("Trail", "how parts of a period count")},
    Word{"setting.segments.fewest-days",
         QT_TRANSLATE_NOOP("Trail", "fewest days of a part that counts")},
    Word{"setting.backup.folder", QT_TRANSLATE_NOOP("Trail", "folder of the backups")},
    Word{"setting.paper.company", QT_TRANSLATE_NOOP("Trail", "company's name on paper")},
    Word{"setting.paper.logo", QT_TRANSLATE_NOOP("Trail", "logo on paper")},
    Word{"setting.paper.signatures", QT_TRANSLATE_NOOP("Trail", "lines to sign on")},
    Word{"setting.paper.size", QT_TRANSLATE_NOOP("Trail", "size of the paper")},
    Word{"setting.paper.file-names", QT_TRANSLATE_NOOP("Trail", "names of report files")},
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

QString trailTerm(const QString& group, const QString& code)
{
    const QString words = lookedUp(kCodes, group + code);
    return words == group + code ? code : words;
}

QString trailWhat(const AuditEntry& entry)
{
    const QString action = trailAction(entry.action);
    if (entry.action != QLatin1String("setting.changed"))
        return action;
    return QCoreApplication::translate("Trail", "%1: %2", "an action, what it is done to")
        .arg(action, trailTerm(QStringLiteral("setting."), entry.object));
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
