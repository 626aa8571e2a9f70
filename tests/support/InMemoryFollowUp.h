// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Contents.h"

#include <QtCore/QCryptographicHash>

namespace plumbline::testing {

/// Those of `rows` that a filter asks for.
template<typename Row, typename Filter>
std::vector<Row> filtered(const std::vector<Row>& rows, const Filter& filter)
{
    std::vector<Row> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found), [&](const Row& row) {
        return (!filter.cycle || row.cycle == *filter.cycle)
            && (!filter.employee || row.employee == *filter.employee);
    });
    return found;
}

/// Puts a row at the end, numbered from 1.
template<typename Row>
int numbered(std::vector<Row>& rows, Row row)
{
    row.number = static_cast<int>(rows.size()) + 1;
    rows.push_back(std::move(row));
    return static_cast<int>(rows.size());
}

/// Keeps what follows a result in memory.
class InMemoryFollowUp : public FollowUpRepository
{
public:
    explicit InMemoryFollowUp(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<int> addInterview(const StoredInterview& interview) override
    {
        return numbered(m_contents.interviews, interview);
    }

    Result<std::vector<StoredInterview>> interviews(const FollowUpFilter& filter) override
    {
        return filtered(m_contents.interviews, filter);
    }

    Result<int> addAction(const StoredAction& action) override
    {
        return numbered(m_contents.actions, action);
    }

    Result<std::vector<StoredAction>> actions(const FollowUpFilter& filter) override
    {
        return filtered(m_contents.actions, filter);
    }

    Result<> addReport(const StoredReport& report) override
    {
        m_contents.reports.push_back(report);
        return {};
    }

    Result<std::vector<StoredReport>> reports(const FollowUpFilter& filter) override
    {
        std::vector<StoredReport> found;
        for (const StoredReport& report : m_contents.reports) {
            for (const StoredAction& action : filtered(m_contents.actions, filter)) {
                if (action.number == report.action)
                    found.push_back(report);
            }
        }
        return found;
    }

    Result<int> addAttachment(const StoredAttachment& attachment, const QByteArray& bytes) override
    {
        StoredAttachment kept = attachment;
        kept.number = static_cast<int>(m_contents.attachments.size()) + 1;
        kept.size = bytes.size();
        kept.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        m_contents.attachments.emplace_back(kept, bytes);
        return kept.number;
    }

    Result<std::vector<StoredAttachment>> attachments(const FollowUpFilter& filter) override
    {
        std::vector<StoredAttachment> all;
        for (const auto& [attachment, bytes] : m_contents.attachments)
            all.push_back(attachment);
        return filtered(all, filter);
    }

    Result<std::optional<StoredAttachment>> attachment(int number) override
    {
        for (const auto& [attachment, bytes] : m_contents.attachments) {
            if (attachment.number == number)
                return attachment;
        }
        return std::nullopt;
    }

    Result<QByteArray> attachedBytes(int number) override
    {
        return m_contents.attachments.at(static_cast<std::size_t>(number) - 1).second;
    }

    Result<int> addPaper(const StoredPaper& paper) override
    {
        return numbered(m_contents.papers, paper);
    }

    Result<std::vector<StoredPaper>> papers(const FollowUpFilter& filter) override
    {
        return filtered(m_contents.papers, filter);
    }

    Result<> addLook(const StoredLook& look) override
    {
        m_contents.looks.push_back(look);
        return {};
    }

    Result<std::vector<StoredLook>> looks(const SchemeId& scheme) override
    {
        std::vector<StoredLook> found;
        for (const StoredLook& look : m_contents.looks) {
            if (look.cycle.scheme == scheme)
                found.push_back(look);
        }
        return found;
    }

    Result<> addOpinion(const StoredOpinion& opinion) override
    {
        m_contents.opinions.push_back(opinion);
        return {};
    }

    Result<std::vector<StoredOpinion>> opinions(const CycleKey& cycle) override
    {
        std::vector<StoredOpinion> found;
        for (const StoredOpinion& opinion : m_contents.opinions) {
            if (opinion.cycle == cycle)
                found.push_back(opinion);
        }
        return found;
    }

private:
    Contents& m_contents;
};

} // namespace plumbline::testing
