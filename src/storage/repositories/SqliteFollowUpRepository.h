// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/FollowUpRepository.h"
#include "storage/repositories/CycleNumbers.h"

namespace plumbline {

/// Interviews, plans, attachments, papers and looks, in the order in which they came.
class SqliteFollowUpRepository final : public FollowUpRepository
{
public:
    SqliteFollowUpRepository(Database& database, CycleNumbers& numbers);

    [[nodiscard]] Result<int> addInterview(const StoredInterview& interview) override;
    [[nodiscard]] Result<std::vector<StoredInterview>>
    interviews(const FollowUpFilter& filter) override;
    [[nodiscard]] Result<int> addAction(const StoredAction& action) override;
    [[nodiscard]] Result<std::vector<StoredAction>> actions(const FollowUpFilter& filter) override;
    [[nodiscard]] Result<> addReport(const StoredReport& report) override;
    [[nodiscard]] Result<std::vector<StoredReport>> reports(const FollowUpFilter& filter) override;
    [[nodiscard]] Result<int> addAttachment(const StoredAttachment& attachment,
                                            const QByteArray& bytes) override;
    [[nodiscard]] Result<std::vector<StoredAttachment>>
    attachments(const FollowUpFilter& filter) override;
    [[nodiscard]] Result<std::optional<StoredAttachment>> attachment(int number) override;
    [[nodiscard]] Result<QByteArray> attachedBytes(int number) override;
    [[nodiscard]] Result<int> addPaper(const StoredPaper& paper) override;
    [[nodiscard]] Result<std::vector<StoredPaper>> papers(const FollowUpFilter& filter) override;
    [[nodiscard]] Result<> addLook(const StoredLook& look) override;
    [[nodiscard]] Result<std::vector<StoredLook>> looks(const SchemeId& scheme) override;
    [[nodiscard]] Result<> addOpinion(const StoredOpinion& opinion) override;
    [[nodiscard]] Result<std::vector<StoredOpinion>> opinions(const CycleKey& cycle) override;

private:
    CycleNumbers& m_numbers;
    Statement m_last;
    Statement m_addInterview;
    Statement m_interviews;
    Statement m_addAction;
    Statement m_actions;
    Statement m_addReport;
    Statement m_reports;
    Statement m_addAttachment;
    Statement m_attachments;
    Statement m_attachment;
    Statement m_attachedBytes;
    Statement m_addPaper;
    Statement m_papers;
    Statement m_addLook;
    Statement m_looks;
    Statement m_addOpinion;
    Statement m_opinions;
};

} // namespace plumbline
