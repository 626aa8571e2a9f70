// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accounts/PasswordRule.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kMostName = 64;

tl::unexpected<Error> refused(const char* text, QStringList arguments = {})
{
    return failure(ErrorCode::BadValue, QStringLiteral("password"), text, std::move(arguments));
}

bool isOneCharacter(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [&](char byte) { return byte == bytes.front(); });
}

} // namespace

Result<> checkNewPassword(const AccountId& name, const Password& password)
{
    if (password.length() < kLeastPassword)
        return refused(QT_TRANSLATE_NOOP("Messages", "A password needs at least %1 characters."),
                       {QString::number(kLeastPassword)});
    if (password.length() > kMostPassword)
        return refused(QT_TRANSLATE_NOOP("Messages", "A password has at most %1 characters."),
                       {QString::number(kMostPassword)});
    if (isOneCharacter(password.bytes()))
        return refused(QT_TRANSLATE_NOOP(
            "Messages", "One character again and again is no password; choose another."));
    QString text = QString::fromUtf8(password.bytes());
    const bool isName = text.startsWith(name.text(), Qt::CaseInsensitive);
    wipe(text);
    if (isName)
        return refused(QT_TRANSLATE_NOOP(
            "Messages", "The password begins with the account's name; choose another."));
    return {};
}

Result<> checkAccountName(const AccountId& name)
{
    const QString& text = name.text();
    const auto isControl = [](QChar one) { return !one.isPrint(); };
    if (text.isEmpty() || text != text.trimmed() || text.size() > kMostName
        || std::ranges::any_of(text, isControl))
        return failure(ErrorCode::BadValue,
                       QStringLiteral("name"),
                       QT_TRANSLATE_NOOP("Messages",
                                         "An account's name has 1 to %1 characters and no spaces "
                                         "at its ends."),
                       {QString::number(kMostName)});
    return {};
}

} // namespace plumbline
