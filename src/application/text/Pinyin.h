// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plumbline {

/// The keys a name is found and sorted by.
struct NameKey
{
    QString pinyin; ///< "zhang xiao ming"; Latin text stays, lower case; ü as v.
    QString initials; ///< "zxm"
};

/// A Chinese personal name's pinyin: odd surnames (单于, 缪, 长孙 …) are read as surnames.
[[nodiscard]] NameKey nameKey(const QString& name);

/// What somebody typed to find a name, made ready once to be held against many.
class TypedName
{
public:
    explicit TypedName(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    /// In lower case and full-width forms made plain.
    [[nodiscard]] const QString& text() const { return m_text; }

    /// Whether it is the name's pinyin, with or without spaces, or its initials.
    [[nodiscard]] bool sounds(const NameKey& key) const;

private:
    QString m_text;
    QString m_sounds;
};

/// Whether `typed` finds the name: by its characters, its pinyin (with or without spaces) or its
/// initials.
[[nodiscard]] bool matchesName(const QString& name, const NameKey& key, QStringView typed);

} // namespace plumbline
