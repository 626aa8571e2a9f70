// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ThemeTokens.h"

#include <QtCore/QObject>
#include <QtCore/QVariant>

namespace plumbline {

/// Whether the system is light or dark, and when that changes: asks the desktop portal over D-Bus
/// where there is one, the registry on Windows, and the palette's lightness elsewhere.
class SystemLook : public QObject
{
    Q_OBJECT
public:
    explicit SystemLook(QObject* parent = nullptr);

    [[nodiscard]] ThemeMode mode() const noexcept { return m_mode; }

Q_SIGNALS:
    void changed(plumbline::ThemeMode mode);

private Q_SLOTS:
    void portalChanged(const QString& space, const QString& key, const QVariant& value);

private:
    void askPortal();
    void take(ThemeMode mode);

    ThemeMode m_mode;
};

} // namespace plumbline
