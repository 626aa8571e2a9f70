// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

namespace plumbline {

struct PersonRewards;
class RewardTables;
class ScoreSheet;

/// One person's slip as a small page: grade, pay parts, rewards and total, the rules with what they
/// did, those not judged, and actions. Every figure is a link that asks for its explanation.
class SlipText
{
    Q_DECLARE_TR_FUNCTIONS(SlipText)
public:
    [[nodiscard]] static QString
    html(const ScoreSheet& sheet, const RewardTables& tables, const PersonRewards& person);
    /// The step that a link of the page leads to.
    [[nodiscard]] static StepPlace placeOf(const QUrl& line);
};

} // namespace plumbline
