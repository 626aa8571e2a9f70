// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/NodeAccess.h"
#include "ui/schemes/editor/RenameWrite.h"
#include "ui/schemes/editor/SchemeEditing.h"
#include "ui/schemes/editor/SchemeFields.h"
#include "ui/schemes/editor/TextFields.h"

#include <QtCore/QCoreApplication>

#include <span>

namespace plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::GradesFields)
};

FieldPlace place(const char* name, const QString& label, const char* at, const QString& hint = {})
{
    return {QLatin1String(name), label, [at] { return QLatin1String(at); }, hint};
}

Grades blankGrades(GradingOfPeople kind)
{
    constexpr int kBounds[]{90, 75, 60};
    constexpr int kPercents[]{20, 70};
    const bool isBands = kind == GradingOfPeople::Bands;
    Grades grades;
    grades.kind = kind;
    ushort letter = u'A';
    const auto add = [&](std::optional<Decimal> bound) {
        grades.list.push_back({QString(QChar(letter++)), {}, bound});
    };
    for (const int bound :
         isBands ? std::span<const int>(kBounds) : std::span<const int>(kPercents))
        add(Decimal{bound});
    add(std::nullopt);
    return grades;
}

/// None, bands or quota.
FormField kindField()
{
    FormField field;
    field.place = place("gradesKindBox", Words::tr("Grades"), "/grades");
    field.shape = FieldShape::Choice;
    field.read = [](const SchemeDocument& document) -> std::optional<QString> {
        return document.grades ? QString::number(static_cast<int>(document.grades->kind) + 1)
                               : QStringLiteral("0");
    };
    field.write = [read = field.read](SchemeDocument& document, const QString& text) -> Result<> {
        if (text == read(document))
            return {};
        if (text == QLatin1String("0"))
            document.grades.reset();
        else
            document.grades = blankGrades(static_cast<GradingOfPeople>(text.toInt() - 1));
        return {};
    };
    field.choices = [](const SchemeDocument&) {
        return std::vector<FieldChoice>{{QStringLiteral("0"), Words::tr("none")},
                                        {QStringLiteral("1"), Words::tr("by score")},
                                        {QStringLiteral("2"), Words::tr("by share of the people")}};
    };
    return field;
}

/// Quota and pool only.
template<typename Member>
auto quotaOf(Member Grades::* member)
{
    return [member](auto& d) {
        auto* grades = d.grades && d.grades->kind == GradingOfPeople::Quota ? &*d.grades : nullptr;
        return memberOf(grades, member);
    };
}

} // namespace

std::vector<FormField> gradesFields()
{
    return {kindField(),
            choiceField<Pool>(
                place("withinBox", Words::tr("Ranked within"), "/grades/within"),
                {{Pool::All, Words::tr("everybody")},
                 {Pool::Team, Words::tr("the team")},
                 {Pool::Position, Words::tr("the position")}},
                [](auto& d) { return memberOf(d.grades ? &*d.grades : nullptr, &Grades::within); }),
            choiceField<Ties>(place("tiesBox", Words::tr("Equal scores get"), "/grades/ties"),
                              {{Ties::Up, Words::tr("the better grade")},
                               {Ties::Down, Words::tr("the worse grade")}},
                              quotaOf(&Grades::ties)),
            choiceField<Seats>(
                place("seatsBox", Words::tr("Parts of a seat"), "/grades/seats"),
                {{Seats::Nearest, Words::tr("are rounded")}, {Seats::Down, Words::tr("are cut")}},
                quotaOf(&Grades::seats))};
}

