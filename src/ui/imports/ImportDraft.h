// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/KeptMaps.h"
#include "application/records/PreviewImport.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace plumbline {

class Desk;

/// A file about to be brought in: its map as it stands now, and its first rows as that reads them.
/// Asks the database thread for proposals and previews; a late answer is dropped. Knows no widget.
class ImportDraft : public QObject
{
    Q_OBJECT
public:
    explicit ImportDraft(Desk& desk, QObject* parent = nullptr);

    /// Rows that are shown before anything is checked.
    static constexpr int kPreviewRows = 200;

    [[nodiscard]] bool isOpen() const { return !m_path.isEmpty(); }

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] const ImportMap& map() const { return m_map; }

    /// Null until the first rows have been read, or while the file can't be.
    [[nodiscard]] const ImportPreviewData* preview() const
    {
        return m_preview ? &*m_preview : nullptr;
    }

    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

    [[nodiscard]] bool isReading() const { return m_isReading; }

    void open(const QString& path);
    void close();
    /// Proposes a map of that kind.
    void proposeKind(const QString& kind);
    /// Reads the file that other way and proposes a map for what is then found.
    void readAs(const RowChoice& choice);
    void setDateOrder(DateOrder order);
    void setMissing(const QStringList& words);
    void setSources(const QMap<QString, MapSource>& sources);
    /// Puts a map in the place of the present one.
    void apply(const ImportMap& map);

Q_SIGNALS:
    void mapReplaced(); ///< By a proposal or a kept one.
    void mapEdited(); ///< What was checked before counts no more.
    void previewed(); ///< Or failed.

private:
    [[nodiscard]] RowChoice choice() const;
    void propose(const QString& kind, const RowChoice& choice);
    void proposed(Result<ImportMap> map);
    void edited();
    void readRows();

    Desk& m_desk;
    QTimer m_soon; ///< Typing is over for a moment.
    QString m_path;
    ImportMap m_map;
    std::optional<ImportPreviewData> m_preview;
    std::optional<Error> m_failure;
    bool m_isReading = false;
    int m_generation = 0;
};

} // namespace plumbline
