// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Passwords.h"

#include "cli/Keyring.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace plumbline {

namespace {

/// Longer than any password may be.
constexpr qint64 kMostBytes = 4096;

tl::unexpected<Error> noPassword()
{
    return failure(ErrorCode::NotPermitted,
                   QStringLiteral("password"),
                   QT_TRANSLATE_NOOP("Messages",
                                     "The file has accounts: name yours by --as, and give its "
                                     "password by --password-fd or on the terminal."));
}

Password firstLine(QByteArray bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    QByteArrayView line = QByteArrayView(bytes).first(end < 0 ? bytes.size() : end);
    if (line.endsWith('\r'))
        line.chop(1);
    Password password = Password::fromUtf8(line);
    wipe(bytes);
    return password;
}

#ifdef Q_OS_UNIX

/// A terminal that shows nothing of what is typed, for as long as this lives.
class SilentTerminal
{
public:
    explicit SilentTerminal(int descriptor)
        : m_descriptor(descriptor)
    {
        tcgetattr(m_descriptor, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(m_descriptor, TCSAFLUSH, &silent);
    }

    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    ~SilentTerminal() { tcsetattr(m_descriptor, TCSAFLUSH, &m_before); }

private:
    int m_descriptor;
    termios m_before{};
};

QByteArray readLine(int descriptor)
{
    QByteArray bytes;
    char one = 0;
    while (bytes.size() < kMostBytes && ::read(descriptor, &one, 1) == 1 && one != '\n')
        bytes.append(one);
    return bytes;
}

#endif

} // namespace

Result<Password> passwordFromDescriptor(const QString& number)
{
    bool isNumber = false;
    const int descriptor = number.toInt(&isNumber);
    QFile file;
    if (!isNumber || descriptor < 0
        || !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::BadValue,
                       QStringLiteral("password"),
                       QT_TRANSLATE_NOOP(
                           "Messages", "“%1” is no open file descriptor to read a password from."),
                       {number});
    return firstLine(file.read(kMostBytes));
}

Result<Password> promptedPassword(const QString& question)
{
#ifdef Q_OS_UNIX
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return noPassword();
    const QByteArray asked = question.toUtf8() + ' ';
    Password password;
    if (::write(terminal, asked.constData(), static_cast<std::size_t>(asked.size())) > 0) {
        const SilentTerminal silent(terminal);
        password = firstLine(readLine(terminal));
    }
    const bool isEnded = ::write(terminal, "\n", 1) == 1;
    ::close(terminal);
    if (isEnded)
        return password;
#else
    Q_UNUSED(question)
#endif
    return noPassword();
}

Result<Password> givenPassword(const Invocation& call, const QString& user)
{
    if (call.isSet("password-fd"))
        return passwordFromDescriptor(call.value("password-fd"));
    if (call.isSet("keyring"))
        return keptPassword(user);
    return promptedPassword(QCoreApplication::translate("Cli", "Password of %1:").arg(user));
}

} // namespace plumbline
