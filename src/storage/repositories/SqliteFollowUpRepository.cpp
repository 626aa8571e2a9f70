// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteFollowUpRepository.h"

#include "storage/repositories/FilteredRows.h"
#include "storage/repositories/StoredForms.h"

namespace plumbline {

namespace {

constexpr const char* kAddInterview =
    "INSERT INTO interview (cycle, employee, corrects, day, holder, how, went_well, went_badly, "
    "agreed, reason, by, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kInterviewColumns =
    "t.number, t.employee, coalesce(t.corrects, 0), t.day, t.holder, t.how, t.went_well, "
    "t.went_badly, t.agreed, t.reason, t.by, t.at";
constexpr const char* kAddAction =
    "INSERT INTO plan_action (cycle, employee, interview, what, owner, due, by, at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kActionColumns =
    "t.number, t.employee, coalesce(t.interview, 0), t.what, t.owner, t.due, t.by, t.at";
constexpr const char* kAddReport =
    "INSERT INTO plan_report (action, state, report, due, by, at) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* kReportColumns =
    "r.action, r.state, r.report, coalesce(r.due, ''), r.by, r.at";
constexpr const char* kAddAttachment =
    "INSERT INTO attachment (cycle, employee, beside, beside_number, name, media_type, by, at, "
    "sha256, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kAttachmentColumns =
    "t.number, t.employee, t.beside, t.beside_number, t.name, t.media_type, length(t.bytes), "
    "t.sha256, t.by, t.at";
constexpr const char* kAttachment =
    "SELECT t.number, t.employee, t.beside, t.beside_number, t.name, t.media_type, "
    "length(t.bytes), t.sha256, t.by, t.at, c.scheme, c.period FROM attachment t "
    "JOIN cycle c ON c.number = t.cycle WHERE t.number = ?";
constexpr const char* kAttachedBytes = "SELECT bytes, sha256 FROM attachment WHERE number = ?";
constexpr const char* kAddPaper = "INSERT INTO paper (cycle, employee, kind, day, note, by, at) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kPaperColumns = "t.number, t.employee, t.kind, t.day, t.note, t.by, t.at";
constexpr const char* kAddLook =
    "INSERT INTO indicator_look (cycle, node, verdict, remark, by, at) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* kLooks =
    "SELECT t.node, t.verdict, t.remark, t.by, t.at, c.scheme, c.period FROM indicator_look t "
    "JOIN cycle c ON c.number = t.cycle WHERE c.scheme = ? ORDER BY t.number";
constexpr const char* kAddOpinion =
    "INSERT INTO indicator_opinion (cycle, node, whose, source, opinion, by, at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kOpinions = "SELECT node, whose, source, opinion, by, at "
                                  "FROM indicator_opinion WHERE cycle = ? ORDER BY number";

std::optional<std::int64_t> orNull(int number)
{
    return number == 0 ? std::nullopt : std::optional<std::int64_t>(number);
}

int intIn(const Row& row, int column)
{
    return static_cast<int>(row.integer(column));
}

StoredAttachment attachmentIn(const Row& row, const CycleKey& cycle)
{
    return {intIn(row, 0),
            cycle,
            EmployeeId(row.text(1)),
            static_cast<AttachedTo>(row.integer(2)),
            intIn(row, 3),
            row.text(4),
            row.text(5),
            row.integer(6),
            row.bytes(7),
            row.text(8),
            storedMoment(row.integer(9))};
}

/// Reads rows into a list by `make`, which takes a row and its cycle.
template<typename T, typename Make>
Result<std::vector<T>>
listOf(Statement& statement, const FollowUpFilter& filter, int cycleColumn, Make make)
{
    std::vector<T> list;
    const Result<> read = readFiltered(statement, filter, [&](const Row& row) {
        return cycleIn(row, cycleColumn).map([&](const CycleKey& cycle) {
            list.push_back(make(row, cycle));
        });
    });
    return read.map([&list] { return std::move(list); });
}

} // namespace

SqliteFollowUpRepository::SqliteFollowUpRepository(Database& database, CycleNumbers& numbers)
    : m_numbers(numbers)
    , m_last(database, kLastNumber)
    , m_addInterview(database, kAddInterview)
    , m_interviews(database, filteredRows(kInterviewColumns, "interview"))
    , m_addAction(database, kAddAction)
    , m_actions(database, filteredRows(kActionColumns, "plan_action"))
    , m_addReport(database, kAddReport)
    , m_reports(database,
                filteredRows(kReportColumns,
                             "plan_action",
                             "JOIN plan_report r ON r.action = t.number",
                             "r.number"))
    , m_addAttachment(database, kAddAttachment)
    , m_attachments(database, filteredRows(kAttachmentColumns, "attachment"))
    , m_attachment(database, kAttachment)
    , m_attachedBytes(database, kAttachedBytes)
    , m_addPaper(database, kAddPaper)
    , m_papers(database, filteredRows(kPaperColumns, "paper"))
    , m_addLook(database, kAddLook)
    , m_looks(database, kLooks)
    , m_addOpinion(database, kAddOpinion)
    , m_opinions(database, kOpinions)
{
}

Result<int> SqliteFollowUpRepository::addInterview(const StoredInterview& interview)
{
    const InterviewFacts& facts = interview.facts;
    return m_numbers.number(interview.cycle)
        .and_then([&](std::int64_t cycle) {
            return m_addInterview.run(cycle,
                                      interview.employee.text(),
                                      orNull(interview.corrects),
                                      toStored(facts.day),
                                      facts.holder,
                                      std::int64_t{static_cast<int>(facts.how)},
                                      facts.wentWell,
                                      facts.wentBadly,
                                      facts.agreed,
                                      interview.reason,
                                      interview.by,
                                      toStored(interview.at));
        })
        .and_then([this] { return numberOfLast(m_last); });
}

Result<std::vector<StoredInterview>>
SqliteFollowUpRepository::interviews(const FollowUpFilter& filter)
{
    return listOf<StoredInterview>(
        m_interviews, filter, 12, [](const Row& row, const CycleKey& cycle) {
            const InterviewFacts facts{storedDay(row.text(3)),
                                       row.text(4),
                                       static_cast<HeldHow>(row.integer(5)),
                                       row.text(6),
                                       row.text(7),
                                       row.text(8)};
            return StoredInterview{intIn(row, 0),
                                   cycle,
                                   EmployeeId(row.text(1)),
                                   intIn(row, 2),
                                   facts,
                                   row.text(9),
                                   row.text(10),
                                   storedMoment(row.integer(11))};
        });
}

Result<int> SqliteFollowUpRepository::addAction(const StoredAction& action)
{
    return m_numbers.number(action.cycle)
        .and_then([&](std::int64_t cycle) {
            return m_addAction.run(cycle,
                                   action.employee.text(),
                                   orNull(action.facts.interview),
                                   action.facts.what,
                                   action.facts.owner.text(),
                                   toStored(action.facts.due),
                                   action.by,
                                   toStored(action.at));
        })
        .and_then([this] { return numberOfLast(m_last); });
}

Result<std::vector<StoredAction>> SqliteFollowUpRepository::actions(const FollowUpFilter& filter)
{
    return listOf<StoredAction>(m_actions, filter, 8, [](const Row& row, const CycleKey& cycle) {
        const PlanActionFacts facts{
            row.text(3), EmployeeId(row.text(4)), storedDay(row.text(5)), intIn(row, 2)};
        return StoredAction{intIn(row, 0),
                            cycle,
                            EmployeeId(row.text(1)),
                            facts,
                            row.text(6),
                            storedMoment(row.integer(7))};
    });
}

Result<> SqliteFollowUpRepository::addReport(const StoredReport& stored)
{
    const ActionReport& report = stored.report;
    return m_addReport.run(std::int64_t{stored.action},
                           std::int64_t{static_cast<int>(report.state)},
                           report.text,
                           report.due.isNull() ? std::nullopt : std::optional(toStored(report.due)),
                           report.by,
                           toStored(report.at));
}

Result<std::vector<StoredReport>> SqliteFollowUpRepository::reports(const FollowUpFilter& filter)
{
    return listOf<StoredReport>(m_reports, filter, 6, [](const Row& row, const CycleKey&) {
        return StoredReport{intIn(row, 0),
                            {static_cast<ActionState>(row.integer(1)),
                             row.text(2),
                             storedDay(row.text(3)),
                             row.text(4),
                             storedMoment(row.integer(5))}};
    });
}

Result<int> SqliteFollowUpRepository::addAttachment(const StoredAttachment& attachment,
                                                    const QByteArray& bytes)
{
    return m_numbers.number(attachment.cycle)
        .and_then([&](std::int64_t cycle) {
            return m_addAttachment.run(cycle,
                                       attachment.employee.text(),
                                       std::int64_t{static_cast<int>(attachment.to)},
                                       std::int64_t{attachment.toNumber},
                                       attachment.name,
                                       attachment.mediaType,
                                       attachment.by,
                                       toStored(attachment.at),
                                       digestOf(bytes),
                                       bytes);
        })
        .and_then([this] { return numberOfLast(m_last); });
}

Result<std::vector<StoredAttachment>>
SqliteFollowUpRepository::attachments(const FollowUpFilter& filter)
{
    return listOf<StoredAttachment>(m_attachments, filter, 10, attachmentIn);
}

Result<std::optional<StoredAttachment>> SqliteFollowUpRepository::attachment(int number)
{
    std::optional<StoredAttachment> found;
    return m_attachment
        .read(
            [&found](const Row& row) {
                return cycleIn(row, 10).map(
                    [&](const CycleKey& cycle) { found = attachmentIn(row, cycle); });
            },
            std::int64_t{number})
        .map([&found] { return std::move(found); });
}

Result<QByteArray> SqliteFollowUpRepository::attachedBytes(int number)
{
    std::optional<QByteArray> bytes;
    QByteArray digest;
    const Result<> read = m_attachedBytes.read(
        [&](const Row& row) {
            bytes = row.bytes(0);
            digest = row.bytes(1);
        },
        std::int64_t{number});
    if (!read)
        return failure(read.error());
    if (!bytes)
        return failure(ErrorCode::NotFound,
                       QString::number(number),
                       QT_TRANSLATE_NOOP("Messages", "There is no attached file %1."),
                       {QString::number(number)});
    if (digestOf(*bytes) != digest)
        return failure(ErrorCode::DamagedFile,
                       QString::number(number),
                       QT_TRANSLATE_NOOP("Messages",
                                         "The attached file %1 is not what was kept: its bytes "
                                         "were changed."),
                       {QString::number(number)});
    return *std::move(bytes);
}

Result<int> SqliteFollowUpRepository::addPaper(const StoredPaper& paper)
{
    return m_numbers.number(paper.cycle)
        .and_then([&](std::int64_t cycle) {
            return m_addPaper.run(cycle,
                                  paper.employee.text(),
                                  std::int64_t{static_cast<int>(paper.facts.kind)},
                                  toStored(paper.facts.day),
                                  paper.facts.note,
                                  paper.by,
                                  toStored(paper.at));
        })
        .and_then([this] { return numberOfLast(m_last); });
}

Result<std::vector<StoredPaper>> SqliteFollowUpRepository::papers(const FollowUpFilter& filter)
{
    return listOf<StoredPaper>(m_papers, filter, 7, [](const Row& row, const CycleKey& cycle) {
        const PaperFacts facts{
            static_cast<PaperKind>(row.integer(2)), storedDay(row.text(3)), row.text(4)};
        return StoredPaper{intIn(row, 0),
                           cycle,
                           EmployeeId(row.text(1)),
                           facts,
                           row.text(5),
                           storedMoment(row.integer(6))};
    });
}

Result<> SqliteFollowUpRepository::addLook(const StoredLook& look)
{
    return m_numbers.number(look.cycle).and_then([&](std::int64_t cycle) {
        return m_addLook.run(cycle,
                             look.node,
                             std::int64_t{static_cast<int>(look.verdict)},
                             look.remark,
                             look.by,
                             toStored(look.at));
    });
}

Result<std::vector<StoredLook>> SqliteFollowUpRepository::looks(const SchemeId& scheme)
{
    std::vector<StoredLook> looks;
    const Result<> read = m_looks.read(
        [&looks](const Row& row) {
            return cycleIn(row, 5).map([&](const CycleKey& cycle) {
                looks.push_back({cycle,
                                 row.text(0),
                                 static_cast<IndicatorVerdict>(row.integer(1)),
                                 row.text(2),
                                 row.text(3),
                                 storedMoment(row.integer(4))});
            });
        },
        scheme.text());
    return read.map([&looks] { return std::move(looks); });
}

Result<> SqliteFollowUpRepository::addOpinion(const StoredOpinion& opinion)
{
    return m_numbers.number(opinion.cycle).and_then([&](std::int64_t cycle) {
        return m_addOpinion.run(cycle,
                                opinion.node,
                                std::int64_t{static_cast<int>(opinion.of)},
                                opinion.from,
                                opinion.text,
                                opinion.by,
                                toStored(opinion.at));
    });
}

Result<std::vector<StoredOpinion>> SqliteFollowUpRepository::opinions(const CycleKey& key)
{
    std::vector<StoredOpinion> opinions;
    const Result<> read = m_numbers.number(key).and_then([&](std::int64_t cycle) {
        return m_opinions.read(
            [&](const Row& row) {
                opinions.push_back({key,
                                    row.text(0),
                                    static_cast<OpinionOf>(row.integer(1)),
                                    row.text(2),
                                    row.text(3),
                                    row.text(4),
                                    storedMoment(row.integer(5))});
            },
            cycle);
    });
    return read.map([&opinions] { return std::move(opinions); });
}

} // namespace plumbline
