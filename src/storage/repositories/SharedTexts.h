// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>

namespace plumbline {

/// Lets equal texts of many rows share one piece of memory.
class SharedTexts
{
public:
    [[nodiscard]] QString of(const QString& text) { return *m_texts.insert(text); }

private:
    QSet<QString> m_texts;
};

} // namespace plumbline
