// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/RawRows.h"
#include "exchange/table/xlsx/SerialTime.h"
#include "exchange/table/xlsx/XlsxPackage.h"

namespace plumbline {

/// An XLSX workbook: its sheets by name, and the rows of one of them. No macro is run, no link is
/// followed.
class Workbook
{
public:
    [[nodiscard]] static Result<Workbook> open(const QString& path);

    /// In their order, hidden ones too.
    [[nodiscard]] QStringList sheetNames() const;
    /// Of the sheet so named; without a name the first that is not hidden.
    [[nodiscard]] static Result<std::unique_ptr<RawRows>> rows(Workbook workbook,
                                                               const QString& sheet);

private:
    struct Sheet
    {
        QString name;
        QString part;
        bool isHidden;
    };

    explicit Workbook(std::unique_ptr<XlsxPackage> package)
        : m_package(std::move(package))
    {
    }

    [[nodiscard]] Result<> readParts();
    [[nodiscard]] Result<> readSheets(const QString& part);
    [[nodiscard]] Result<Sheet> chosen(const QString& name) const;

    std::unique_ptr<XlsxPackage> m_package;
    std::vector<Sheet> m_sheets;
    QString m_stringsPart;
    QString m_stylesPart;
    DateSystem m_system = DateSystem::From1900;
};

} // namespace plumbline
