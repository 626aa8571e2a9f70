// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchIndex.h"

#include "ui/common/Desk.h"
#include "ui/shell/PageCatalogue.h"

namespace plumbline {

namespace {

constexpr std::size_t kMostHits = 12;

} // namespace

SearchIndex::SearchIndex(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::companyOpened, this, &SearchIndex::readPeople);
    connect(&desk, &Desk::companyOpened, this, &SearchIndex::readSchemes);
    connect(&desk, &Desk::peopleChanged, this, &SearchIndex::readPeople);
    connect(&desk, &Desk::schemesChanged, this, &SearchIndex::readSchemes);
    connect(&desk, &Desk::companyClosed, this, [this] {
        m_people.clear();
        m_schemes.clear();
    });
}

void SearchIndex::readPeople()
{
    const QDate today = m_desk.ports().clock.now().date();
    m_desk.ask<std::vector<Person>>(
        this,
        [today](const Access& access) {
            return loadPeople(access).map([&](const People& people) {
                QHash<TeamId, QString> teams;
                for (const Team& team : people.teams)
                    teams.insert(team.id, team.name);
                std::vector<Person> found;
                for (const Employee& employee : people.employees) {
                    const auto team = employee.teamOn(today);
                    found.push_back({employee.id,
                                     employee.name,
                                     team ? teams.value(*team) : QString(),
                                     nameKey(employee.name)});
                }
                return found;
            });
        },
        [this](Result<std::vector<Person>> people) {
            if (people)
                m_people = std::move(*people);
        });
}

void SearchIndex::readSchemes()
{
    using Named = std::pair<SchemeId, LocalizedText>;
    m_desk.ask<std::vector<Named>>(
        this,
        [](const Access& access) {
            return listSchemes(access).map([](const std::vector<SchemeEntry>& entries) {
                std::vector<Named> found;
                for (const SchemeEntry& entry : entries) {
                    const SchemeId id(entry.scheme.document().id);
                    if (found.empty() || found.back().first != id)
                        found.emplace_back(id, entry.scheme.document().texts.name);
                }
                return found;
            });
        },
        [this](Result<std::vector<Named>> schemes) {
            if (schemes)
                m_schemes = std::move(*schemes);
        });
}

std::vector<SearchHit> SearchIndex::find(const QString& typed, const QString& language) const
{
    std::vector<SearchHit> hits;
    if (typed.trimmed().isEmpty())
        return hits;
    addPages(typed.trimmed(), hits);
    addPeople(typed.trimmed(), hits);
    addSchemes(typed.trimmed(), language, hits);
    if (hits.size() > kMostHits)
        hits.resize(kMostHits);
    return hits;
}

void SearchIndex::addPages(const QString& typed, std::vector<SearchHit>& hits) const
{
    for (const PageEntry& entry : pageCatalogue()) {
        const QString name = pageName(entry);
        if (entry.isPermitted(m_desk) && matchesName(name, nameKey(name), typed))
            hits.push_back(
                {name,
                 tr("Page"),
                 {.page = entry.id, .cycle = {}, .employee = {}, .node = {}, .scheme = {}}});
    }
}

void SearchIndex::addPeople(const QString& typed, std::vector<SearchHit>& hits) const
{
    const PageId page = m_desk.may(Permission::SeeScores) ? PageId::ScoreEntry : PageId::People;
    for (const Person& person : m_people) {
        if (hits.size() >= kMostHits)
            return;
        if (matchesName(person.name, person.key, typed)
            || person.id.text().startsWith(typed, Qt::CaseInsensitive)) {
            hits.push_back(
                {person.name,
                 person.id.text() + QStringLiteral(" · ") + person.team,
                 {.page = page, .cycle = {}, .employee = person.id, .node = {}, .scheme = {}}});
        }
    }
}

void SearchIndex::addSchemes(const QString& typed,
                             const QString& language,
                             std::vector<SearchHit>& hits) const
{
    for (const auto& [id, texts] : m_schemes) {
        const QString name = texts.in(language);
        if (matchesName(name, nameKey(name), typed)
            || id.text().contains(typed, Qt::CaseInsensitive))
            hits.push_back(
                {name,
                 tr("Scheme"),
                 {.page = PageId::Schemes, .cycle = {}, .employee = {}, .node = {}, .scheme = id}});
    }
}

} // namespace plumbline
