// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageCatalogue.h"

#include "ui/cycles/CyclesPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/home/HomePage.h"
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
    PageEntry{PageId::Home, QT_TRANSLATE_NOOP("Pages", "Home"), "house", &makePage<HomePage>},
    PageEntry{PageId::ScoreEntry,
              QT_TRANSLATE_NOOP("Pages", "Score entry"),
              "table-2",
              &makePage<ScoreEntryPage>},
    PageEntry{PageId::Dashboard,
              QT_TRANSLATE_NOOP("Pages", "Team dashboard"),
              "layout-dashboard",
              &makePage<DashboardPage>},
    PageEntry{PageId::People, QT_TRANSLATE_NOOP("Pages", "People"), "users", &makePage<PeoplePage>},
    PageEntry{
        PageId::Cycles, QT_TRANSLATE_NOOP("Pages", "Cycles"), "calendar", &makePage<CyclesPage>},
    PageEntry{PageId::Schemes,
              QT_TRANSLATE_NOOP("Pages", "Schemes"),
              "scroll-text",
              &makePage<SchemesPage>},
    PageEntry{PageId::Versions,
              QT_TRANSLATE_NOOP("Pages", "Scheme versions"),
              "history",
              &makePage<VersionsPage>,
              PageId::Schemes},
    PageEntry{PageId::WhatIf,
              QT_TRANSLATE_NOOP("Pages", "What-if"),
              "scale",
              &makePage<WhatIfPage>,
              PageId::Schemes},
    PageEntry{
        PageId::Records, QT_TRANSLATE_NOOP("Pages", "Records"), "database", &makePage<RecordsPage>},
    PageEntry{
        PageId::Rewards, QT_TRANSLATE_NOOP("Pages", "Rewards"), "coins", &makePage<RewardsPage>},
    PageEntry{PageId::Reports,
              QT_TRANSLATE_NOOP("Pages", "Reports"),
              "file-text",
              &makePage<ReportsPage>},
    PageEntry{PageId::Settings,
              QT_TRANSLATE_NOOP("Pages", "Settings"),
              "settings",
              &makePage<SettingsPage>},
};

} // namespace

std::span<const PageEntry> pageCatalogue()
{
    return kCatalogue;
}

QString pageName(const PageEntry& entry)
{
    return QCoreApplication::translate("Pages", entry.name);
}

} // namespace plumbline
