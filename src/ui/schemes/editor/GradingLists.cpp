// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/GradingFields.h"
#include "ui/schemes/editor/GradingMethods.h"
#include "ui/schemes/editor/NodeAccess.h"
#include "ui/schemes/editor/SchemeEditing.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// Makes the lists of one grading.
class Making
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::GradingLists)

public:
    explicit Making(const SchemeEditing& editing)
        : m_editing(editing)
    {
    }

    template<typename Method, typename Member>
    auto of(Member Method::* member) const
    {
        return gradingMember(m_editing, member);
    }

    FieldList bands() const
    {
        const auto all = of(&Bands::bands);
        FieldList list = vectorList(QStringLiteral("bands"),
                                    tr("Add a band"),
                                    all,
                                    [](const std::vector<Band>&) { return Band{}; });
        list.add = [all](SchemeDocument& document) { // The last has no bound.
            if (std::vector<Band>* bands = all(document)) {
                const auto before = bands->empty() ? bands->end() : bands->end() - 1;
                bands->insert(before, Band{Decimal{0}, Decimal{0}});
            }
        };
        list.swapWithNext = nullptr; // Their bounds order them.
        list.fields = [this_ = *this, all](std::size_t row) {
            const auto band = [all, row](auto& d) { return entryOf(all(d), row); };
            FormField bound = valueField(
                this_.place("bandBound", row, tr("Value"), "bands", "", tr("all others")),
                [band](auto& d) { return memberOf(band(d), &Band::bound); });
            FormField rate = valueField(this_.place("bandRate", row, tr("Rate"), "bands", "/rate"),
                                        [band](auto& d) { return memberOf(band(d), &Band::rate); });
            return std::vector<FormField>{std::move(bound), std::move(rate)};
        };
        return list;
    }

    FieldList points() const
    {
        const auto all = of(&Curve::points);
        FieldList list =
            vectorList(QStringLiteral("points"), tr("Add a point"), all, [](const auto& points) {
                return points.empty() ? CurvePoint{Decimal{0}, Decimal{0}}
                                      : CurvePoint{after(points.back().value), points.back().rate};
            });
        list.swapWithNext = nullptr; // Their values order them.
        list.fields = [this_ = *this, all](std::size_t row) {
            const auto point = [all, row](auto& d) { return entryOf(all(d), row); };
            FormField value =
                valueField(this_.place("pointValue", row, tr("Value"), "points", "/0"),
                           [point](auto& d) { return memberOf(point(d), &CurvePoint::value); });
            FormField rate =
                valueField(this_.place("pointRate", row, tr("Rate"), "points", "/1"),
                           [point](auto& d) { return memberOf(point(d), &CurvePoint::rate); });
            return std::vector<FormField>{std::move(value), std::move(rate)};
        };
        return list;
    }

    FieldList levels() const
    {
        const auto all = of(&Rating::levels);
        FieldList list = vectorList(QStringLiteral("levels"), tr("Add a level"), all, &blankLevel);
        list.fields = [this_ = *this, all](std::size_t row) {
            const auto level = [all, row](auto& d) { return entryOf(all(d), row); };
            return std::vector<FormField>{
                this_.id("levelId", row, "levels", level, &RatingLevel::id),
                this_.name("levelName", row, "levels", level, &RatingLevel::texts),
                valueField(this_.place("levelPoints", row, tr("Points"), "levels", "/points"),
                           [level](auto& d) { return memberOf(level(d), &RatingLevel::points); })};
        };
        return list;
    }

    FieldList raters() const
    {
        const auto all = of(&Raters::raters);
        FieldList list = vectorList(QStringLiteral("raters"), tr("Add a rater"), all, &blankRater);
        list.fields = [this_ = *this, all](std::size_t row) {
            const auto rater = [all, row](auto& d) { return entryOf(all(d), row); };
            return std::vector<FormField>{
                this_.id("raterId", row, "raters", rater, &Rater::id),
                this_.name("raterName", row, "raters", rater, &Rater::texts),
                valueField(this_.place("raterWeight", row, tr("Weight"), "raters", "/weight"),
                           [rater](auto& d) { return memberOf(rater(d), &Rater::weight); })};
        };
        return list;
    }

private:
    static Decimal after(const Decimal& value)
    {
        return Decimal::fromMillionths(value.millionths() + Decimal::kScale);
    }

    FieldPlace place(const char* name,
                     std::size_t row,
                     const QString& label,
                     const char* list,
                     const char* field,
                     const QString& hint = {}) const
    {
        const QString end = QStringLiteral("/grading/%1/%2%3")
                                .arg(QLatin1String(list))
                                .arg(row)
                                .arg(QLatin1String(field));
        return {QLatin1String(name) + QString::number(row),
                label,
                [&e = m_editing, end] { return pointerTo(e.path()) + end; },
                hint};
    }

    template<typename Locate, typename Member>
    FormField
    id(const char* name, std::size_t row, const char* list, Locate locate, Member member) const
    {
        FormField field =
            valueField(place(name, row, tr("Id"), list, "/id"),
                       [locate, member](auto& d) { return memberOf(locate(d), member); });
        field.commit = FieldCommit::WhenLeft;
        return field;
    }

    template<typename Locate, typename Member>
    FormField
    name(const char* name, std::size_t row, const char* list, Locate locate, Member member) const
    {
        return wordsField(
            place(name, row, tr("Name"), list, "/name"),
            FieldShape::Line,
            [&e = m_editing] { return e.language(); },
            [locate, member](auto& d) {
                return memberOf(memberOf(locate(d), member), &Texts::name);
            });
    }

    const SchemeEditing& m_editing;
};

} // namespace

std::vector<FieldList> gradingLists(const SchemeEditing& editing)
{
    const Making making(editing);
    return {making.bands(), making.points(), itemList(editing), making.levels(), making.raters()};
}

} // namespace plumbline
