// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/FaultWords.h"

#include "application/text/Sentences.h"
#include "domain/schemes/NodePath.h"
#include "ui/common/WindowText.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::FaultWords)
};

template<typename Entry>
QString entryName(const std::vector<Entry>& list, const QString& index)
{
    const std::size_t at = index.toUInt();
    return at < list.size() ? shownName(list[at].texts.name, list[at].id) : QString();
}

QString placeName(const SchemeDocument& document, const QString& at)
{
    if (const auto path = pathWithin(at)) {
        const SchemeNode* node = path->empty() ? nullptr : nodeAt(document, *path);
        return node ? shownName(node->texts.name, node->id) : QString();
    }
    const QStringList parts = at.split(QLatin1Char('/')); // "", "rules", "2" …
    if (parts.size() > 2 && parts[1] == QLatin1String("rules"))
        return entryName(document.rules, parts[2]);
    if (parts.size() > 2 && parts[1] == QLatin1String("adjustments"))
        return entryName(document.adjustments, parts[2]);
    constexpr int kPartIndex = 3; // "", "pay", "parts", "0"
    if (parts.size() > kPartIndex && parts[1] == QLatin1String("pay") && document.pay)
        return entryName(document.pay->parts, parts[kPartIndex]);
    return {};
}

} // namespace

QString faultWords(const SchemeDocument& document, const Error& fault)
{
    const QString place = placeName(document, fault.at);
    const QString said = sentence(fault);
    return place.isEmpty() ? said : Words::tr("%1: %2", "where, what is wrong").arg(place, said);
}

} // namespace plumbline
