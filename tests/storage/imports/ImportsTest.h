// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/ImportRecords.h"
#include "application/records/PreviewImport.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/table/FileTableReader.h"
#include "tests/storage/support/Company.h"

namespace plumbline {

/// A library with nothing in it.
class EmptyLibrary final : public Library
{
public:
    [[nodiscard]] std::vector<QByteArray> schemes() const override { return {}; }

    [[nodiscard]] std::vector<std::pair<QString, LocalizedText>> positions() const override
    {
        return {};
    }

    [[nodiscard]] std::vector<PositionProfile> profiles() const override { return {}; }
};

/// The sample company in a real file, into which tables are imported.
class ImportsTest : public CompanyTest
{
protected:
    ImportsTest() { createSample(); }

    [[nodiscard]] Access access()
    {
        return {*m_store,
                m_clock,
                m_schemes,
                m_results,
                m_library,
                m_format,
                {QStringLiteral("clerk")}};
    }

    /// Writes a table beside the company file.
    QString table(const char* name, const QByteArray& bytes)
    {
        const QString path = place(QString::fromLatin1(name));
        write(path, bytes);
        return path;
    }

    /// A request with the map that the table itself proposes.
    [[nodiscard]] ImportRequest requestFor(const QString& path, const QString& kind)
    {
        ImportRequest request;
        request.path = path;
        const auto map = proposeMap(access(), m_tables, path, kind, {});
        EXPECT_TRUE(map) << told(map.error());
        if (map)
            request.map = *map;
        return request;
    }

    ImportOutcome take(const ImportRequest& request)
    {
        WorkProgress progress;
        auto outcome = importFile(access(), m_tables, request, progress);
        EXPECT_TRUE(outcome) << told(outcome.error());
        return outcome ? *std::move(outcome) : ImportOutcome();
    }

    ImportOutcome take(const char* name,
                       const QByteArray& bytes,
                       ImportMode mode = ImportMode::AllOrNothing,
                       OnChange onChange = OnChange::Keep)
    {
        ImportRequest request = requestFor(table(name, bytes), {});
        request.mode = mode;
        request.onChange = onChange;
        return take(request);
    }

    [[nodiscard]] std::vector<StoredRecord> all(RecordKind kind = RecordKind::Contact)
    {
        RecordSearch search;
        search.range.kind = kind;
        const auto found = stored().records().find(search);
        EXPECT_TRUE(found) << told(found.error());
        return found ? *found : std::vector<StoredRecord>();
    }

    [[nodiscard]] std::optional<StoredRecord> one(const char* id,
                                                  RecordKind kind = RecordKind::Contact)
    {
        for (const StoredRecord& record : all(kind)) {
            if (record.id == QLatin1String(id))
                return record;
        }
        return std::nullopt;
    }

    void setZone(const char* zone)
    {
        change([&](Repositories& repositories) {
            Company company = sampleCompany();
            company.timeZone = QString::fromLatin1(zone);
            return repositories.company().save(company);
        });
    }

    JsonSchemeFormat m_schemes;
    JsonResultFormat m_results;
    JsonRecordFormat m_format;
    EmptyLibrary m_library;
    FileTableReader m_tables;
};

} // namespace plumbline
