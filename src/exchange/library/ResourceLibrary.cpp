// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/library/ResourceLibrary.h"

#include "exchange/json/JsonPlace.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

/// The order people know them in; what is not named here follows by name.
constexpr std::array kOrder{
    "team-quarterly",
    "sales-representative-monthly",
    "regional-manager-monthly",
    "field-service-monthly",
    "service-satisfaction-monthly",
    "shop-aftersales-monthly",
    "online-agent-sampling",
    "office-multirater",
    "presales-agent-monthly",
    "aftersales-agent-monthly",
    "four-dimensions-quarterly",
    "churn-control",
    "service-indicators-quarterly",
    "complaint-responsibility",
    "customer-service-quarterly",
    "customer-service-monthly",
    "department-quantified",
    "annual-from-months",
    "sales-indicators-monthly",
    "presales-satisfaction-monthly",
};

std::ptrdiff_t placeOf(const QString& fileName)
{
    const auto* const found = std::ranges::find_if(kOrder, [&](const char* id) {
        return fileName == QLatin1String(id) + QLatin1String(".json");
    });
    return found - kOrder.begin();
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<LocalizedText> texts(const JsonPlace& list)
{
    std::vector<LocalizedText> texts;
    list.eachItem([&](const JsonPlace& text) { texts.push_back(text.localized()); });
    return texts;
}

PositionProfile profile(const JsonPlace& place)
{
    place.object({"id", "position", "title", "reportsTo", "duties", "requirements"});
    PositionProfile profile;
    profile.id = ProfileId(place.required("id").filledText());
    if (const JsonPlace position = place.optional("position"); position.exists())
        profile.position = PositionId(position.filledText());
    profile.title = place.required("title").localized();
    profile.reportsTo = place.required("reportsTo").localized();
    profile.duties = texts(place.required("duties"));
    profile.requirements = texts(place.required("requirements"));
    return profile;
}

} // namespace

std::vector<QByteArray> ResourceLibrary::schemes() const
{
    const QDir folder(QStringLiteral(":/schemes"));
    QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    std::ranges::stable_sort(names, {}, placeOf);
    std::vector<QByteArray> files;
    for (const QString& name : names)
        files.push_back(contents(folder.filePath(name)));
    return files;
}

std::vector<std::pair<QString, LocalizedText>> ResourceLibrary::positions() const
{
    std::vector<std::pair<QString, LocalizedText>> positions;
    const auto tree = JsonTree::parse(contents(QStringLiteral(":/positions/positions.json")));
    if (!tree)
        return positions;
    FirstFault fault;
    const JsonPlace place(tree->root(), fault);
    place.required("positions").eachItem([&](const JsonPlace& position) {
        positions.emplace_back(position.required("id").text(),
                               position.required("name").localized());
    });
    return positions;
}

std::vector<PositionProfile> ResourceLibrary::profiles() const
{
    std::vector<PositionProfile> profiles;
    const auto tree = JsonTree::parse(contents(QStringLiteral(":/positions/profiles.json")));
    if (!tree)
        return profiles;
    FirstFault fault;
    const JsonPlace place(tree->root(), fault);
    place.required("profiles").eachItem([&](const JsonPlace& each) {
        profiles.push_back(profile(each));
    });
    Q_ASSERT(fault.isNone());
    return profiles;
}

} // namespace plumbline
