// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ThemeTokens.h"

#include <QtCore/QtGlobal>

#include <array>

namespace plumbline {

namespace {

struct Pair
{
    ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array kColors{
    Pair{ColorRole::Page, 0xFFF6F7F8, 0xFF16191C},
    Pair{ColorRole::Card, 0xFFFFFFFF, 0xFF1E2226},
    Pair{ColorRole::Raised, 0xFFFFFFFF, 0xFF262B30},
    Pair{ColorRole::Line, 0xFFE2E5E9, 0xFF30363C},
    Pair{ColorRole::StrongLine, 0xFFC6CBD1, 0xFF454C54},
    Pair{ColorRole::Text, 0xFF1C2126, 0xFFE8EBEE},
    Pair{ColorRole::SecondaryText, 0xFF5A636D, 0xFFA7B0B9},
    Pair{ColorRole::DisabledText, 0xFF9AA2AB, 0xFF6B747D},
    Pair{ColorRole::Primary, 0xFF0F6E66, 0xFF4FB8AC},
    Pair{ColorRole::PrimaryHover, 0xFF0B5A54, 0xFF6BC9BE},
    Pair{ColorRole::PrimaryTint, 0xFFE3F2F0, 0xFF1B3431},
    Pair{ColorRole::OnPrimary, 0xFFFFFFFF, 0xFF0E1513},
    Pair{ColorRole::Good, 0xFF1B7A43, 0xFF6CC48F},
    Pair{ColorRole::Warning, 0xFF9A5B00, 0xFFE0A94A},
    Pair{ColorRole::Bad, 0xFFB3261E, 0xFFF0857C},
    Pair{ColorRole::Note, 0xFF2B5FC2, 0xFF86AEF5},
    Pair{ColorRole::BadTint, 0xFFFBEAE9, 0xFF3A2422},
    Pair{ColorRole::WarningTint, 0xFFFBF2E2, 0xFF362C1B},
    Pair{ColorRole::Selection, 0xFFCFE8E5, 0xFF24504B},
    Pair{ColorRole::CurrentLine, 0xFFF0F5F5, 0xFF23282C},
    Pair{ColorRole::GradeA, 0xFF0F6E66, 0xFF4FB8AC},
    Pair{ColorRole::GradeB, 0xFF3E6A94, 0xFF7FA8CF},
    Pair{ColorRole::GradeC, 0xFF9A5B00, 0xFFE0A94A},
    Pair{ColorRole::GradeD, 0xFFB3261E, 0xFFF0857C},
    Pair{ColorRole::Category1, 0xFF2B6CB0, 0xFF5B95D6},
    Pair{ColorRole::Category2, 0xFFC77700, 0xFFE0A03A},
    Pair{ColorRole::Category3, 0xFF0F8A7E, 0xFF3FB3A6},
    Pair{ColorRole::Category4, 0xFF7A4FB5, 0xFFA583D9},
    Pair{ColorRole::Category5, 0xFFC2413A, 0xFFE5746C},
    Pair{ColorRole::Category6, 0xFF7A838C, 0xFF9AA3AC},
};

} // namespace

QColor themeColor(ColorRole role, ThemeMode mode)
{
    for (const Pair& pair : kColors) {
        if (pair.role == role)
            return QColor::fromRgb(mode == ThemeMode::Light ? pair.light : pair.dark);
    }
    Q_UNREACHABLE();
}

ColorRole gradeRole(int index, int count)
{
    constexpr std::array kRoles{
        ColorRole::GradeA, ColorRole::GradeB, ColorRole::GradeC, ColorRole::GradeD};
    constexpr int kLast = static_cast<int>(kRoles.size()) - 1;
    const int place = index == count - 1 && count > 1 ? kLast : qMin(index, kLast - 1);
    return kRoles[static_cast<std::size_t>(place)];
}

} // namespace plumbline
