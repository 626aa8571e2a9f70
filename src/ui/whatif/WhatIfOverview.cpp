// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/WhatIfOverview.h"

#include "ui/common/FigureTable.h"
#include "ui/dashboard/BarChart.h"
#include "ui/dashboard/FigureCard.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

/// "83.67 → 79.00"
QString
fromTo(const std::optional<Rational>& before, const std::optional<Rational>& after, int places)
{
    return shownAmount(before, places) + QStringLiteral(" → ") + shownAmount(after, places);
}

} // namespace

WhatIfOverview::WhatIfOverview(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_people(new FigureCard(QStringLiteral("peopleCard"), this))
    , m_grades(new FigureCard(QStringLiteral("gradesCard"), this))
    , m_mean(new FigureCard(QStringLiteral("meanCard"), this))
    , m_pay(new FigureCard(QStringLiteral("payCard"), this))
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_chart(new BarChart(theme, this))
{
    m_title->setProperty("role", QStringLiteral("section"));
    m_subtitle->setProperty("role", QStringLiteral("caption"));
    m_chart->setObjectName(QStringLiteral("gradesChart"));
    auto* cards = new QHBoxLayout;
    cards->setSpacing(space::kLarge);
    for (FigureCard* card : {m_people, m_grades, m_mean, m_pay})
        cards->addWidget(card, 1);
    auto* picture = new QFrame(this);
    picture->setProperty("role", QStringLiteral("card"));
    auto* inside = new QVBoxLayout(picture);
    inside->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    inside->setSpacing(space::kTiny);
    inside->addWidget(m_title);
    inside->addWidget(m_subtitle);
    inside->addWidget(m_chart, 1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, space::kLarge, 0, 0);
    down->setSpacing(space::kLarge);
    down->addLayout(cards);
    down->addWidget(picture, 1);
    connect(m_people, &FigureCard::activated, this, &WhatIfOverview::valuesOpened);
    connect(m_grades, &FigureCard::activated, this, &WhatIfOverview::changedOpened);
    connect(m_mean, &FigureCard::activated, this, &WhatIfOverview::changedOpened);
    connect(m_pay, &FigureCard::activated, this, &WhatIfOverview::teamsOpened);
    connect(m_chart, &BarChart::activated, this, [this](int bar) {
        if (bar >= 0 && bar < m_names.size())
            Q_EMIT gradeOpened(m_names[bar]);
    });
}

void WhatIfOverview::present(const WhatIf& whatIf)
{
    presentCards(whatIf);
    presentGrades(whatIf);
}

void WhatIfOverview::presentCards(const WhatIf& whatIf)
{
    const WhatIfSummary& all = whatIf.summary;
    const RoundingPlan& rounding = whatIf.draft.document().rounding;
    QStringList losses;
    if (all.becomeIncomplete > 0)
        losses.append(tr("Become incomplete: %1").arg(all.becomeIncomplete));
    if (all.leftOut > 0)
        losses.append(tr("Of a position the draft is not for: %1").arg(all.leftOut));
    m_people->present({tr("People"),
                       QString::number(all.people),
                       losses.isEmpty() ? tr("All of them as complete as before")
                                        : losses.join(QStringLiteral("; ")),
                       losses.isEmpty() ? FigureTone::Plain : FigureTone::Bad,
                       tr("Shows which values are missing or not used")});
    m_grades->present({tr("Change grade"),
                       QString::number(all.gradeChanges),
                       tr("Something changes for %1").arg(all.changed),
                       FigureTone::Plain,
                       tr("Shows who changes")});
    m_mean->present({tr("Mean score, before → after"),
                     fromTo(all.before.mean, all.after.mean, rounding.score),
                     tr("Complete: %1 → %2").arg(all.before.complete).arg(all.after.complete),
                     FigureTone::Plain,
                     tr("Shows who changes")});
    const bool isPaid = all.before.withoutPay < all.people || all.after.withoutPay < all.people;
    const auto pay = [&](const WhatIfTotal& total) {
        return total.withoutPay < all.people ? std::optional(total.pay) : std::nullopt;
    };
    m_pay->present(
        {tr("Pay, before → after"),
         fromTo(pay(all.before), pay(all.after), rounding.money),
         isPaid
             ? tr("Without a total: %1 → %2").arg(all.before.withoutPay).arg(all.after.withoutPay)
             : tr("Nobody has a slip with a total"),
         FigureTone::Plain,
         tr("Shows pay by team")});
}

void WhatIfOverview::presentGrades(const WhatIf& whatIf)
{
    m_title->setText(tr("Who would get which grade?"));
    m_subtitle->setText(tr("People by grade under the draft; the dashed line is before"));
    BarPicture picture;
    picture.nothing = tr("Neither scheme gives grades.");
    picture.guideName = tr("Before");
    m_names.clear();
    const int count = static_cast<int>(whatIf.summary.grades.size());
    for (int index = 0; index < count; ++index) {
        const WhatIfGrade& grade = whatIf.summary.grades[static_cast<std::size_t>(index)];
        Bar bar;
        bar.name = grade.grade;
        bar.figure = QStringLiteral("%1 → %2").arg(grade.before).arg(grade.after);
        bar.tip =
            tr("Grade %1: %2 before, %3 after").arg(grade.grade).arg(grade.before).arg(grade.after);
        bar.length = grade.after;
        bar.guide = grade.before;
        bar.role = gradeRole(index, count);
        picture.bars.push_back(std::move(bar));
        m_names.append(grade.grade);
    }
    m_chart->present(std::move(picture));
}

} // namespace plumbline
