// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/LoadPeople.h"
#include "application/schemes/Schemes.h"
#include "application/text/Pinyin.h"
#include "ui/common/Destination.h"

#include <QtCore/QObject>

namespace plumbline {

class Desk;

/// One thing the search box can lead to.
struct SearchHit
{
    QString title;
    QString detail;
    Destination destination;
};

/// What can be found: pages, people (by Chinese, pinyin, initials, staff number) and schemes. Reads
/// them again when they change.
class SearchIndex : public QObject
{
    Q_OBJECT
public:
    explicit SearchIndex(Desk& desk, QObject* parent = nullptr);

    /// The best hits, pages first; empty for an empty text.
    [[nodiscard]] std::vector<SearchHit> find(const QString& typed, const QString& language) const;

private:
    struct Person
    {
        EmployeeId id;
        QString name;
        QString team;
        NameKey key;
    };

    void readPeople();
    void readSchemes();
    void addPages(const QString& typed, std::vector<SearchHit>& hits) const;
    void addPeople(const QString& typed, std::vector<SearchHit>& hits) const;
    void
    addSchemes(const QString& typed, const QString& language, std::vector<SearchHit>& hits) const;

    Desk& m_desk;
    std::vector<Person> m_people;
    std::vector<std::pair<SchemeId, LocalizedText>> m_schemes;
};

} // namespace plumbline
