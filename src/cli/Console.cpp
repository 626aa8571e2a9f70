// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Console.h"

#include "application/text/Sentences.h"
#include "exchange/json/EvaluationWriter.h"

#include <cstdio>

namespace plumbline {

namespace {

bool write(std::FILE* stream, const QByteArray& bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

/// Pointers into documents say what the sentence does not; cells and paths stand in it.
QString oneLine(const Error& error)
{
    QString line = sentence(error);
    if (error.at.startsWith(QLatin1Char('/')) && error.code <= ErrorCode::BadScheme)
        line = error.at + QLatin1String(": ") + line;
    return line.simplified();
}

} // namespace

ExitStatus Console::print(const QByteArray& bytes) const
{
    if (write(stdout, bytes))
        return ExitStatus::Done;
    return fail({ErrorCode::IoFailed,
                 {},
                 {QT_TRANSLATE_NOOP("Messages", "The output could not be written."), {}}});
}

ExitStatus Console::print(const QString& text) const
{
    return print(text.toUtf8());
}

ExitStatus Console::fail(const Error& error) const
{
    write(stderr, m_speech == Speech::Json ? writeError(error) : oneLine(error).toUtf8() + '\n');
    return exitStatus(error.code);
}

void Console::note(const QString& line) const
{
    write(stderr, line.toUtf8() + '\n');
}

} // namespace plumbline
