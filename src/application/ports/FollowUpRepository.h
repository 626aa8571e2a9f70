// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycles/Cycle.h"
#include "domain/followups/Attachment.h"
#include "domain/followups/IndicatorSpread.h"
#include "domain/followups/Interview.h"
#include "domain/followups/Paper.h"
#include "domain/followups/PlanAction.h"

namespace plumbline {

/// Which rows are asked for; what is left out asks for all.
struct FollowUpFilter
{
    std::optional<CycleKey> cycle = {};
    std::optional<EmployeeId> employee = {};
};

/// A record of an interview. A correction is another one that names the first.
struct StoredInterview
{
    int number = 0; ///< Given by the file.
    CycleKey cycle;
    EmployeeId employee;
    int corrects = 0; ///< The first record of the same interview; 0: it is that.
    InterviewFacts facts;
    QString reason; ///< Of a correction.
    QString by; ///< Who recorded it.
    QDateTime at;
};

struct StoredAction
{
    int number = 0; ///< Given by the file.
    CycleKey cycle;
    EmployeeId employee;
    PlanActionFacts facts;
    QString by;
    QDateTime at;
};

struct StoredReport
{
    int action = 0;
    ActionReport report;
};

/// A file beside something; its bytes are read on their own.
struct StoredAttachment
{
    int number = 0; ///< Given by the file.
    CycleKey cycle;
    EmployeeId employee;
    AttachedTo to = AttachedTo::Interview;
    int toNumber = 0; ///< Of the first record of the interview, of the action, of the paper …
    QString name;
    QString mediaType;
    std::int64_t size = 0;
    QByteArray sha256;
    QString by;
    QDateTime at;
};

struct StoredPaper
{
    int number = 0; ///< Given by the file.
    CycleKey cycle;
    EmployeeId employee;
    PaperFacts facts;
    QString by; ///< Who recorded it.
    QDateTime at;
};

/// What was decided on an indicator after a cycle. The last one counts.
struct StoredLook
{
    CycleKey cycle;
    QString node;
    IndicatorVerdict verdict = IndicatorVerdict::Keep;
    QString remark;
    QString by;
    QDateTime at;
};

/// What somebody thinks of an indicator.
struct StoredOpinion
{
    CycleKey cycle;
    QString node;
    OpinionOf of = OpinionOf::Member;
    QString from; ///< By name; may be empty.
    QString text;
    QString by;
    QDateTime at;
};

/// What follows a result: interviews, plans and their actions, files beside them, papers, the look
/// at indicators. Rows only add; numbers are given from 1 and returned.
class FollowUpRepository
{
public:
    virtual ~FollowUpRepository() = default;
    [[nodiscard]] virtual Result<int> addInterview(const StoredInterview& interview) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredInterview>>
    interviews(const FollowUpFilter& filter) = 0; ///< By number.
    [[nodiscard]] virtual Result<int> addAction(const StoredAction& action) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredAction>>
    actions(const FollowUpFilter& filter) = 0; ///< By number.
    [[nodiscard]] virtual Result<> addReport(const StoredReport& report) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredReport>>
    reports(const FollowUpFilter& filter) = 0; ///< Of those actions, in order.
    [[nodiscard]] virtual Result<int> addAttachment(const StoredAttachment& attachment,
                                                    const QByteArray& bytes) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredAttachment>>
    attachments(const FollowUpFilter& filter) = 0; ///< By number.
    [[nodiscard]] virtual Result<std::optional<StoredAttachment>> attachment(int number) = 0;
    /// `damaged-file` where they are not what their digest says.
    [[nodiscard]] virtual Result<QByteArray> attachedBytes(int number) = 0;
    [[nodiscard]] virtual Result<int> addPaper(const StoredPaper& paper) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredPaper>>
    papers(const FollowUpFilter& filter) = 0; ///< By number.
    [[nodiscard]] virtual Result<> addLook(const StoredLook& look) = 0;
    /// Of every cycle of the scheme, in order.
    [[nodiscard]] virtual Result<std::vector<StoredLook>> looks(const SchemeId& scheme) = 0;
    [[nodiscard]] virtual Result<> addOpinion(const StoredOpinion& opinion) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredOpinion>> opinions(const CycleKey& cycle) = 0;
};

} // namespace plumbline
