// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/RecogniseCode.h"

#include "application/dashboard/DashboardFigures.h"
#include "application/policy/Permit.h"
#include "application/ports/AccountRepository.h"
#include "application/records/RecordFeed.h"
#include "application/reports/CheckFacts.h"
#include "application/trail/KeptRevisions.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

constexpr int kThousand = 1000;

/// Whether to a reader's eyes there is nothing of the kind, which is no failure of the file.
bool isNothing(const Error& error)
{
    return error.code == ErrorCode::NotPermitted || error.code == ErrorCode::NotFound
        || error.code == ErrorCode::Incomplete;
}

/// Compares the documents of one cycle that one reader can print with a code.
class CycleSearch
{
public:
    CycleSearch(const Access& access, const Cycle& cycle, const QString& code, CodeFinding& finding)
        : m_access(access)
        , m_cycle(cycle)
        , m_code(code)
        , m_finding(finding)
    {
    }

    /// What depends on whom the reader sees.
    [[nodiscard]] Result<> compareSeen()
    {
        return of(reportSheet(m_access, key()),
                  [this](const ScoreSheet& sheet) {
                      compareAppraisals(sheet);
                      compareTeams(sheet);
                  })
            .and_then([this] {
                return of(cycleSummary(m_access, key()), [this](const CycleSummary& summary) {
                    compare(checkFacts(summary), "summary", {});
                });
            });
    }

    /// What looks the same to all who may print it.
    [[nodiscard]] Result<> compareOthers()
    {
        return of(paySlips(m_access, key(), {}),
                  [this](const PaySlips& slips) {
                      for (const PersonSlip& slip : slips.people)
                          compare(checkFacts(slips.ground, slip),
                                  "slips",
                                  slip.person.appraisal.employee.text());
                  })
            .and_then([this] {
                return of(interviewSheets(m_access, key(), {}),
                          [this](std::vector<InterviewSheet> sheets) {
                              compareInterviews(std::move(sheets));
                          });
            })
            .and_then([this] {
                return of(
                    appealFiles(m_access, key(), {}), [this](const std::vector<AppealFile>& files) {
                        for (const AppealFile& file : files)
                            compare(
                                checkFacts(file), "appeal", file.person.appraisal.employee.text());
                    });
            });
    }

    /// Appraisals as they were published earlier.
    [[nodiscard]] Result<> compareRevisions()
    {
        KeptRevisions revisions(m_access, m_access.store.repositories(), m_cycle);
        for (;;) {
            const Result<std::optional<ComputedRevision>> one = revisions.next();
            if (!one)
                return failure(one.error());
            if (!*one)
                return {};
            compareRevision(**one);
        }
    }

private:
    [[nodiscard]] const CycleKey& key() const { return m_cycle.key; }

    template<typename Found, typename Use>
    [[nodiscard]] static Result<> of(Result<Found> found, const Use& use)
    {
        if (found)
            use(*std::move(found));
        else if (!isNothing(found.error()))
            return failure(found.error());
        return {};
    }

    void compare(const QStringList& facts, const char* layout, const QString& id, int revision = 0)
    {
        ++m_finding.compared;
        if (!m_finding.document && checkCodeOf(facts) == m_code)
            m_finding.document =
                RecognisedDocument{QLatin1String(layout), key(), id, !m_cycle.isClosed(), revision};
    }

    void compareAppraisals(const ScoreSheet& sheet)
    {
        for (int row = 0; row < sheet.size(); ++row) {
            const EmployeeId& employee = sheet.appraisal(row).employee;
            compare(checkFacts({key(),
                                m_cycle.schemeVersion,
                                sheet.scheme(),
                                employee,
                                sheet.input(row),
                                sheet.evaluation().people[static_cast<std::size_t>(row)]}),
                    "appraisal",
                    employee.text());
        }
    }

    void compareTeams(const ScoreSheet& sheet)
    {
        const DashboardFigures figures(sheet);
        for (const TeamId& team : reportedTeams(sheet))
            compare(checkFacts(teamReport(sheet, figures, team)), "team", team.text());
    }

    /// A result that was not published yet does not stand on the sheet of the person themselves.
    void compareInterviews(std::vector<InterviewSheet> sheets)
    {
        for (InterviewSheet& sheet : sheets) {
            const QString id = sheet.person.appraisal.employee.text();
            compare(checkFacts(sheet), "interview", id);
            sheet.result.reset();
            compare(checkFacts(sheet), "interview", id);
        }
    }

