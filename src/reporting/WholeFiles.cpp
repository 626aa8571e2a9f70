// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/WholeFiles.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>

#include <filesystem>

namespace plumbline {

namespace {

tl::unexpected<Error> writeFailure(const QString& path, const QFileDevice& file)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (file.error() == QFileDevice::ResourceError)
        return failure(ErrorCode::DiskFull,
                       path,
                       QT_TRANSLATE_NOOP("Messages",
                                         "The disk is full: %1 was not written. Nothing was "
                                         "changed; make room or choose another place."),
                       {shown});
    if (file.error() == QFileDevice::PermissionsError)
        return failure(ErrorCode::ReadOnly,
                       path,
                       QT_TRANSLATE_NOOP("Messages",
                                         "%1 cannot be written: this place is read-only. Nothing "
                                         "was changed; choose another place."),
                       {shown});
    return failure(ErrorCode::IoFailed,
                   path,
                   QT_TRANSLATE_NOOP("Messages",
                                     "%1 could not be written (%2). Nothing was changed; try "
                                     "again or choose another place."),
                   {shown, file.errorString()});
}

tl::unexpected<Error> folderFailure(const QString& folder)
{
    return failure(ErrorCode::ReadOnly,
                   folder,
                   QT_TRANSLATE_NOOP("Messages",
                                     "No files can be put into the folder %1. Nothing was changed; "
                                     "choose another place."),
                   {QDir::toNativeSeparators(folder)});
}

std::filesystem::path nativePath(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

Result<> saveFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, file);
    if (file.write(bytes) != bytes.size()) {
        const auto failed = writeFailure(path, file);
        file.cancelWriting();
        return failed;
    }
    if (!file.commit())
        return writeFailure(path, file);
    return {};
}

FileBatch::FileBatch(QString folder, QString madeFolder, std::unique_ptr<QTemporaryDir> hidden)
    : m_folder(std::move(folder))
    , m_madeFolder(std::move(madeFolder))
    , m_hidden(std::move(hidden))
{
}

Result<FileBatch> FileBatch::begin(const QString& folder)
{
    const bool isThere = QDir(folder).exists();
    if (!isThere && !QDir().mkpath(folder))
        return folderFailure(folder);
    auto hidden = std::make_unique<QTemporaryDir>(folder + QStringLiteral("/.plumbline-XXXXXX"));
    if (!hidden->isValid())
        return folderFailure(folder);
    return FileBatch(folder, isThere ? QString() : folder, std::move(hidden));
}

FileBatch::~FileBatch()
{
    if (!m_hidden)
        return;
    m_hidden->remove();
    // Goes only if it is empty.
    if (!m_madeFolder.isEmpty())
        QDir().rmdir(m_madeFolder);
}

Result<> FileBatch::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_hidden->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return writeFailure(m_folder + QLatin1Char('/') + name, file);
    return {};
}

Result<> FileBatch::commit(const QStringList& names)
{
    for (const QString& name : names) {
        const QString target = m_folder + QLatin1Char('/') + name;
        std::error_code code;
        std::filesystem::rename(nativePath(m_hidden->filePath(name)), nativePath(target), code);
        if (code)
            return failure(
                ErrorCode::IoFailed,
                target,
                QT_TRANSLATE_NOOP("Messages",
                                  "%1 could not be put in its place (%2); the files before it were "
                                  "written. Choose another folder."),
                {QDir::toNativeSeparators(target), QString::fromStdString(code.message())});
    }
    return {};
}

} // namespace plumbline
