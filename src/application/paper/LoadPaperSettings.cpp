// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/paper/LoadPaperSettings.h"

#include "application/paper/PaperSettingNames.h"
#include "application/policy/Permit.h"

namespace plumbline {

namespace {

/// Reads settings one after another; the first failure stays.
class SettingReader
{
public:
    explicit SettingReader(MeasureRepository& repository)
        : m_repository(repository)
    {
    }

    QString text(const char* name)
    {
        const auto found = m_repository.setting(QLatin1String(name));
        if (!found && !m_failure)
            m_failure = found.error();
        return found ? found->value_or(QString()) : QString();
    }

    [[nodiscard]] const std::optional<Error>& failed() const { return m_failure; }

private:
    MeasureRepository& m_repository;
    std::optional<Error> m_failure;
};

} // namespace

QString pageSizeName(PageSize size)
{
    switch (size) {
    case PageSize::A4:
        return QStringLiteral("a4");
    case PageSize::Letter:
        return QStringLiteral("letter");
    }
    Q_UNREACHABLE();
}

Result<PageSize> parsePageSize(const QString& name)
{
    for (const PageSize size : {PageSize::A4, PageSize::Letter})
        if (pageSizeName(size) == name.toLower())
            return size;
    return failure(ErrorCode::BadValue,
                   {},
                   QT_TRANSLATE_NOOP("Messages", "“%1” is no size of paper; there are %2."),
                   {name, QStringLiteral("a4, letter")});
}

Result<PaperSettings> paperSettings(Repositories& repositories)
{
    SettingReader reader(repositories.measures());
    PaperSettings settings;
    settings.company = reader.text(paper_setting::kCompany);
    settings.logo = QByteArray::fromBase64(reader.text(paper_setting::kLogo).toLatin1());
    settings.signatures =
        reader.text(paper_setting::kSignatures).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    settings.pageSize = parsePageSize(reader.text(paper_setting::kSize)).value_or(PageSize::A4);
    const QString names = reader.text(paper_setting::kFileNames);
    if (!names.isEmpty())
        settings.fileNames = FileNamePattern::parse(names).value_or(FileNamePattern());
    if (reader.failed())
        return failure(*reader.failed());
    return settings;
}

Result<PaperSettings> loadPaperSettings(const Access& access)
{
    return permitted(access, Permission::SeeCycles).and_then([&] {
        return paperSettings(access.store.repositories());
    });
}

} // namespace plumbline
