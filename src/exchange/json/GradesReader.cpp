// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/GradesReader.h"

#include "exchange/json/GradingReader.h"

namespace plumbline {

namespace {

Pool readPool(const JsonPlace& place)
{
    return place.word<Pool>(
        {{"all", Pool::All}, {"team", Pool::Team}, {"position", Pool::Position}});
}

std::vector<Grade> readGradeList(const JsonPlace& place, const char* bound)
{
    std::vector<Grade> list;
    place.eachItem([&](const JsonPlace& entry) {
        entry.object({"grade", bound, "name", "label", "note", "about"});
        Grade grade{entry.required("grade").filledText(), readTexts(entry), {}};
        if (const JsonPlace given = entry.optional(bound); given.exists())
            grade.bound = given.decimal();
        list.push_back(std::move(grade));
    });
    return list;
}

void refuseFactor(const JsonPlace& place)
{
    place.refuse(ErrorCode::BadValue,
                 QT_TRANSLATE_NOOP("Messages", "“%1” is no factor of a pay part."),
                 {place.value().text().left(40)});
}

PayFactor readGradeFactor(const JsonPlace& place)
{
    place.object({"grade"});
    GradeFactor factor;
    place.required("grade").eachField(
        [&](const JsonPlace& entry) { factor.table.insert(entry.value().key(), entry.decimal()); });
    return factor;
}

PayFactor readFactor(const JsonPlace& place)
{
    if (!place.exists())
        return NoFactor{};
    if (place.isObject())
        return readGradeFactor(place);
    const QString text = place.text();
    if (text == QLatin1String("score-rate") || !place.isText())
        return ScoreRateFactor{};
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QString kind = text.left(colon);
    const QString name = text.mid(colon + 1);
    if (colon > 0 && !name.isEmpty()) {
        if (kind == QLatin1String("rate"))
            return RateFactor{name};
        if (kind == QLatin1String("value"))
            return ValueFactor{name};
        if (kind == QLatin1String("amount"))
            return AmountFactor{name};
    }
    refuseFactor(place);
    return NoFactor{};
}

/// Cap and floor hold a factor; without one they mean nothing.
void readHold(const JsonPlace& place, PayPart& part)
{
    const JsonPlace cap = place.optional("cap");
    const JsonPlace floor = place.field("floor");
    if (!place.optional("times").exists()) {
        for (const JsonPlace& bound : {cap, floor}) {
            bound.refuse(ErrorCode::BadScheme,
                         QT_TRANSLATE_NOOP("Messages", "“cap” and “floor” need a factor."));
        }
    }
    if (cap.exists())
        part.cap = cap.decimal();
    part.isFloorless = floor.exists() && !place.optional("floor").exists();
    if (floor.exists() && !part.isFloorless)
        part.floor = floor.decimal();
}

PayPart readPart(const JsonPlace& place)
{
    place.object(
        {"id", "of", "share", "times", "cap", "floor", "bonus", "name", "label", "note", "about"});
    PayPart part;
    part.id = place.required("id").text();
    part.texts = readTexts(place);
    part.of = place.required("of").filledText();
    if (const JsonPlace share = place.optional("share"); share.exists())
        part.share = share.decimal();
    part.factor = readFactor(place.optional("times"));
    readHold(place, part);
    part.kind = place.optional("bonus").flag() ? PartKind::Bonus : PartKind::Plain;
    return part;
}

} // namespace

Grades readGrades(const JsonPlace& place)
{
    Grades grades;
    const bool isQuota = !place.optional("bands").exists();
    grades.kind = isQuota ? GradingOfPeople::Quota : GradingOfPeople::Bands;
    if (isQuota) {
        place.object({"quota", "within", "ties", "seats", "bands"});
        grades.list = readGradeList(place.required("quota"), "percent");
        grades.ties = place.optional("ties").word<Ties>({{"up", Ties::Up}, {"down", Ties::Down}});
        grades.seats = place.optional("seats").word<Seats>(
            {{"nearest", Seats::Nearest}, {"down", Seats::Down}});
    } else {
        place.object({"bands", "within"});
        grades.list = readGradeList(place.required("bands"), "from");
    }
    grades.within = readPool(place.optional("within"));
    return grades;
}

PayPlan readPayPlan(const JsonPlace& place)
{
    place.object({"parts"});
    PayPlan plan;
    place.required("parts").eachItem(
        [&](const JsonPlace& part) { plan.parts.push_back(readPart(part)); });
    return plan;
}

} // namespace plumbline
