// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QtCore/QSettings>
#include <QtCore/QStringList>

namespace plumbline {

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
