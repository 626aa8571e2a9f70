// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/SchemeFields.h"

#include "application/text/PeriodWords.h"
#include "ui/schemes/editor/PositionField.h"
#include "ui/schemes/editor/SchemeEditing.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// Makes the fields of the scheme itself.
class Making
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::SchemeFields)

public:
    explicit Making(const SchemeEditing& editing)
        : m_editing(editing)
    {
    }

    std::vector<FormField> words() const
    {
        FormField id =
            valueField(place("schemeIdEdit", tr("Id"), "/id"), [](auto& d) { return &d.id; });
        id.commit = FieldCommit::WhenLeft;
        return {text("schemeNameEdit", tr("Name"), "/name", FieldShape::Line, &Texts::name),
                std::move(id),
                text("schemeLabelEdit", tr("Label"), "/label", FieldShape::Line, &Texts::label),
                text("schemeAboutEdit", tr("About"), "/about", FieldShape::Text, &Texts::about),
                text("schemeNoteEdit", tr("Note"), "/note", FieldShape::Text, &Texts::note),
                valueField(place("sourceEdit",
                                 tr("Source"),
                                 "/source",
                                 tr("where the figures come from, one line")),
                           [](auto& d) { return &d.source; })};
    }

    std::vector<FormField> facts() const
    {
        return {choiceField<PeriodKind>(place("schemePeriodBox", tr("Period"), "/period"),
                                        {{PeriodKind::Month, periodKindText(PeriodKind::Month)},
                                         {PeriodKind::Quarter, periodKindText(PeriodKind::Quarter)},
                                         {PeriodKind::Half, periodKindText(PeriodKind::Half)},
                                         {PeriodKind::Year, periodKindText(PeriodKind::Year)}},
                                        [](auto& d) { return &d.period; }),
                positionField(place("positionChecks", tr("For the positions"), "/positions"),
                              m_editing,
                              [](auto& d) { return &d.positions; }),
                valueField(place("schemeFullEdit", tr("Full score"), "/full"),
                           [](auto& d) { return &d.full; }),
                choiceField<Weights>(place("weightsBox", tr("Weights"), "/weights"),
                                     {{Weights::Total100, tr("add up to 100")},
                                      {Weights::Relative, tr("count by their share of the sum")}},
                                     [](auto& d) { return &d.weights; })};
    }

    static FieldPlace
    place(const char* name, const QString& label, const char* at, const QString& hint = {})
    {
        return {QLatin1String(name), label, [at] { return QLatin1String(at); }, hint};
    }

    static std::vector<FormField> rounding()
    {
        return {choiceField<RoundingMode>(place("roundingBox", tr("Halves go"), "/rounding/mode"),
                                          {{RoundingMode::HalfUp, tr("up, away from zero")},
                                           {RoundingMode::HalfEven, tr("to the even neighbour")},
                                           {RoundingMode::Down, tr("nowhere: figures are cut")}},
                                          [](auto& d) { return &d.rounding.mode; }),
                valueField(place("indicatorPlacesEdit",
                                 tr("Places of points"),
                                 "/rounding/indicator",
                                 tr("exact")),
                           [](auto& d) { return &d.rounding.indicator; }),
                valueField(place("scorePlacesEdit", tr("Places of the score"), "/rounding/score"),
                           [](auto& d) { return &d.rounding.score; }),
                valueField(place("moneyPlacesEdit", tr("Places of money"), "/rounding/money"),
                           [](auto& d) { return &d.rounding.money; })};
    }

private:
    FormField text(const char* name,
                   const QString& label,
                   const char* at,
                   FieldShape shape,
                   LocalizedText Texts::* member) const
    {
        return wordsField(
            place(name, label, at),
            shape,
            [&e = m_editing] { return e.language(); },
            [member](auto& d) { return &(d.texts.*member); });
    }

    const SchemeEditing& m_editing;
};

} // namespace

std::vector<FormField> schemeFields(const SchemeEditing& editing)
{
    const Making making(editing);
    std::vector<FormField> fields = making.words();
    for (FormField& field : making.facts())
        fields.push_back(std::move(field));
    return fields;
}

std::vector<FormField> roundingFields()
{
    return Making::rounding();
}

} // namespace plumbline
