// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/AppraisalPage.h"
#include "ui/appraisal/SegmentForm.h"
#include "ui/common/Desk.h"
#include "ui_AppraisalPage.h"

namespace plumbline {

namespace {

Result<SegmentChange> changeOf(const Access& access, const SegmentDraft& draft, SegmentMode mode)
{
    const SegmentDay& day = draft.day;
    switch (draft.kind) {
    case SegmentDraft::Kind::Joined:
    case SegmentDraft::Kind::Newcomer:
        return joinLate(access, day, mode);
    case SegmentDraft::Kind::Left:
        return leaveEarly(access, day, mode);
    case SegmentDraft::Kind::Moved:
        return moveEmployee(access, {day.employee, day.cycle, draft.to, day.day, day.reason}, mode);
    }
    Q_UNREACHABLE();
}

} // namespace

void AppraisalPage::openSegments()
{
    showForm(m_segmentForm);
    m_segmentForm->ask({m_view->course.appraisal.name,
                        m_view->course.appraisal.employee,
                        m_view->course.cycle,
                        m_view->otherParts});
}

void AppraisalPage::foreseeDays(const SegmentDraft& draft)
{
    m_parts.desk.ask<SegmentChange>(
        this,
        [draft](const Access& access) { return changeOf(access, draft, SegmentMode::Preview); },
        [this](const Result<SegmentChange>& change) { m_segmentForm->showPreview(change); });
}

void AppraisalPage::setDays(const SegmentDraft& draft)
{
    carryOut(
        [draft](const Access& access) {
            return changeOf(access, draft, SegmentMode::Apply).map([](const SegmentChange&) { });
        },
        tr("The days are set."));
}

} // namespace plumbline
