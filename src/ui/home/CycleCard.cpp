// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/CycleCard.h"

#include "drawing/ThemeTokens.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

constexpr int kWidth = 264; ///< Four stand side by side on a narrow screen.

QLabel* label(const QString& text, const char* role, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    made->setProperty("role", QLatin1String(role));
    return made;
}

} // namespace

CycleCard::CycleCard(const CycleOverview& overview, const QString& language, QWidget* parent)
    : QFrame(parent)
{
    setProperty("role", QStringLiteral("card"));
    setFixedWidth(kWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kSmall);
    const QString name = overview.schemeName.in(language);
    QLabel* head =
        label(overview.cycle.key.period.toString() + QStringLiteral("  ") + name, "section", this);
    head->setWordWrap(true);
    layout->addWidget(head, 1, Qt::AlignTop);
    layout->addWidget(
        label(tr("%1 of %2").arg(overview.complete).arg(overview.people), "figure", this));
    layout->addWidget(label(
        tr("complete, %n value(s) missing", nullptr, overview.missingCells), "caption", this));
    auto* bar = new QProgressBar(this);
    bar->setRange(0, qMax(1, overview.people));
    bar->setValue(overview.complete);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Complete"));
    layout->addWidget(bar);
    auto* open = new QPushButton(tr("Enter scores"), this);
    open->setObjectName(QStringLiteral("openCycle"));
    open->setAccessibleDescription(name);
    layout->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this, key = overview.cycle.key] {
        Q_EMIT chosen(key);
    });
}

} // namespace plumbline
