// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/Rule.h"

#include <array>

namespace plumbline {

namespace {

/// In the order of Action.
constexpr std::array kActionNames{"commend",
                                  "raise",
                                  "promote",
                                  "talent-pool",
                                  "training",
                                  "coach",
                                  "remind",
                                  "warn",
                                  "fine",
                                  "demote",
                                  "transfer",
                                  "dismissal-review",
                                  "improvement-plan"};

} // namespace

std::optional<Action> action(QStringView word)
{
    for (std::size_t i = 0; i < kActionNames.size(); ++i) {
        if (word == QLatin1String(kActionNames[i]))
            return static_cast<Action>(i);
    }
    return std::nullopt;
}

QString actionName(Action action)
{
    return QLatin1String(kActionNames[static_cast<std::size_t>(action)]);
}

} // namespace plumbline
