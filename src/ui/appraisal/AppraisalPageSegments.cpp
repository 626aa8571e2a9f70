// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/AppraisalPage.h"
#include "ui/appraisal/SegmentForm.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"
#include "ui_AppraisalPage.h"

#include <algorithm>

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

QString schemeName(const Desk& desk, const CycleKey& key)
{
    const auto found = std::ranges::find(
        desk.cycles(), key, [](const CycleOverview& one) { return one.cycle.key; });
    return found == desk.cycles().end() ? key.scheme.text()
                                        : shownName(found->schemeName, key.scheme.text());
}

} // namespace

void AppraisalPage::openSegments()
{
    showForm(m_segmentForm);
    QStringList names;
    for (const CycleKey& part : m_view->otherParts)
        names.append(schemeName(m_parts.desk, part));
    m_segmentForm->ask({m_view->course.appraisal.name,
                        m_view->course.appraisal.employee,
                        m_view->course.cycle,
                        m_view->otherParts,
                        names});
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
