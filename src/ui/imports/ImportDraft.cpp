// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportDraft.h"

#include "ui/common/Desk.h"

namespace plumbline {

namespace {

constexpr int kSoonMilliseconds = 150;

} // namespace

ImportDraft::ImportDraft(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ImportDraft::readRows);
}

void ImportDraft::open(const QString& path)
{
    close();
    m_path = path;
    propose({}, {});
}

void ImportDraft::close()
{
    ++m_generation;
    m_soon.stop();
    m_path.clear();
    m_map = {};
    m_preview.reset();
    m_failure.reset();
    m_isReading = false;
}

RowChoice ImportDraft::choice() const
{
    return {m_map.sheet, m_map.encoding, m_map.headerRow};
}

void ImportDraft::proposeKind(const QString& kind)
{
    if (kind != m_map.kind)
        propose(kind, choice());
}

void ImportDraft::readAs(const RowChoice& choice)
{
    m_map.sheet = choice.sheet;
    m_map.encoding = choice.encoding;
    m_map.headerRow = choice.headerRow;
    propose(m_map.kind, choice);
}

void ImportDraft::propose(const QString& kind, const RowChoice& choice)
{
    m_isReading = true;
    m_soon.stop();
    Q_EMIT mapEdited();
    m_desk.ask<ImportMap>(
        this,
        [path = m_path, kind, choice, tables = &m_desk.ports().tables](const Access& access) {
            return proposeMap(access, *tables, path, kind, choice);
        },
        [this, generation = ++m_generation](Result<ImportMap> map) {
            if (generation == m_generation)
                proposed(std::move(map));
        });
}

void ImportDraft::proposed(Result<ImportMap> map)
{
    if (map)
        return apply(*map);
    m_isReading = false;
    m_failure = map.error();
    m_preview.reset();
    Q_EMIT previewed();
}

void ImportDraft::apply(const ImportMap& map)
{
    m_map = map;
    Q_EMIT mapReplaced();
    readRows();
}

void ImportDraft::setDateOrder(DateOrder order)
{
    m_map.dateOrder = order;
    edited();
}

void ImportDraft::setMissing(const QStringList& words)
{
    m_map.missing = words;
    edited();
}

void ImportDraft::setSources(const QMap<QString, MapSource>& sources)
{
    m_map.fields = sources;
    edited();
}

void ImportDraft::edited()
{
    Q_EMIT mapEdited();
    m_soon.start();
}

void ImportDraft::readRows()
{
    m_isReading = true;
    m_soon.stop();
    m_desk.ask<ImportPreviewData>(
        this,
        [path = m_path, map = m_map, tables = &m_desk.ports().tables](const Access& access) {
            return previewImport(access, *tables, path, map, kPreviewRows);
        },
        [this, generation = ++m_generation](Result<ImportPreviewData> preview) {
            if (generation != m_generation)
                return;
            m_isReading = false;
            m_preview.reset();
            m_failure.reset();
            if (preview)
                m_preview = std::move(*preview);
            else
                m_failure = preview.error();
            Q_EMIT previewed();
        });
}

} // namespace plumbline
