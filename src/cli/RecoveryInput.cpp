// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RecoveryInput.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace plumbline {

namespace {

constexpr qint64 kMostBytes = 256;

tl::unexpected<Error> noCode()
{
    return failure(ErrorCode::NotPermitted,
                   {},
                   QT_TRANSLATE_NOOP("Messages",
                                     "The backup is opened by its recovery code: give it by "
                                     "--recovery-code-fd or on the terminal."));
}

Result<RecoveryCode> firstLine(QFile& file)
{
    QByteArray line = file.readLine(kMostBytes);
    auto code = RecoveryCode::parse(QString::fromUtf8(line));
    line.fill('\0');
    return code;
}

Result<RecoveryCode> fromDescriptor(const QString& number)
{
    bool isNumber = false;
    const int descriptor = number.toInt(&isNumber);
    QFile file;
    if (!isNumber || descriptor < 0
        || !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return noCode();
    return firstLine(file);
}

/// Typed in sight: nobody types thirty-six letters unseen.
Result<RecoveryCode> fromTerminal()
{
    QFile out(QStringLiteral("/dev/tty"));
    QFile in(QStringLiteral("/dev/tty"));
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !in.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return noCode();
    out.write(QCoreApplication::translate("Cli", "Recovery code:").toUtf8() + ' ');
    return firstLine(in);
}

} // namespace

Result<RecoveryCode> givenRecoveryCode(const Invocation& call)
{
    return call.isSet("recovery-code-fd") ? fromDescriptor(call.value("recovery-code-fd"))
                                          : fromTerminal();
}

} // namespace plumbline
