// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Preferences.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace plumbline {

namespace {

constexpr qsizetype kMostRecentFiles = 10;
const QString kLanguageKey = QStringLiteral("language");
const QString kThemeKey = QStringLiteral("theme");
const QString kSizeKey = QStringLiteral("size");
const QString kRecentKey = QStringLiteral("recentFiles");

} // namespace

Preferences::Preferences(const QString& file)
    : m_settings(file.isEmpty() ? std::make_unique<QSettings>()
                                : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

QString Preferences::language() const
{
    return m_settings->value(kLanguageKey).toString();
}

void Preferences::setLanguage(const QString& language)
{
    m_settings->setValue(kLanguageKey, language);
}

ThemeChoice Preferences::theme() const
{
    const QString word = m_settings->value(kThemeKey).toString();
    if (word == QStringLiteral("light"))
        return ThemeChoice::Light;
    return word == QStringLiteral("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return m_settings->remove(kThemeKey);
    case ThemeChoice::Light:
        return m_settings->setValue(kThemeKey, QStringLiteral("light"));
    case ThemeChoice::Dark:
        return m_settings->setValue(kThemeKey, QStringLiteral("dark"));
    }
}

int Preferences::size() const
{
    const int percent = m_settings->value(kSizeKey, kUsualSize).toInt();
    return std::ranges::find(kWindowSizes, percent) == kWindowSizes.end() ? kUsualSize : percent;
}

void Preferences::setSize(int percent)
{
    m_settings->setValue(kSizeKey, percent);
}

QStringList Preferences::recentFiles() const
{
    QStringList files = m_settings->value(kRecentKey).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void Preferences::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings->setValue(kRecentKey, files.mid(0, kMostRecentFiles));
}

QByteArray Preferences::bytes(const QString& key) const
{
    return m_settings->value(key).toByteArray();
}

void Preferences::setBytes(const QString& key, const QByteArray& value)
{
    m_settings->setValue(key, value);
}

bool Preferences::isSet(const QString& key) const
{
    return m_settings->value(key).toBool();
}

void Preferences::set(const QString& key, bool on)
{
    m_settings->setValue(key, on);
}

} // namespace plumbline
