// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/FillMeasured.h"

#include "application/Transaction.h"
#include "application/values/CellIndex.h"

namespace plumbline {

namespace {

using PlaceOf = std::pair<EmployeeId, CellKey>;

/// Whether anything but when and by whom it was measured differs.
bool isSame(const StoredMeasured& a, const StoredMeasured& b)
{
    return a.text == b.text && a.records == b.records && a.measure == b.measure
        && a.cutOff == b.cutOff && a.upTo == b.upTo;
}

/// Fills the cells of one cycle.
class Filling
{
public:
    Filling(const Access& access, Repositories& repositories, const MeasuredCycle& cycle)
        : m_access(access)
        , m_repositories(repositories)
        , m_cycle(cycle)
        , m_index(cycle.scheme, cycle.key.period)
    {
        m_filled.refreshed.cycle = cycle.key;
    }

    [[nodiscard]] Result<FilledCells> run();

private:
    [[nodiscard]] Result<> loadCells();
    void findMeasures();
    [[nodiscard]] Result<> putPerson(const EmployeeId& person);
    [[nodiscard]] Result<> put(const PlaceOf& place, const MeasuredText& measured);
    /// The text in stored form, where the cell takes it.
    [[nodiscard]] QString accepted(const PlaceOf& place, const MeasuredText& measured);
    void refuse(const PlaceOf& place, const QString& text, const Message& reason);
    [[nodiscard]] Result<>
    keepMeasured(const PlaceOf& place, const QString& text, const MeasuredText& measured);
    [[nodiscard]] Result<> putCell(const PlaceOf& place, const QString& text);
    [[nodiscard]] Result<> auditCell(const StoredCell& before, const QString& after);
    [[nodiscard]] Result<> dropOthers();

