// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SystemLook.h"

#include <QtCore/QSettings>
#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

#ifdef PLUMBLINE_HAS_DBUS
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusVariant>
#endif

namespace plumbline {

namespace {

ThemeMode initialMode()
{
#ifdef Q_OS_WIN
    const QSettings personalize(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    if (const QVariant light = personalize.value(QStringLiteral("AppsUseLightTheme"));
        light.isValid())
        return light.toInt() == 0 ? ThemeMode::Dark : ThemeMode::Light;
#endif
    constexpr int kMiddle = 128;
    return QGuiApplication::palette().color(QPalette::Window).lightness() < kMiddle
        ? ThemeMode::Dark
        : ThemeMode::Light;
}

#ifdef PLUMBLINE_HAS_DBUS
const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
#endif
const QString kSpace = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

} // namespace

SystemLook::SystemLook(QObject* parent)
    : QObject(parent)
    , m_mode(initialMode())
{
    askPortal();
}

void SystemLook::askPortal()
{
#ifdef PLUMBLINE_HAS_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService,
                kPath,
                kInterface,
                QStringLiteral("SettingChanged"),
                this,
                SLOT(portalChanged(QString, QString, QVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    question << kSpace << kKey;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            portalChanged(kSpace, kKey, reply.value().variant());
        answer->deleteLater();
    });
#endif
}

void SystemLook::portalChanged(const QString& space, const QString& key, const QVariant& value)
{
    if (space != kSpace || key != kKey)
        return;
    QVariant plain = value;
#ifdef PLUMBLINE_HAS_DBUS
    while (plain.canConvert<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
#endif
    constexpr uint kPrefersDark = 1;
    take(plain.toUInt() == kPrefersDark ? ThemeMode::Dark : ThemeMode::Light);
}

void SystemLook::take(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    Q_EMIT changed(mode);
}

} // namespace plumbline
