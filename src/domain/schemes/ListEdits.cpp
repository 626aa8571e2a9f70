// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/ListEdits.h"

#include "domain/schemes/Faults.h"
#include "domain/schemes/References.h"
#include "domain/schemes/TreeEdits.h"

namespace plumbline {

namespace {

/// Calls `use` with the list itself; grades and pay come into being where there are none.
template<typename Use>
auto withList(SchemeDocument& document, SchemeList list, Use use)
{
    switch (list) {
    case SchemeList::Adjustments:
        return use(document.adjustments);
    case SchemeList::Grades:
        if (!document.grades)
            document.grades.emplace();
        return use(document.grades->list);
    case SchemeList::Rules:
        return use(document.rules);
    case SchemeList::PayParts:
        if (!document.pay)
            document.pay.emplace();
        return use(document.pay->parts);
    }
    Q_UNREACHABLE();
}

void dropEmpty(SchemeDocument& document)
{
    if (document.grades && document.grades->list.empty())
        document.grades.reset();
    if (document.pay && document.pay->parts.empty())
        document.pay.reset();
}

QString& nameOf(Adjustment& adjustment)
{
    return adjustment.id;
}

QString& nameOf(Grade& grade)
{
    return grade.grade;
}

QString& nameOf(Rule& rule)
{
    return rule.id;
}

QString& nameOf(PayPart& part)
{
    return part.id;
}

template<typename List>
QSet<QString> namesOf(List& list)
{
    QSet<QString> names;
    for (auto& entry : list)
        names.insert(nameOf(entry));
    return names;
}

QString freshName(const SchemeDocument& document, const Adjustment& /*like*/, const QString& base)
{
    return freshNodeId(document, base);
}

QString freshName(const SchemeDocument& document, const Rule& /*like*/, const QString& base)
{
    SchemeDocument copy = document;
    return freshId(base, namesOf(copy.rules));
}

QString freshName(const SchemeDocument& document, const PayPart& /*like*/, const QString& base)
{
    SchemeDocument copy = document;
    return freshId(base, copy.pay ? namesOf(copy.pay->parts) : QSet<QString>());
}

/// The first free letter, as grades are mostly called by letters.
QString freshName(const SchemeDocument& document, const Grade& /*like*/, const QString& base)
{
    SchemeDocument copy = document;
    const QSet<QString> taken = copy.grades ? namesOf(copy.grades->list) : QSet<QString>();
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        if (const QString name{QChar(letter)}; !taken.contains(name))
            return name;
    }
    return freshId(base, taken);
}

Adjustment blank(const std::vector<Adjustment>& /*list*/)
{
    constexpr int kMost = 5;
    return {QStringLiteral("adjustment"), {}, Decimal{0}, Decimal{kMost}};
}

Grade blank(const std::vector<Grade>& /*list*/)
{
    return {QStringLiteral("A"), {}, {}};
}

Rule blank(const std::vector<Rule>& /*list*/)
{
    constexpr int kPass = 60;
    Rule rule;
    rule.id = QStringLiteral("rule");
    rule.when = {{Metric{}, Comparison::Less, NumberOperand{Decimal{kPass}}}};
    rule.then = {{Texts{}, ActionEffect{Action::Coach}}};
    return rule;
}

PayPart blank(const std::vector<PayPart>& /*list*/)
{
    PayPart part;
    part.id = QStringLiteral("part");
    part.of = QStringLiteral("wage");
    return part;
}

template<typename List>
auto placeIn(List& list, std::size_t index)
{
    return list.begin() + static_cast<std::ptrdiff_t>(std::min(index, list.size()));
}

tl::unexpected<Error> nothingThere(const QString& at)
{
    return failure(ErrorCode::NotFound,
                   at,
                   QT_TRANSLATE_NOOP("Messages", "There is nothing at this place of the scheme."));
}

/// Takes the entry out and puts it in again, each grade taking over the bound of its new rung.
struct Moving
{
    std::size_t from;
    std::size_t to;

    template<typename Entry>
    void operator()(std::vector<Entry>& list) const
    {
        Entry entry = std::move(list[from]);
        list.erase(placeIn(list, from));
        list.insert(placeIn(list, to), std::move(entry));
    }

    void operator()(std::vector<Grade>& list) const
    {
        std::vector<std::optional<Decimal>> bounds;
        for (const Grade& grade : list)
            bounds.push_back(grade.bound);
        operator()<Grade>(list);
        for (std::size_t i = 0; i < list.size(); ++i)
            list[i].bound = bounds[i];
    }
};

} // namespace

