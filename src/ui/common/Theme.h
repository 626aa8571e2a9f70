// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/SystemLook.h"

#include <QtCore/QLocale>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtGui/QFont>
#include <QtGui/QIcon>
#include <QtGui/QPalette>

namespace plumbline {

enum class ThemeChoice { System, Light, Dark };

/// The look of the window: colours, type and icons by role, in light or dark. Follows the system
/// unless a choice was made. Knows no page.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject* parent = nullptr);

    void choose(ThemeChoice choice);

    [[nodiscard]] ThemeChoice choice() const noexcept { return m_choice; }

    [[nodiscard]] ThemeMode mode() const noexcept { return m_mode; }

    [[nodiscard]] QColor color(ColorRole role) const { return themeColor(role, m_mode); }

    /// A font of the given pixel size (space and sizes of ThemeTokens.h), faces named in the order
    /// of the window's language.
    [[nodiscard]] QFont font(int pixelSize, QFont::Weight weight = QFont::Normal) const;
    /// An icon of resources/icons by name ("users"), drawn in the colour of that role.
    [[nodiscard]] QIcon icon(const QString& name, ColorRole role = ColorRole::SecondaryText) const;
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;
    /// Puts palette, font and style sheet on the application.
    void apply() const;

Q_SIGNALS:
    void changed();

private:
    void follow(ThemeMode mode);

    ThemeChoice m_choice = ThemeChoice::System;
    SystemLook m_system;
    ThemeMode m_mode = ThemeMode::Light;
    mutable QStringList m_faces;
    mutable QLocale m_facesFor;
};

} // namespace plumbline
