// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/PaySettings.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"

namespace plumbline {

namespace {

const QString kShare = QStringLiteral("pay.fine-share");
const QString kMinimum = QStringLiteral("pay.minimum-wage");
const QString kWage = QStringLiteral("pay.wage-amount");

Result<> checkPay(const PaySettings& settings)
{
    const auto outside = [](const Decimal& value, const QString& least, const QString& most) {
        return failure(ErrorCode::OutOfRange,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "%1 is outside the range from %2 to %3."),
                       {value.toString(), least, most});
    };
    const Decimal& share = settings.limits.sharePercent;
    if (share < Decimal{0} || share > Decimal{100})
        return outside(share, QStringLiteral("0"), QStringLiteral("100"));
    const auto& minimum = settings.limits.minimumWage;
    if (minimum && *minimum <= Decimal{0})
        return failure(ErrorCode::OutOfRange,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "A minimum wage is above zero."));
    if (settings.wageAmount.trimmed().isEmpty())
        return failure(ErrorCode::MissingField,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "Name the amount that is a month's wage."));
    return {};
}

Result<> saveOne(const Access& access,
                 Repositories& repositories,
                 const QString& name,
                 const QString& before,
                 const QString& after)
{
    if (before == after)
        return {};
    if (auto saved = repositories.measures().saveSetting(name, after); !saved)
        return saved;
    return audit(
        access, repositories, {QStringLiteral("setting.changed"), name, before, after, {}});
}

QString textOf(const std::optional<Decimal>& value)
{
    return value ? value->toString() : QString();
}

Result<> save(const Access& access, Repositories& repositories, const PaySettings& settings)
{
    if (auto permitted = permit(access, repositories, Permission::ManageSettings); !permitted)
        return permitted;
    if (auto sound = checkPay(settings); !sound)
        return sound;
    const Result<PaySettings> before = paySettings(repositories);
    if (!before)
        return failure(before.error());
    Result<> saved = saveOne(access,
                             repositories,
                             kShare,
                             before->limits.sharePercent.toString(),
                             settings.limits.sharePercent.toString());
    if (saved)
        saved = saveOne(access,
                        repositories,
                        kMinimum,
                        textOf(before->limits.minimumWage),
                        textOf(settings.limits.minimumWage));
    if (saved)
        saved = saveOne(access, repositories, kWage, before->wageAmount, settings.wageAmount);
    return saved;
}

/// A decimal setting; none where it is not set.
Result<std::optional<Decimal>> decimalSetting(Repositories& repositories, const QString& name)
{
    return repositories.measures().setting(name).map(
        [](const std::optional<QString>& text) -> std::optional<Decimal> {
            const Result<Decimal> value = Decimal::parse(text.value_or(QString()));
            return value ? std::optional(*value) : std::nullopt;
        });
}

} // namespace

Result<PaySettings> paySettings(Repositories& repositories)
{
    const auto share = decimalSetting(repositories, kShare);
    if (!share)
        return failure(share.error());
    const auto minimum = decimalSetting(repositories, kMinimum);
    if (!minimum)
        return failure(minimum.error());
    const auto wage = repositories.measures().setting(kWage);
    if (!wage)
        return failure(wage.error());
    PaySettings settings;
    settings.limits.sharePercent = share->value_or(settings.limits.sharePercent);
    settings.limits.minimumWage = *minimum;
    settings.wageAmount = wage->value_or(settings.wageAmount);
    return settings;
}

Result<PaySettings> loadPaySettings(const Access& access)
{
    Repositories& repositories = access.store.repositories();
    if (auto permitted = permit(access, repositories, Permission::SeeRewards); !permitted)
        return failure(permitted.error());
    return paySettings(repositories);
}

Result<> savePaySettings(const Access& access, const PaySettings& settings)
{
    return inTransaction(
        access, [&](Repositories& repositories) { return save(access, repositories, settings); });
}

} // namespace plumbline
