// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageCatalogue.h"

#include "ui/appraisal/AppraisalPage.h"
#include "ui/audit/AuditPage.h"
#include "ui/calibration/CalibrationPage.h"
#include "ui/common/Desk.h"
#include "ui/cycles/CyclesPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/home/HomePage.h"
#include "ui/interviews/InterviewsPage.h"
#include "ui/people/PeoplePage.h"
#include "ui/records/RecordsPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/rewards/RewardsPage.h"
#include "ui/schemes/SchemesPage.h"
#include "ui/scoreentry/ScoreEntryPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/versions/VersionsPage.h"
#include "ui/whatif/WhatIfPage.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace plumbline {

namespace {

template<typename PageType>
Page* makePage(const ShellParts& parts, QWidget* parent)
{
    if constexpr (std::is_constructible_v<PageType, const ShellParts&, QWidget*>)
        return new PageType(parts, parent);
    else
        return new PageType(parts.page, parent);
}

constexpr std::array kCatalogue{
    PageEntry{.id = PageId::Home,
              .name = QT_TRANSLATE_NOOP("Pages", "Home"),
              .icon = "house",
              .make = &makePage<HomePage>,
              .key = Qt::CTRL | Qt::Key_1},
    PageEntry{.id = PageId::ScoreEntry,
              .name = QT_TRANSLATE_NOOP("Pages", "Score entry"),
              .icon = "table-2",
              .make = &makePage<ScoreEntryPage>,
              .key = Qt::CTRL | Qt::Key_2,
              .needs = Permission::SeeScores,
              .whom = Whom::Others},
    PageEntry{.id = PageId::Appraisal,
              .name = QT_TRANSLATE_NOOP("Pages", "Appraisal"),
              .icon = "clipboard-list",
              .make = &makePage<AppraisalPage>,
              .key = Qt::CTRL | Qt::Key_G},
    PageEntry{.id = PageId::Dashboard,
              .name = QT_TRANSLATE_NOOP("Pages", "Team dashboard"),
              .icon = "layout-dashboard",
              .make = &makePage<DashboardPage>,
              .key = Qt::CTRL | Qt::Key_3,
              .needs = Permission::SeeScores,
              .whom = Whom::Others},
    PageEntry{.id = PageId::Calibration,
              .name = QT_TRANSLATE_NOOP("Pages", "Calibration"),
              .icon = "scale",
              .make = &makePage<CalibrationPage>,
              .key = Qt::CTRL | Qt::SHIFT | Qt::Key_K,
              .needs = Permission::SeeScores,
              .whom = Whom::Others,
              .below = PageId::Dashboard},
    PageEntry{.id = PageId::People,
              .name = QT_TRANSLATE_NOOP("Pages", "People"),
              .icon = "users",
              .make = &makePage<PeoplePage>,
              .key = Qt::CTRL | Qt::Key_4,
              .needs = Permission::SeePeople,
              .whom = Whom::Others},
    PageEntry{.id = PageId::Cycles,
              .name = QT_TRANSLATE_NOOP("Pages", "Cycles"),
              .icon = "calendar",
              .make = &makePage<CyclesPage>,
              .key = Qt::CTRL | Qt::Key_5,
              .needs = Permission::SeeCycles},
    PageEntry{.id = PageId::Schemes,
              .name = QT_TRANSLATE_NOOP("Pages", "Schemes"),
              .icon = "scroll-text",
              .make = &makePage<SchemesPage>,
              .key = Qt::CTRL | Qt::Key_6,
              .needs = Permission::SeeSchemes},
    PageEntry{.id = PageId::Versions,
              .name = QT_TRANSLATE_NOOP("Pages", "Scheme versions"),
              .icon = "history",
              .make = &makePage<VersionsPage>,
              .needs = Permission::SeeSchemes,
              .below = PageId::Schemes},
    PageEntry{.id = PageId::WhatIf,
              .name = QT_TRANSLATE_NOOP("Pages", "What-if"),
              .icon = "scale",
              .make = &makePage<WhatIfPage>,
              .needs = Permission::TryOut,
              .below = PageId::Schemes},
    PageEntry{.id = PageId::Records,
              .name = QT_TRANSLATE_NOOP("Pages", "Records"),
              .icon = "database",
              .make = &makePage<RecordsPage>,
              .key = Qt::CTRL | Qt::Key_7,
              .needs = Permission::SeeRecords,
              .whom = Whom::Others},
    PageEntry{.id = PageId::Rewards,
              .name = QT_TRANSLATE_NOOP("Pages", "Rewards"),
              .icon = "coins",
              .make = &makePage<RewardsPage>,
              .key = Qt::CTRL | Qt::Key_8,
              .needs = Permission::SeeRewards,
              .whom = Whom::Others},
    PageEntry{.id = PageId::Interviews,
              .name = QT_TRANSLATE_NOOP("Pages", "Interviews and plans"),
              .icon = "message-square",
              .make = &makePage<InterviewsPage>,
              .key = Qt::CTRL | Qt::Key_U,
              .needs = Permission::SeeInterviews},
    PageEntry{.id = PageId::Reports,
              .name = QT_TRANSLATE_NOOP("Pages", "Reports"),
              .icon = "file-text",
              .make = &makePage<ReportsPage>,
              .key = Qt::CTRL | Qt::Key_9,
              .needs = Permission::MakeReports},
    PageEntry{.id = PageId::Audit,
              .name = QT_TRANSLATE_NOOP("Pages", "Audit"),
              .icon = "shield-check",
              .make = &makePage<AuditPage>,
              .key = Qt::CTRL | Qt::Key_J,
              .needs = Permission::VerifyFile},
    PageEntry{.id = PageId::Settings,
              .name = QT_TRANSLATE_NOOP("Pages", "Settings"),
              .icon = "settings",
              .make = &makePage<SettingsPage>,
              .key = Qt::CTRL | Qt::Key_0},
};

} // namespace

bool PageEntry::isPermitted(const Desk& desk) const
{
    if (!needs || !desk.isOpen())
        return true;
    switch (whom) {
    case Whom::Anybody:
        return desk.may(*needs);
    case Whom::Others:
        return desk.mayForOthers(*needs);
    }
    Q_UNREACHABLE();
}

std::span<const PageEntry> pageCatalogue()
{
    return kCatalogue;
}

QString pageName(const PageEntry& entry)
{
    return QCoreApplication::translate("Pages", entry.name);
}

} // namespace plumbline
