// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/RecordsBehind.h"

#include "application/records/CellRecords.h"
#include "application/text/Sentences.h"
#include "application/values/ScoreSheet.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"
#include "ui/explanation/BehindWindow.h"
#include "ui/explanation/MeasuredWords.h"

namespace plumbline {

namespace {

constexpr int kPage = 1000;

QString nameOf(const ScoreSheet& sheet, const CellKey& cell)
{
    const int node = sheet.scheme().nodeIndex(cell.node);
    const QString name = node < 0 ? cell.node : sheet.scheme().node(node).name(windowLanguage());
    return cell.part.isEmpty() ? name : name + QStringLiteral(" · ") + cell.part;
}

} // namespace

RecordsBehind::RecordsBehind(Desk& desk, CycleSheet& cycle, const Theme& theme, QWidget* mainWindow)
    : QObject(mainWindow)
    , m_desk(desk)
    , m_cycle(cycle)
    , m_theme(theme)
    , m_mainWindow(mainWindow)
{
    connect(&desk, &Desk::companyClosed, this, [this] {
        ++m_generation;
        if (m_window)
            m_window->close();
    });
}

RecordsBehind::~RecordsBehind()
{
    if (!m_mainWindow)
        delete m_window;
}

BehindWindow& RecordsBehind::madeWindow()
{
    if (m_window)
        return *m_window;
    m_window = new BehindWindow(m_theme, m_mainWindow);
    connect(m_window, &BehindWindow::recordChosen, this, &RecordsBehind::showRecord);
    connect(m_window, &BehindWindow::guideWanted, this, &RecordsBehind::guideWanted);
    connect(&m_window->model(), &BehindModel::moreWanted, this, [this](int offset) {
        ask([query = m_query](const Access&) -> Result<BehindQuery> { return query; }, offset);
    });
    return *m_window;
}

void RecordsBehind::open(int row, const CellKey& cell)
{
    const ScoreSheet* sheet = m_cycle.sheet();
    const StoredMeasured* measured = sheet && row >= 0 ? sheet->measured(row, cell) : nullptr;
    if (measured == nullptr)
        return;
    const Appraisal& person = sheet->appraisal(row);
    const QStringList facts{
        measuredFigure(measured->text), measuredBasis(*sheet, *measured), measured->measure};
    begin([key = sheet->data().cycle.key, employee = person.employee, cell](
              const Access& access) { return behindCell(access, key, employee, cell); },
          {nameOf(*sheet, cell) + QStringLiteral(" · ") + person.name,
           facts.join(QStringLiteral(" · "))});
}

void RecordsBehind::open(const BehindQuery& query, const BehindHead& head)
{
    begin([query](const Access&) -> Result<BehindQuery> { return query; }, head);
}

void RecordsBehind::begin(Asking asking, const BehindHead& head)
{
    ++m_generation;
    m_head = head;
    madeWindow().begin(head.title, head.facts, {});
    ask(std::move(asking), 0);
}

void RecordsBehind::ask(Asking asking, int offset)
{
    m_desk.ask<Found>(
        this,
        [asking = std::move(asking), offset](const Access& access) -> Result<Found> {
            Result<BehindQuery> query = asking(access);
            if (!query)
                return failure(query.error());
            query->offset = offset;
            query->limit = kPage;
            Result<std::vector<RecordBehind>> records = recordsBehind(access, *query);
            if (!records)
                return failure(records.error());
            Found found{*std::move(query), *std::move(records), std::nullopt};
            if (offset > 0)
                return found;
            return loadPeople(access).map([&](People&& people) {
                found.people = std::move(people);
                return std::move(found);
            });
        },
        [this, generation = m_generation](Result<Found> found) {
            if (generation != m_generation || !m_window)
                return;
            if (found)
                take(*std::move(found));
            else
                m_window->say(sentence(found.error()));
        });
}

void RecordsBehind::take(Found found)
{
    m_query = found.query;
    if (found.people)
        m_window->model().begin(RecordPeople(*found.people, found.query.period.lastDay()));
    m_window->add(std::move(found.records), kPage);
}

void RecordsBehind::showRecord(const RecordPlace& place)
{
    using Whole = std::pair<StoredRecord, std::vector<RecordChange>>;
    m_desk.ask<Whole>(
        this,
        [place](const Access& access) -> Result<Whole> {
            RecordRepository& records = access.store.repositories().records();
            const Result<std::optional<StoredRecord>> record = records.record(place);
            if (!record)
                return failure(record.error());
            if (!*record)
                return failure(
                    ErrorCode::NotFound,
                    {},
                    QT_TRANSLATE_NOOP("Messages",
                                      "The record is no longer where it was; measure again."));
            return records.changes(place).map([&](std::vector<RecordChange>&& changes) {
                return Whole{**record, std::move(changes)};
            });
        },
        [this, generation = m_generation](const Result<Whole>& whole) {
            if (generation != m_generation || !m_window)
                return;
            if (whole)
                m_window->showRecord(whole->first, whole->second);
            else
                m_window->say(sentence(whole.error()));
        });
}

} // namespace plumbline
