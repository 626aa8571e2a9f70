// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/Faults.h"
#include "ui/schemes/editor/GradingFields.h"
#include "ui/schemes/editor/GradingMethods.h"
#include "ui/schemes/editor/NodeAccess.h"
#include "ui/schemes/editor/SchemeEditing.h"
#include "ui/schemes/editor/TextFields.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// Gives the entry another id, unless another of the list has it.
template<typename Entry>
Result<> renameIn(std::vector<Entry>& entries, std::size_t row, const QString& id)
{
    if (row >= entries.size() || entries[row].id == id)
        return {};
    QSet<QString> taken;
    for (const Entry& one : entries)
        taken.insert(one.id);
    Faults faults;
    faults.checkNewId(id, {}, taken);
    if (!faults.none())
        return failure(faults.first());
    entries[row].id = id;
    return {};
}

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
            bound.place.at = [&e = this_.m_editing, start = bound.place.at] {
                const auto* bands = gradingAt<Bands>(e.document(), e.path());
                const bool isFrom = !bands || bands->side == BandSide::From;
                return start() + QLatin1String(isFrom ? "/from" : "/upTo");
            };
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
                this_.id("levelId", row, "levels", all),
                this_.name("levelName", row, "levels", level, &RatingLevel::texts),
                valueField(this_.place("levelPoints", row, tr("Points"), "levels", "/points"),
                           [level](auto& d) { return memberOf(level(d), &RatingLevel::points); })};
        };
        list.further = further("level", "levels", all, &RatingLevel::texts);
        return list;
    }

    FieldList raters() const
    {
        const auto all = of(&Raters::raters);
        FieldList list = vectorList(QStringLiteral("raters"), tr("Add a rater"), all, &blankRater);
        list.fields = [this_ = *this, all](std::size_t row) {
            const auto rater = [all, row](auto& d) { return entryOf(all(d), row); };
            return std::vector<FormField>{
                this_.id("raterId", row, "raters", all),
                this_.name("raterName", row, "raters", rater, &Rater::texts),
                valueField(this_.place("raterWeight", row, tr("Weight"), "raters", "/weight"),
                           [rater](auto& d) { return memberOf(rater(d), &Rater::weight); })};
        };
        list.further = further("rater", "raters", all, &Rater::texts);
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

    /// Unlike all others of its list.
    template<typename Locate>
    FormField id(const char* name, std::size_t row, const char* list, Locate all) const
    {
        FormField field = valueField(place(name, row, tr("Id"), list, "/id"), [all, row](auto& d) {
            auto* one = entryOf(all(d), row);
            return one ? &one->id : nullptr;
        });
        field.commit = FieldCommit::WhenLeft;
        field.write = [all, row](SchemeDocument& document, const QString& text) -> Result<> {
            auto* entries = all(document);
            return entries ? renameIn(*entries, row, text.trimmed()) : Result<>();
        };
        return field;
    }

    template<typename Locate, typename Member>
    std::function<std::vector<FormField>(std::size_t)>
    further(const char* name, const char* list, Locate all, Member member) const
    {
        return [this_ = *this, name, list, all, member](std::size_t row) {
            const auto texts = [all, row, member](auto& d) {
                return memberOf(entryOf(all(d), row), member);
            };
            return textFields(
                this_.m_editing,
                {QLatin1String(name), QString::number(row), this_.place("", row, {}, list, "").at},
                texts);
        };
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
