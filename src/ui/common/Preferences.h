// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QtCore/QSettings>
#include <QtCore/QStringList>

#include <array>
#include <memory>

namespace plumbline {

/// Percent of the usual size.
inline constexpr std::array kWindowSizes{90, 100, 110, 125, 150, 175, 200};
inline constexpr int kUsualSize = 100;

/// What the person at this machine has chosen: language, look, recent files, the window's place.
class Preferences
{
public:
    /// `file` empty: the system's usual place.
    explicit Preferences(const QString& file = {});

    [[nodiscard]] QString language() const; ///< Empty: the system's.
    void setLanguage(const QString& language);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// How large everything is drawn, in percent of the usual; one of kWindowSizes.
    [[nodiscard]] int size() const;
    void setSize(int percent);
    /// Newest first; at most ten, only those that still exist.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    [[nodiscard]] QByteArray bytes(const QString& key) const;
    void setBytes(const QString& key, const QByteArray& value);
    [[nodiscard]] bool isSet(const QString& key) const;
    void set(const QString& key, bool on);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace plumbline
