// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/LoadRecordSetting.h"

#include "application/records/FoundWords.h"
#include "domain/common/Decimal.h"

namespace plumbline {

namespace {

/// Milliseconds; kNothing where the company sets no such limit.
Result<std::int64_t> complaintLimit(Repositories& repositories, int complaintClass)
{
    const auto text =
        repositories.measures().setting(QStringLiteral("complaint.hours.%1").arg(complaintClass));
    if (!text)
        return failure(text.error());
    const Result<Decimal> hours = Decimal::parse(text->value_or(QString()));
    if (!hours || hours->millionths() <= 0)
        return kNothing;
    return hours->millionths() / 10 * 36;
}

} // namespace

Result<RecordSetting> loadRecordSetting(Repositories& repositories)
{
    const Result<Company> company = repositories.company().company();
    if (!company)
        return failure(company.error());
    RecordSetting setting{cellWords(), LocalClock(QTimeZone(company->timeZone.toLatin1()))};
    for (std::size_t place = 0; place < setting.complaintLimits.size(); ++place) {
        const Result<std::int64_t> limit =
            complaintLimit(repositories, static_cast<int>(place) + 1);
        if (!limit)
            return failure(limit.error());
        setting.complaintLimits[place] = *limit;
    }
    return setting;
}

} // namespace plumbline
