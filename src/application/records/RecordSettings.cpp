// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/RecordSettings.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"
#include "application/records/RefreshMeasured.h"

namespace plumbline {

namespace {

constexpr int kMostMonths = 1000;
constexpr int kMostHours = 100'000;

const QString kMonths = QStringLiteral("measure.months");
const QString kFewest = QStringLiteral("measure.fewest");

QString hoursName(std::size_t place)
{
    return QStringLiteral("complaint.hours.%1").arg(place + 1);
}

QString amountName(const QString& amount)
{
    return QStringLiteral("amount.measure.") + amount;
}

Result<std::optional<int>> number(Repositories& repositories, const QString& name)
{
    const Result<std::optional<QString>> text = repositories.measures().setting(name);
    if (!text)
        return failure(text.error());
    bool isNumber = false;
    const int value = text->value_or(QString()).toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

Result<> checkWithin(int value, int most)
{
    if (value >= 1 && value <= most)
        return {};
    return failure(ErrorCode::OutOfRange,
                   {},
                   QT_TRANSLATE_NOOP("Messages", "%1 is outside the range from %2 to %3."),
                   {QString::number(value), QStringLiteral("1"), QString::number(most)});
}

Result<> checkSettings(const RecordSettings& settings)
{
    Result<> checked = checkWithin(settings.months, kMostMonths);
    if (checked)
        checked = checkWithin(settings.fewest, kMostMonths);
    for (const std::optional<int>& hours : settings.complaintHours) {
        if (checked && hours)
            checked = checkWithin(*hours, kMostHours);
    }
    return checked;
}

/// Says whether anything was changed.
Result<bool> saveOne(const Access& access,
                     Repositories& repositories,
                     const QString& name,
                     const QString& before,
                     const QString& after)
{
    if (before == after)
        return false;
    if (auto saved = repositories.measures().saveSetting(name, after); !saved)
        return failure(saved.error());
    return audit(access, repositories, {QStringLiteral("setting.changed"), name, before, after, {}})
        .map([] { return true; });
}

QString textOf(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QString();
}

struct Line
{
    QString name;
    QString before;
    QString after;
};

std::vector<Line> linesOf(const RecordSettings& before, const RecordSettings& after)
{
    std::vector<Line> lines{
        {kMonths, QString::number(before.months), QString::number(after.months)},
        {kFewest, QString::number(before.fewest), QString::number(after.fewest)}};
    for (std::size_t place = 0; place < before.complaintHours.size(); ++place)
        lines.push_back({hoursName(place),
                         textOf(before.complaintHours[place]),
                         textOf(after.complaintHours[place])});
    return lines;
}

Result<> measureAll(const Access& access, Repositories& repositories)
{
    return measureOpenCycles(access, repositories, {kRecordKinds.begin(), kRecordKinds.end()})
        .map([](const std::vector<Refreshed>&) { });
}

} // namespace

Result<RecordSettings> recordSettings(Repositories& repositories)
{
    RecordSettings settings;
    const auto months = number(repositories, kMonths);
    if (!months)
        return failure(months.error());
    const auto fewest = number(repositories, kFewest);
    if (!fewest)
        return failure(fewest.error());
    settings.months = months->value_or(settings.months);
    settings.fewest = fewest->value_or(settings.fewest);
    for (std::size_t place = 0; place < settings.complaintHours.size(); ++place) {
        const auto hours = number(repositories, hoursName(place));
        if (!hours)
            return failure(hours.error());
        settings.complaintHours[place] = *hours;
    }
    return settings;
}

Result<> saveRecordSettings(const Access& access, const RecordSettings& settings)
{
    if (Result<> may = permitted(access, Permission::ManageSettings); !may)
        return failure(may.error());
    if (auto checked = checkSettings(settings); !checked)
        return checked;
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        const Result<RecordSettings> before = recordSettings(repositories);
        if (!before)
            return failure(before.error());
        bool isChanged = false;
        for (const Line& line : linesOf(*before, settings)) {
            const Result<bool> saved =
                saveOne(access, repositories, line.name, line.before, line.after);
            if (!saved)
                return failure(saved.error());
            isChanged = isChanged || *saved;
        }
        return isChanged ? measureAll(access, repositories) : Result<>();
    });
}

Result<QString> amountMeasure(Repositories& repositories, const QString& amount)
{
    return repositories.measures().setting(amountName(amount)).map([](const auto& json) {
        return json.value_or(QString());
    });
}

Result<> saveAmountMeasure(const Access& access, const QString& amount, const QString& json)
{
    if (Result<> may = permitted(access, Permission::ManageSettings); !may)
        return failure(may.error());
    if (!json.isEmpty()) {
        if (const auto plan = access.recordFormat.readMeasure(json); !plan)
            return failure(plan.error());
    }
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        const Result<QString> before = amountMeasure(repositories, amount);
        if (!before)
            return failure(before.error());
        const Result<bool> saved = saveOne(access, repositories, amountName(amount), *before, json);
        if (!saved)
            return failure(saved.error());
        return *saved ? measureAll(access, repositories) : Result<>();
    });
}

} // namespace plumbline