FieldList gradeList(const SchemeEditing& editing)
{
    const auto all = [](auto& d) {
        return memberOf(d.grades ? &*d.grades : nullptr, &Grades::list);
    };
    FieldList list = vectorList(QStringLiteral("grades"),
                                Words::tr("Add a grade"),
                                all,
                                [](const std::vector<Grade>&) { return Grade{}; });
    list.add = [](SchemeDocument& document) {
        const std::size_t before = std::max<std::size_t>(document.grades->list.size(), 1) - 1;
        document = addEntry(document, SchemeList::Grades, before).document;
        std::vector<Grade>& grades = document.grades->list;
        if (before < grades.size() && !grades[before].bound && before + 1 < grades.size())
            grades[before].bound = Decimal{0};
    };
    list.swapWithNext = [](SchemeDocument& document, std::size_t row) {
        if (const auto moved = moveEntry(document, SchemeList::Grades, row + 1, row))
            document = moved->document;
    };
    list.fields = [&editing, all](std::size_t row) {
        const auto grade = [all, row](auto& d) { return entryOf(all(d), row); };
        const auto at = [&editing, row](const char* field) {
            return [&editing, row, field] {
                return entryPointer(editing.document(), SchemeList::Grades, row)
                    + QLatin1String(field);
            };
        };
        const bool isQuota =
            editing.document().grades && editing.document().grades->kind == GradingOfPeople::Quota;
        FormField word = valueField(
            {QStringLiteral("gradeWord%1").arg(row), Words::tr("Grade"), at("/grade"), {}},
            [grade](auto& d) { return memberOf(grade(d), &Grade::grade); });
        word.commit = FieldCommit::WhenLeft;
        word.write = renameWrite(SchemeList::Grades, [row] { return row; });
        return std::vector<FormField>{
            std::move(word),
            wordsField(
                {QStringLiteral("gradeName%1").arg(row), Words::tr("Name"), at("/name"), {}},
                FieldShape::Line,
                [&editing] { return editing.language(); },
                [grade](auto& d) {
                    return memberOf(memberOf(grade(d), &Grade::texts), &Texts::name);
                }),
            valueField({QStringLiteral("gradeBound%1").arg(row),
                        isQuota ? Words::tr("Per cent") : Words::tr("Score from"),
                        at(isQuota ? "/percent" : "/from"),
                        Words::tr("the rest")},
                       [grade](auto& d) { return memberOf(grade(d), &Grade::bound); })};
    };
    list.further = [&editing, all](std::size_t row) {
        return textFields(
            editing,
            {QStringLiteral("grade"),
             QString::number(row),
             [&editing, row] { return entryPointer(editing.document(), SchemeList::Grades, row); }},
            [all, row](auto& d) { return memberOf(entryOf(all(d), row), &Grade::texts); });
    };
    return list;
}

std::vector<FormField> limitFields()
{
    return {
        valueField(
            place(
                "limitMinEdit", Words::tr("Score at least"), "/limits/min", Words::tr("no limit")),
            [](auto& d) { return &d.limits.min; }),
        valueField(
            place("limitMaxEdit", Words::tr("Score at most"), "/limits/max", Words::tr("no limit")),
            [](auto& d) { return &d.limits.max; })};
}

FieldList adjustmentList(const SchemeEditing& editing)
{
    const auto all = [](auto& d) { return &d.adjustments; };
    FieldList list = vectorList(QStringLiteral("adjustments"),
                                Words::tr("Add an adjustment"),
                                all,
                                [](const std::vector<Adjustment>&) { return Adjustment{}; });
    list.add = [](SchemeDocument& document) {
        document =
            addEntry(document, SchemeList::Adjustments, document.adjustments.size()).document;
    };
    list.fields = [&editing, all](std::size_t row) {
        const auto entry = [all, row](auto& d) { return entryOf(all(d), row); };
        const auto placed = [row](const char* name, const QString& label, const char* field) {
            const QString at =
                QStringLiteral("/adjustments/%1%2").arg(row).arg(QLatin1String(field));
            return FieldPlace{
                QLatin1String(name) + QString::number(row), label, [at] { return at; }, {}};
        };
        FormField id = valueField(placed("adjustmentId", Words::tr("Id"), "/id"),
                                  [entry](auto& d) { return memberOf(entry(d), &Adjustment::id); });
        id.commit = FieldCommit::WhenLeft;
        id.write = renameWrite(SchemeList::Adjustments, [row] { return row; });
        return std::vector<FormField>{
            std::move(id),
            wordsField(
                placed("adjustmentName", Words::tr("Name"), "/name"),
                FieldShape::Line,
                [&editing] { return editing.language(); },
                [entry](auto& d) {
                    return memberOf(memberOf(entry(d), &Adjustment::texts), &Texts::name);
                }),
            valueField(placed("adjustmentMin", Words::tr("From"), "/min"),
                       [entry](auto& d) { return memberOf(entry(d), &Adjustment::min); }),
            valueField(placed("adjustmentMax", Words::tr("To"), "/max"),
                       [entry](auto& d) { return memberOf(entry(d), &Adjustment::max); })};
    };
    list.further = [&editing, all](std::size_t row) {
        return textFields(
            editing,
            {QStringLiteral("adjustment"),
             QString::number(row),
             [row] { return QStringLiteral("/adjustments/%1").arg(row); }},
            [all, row](auto& d) { return memberOf(entryOf(all(d), row), &Adjustment::texts); });
    };
    return list;
}

} // namespace plumbline