    const Access& m_access;
    Repositories& m_repositories;
    const MeasuredCycle& m_cycle;
    CellIndex m_index;
    QHash<PlaceOf, StoredCell> m_cells;
    QHash<PlaceOf, const StoredMeasured*> m_known;
    QHash<CellKey, QString> m_measures; ///< JSON by place.
    FilledCells m_filled;
};

Result<> Filling::loadCells()
{
    Result<std::vector<StoredCell>> cells = m_repositories.values().cells(m_cycle.key);
    if (!cells)
        return failure(cells.error());
    m_cells.reserve(static_cast<qsizetype>(cells->size()));
    for (StoredCell& cell : *cells)
        m_cells.insert({cell.employee, cell.key}, std::move(cell));
    m_known.reserve(static_cast<qsizetype>(m_cycle.known.size()));
    for (const StoredMeasured& measured : m_cycle.known)
        m_known.insert({measured.employee, measured.key}, &measured);
    return {};
}

void Filling::findMeasures()
{
    for (const MeasuredPlace& place : m_cycle.places)
        m_measures.insert(place.cell.key, m_access.recordFormat.writeMeasure(place.plan));
}

void Filling::refuse(const PlaceOf& place, const QString& text, const Message& reason)
{
    Refreshed& refreshed = m_filled.refreshed;
    ++refreshed.refusedCount;
    if (refreshed.refusedCount <= Refreshed::kMostListed)
        refreshed.refused.push_back({place.first, place.second, text, reason});
}

QString Filling::accepted(const PlaceOf& place, const MeasuredText& measured)
{
    if (*measured.fault.text != '\0') {
        refuse(place, measured.text, measured.fault);
        return {};
    }
    if (measured.text.isEmpty()) {
        ++m_filled.refreshed.withoutRecords;
        return {};
    }
    Result<QString> text = normalizedCell(
        m_cycle.scheme, m_cycle.key.period, *m_index.find(place.second), measured.text);
    if (text)
        return *std::move(text);
    refuse(place, measured.text, text.error().message);
    return {};
}

Result<>
Filling::keepMeasured(const PlaceOf& place, const QString& text, const MeasuredText& measured)
{
    const StoredMeasured next{place.first,
                              place.second,
                              text,
                              measured.records,
                              m_measures.value(place.second),
                              m_cycle.cutOff,
                              m_cycle.upTo,
                              m_access.clock.now(),
                              m_access.session.user};
    const StoredMeasured* known = m_known.value(place, nullptr);
    if (known && isSame(*known, next))
        return {};
    m_filled.isAnythingNew = true;
    return m_repositories.measures().save(m_cycle.key, next);
}

Result<> Filling::auditCell(const StoredCell& before, const QString& after)
{
    return audit(
        m_access,
        m_repositories,
        {QStringLiteral("value.measured"),
         m_cycle.key.toString() + QLatin1Char('/') + cellPath(before.employee.text(), before.key),
         before.text,
         after,
         {}});
}

Result<> Filling::putCell(const PlaceOf& place, const QString& text)
{
    const auto current = m_cells.constFind(place);
    const QString before = current == m_cells.cend() ? QString() : current->text;
    if (before == text)
        return {};
    ++m_filled.refreshed.changed;
    m_filled.isAnythingNew = true;
    const StoredCell next{place.first,
                          place.second,
                          text,
                          {},
                          m_access.session.user,
                          m_access.clock.now(),
                          CellOrigin::Measured};
    if (auto saved = m_repositories.values().save(m_cycle.key, next); !saved)
        return saved;
    return before.isEmpty() ? Result<>() : auditCell(*current, text);
}

Result<> Filling::put(const PlaceOf& place, const MeasuredText& measured)
{
    const QString text = accepted(place, measured);
    const bool isFaulty = *measured.fault.text != '\0';
    const QString beside = text.isEmpty() && !isFaulty ? measured.text : text;
    if (auto kept = keepMeasured(place, beside, measured); !kept)
        return kept;
    const auto current = m_cells.constFind(place);
    const bool isTyped = current != m_cells.cend() && current->origin == CellOrigin::Entered;
    if (isTyped && !text.isEmpty() && current->text != text)
        ++m_filled.refreshed.overridden;
    else if (!text.isEmpty())
        ++m_filled.refreshed.measured;
    return isTyped ? Result<>() : putCell(place, text);
}

Result<> Filling::putPerson(const EmployeeId& person)
{
    for (const MeasuredPlace& place : m_cycle.places) {
        const auto measured = m_cycle.texts.constFind({person, place.cell.key});
        if (measured == m_cycle.texts.cend())
            continue;
        if (auto done = put(measured.key(), *measured); !done)
            return done;
    }
    return {};
}

/// What was measured before and is no longer.
Result<> Filling::dropOthers()
{
    for (const StoredMeasured& measured : m_cycle.known) {
        const PlaceOf place{measured.employee, measured.key};
        if (m_cycle.texts.contains(place))
            continue;
        m_filled.isAnythingNew = true;
        if (auto removed =
                m_repositories.measures().remove(m_cycle.key, measured.employee, measured.key);
            !removed)
            return removed;
        const auto current = m_cells.constFind(place);
        if (current == m_cells.cend() || current->origin == CellOrigin::Entered)
            continue;
        if (auto emptied = putCell(place, {}); !emptied)
            return emptied;
    }
    return {};
}

Result<FilledCells> Filling::run()
{
    if (auto loaded = loadCells(); !loaded)
        return failure(loaded.error());
    findMeasures();
    for (const Appraisal& person : m_cycle.people) {
        if (auto done = putPerson(person.employee); !done)
            return failure(done.error());
    }
    if (auto dropped = dropOthers(); !dropped)
        return failure(dropped.error());
    return std::move(m_filled);
}

} // namespace

Result<FilledCells>
fillMeasured(const Access& access, Repositories& repositories, const MeasuredCycle& cycle)
{
    return Filling(access, repositories, cycle).run();
}

} // namespace plumbline
