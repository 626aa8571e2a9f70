// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/RuleFields.h"

#include "ui/schemes/editor/NodeAccess.h"
#include "ui/schemes/editor/PositionField.h"
#include "ui/schemes/editor/SchemeEditing.h"
#include "ui/schemes/editor/TextFields.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::RuleFields)
};

} // namespace

std::vector<FormField> ruleFields(const SchemeEditing& editing, const EntryIndex& index)
{
    const auto rule = [index](auto& d) { return entryOf(&d.rules, index()); };
    const auto place = [index](const char* name,
                               const QString& label,
                               const char* field,
                               const QString& hint = {}) {
        return FieldPlace{QLatin1String(name),
                          label,
                          [index, field] {
                              return QStringLiteral("/rules/%1").arg(index())
                                  + QLatin1String(field);
                          },
                          hint};
    };
    FormField id = valueField(place("ruleIdEdit", Words::tr("Id"), "/id"),
                              [rule](auto& d) { return memberOf(rule(d), &Rule::id); });
    id.commit = FieldCommit::WhenLeft;
    id.write = renameWrite(SchemeList::Rules, index);
    return {
        wordsField(
            place("ruleNameEdit", Words::tr("Name"), "/name"),
            FieldShape::Line,
            [&editing] { return editing.language(); },
            [rule](auto& d) { return memberOf(memberOf(rule(d), &Rule::texts), &Texts::name); }),
        std::move(id),
        optionalPositionField(
            place("rulePositions", Words::tr("For"), "/for", Words::tr("everybody")),
            editing,
            [rule](auto& d) { return memberOf(rule(d), &Rule::positions); }),
        valueField(place("exclusiveEdit",
                         Words::tr("Only one of"),
                         "/exclusive",
                         Words::tr("a word that rules share; the first that holds counts")),
                   [rule](auto& d) { return memberOf(rule(d), &Rule::exclusive); })};
}

std::vector<FormField> ruleTexts(const SchemeEditing& editing, const EntryIndex& index)
{
    return textFields(
        editing,
        {QStringLiteral("rule"), {}, [index] { return QStringLiteral("/rules/%1").arg(index()); }},
        [index](auto& d) { return memberOf(entryOf(&d.rules, index()), &Rule::texts); });
}

} // namespace plumbline
