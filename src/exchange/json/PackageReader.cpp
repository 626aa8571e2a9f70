// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/PackageReader.h"

namespace plumbline {

namespace {

QByteArray readBytes(const JsonPlace& place)
{
    const auto decoded = QByteArray::fromBase64Encoding(place.text().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        place.refuse(ErrorCode::BadValue,
                     QT_TRANSLATE_NOOP("Messages", "This is no text in base 64."));
    return *decoded;
}

QDateTime readMoment(const JsonPlace& place)
{
    const QDateTime moment = QDateTime::fromString(place.text(), Qt::ISODateWithMs);
    if (!moment.isValid())
        place.refuse(ErrorCode::BadValue,
                     QT_TRANSLATE_NOOP("Messages", "This is no date with a time."));
    return moment.toUTC();
}

CycleKey readCycle(const JsonPlace& place)
{
    const Result<CycleKey> key = CycleKey::parse(place.text());
    if (!key)
        place.refuse(key.error().code, key.error().message.text, key.error().message.arguments);
    return key.value_or(CycleKey{});
}

PackageCell readCell(const JsonPlace& place)
{
    place.object({"person", "kind", "node", "part", "value", "reason"});
    PackageCell cell;
    cell.employee = EmployeeId(place.required("person").filledText());
    cell.key.kind =
        place.required("kind").word<CellKind>({{kCellKindNames[0], CellKind::Value},
                                               {kCellKindNames[1], CellKind::Penalty},
                                               {kCellKindNames[2], CellKind::Adjustment},
                                               {kCellKindNames[3], CellKind::Target},
                                               {kCellKindNames[4], CellKind::Amount}});
    cell.key.node = place.required("node").filledText();
    cell.key.part = place.optional("part").text();
    cell.text = place.optional("value").text();
    cell.reason = place.optional("reason").text();
    return cell;
}

std::vector<PackageCell> readCells(const JsonPlace& place)
{
    std::vector<PackageCell> cells;
    if (place.exists())
        place.eachItem([&](const JsonPlace& cell) { cells.push_back(readCell(cell)); });
    return cells;
}

PackageAnswer readAnswer(const JsonPlace& place)
{
    place.object({"cells", "appeal", "confirmed", "by", "at"});
    PackageAnswer answer;
    answer.cells = readCells(place.optional("cells"));
    if (const JsonPlace appeal = place.optional("appeal"); appeal.exists()) {
        appeal.object({"node", "ground", "text"});
        answer.appeal = PackageAppeal{appeal.optional("node").text(),
                                      appeal.required("ground").filledText(),
                                      appeal.required("text").filledText()};
    }
    const JsonPlace confirmed = place.optional("confirmed");
    answer.isConfirmed = confirmed.exists() && confirmed.flag();
    answer.by = place.required("by").text();
    answer.at = readMoment(place.required("at"));
    return answer;
}

} // namespace

PackageSlip readPackageSlip(const JsonPlace& place)
{
    place.object({"id",
                  "kind",
                  "company",
                  "companyKey",
                  "cycle",
                  "schemeVersion",
                  "recipient",
                  "people",
                  "cells",
                  "madeAt",
                  "madeBy",
                  "trail",
                  "answerKey"});
    PackageSlip slip;
    slip.id = place.required("id").filledText();
    slip.kind =
        place.required("kind").word<PackageKind>({{"scores", PackageKind::Scores},
                                                  {"confirmation", PackageKind::Confirmation},
                                                  {"appeal", PackageKind::Appeal}});
    slip.company = place.required("company").text();
    slip.companyKey = readBytes(place.required("companyKey"));
    slip.cycle = readCycle(place.required("cycle"));
    slip.schemeVersion = place.required("schemeVersion").count();
    slip.recipient = place.required("recipient").text();
    place.required("people").eachItem([&](const JsonPlace& person) {
        person.object({"id", "name"});
        slip.people.push_back(
            {EmployeeId(person.required("id").filledText()), person.required("name").text()});
    });
    slip.cells = readCells(place.optional("cells"));
    slip.madeAt = readMoment(place.required("madeAt"));
    slip.madeBy = place.required("madeBy").text();
    slip.trailCode = place.optional("trail").text();
    slip.answerKey = readBytes(place.required("answerKey"));
    return slip;
}

Package readPackage(const JsonPlace& place)
{
    place.object({"format", "slip", "signature", "answerSecret", "answer", "answerSignature"});
    const JsonPlace format = place.required("format");
    if (format.isText() && format.text() != QLatin1String("plumbline-package/1"))
        format.refuse(ErrorCode::BadFormat,
                      QT_TRANSLATE_NOOP("Messages", "“%1” is no package that this version knows."),
                      {format.text()});
    Package package;
    package.slip = readPackageSlip(place.required("slip"));
    package.signature = readBytes(place.required("signature"));
    if (const JsonPlace secret = place.optional("answerSecret"); secret.exists())
        package.answerSecret = readBytes(secret);
    if (const JsonPlace answer = place.optional("answer"); answer.exists()) {
        package.answer = readAnswer(answer);
        package.answerSignature = readBytes(place.required("answerSignature"));
    }
    return package;
}

} // namespace plumbline
