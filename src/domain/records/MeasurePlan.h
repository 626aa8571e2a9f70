// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Decimal.h"
#include "domain/records/RecordKind.h"

#include <QtCore/QStringList>

#include <vector>

namespace plumbline {

/// The measures of docs/FORMATS.md.
enum class MeasureName {
    CsatMean,
    CsatRate,
    AnswerRate,
    AnsweredWithin,
    MeanWait,
    ResponseWithin,
    ResolutionRate,
    ResolvedWithin,
    FirstContactResolution,
    ReopenRate,
    ContactsHandled,
    ComplaintTimeliness,
    ComplaintCount,
    ComplaintRate,
    ProcessCompliance,
    TrainingHours,
    ExamMean,
    AbsentDays,
    RetainedOrders,
    LostCustomers,
    Churn,
    Events ///< What the deduction ledger holds for an indicator; has no single ratio.
};

enum class MeasureScope { Person, Team, Company };
/// Whose complaints complaint-count counts: only those that somebody answers for.
enum class Responsible { Only, Any };
/// What a measure can be told beside its filters and its scope.
enum class MeasureSetting { Min, Seconds, Hours, Class, Responsible, Months };

/// `csat-rate`
[[nodiscard]] QString measureNameText(MeasureName name);
[[nodiscard]] std::optional<MeasureName> measureName(QStringView text);
[[nodiscard]] std::vector<MeasureName> allMeasures();
/// The kinds of records it looks at, the one of its denominator last.
[[nodiscard]] std::vector<RecordKind> kindsOf(MeasureName name);
/// `min`, `seconds` … as measures name it.
[[nodiscard]] std::optional<MeasureSetting> measureSetting(QStringView name);
[[nodiscard]] bool hasSetting(MeasureName name, MeasureSetting setting);
/// The text fields it can be narrowed by: any of its kinds'; of a measure that divides records of
/// one kind by those of another, what both have.
[[nodiscard]] QStringList measureFilterFields(MeasureName name);
/// Whether it divides by 1, and so is 0 where there are no records.
[[nodiscard]] bool isCounting(MeasureName name);
/// Whether it judges customers by all their visits, not one record at a time.
[[nodiscard]] bool isOfCustomers(MeasureName name);

/// After how many months without a visit a customer is inactive, where the company says nothing.
inline constexpr int kUsualMonths = 8;

/// Only records whose text field says one of these; compared without case, spaces and hyphens.
struct MeasureFilter
{
    QString field;
    QStringList texts;
    friend bool operator==(const MeasureFilter&, const MeasureFilter&) = default;
};

/// A measure with its settings, as a scheme or a call names it.
struct MeasurePlan
{
    MeasureName name = MeasureName::CsatRate;
    Decimal min{4}; ///< csat-rate, on the scale of 1 to 5.
    Decimal seconds{30}; ///< answered-within
    std::optional<Decimal> hours; ///< response-within: 24 by default, resolved-within: 48.
    std::optional<int> complaintClass; ///< complaint-count; none: any.
    Responsible responsible = Responsible::Only; ///< complaint-count
    std::optional<int> months; ///< lost-customers and churn; none: the company's setting.
    std::vector<MeasureFilter> filters;
    MeasureScope scope = MeasureScope::Person;
    friend bool operator==(const MeasurePlan&, const MeasurePlan&) = default;
};

} // namespace plumbline
