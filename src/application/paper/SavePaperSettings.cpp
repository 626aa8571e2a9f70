// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/paper/SavePaperSettings.h"

#include "application/Transaction.h"
#include "application/paper/LoadPaperSettings.h"
#include "application/paper/PaperSettingNames.h"
#include "application/policy/Permit.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QtEndian>

namespace plumbline {

namespace {

constexpr int kLongestCompany = 80;
constexpr int kMostSignatures = 4;
constexpr int kLongestSignature = 24;
constexpr qsizetype kWidthAt = 16; ///< In a PNG file, as is the next.
constexpr qsizetype kHeightAt = 20;
constexpr qsizetype kLeastPng = 24;

tl::unexpected<Error> refused(const char* words, const QStringList& arguments = {})
{
    return failure(ErrorCode::BadValue, {}, words, arguments);
}

Result<> checkLogo(const QByteArray& logo)
{
    if (logo.isEmpty())
        return {};
    if (!logo.startsWith("\x89PNG\r\n\x1a\n") || logo.size() < kLeastPng)
        return refused(QT_TRANSLATE_NOOP("Messages", "The logo is no picture that can be kept."));
    const auto number = [&](qsizetype at) {
        return qFromBigEndian<quint32>(logo.constData() + at);
    };
    const bool isLarge = logo.size() > kMostLogoBytes || number(kWidthAt) > quint32{kMostLogoWidth}
        || number(kHeightAt) > quint32{kMostLogoHeight};
    if (isLarge)
        return refused(QT_TRANSLATE_NOOP("Messages", "The logo is too large to be kept."));
    return {};
}

Result<> checkLine(const QString& text, int longest)
{
    if (text.size() > longest)
        return refused(QT_TRANSLATE_NOOP("Messages", "“%1” is longer than %2 characters."),
                       {text, QString::number(longest)});
    for (const QChar sign : text)
        if (!sign.isPrint() && !sign.isSurrogate())
            return refused(QT_TRANSLATE_NOOP("Messages", "“%1” has signs that cannot be printed."),
                           {text});
    return {};
}

Result<> check(const PaperSettings& settings)
{
    if (settings.signatures.size() > kMostSignatures)
        return refused(QT_TRANSLATE_NOOP("Messages", "There is room for %1 signatures."),
                       {QString::number(kMostSignatures)});
    for (const QString& title : settings.signatures)
        if (const Result<> checked = checkLine(title, kLongestSignature); !checked)
            return checked;
    return checkLine(settings.company, kLongestCompany).and_then([&] {
        return checkLogo(settings.logo);
    });
}

/// What the trail says of a picture.
QString digestOf(const QByteArray& logo)
{
    if (logo.isEmpty())
        return {};
    return QStringLiteral("sha256:")
        + QString::fromLatin1(QCryptographicHash::hash(logo, QCryptographicHash::Sha256).toHex());
}

/// A setting before and after, as it is kept and as the trail tells it.
struct ChangedSetting
{
    const char* name;
    QString before;
    QString after;
    QString kept;
};

Result<> keep(const Access& access, Repositories& repositories, const ChangedSetting& one)
{
    if (one.before == one.after)
        return {};
    const QString name = QLatin1String(one.name);
    return repositories.measures().saveSetting(name, one.kept).and_then([&] {
        return audit(access,
                     repositories,
                     {QStringLiteral("setting.changed"), name, one.before, one.after, {}});
    });
}

Result<> save(const Access& access, Repositories& repositories, const PaperSettings& after)
{
    if (auto permitted = permit(access, repositories, Permission::ManageSettings); !permitted)
        return permitted;
    if (const Result<> checked = check(after); !checked)
        return checked;
    const Result<PaperSettings> before = paperSettings(repositories);
    if (!before)
        return failure(before.error());
    const auto lines = [](const QStringList& list) { return list.join(QLatin1Char('\n')); };
    const QString titles = lines(after.signatures);
    const QString size = pageSizeName(after.pageSize);
    const QString names = after.fileNames.text();
    const ChangedSetting changes[] = {
        {paper_setting::kCompany, before->company, after.company, after.company},
        {paper_setting::kLogo,
         digestOf(before->logo),
         digestOf(after.logo),
         QString::fromLatin1(after.logo.toBase64())},
        {paper_setting::kSignatures, lines(before->signatures), titles, titles},
        {paper_setting::kSize, pageSizeName(before->pageSize), size, size},
        {paper_setting::kFileNames, before->fileNames.text(), names, names}};
    for (const ChangedSetting& change : changes)
        if (const Result<> kept = keep(access, repositories, change); !kept)
            return kept;
    return {};
}

} // namespace

Result<> savePaperSettings(const Access& access, const PaperSettings& settings)
{
    return inTransaction(
        access, [&](Repositories& repositories) { return save(access, repositories, settings); });
}

} // namespace plumbline
