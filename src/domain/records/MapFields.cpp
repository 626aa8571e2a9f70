// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/MapFields.h"

#include "domain/records/FoldedText.h"

namespace plumbline {

namespace {

/// Another name of a field, folded and without hyphens.
struct OtherName
{
    const char* kind; ///< Empty: of every record kind that has the field.
    const char* name;
    const char* field;
};

constexpr std::array kOtherNames{
    OtherName{"", "recordid", "id"},
    OtherName{"", "employeeid", "employee"},
    OtherName{"", "customerid", "customer"},
    OtherName{"", "notes", "note"},
    OtherName{"", "ratingscale", "scale"},
    OtherName{"contact", "firstresponse", "responded"},
    OtherName{"contact", "firstresponsetime", "responded"},
    OtherName{"contact", "firstresponseat", "responded"},
    OtherName{"contact", "respondedat", "responded"},
    OtherName{"contact", "waitedseconds", "waited"},
    OtherName{"contact", "secondstofirstanswer", "waited"},
    OtherName{"contact", "resolvedtime", "resolvedAt"},
    OtherName{"contact", "handledseconds", "handled"},
    OtherName{"contact", "handlingtime", "handled"},
    OtherName{"contact", "reopens", "reopened"},
    OtherName{"contact", "timesreopened", "reopened"},
    OtherName{"complaint", "handledat", "handled"},
    OtherName{"complaint", "handledtime", "handled"},
    OtherName{"complaint", "duetime", "due"},
    OtherName{"complaint", "dueat", "due"},
    OtherName{"visit", "ordervalue", "value"},
    OtherName{"check", "itemschecked", "checked"},
    OtherName{"check", "itemspassed", "passed"},
    OtherName{"training", "exam", "mark"},
    OtherName{"training", "exammark", "mark"},
    OtherName{"training", "traininghours", "hours"},
    OtherName{"event", "indicatoritem", "item"},
    OtherName{"event", "indicator.item", "item"},
    OtherName{"event", "whathappened", "what"},
    OtherName{"event", "whosawit", "witness"},
    OtherName{"event", "sawit", "witness"},
    OtherName{"order", "retainedcustomer", "retained"},
};

/// For names of fields even the spaces between words don't matter.
QString bare(const QString& name)
{
    return foldedText(name).remove(QLatin1Char('-'));
}

std::optional<QString> otherName(const QString& kind, const QString& name, const QStringList& known)
{
    for (const OtherName& other : kOtherNames) {
        const bool isOfKind = *other.kind == '\0' || kind == QLatin1String(other.kind);
        const QString field = QLatin1String(other.field);
        if (isOfKind && name == QLatin1String(other.name) && known.contains(field))
            return field;
    }
    return std::nullopt;
}

} // namespace

QStringList mapKinds()
{
    QStringList kinds;
    for (const RecordKind kind : kRecordKinds)
        kinds.append(recordKindName(kind));
    return kinds
        + QStringList{QStringLiteral("employees"),
                      QStringLiteral("values"),
                      QStringLiteral("targets"),
                      QStringLiteral("amounts"),
                      QStringLiteral("results")};
}

bool hasFreeFields(const QString& mapKind)
{
    return !recordKind(mapKind) && mapKind != QLatin1String("employees");
}

QStringList mapFields(const QString& mapKind)
{
    if (mapKind == QLatin1String("employees")) {
        return {QStringLiteral("id"),
                QStringLiteral("name"),
                QStringLiteral("position"),
                QStringLiteral("team"),
                QStringLiteral("leader"),
                QStringLiteral("joined"),
                QStringLiteral("left")};
    }
    const auto kind = recordKind(mapKind);
    if (!kind)
        return {};
    QStringList fields{QStringLiteral("id"), QStringLiteral("employee"), timeField(*kind)};
    for (const RecordField& field : fieldsOf(*kind))
        fields.append(QLatin1String(field.id));
    return fields + QStringList{QStringLiteral("customer"), QStringLiteral("note")};
}

std::optional<QString> mapField(const QString& mapKind, const QString& name)
{
    if (hasFreeFields(mapKind))
        return name.isEmpty() ? std::nullopt : std::optional(name);
    const QStringList known = mapFields(mapKind);
    const QString wanted = bare(name);
    for (const QString& field : known) {
        if (bare(field) == wanted)
            return field;
    }
    const auto kind = recordKind(mapKind);
    if (!kind)
        return std::nullopt;
    if (wanted == QLatin1String("time") || wanted == QLatin1String("date"))
        return timeField(*kind);
    return otherName(mapKind, wanted, known);
}

std::optional<FieldType> mapFieldType(const QString& mapKind, const QString& field)
{
    const auto kind = recordKind(mapKind);
    const int index = kind ? fieldIndex(*kind, field) : -1;
    if (index < 0)
        return std::nullopt;
    return fieldsOf(*kind)[static_cast<std::size_t>(index)].type;
}

} // namespace plumbline