    void compareRevision(const ComputedRevision& one)
    {
        const CurrentResult& kept = one.result;
        for (std::size_t i = 0; i < kept.people.size(); ++i)
            compare(checkFacts({key(),
                                one.version,
                                kept.scheme,
                                kept.people[i].id,
                                kept.people[i],
                                kept.result.people[i]}),
                    "appraisal",
                    kept.people[i].id.text(),
                    one.number);
    }

    const Access& m_access;
    const Cycle& m_cycle;
    const QString& m_code;
    CodeFinding& m_finding;
};

/// Who reads of others than themselves. Those who see everybody are one of each kind.
Result<std::vector<Session>> readers(const Access& access, Repositories& repositories)
{
    const auto accounts = repositories.accounts().accounts();
    if (!accounts)
        return failure(accounts.error());
    std::vector<Session> found;
    if (accounts->empty())
        found.push_back(access.session);
    const auto add = [&](const StoredAccount& stored) {
        found.push_back({stored.account.id.text(), stored.account});
    };
    const auto canSignIn = [](const StoredAccount& one) {
        return !one.account.isClosed && !one.account.mustChange;
    };
    for (const Role everybodys : {Role::Hr, Role::Auditor}) {
        const auto one = std::ranges::find_if(*accounts, [&](const StoredAccount& stored) {
            return canSignIn(stored) && stored.account.roles.has(everybodys);
        });
        if (one != accounts->end())
            add(*one);
    }
    for (const StoredAccount& stored : *accounts) {
        const RoleSet& roles = stored.account.roles;
        if (canSignIn(stored) && !roles.has(Role::Hr) && !roles.has(Role::Auditor)
            && (roles.has(Role::Manager) || roles.has(Role::Reviewer)))
            add(stored);
    }
    return found;
}

/// Goes through cycles with the eyes of one reader after another, until the document is found.
class CodeSearch
{
public:
    CodeSearch(const Access& access, QString code, WorkProgress& progress)
        : m_access(access)
        , m_code(std::move(code))
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<CodeFinding> search(const std::vector<Cycle>& cycles,
                                             const std::vector<Session>& sessions)
    {
        const auto all = static_cast<int>(cycles.size() * sessions.size());
        int done = 0;
        for (std::size_t reader = 0; reader < sessions.size(); ++reader) {
            Access as = m_access;
            as.session = sessions[reader];
            for (const Cycle& cycle : cycles) {
                if (m_progress.isCancelled)
                    return workCancelled();
                if (Result<> looked = look(as, cycle, reader == 0); !looked)
                    return failure(looked.error());
                if (m_finding.document)
                    return m_finding;
                m_progress.thousandths = ++done * kThousand / all;
            }
        }
        return m_finding;
    }

private:
    [[nodiscard]] Result<> look(const Access& as, const Cycle& cycle, bool isFirst)
    {
        CycleSearch search(as, cycle, m_code, m_finding);
        Result<> looked = search.compareSeen();
        if (looked && isFirst && !m_finding.document)
            looked = search.compareOthers();
        if (looked && isFirst && !m_finding.document)
            looked = search.compareRevisions();
        return looked;
    }

    const Access& m_access;
    QString m_code;
    WorkProgress& m_progress;
    CodeFinding m_finding;
};

} // namespace

Result<CodeFinding> recogniseCode(const Access& access,
                                  const QString& typed,
                                  const std::optional<CycleKey>& cycle,
                                  WorkProgress& progress)
{
    Repositories& repositories = access.store.repositories();
    if (Result<> may = permit(access, repositories, Permission::VerifyFile); !may)
        return failure(may.error());
    const std::optional<QString> code = parseCheckCode(typed);
    if (!code)
        return failure(ErrorCode::BadValue,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "“%1” is no check code of a document."),
                       {typed});
    Result<std::vector<Cycle>> cycles = repositories.cycles().cycles();
    if (!cycles)
        return failure(cycles.error());
    if (cycle)
        std::erase_if(*cycles, [&](const Cycle& one) { return one.key != *cycle; });
    const Result<std::vector<Session>> sessions = readers(access, repositories);
    if (!sessions)
        return failure(sessions.error());
    return CodeSearch(access, *code, progress).search(*cycles, *sessions);
}

} // namespace plumbline
