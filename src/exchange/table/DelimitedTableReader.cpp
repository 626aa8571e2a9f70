// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/DelimitedTableReader.h"

#include "exchange/table/DelimitedText.h"
#include "exchange/table/TextDecoder.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace plumbline {

Result<Table> DelimitedTableReader::readFile(const QString& path) const
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo(path).isDir()) {
        return failure(ErrorCode::IoFailed,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "“%1” is a folder, not a file."),
                       {path});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::IoFailed,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "“%1” cannot be read: %2."),
                       {name, file.errorString()});
    }
    if (file.size() > kMaxFileBytes) {
        return failure(ErrorCode::BadFile,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "“%1” is larger than %2 MiB; split it."),
                       {name, QString::number(kMaxFileBytes / (1024 * 1024))});
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::IoFailed,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "“%1” cannot be read: %2."),
                       {name, file.errorString()});
    }
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return failure(decoded.error());
    return parseDelimited(decoded->text);
}

Result<Table> DelimitedTableReader::readText(const QString& text) const
{
    if (text.contains(QChar(u'\0'))) {
        return failure(ErrorCode::BadFile,
                       {},
                       QT_TRANSLATE_NOOP("Messages",
                                         "This is not a text table: it holds bytes "
                                         "that no text has."));
    }
    return parseDelimited(text);
}

Result<std::unique_ptr<RowSource>> DelimitedTableReader::openRows(const QString&,
                                                                  const RowChoice&) const
{
    return failure(ErrorCode::BadFile, {}, "");
}

Result<QStringList> DelimitedTableReader::sheets(const QString&) const
{
    return QStringList{};
}

} // namespace plumbline
