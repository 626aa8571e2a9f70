// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RecordRepository.h"
#include "application/records/MeasureRecords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

namespace plumbline {

/// What a record's fields say, for people and for files. Readable in any thread.
class RecordText
{
    Q_DECLARE_TR_FUNCTIONS(RecordText)
public:
    explicit RecordText(const QString& timeZone = {});

    [[nodiscard]] static QString kind(RecordKind kind);
    [[nodiscard]] static QString field(const RecordField& field);
    [[nodiscard]] static QString step(RecordStep step);
    [[nodiscard]] static QString verdict(Verdict verdict);
    /// Its day, or day and time of day where the company is.
    [[nodiscard]] QString time(RecordKind kind, std::int64_t at) const;
    /// `2026-04-08 09:30` where the company is.
    [[nodiscard]] QString moment(const QDateTime& at) const;
    /// Empty where nothing is known.
    [[nodiscard]] QString shown(const StoredRecord& record, int field) const;
    /// The same without units and thousands, for files.
    [[nodiscard]] QString stored(const StoredRecord& record, int field) const;
    [[nodiscard]] static bool isFigure(FieldType type);
    /// A text kept as a number can't be said and stays empty.
    [[nodiscard]] QString said(const RecordField& field, std::int64_t number) const;

private:
    [[nodiscard]] QString precise(std::int64_t at) const;

    QTimeZone m_zone;
};

} // namespace plumbline
