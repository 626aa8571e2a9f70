// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/ListMatch.h"

#include <QtCore/QHash>

namespace plumbline {

namespace {

QHash<QString, std::size_t> placesOf(const QStringList& keys)
{
    QHash<QString, std::size_t> places;
    for (qsizetype i = 0; i < keys.size(); ++i)
        places.insert(keys[i], static_cast<std::size_t>(i));
    return places;
}

QStringList toldApart(const QStringList& keys)
{
    QHash<QString, int> counts;
    QStringList apart;
    for (const QString& key : keys)
        apart.append(key + QLatin1Char('\n') + QString::number(++counts[key]));
    return apart;
}

/// Marks all that are not part of the longest run that kept its order.
void markMoved(std::vector<ListMatch::Kept>& kept)
{
    constexpr auto kNone = static_cast<std::size_t>(-1);
    std::vector<std::size_t> length(kept.size(), 1);
    std::vector<std::size_t> previous(kept.size(), kNone);
    std::size_t last = kNone;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        kept[i].isMoved = true;
        for (std::size_t j = 0; j < i; ++j) {
            if (kept[j].before < kept[i].before && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                previous[i] = j;
            }
        }
        if (last == kNone || length[i] > length[last])
            last = i;
    }
    for (; last != kNone; last = previous[last])
        kept[last].isMoved = false;
}

} // namespace

ListMatch matchLists(const QStringList& before, const QStringList& after)
{
    const QStringList was = toldApart(before);
    const QStringList is = toldApart(after);
    const QHash<QString, std::size_t> places = placesOf(was);
    ListMatch match;
    for (qsizetype i = 0; i < is.size(); ++i) {
        const auto found = places.constFind(is[i]);
        if (found == places.cend())
            match.added.push_back(static_cast<std::size_t>(i));
        else
            match.kept.push_back({*found, static_cast<std::size_t>(i), false});
    }
    const QHash<QString, std::size_t> still = placesOf(is);
    for (qsizetype i = 0; i < was.size(); ++i) {
        if (!still.contains(was[i]))
            match.removed.push_back(static_cast<std::size_t>(i));
    }
    markMoved(match.kept);
    return match;
}

} // namespace plumbline
