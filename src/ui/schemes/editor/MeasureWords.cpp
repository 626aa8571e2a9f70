// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/MeasureWords.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace plumbline {

namespace {

/// In the order of MeasureName.
constexpr std::array kTitles{
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Mean rating"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Satisfied customers"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Answered contacts"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Answered in time"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Mean wait"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "First response in time"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Resolved contacts"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Resolved in time"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Resolved at first contact"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Reopened contacts"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Contacts handled"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Complaints handled in time"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Complaints"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Complaints per contact"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Passed checks"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Training hours"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Mean exam mark"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Days absent"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Orders of retained customers"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Lost customers"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Churn"),
    QT_TRANSLATE_NOOP("plumbline::MeasureWords", "Deduction events")};

static_assert(kTitles.size() == static_cast<std::size_t>(MeasureName::Events) + 1);

} // namespace

QString measureTitle(MeasureName name)
{
    const char* title = kTitles[static_cast<std::size_t>(name)];
    return QStringLiteral("%1 (%2)").arg(
        QCoreApplication::translate("plumbline::MeasureWords", title), measureNameText(name));
}

} // namespace plumbline