std::size_t listSize(const SchemeDocument& document, SchemeList list)
{
    switch (list) {
    case SchemeList::Adjustments:
        return document.adjustments.size();
    case SchemeList::Grades:
        return document.grades ? document.grades->list.size() : 0;
    case SchemeList::Rules:
        return document.rules.size();
    case SchemeList::PayParts:
        return document.pay ? document.pay->parts.size() : 0;
    }
    Q_UNREACHABLE();
}

QString entryPointer(const SchemeDocument& document, SchemeList list, std::size_t index)
{
    switch (list) {
    case SchemeList::Adjustments:
        return pointerTo(QStringLiteral("/adjustments"), index);
    case SchemeList::Grades:
        return pointerTo(document.grades && document.grades->kind == GradingOfPeople::Quota
                             ? QStringLiteral("/grades/quota")
                             : QStringLiteral("/grades/bands"),
                         index);
    case SchemeList::Rules:
        return pointerTo(QStringLiteral("/rules"), index);
    case SchemeList::PayParts:
        return pointerTo(QStringLiteral("/pay/parts"), index);
    }
    Q_UNREACHABLE();
}

ListEdit addEntry(const SchemeDocument& document, SchemeList list, std::size_t index)
{
    ListEdit edit{document, std::min(index, listSize(document, list))};
    withList(edit.document, list, [&](auto& entries) {
        auto entry = blank(entries);
        nameOf(entry) = freshName(document, entry, nameOf(entry));
        entries.insert(placeIn(entries, edit.index), std::move(entry));
    });
    return edit;
}

Result<ListEdit>
moveEntry(const SchemeDocument& document, SchemeList list, std::size_t from, std::size_t to)
{
    const std::size_t size = listSize(document, list);
    if (from >= size)
        return nothingThere(entryPointer(document, list, from));
    to = std::min(to, size);
    ListEdit edit{document, to > from ? to - 1 : to};
    withList(edit.document, list, [&](auto& entries) { Moving{from, edit.index}(entries); });
    return edit;
}

Result<ListEdit> copyEntry(const SchemeDocument& document, SchemeList list, std::size_t index)
{
    if (index >= listSize(document, list))
        return nothingThere(entryPointer(document, list, index));
    ListEdit edit{document, index + 1};
    withList(edit.document, list, [&](auto& entries) {
        auto entry = entries[index];
        nameOf(entry) = freshName(document, entry, nameOf(entry));
        entries.insert(placeIn(entries, edit.index), std::move(entry));
    });
    return edit;
}

Result<ListEdit> removeEntry(const SchemeDocument& document, SchemeList list, std::size_t index)
{
    if (index >= listSize(document, list))
        return nothingThere(entryPointer(document, list, index));
    ListEdit edit{document, index};
    withList(edit.document, list, [&](auto& entries) { entries.erase(placeIn(entries, index)); });
    if (list == SchemeList::Grades && listSize(edit.document, list) > 0)
        edit.document.grades->list.back().bound.reset();
    dropEmpty(edit.document);
    return edit;
}

Result<ListEdit>
renameEntry(const SchemeDocument& document, SchemeList list, std::size_t index, const QString& id)
{
    const QString at = entryPointer(document, list, index);
    if (index >= listSize(document, list))
        return nothingThere(at);
    ListEdit edit{document, index};
    QString& name = *withList(edit.document, list, [&](auto& all) { return &nameOf(all[index]); });
    if (name == id)
        return edit;
    QSet<QString> taken = withList(edit.document, list, [](auto& all) { return namesOf(all); });
    Faults faults;
    if (list == SchemeList::Adjustments && freshNodeId(document, id) != id)
        taken.insert(id);
    if (list != SchemeList::Grades) {
        faults.checkNewId(id, at + QStringLiteral("/id"), taken);
    } else {
        faults.checkFilled(id, at + QStringLiteral("/grade"));
        if (taken.contains(id))
            faults.add(ErrorCode::DuplicateId,
                       at + QStringLiteral("/grade"),
                       QT_TRANSLATE_NOOP("Messages", "The grade “%1” is there twice."),
                       {id});
    }
    if (!faults.none())
        return failure(faults.first());
    if (list == SchemeList::Grades)
        followGrade(edit.document, name, id);
    name = id;
    return edit;
}

} // namespace plumbline
