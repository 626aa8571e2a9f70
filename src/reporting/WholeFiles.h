// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace plumbline {

/// Replaces the file at once, or leaves what was there.
[[nodiscard]] Result<> saveFile(const QString& path, const QByteArray& bytes);

/// Files written beside each other that appear in a folder all together or not at all.
class FileBatch
{
public:
    /// Makes the folder if need be; takes it away again if nothing gets into it.
    [[nodiscard]] static Result<FileBatch> begin(const QString& folder);
    FileBatch(FileBatch&&) noexcept = default;
    FileBatch& operator=(FileBatch&&) noexcept = default;
    ~FileBatch();

    /// Writes one file out of sight. Any thread, each name once.
    [[nodiscard]] Result<> write(const QString& name, const QByteArray& bytes) const;
    /// Puts all written files in their places, over older ones of the same name.
    [[nodiscard]] Result<> commit(const QStringList& names);

private:
    FileBatch(QString folder, QString madeFolder, std::unique_ptr<QTemporaryDir> hidden);

    QString m_folder;
    QString m_madeFolder; ///< Empty: it was there.
    std::unique_ptr<QTemporaryDir> m_hidden;
};

} // namespace plumbline
