// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/XlsxPackage.h"

#include "exchange/table/xlsx/ArchiveEnd.h"

#include <QtCore/QFile>

#include <array>
#include <zip.h>

namespace plumbline {

namespace {

/// Below this a part may be packed as tightly as it likes.
constexpr qint64 kHarmlessBytes = qint64{1024} * 1024;

tl::unexpected<Error> damaged()
{
    return failure(ErrorCode::BadFile,
                   {},
                   QT_TRANSLATE_NOOP("Messages",
                                     "The spreadsheet is damaged. Open it in a spreadsheet program "
                                     "and save it again."));
}

tl::unexpected<Error> tooTight(const QString& part)
{
    return partFailure(part,
                       QT_TRANSLATE_NOOP("Messages",
                                         "Part “%1” unpacks to more than %2 times its size, as no "
                                         "spreadsheet does. It is not read."),
                       {QString::number(XlsxPackage::kMaxRatio)});
}

tl::unexpected<Error> tooLarge(const QString& part, qint64 most)
{
    return partFailure(part,
                       QT_TRANSLATE_NOOP("Messages",
                                         "Part “%1” is larger than %2 MiB; split the table, or "
                                         "save it as CSV."),
                       {QString::number(most / (1024 * 1024))});
}

bool leadsOutside(const QString& name)
{
    return name.isEmpty() || name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char(':'))
        || name.split(QLatin1Char('/')).contains(QLatin1String(".."));
}

/// Other things that come as zip archives, by a part that only they have.
struct OtherKind
{
    const char* part;
    const char* message;
};

constexpr std::array kOthers{
    OtherKind{"xl/workbook.bin",
              QT_TRANSLATE_NOOP("Messages",
                                "This is a binary Excel workbook (.xlsb). Open it in a spreadsheet "
                                "program and save it as .xlsx or CSV.")},
    OtherKind{"META-INF/manifest.xml",
              QT_TRANSLATE_NOOP("Messages",
                                "This is an OpenDocument file (.ods). Open it in a spreadsheet "
                                "program and save it as .xlsx or CSV.")},
    OtherKind{
        "word/document.xml",
        QT_TRANSLATE_NOOP("Messages", "This is a Word document, not a table. Paste its cells.")},
    OtherKind{"ppt/presentation.xml",
              QT_TRANSLATE_NOOP("Messages", "This is a presentation, not a table.")},
};

} // namespace

void XlsxPackage::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

void PartStream::Closer::operator()(zip_file* file) const
{
    zip_fclose(file);
}

tl::unexpected<Error> partFailure(const QString& part, const char* text, const QStringList& more)
{
    return failure(ErrorCode::BadFile, part, text, QStringList{part} + more);
}

tl::unexpected<Error> damagedPart(const QString& part)
{
    return partFailure(part,
                       QT_TRANSLATE_NOOP("Messages",
                                         "Part “%1” of the spreadsheet is damaged. Open it in a "
                                         "spreadsheet program and save it again."));
}

Result<std::unique_ptr<XlsxPackage>> XlsxPackage::open(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::IoFailed,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "The file cannot be read: %1."),
                       {file.errorString()});
    }
    const auto parts = checkArchiveEnd(file);
    if (!parts)
        return failure(parts.error());
    int error = 0;
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    if (archive == nullptr)
        return damaged();
    std::unique_ptr<XlsxPackage> package(new XlsxPackage(archive));
    if (auto listed = package->listParts(*parts); !listed)
        return failure(listed.error());
    if (auto checked = package->checkKind(); !checked)
        return failure(checked.error());
    return package;
}

Result<> XlsxPackage::listParts(int wanted)
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count != wanted)
        return damaged();
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        const char* raw = zip_get_name(m_archive.get(), index, ZIP_FL_ENC_RAW);
        if (raw == nullptr)
            return damaged();
        const QString name = QString::fromUtf8(raw).replace(QLatin1Char('\\'), QLatin1Char('/'));
        if (leadsOutside(name)) {
            return partFailure(name,
                               QT_TRANSLATE_NOOP("Messages",
                                                 "The archive names a part “%1”, which leads out "
                                                 "of it. It is not read."));
        }
        if (m_parts.contains(name.toLower())) {
            return partFailure(name,
                               QT_TRANSLATE_NOOP("Messages",
                                                 "The archive holds two parts named “%1”, so that "
                                                 "it does not say which counts. It is not read."));
        }
        m_parts.insert(name.toLower(), index);
    }
    return {};
}

Result<> XlsxPackage::checkKind() const
{
    for (const OtherKind& other : kOthers) {
        if (has(QLatin1String(other.part)))
            return failure(ErrorCode::BadFile, {}, other.message);
    }
    if (!has(QStringLiteral("_rels/.rels"))) {
        return failure(ErrorCode::BadFile,
                       {},
                       QT_TRANSLATE_NOOP(
                           "Messages", "This is an archive, not a spreadsheet. Unpack it first."));
    }
    return {};
}

Result<PartStream> XlsxPackage::part(const QString& name, qint64 most)
{
    const auto found = m_parts.constFind(name.toLower());
    if (found == m_parts.cend()) {
        return partFailure(name,
                           QT_TRANSLATE_NOOP("Messages", "The spreadsheet lacks its part “%1”."));
    }
    zip_stat_t stat;
    constexpr zip_uint64_t kNeeded =
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(m_archive.get(), *found, 0, &stat) != 0 || (stat.valid & kNeeded) != kNeeded)
        return damagedPart(name);
    if (stat.encryption_method != ZIP_EM_NONE) {
        return failure(ErrorCode::BadFile,
                       {},
                       QT_TRANSLATE_NOOP("Messages",
                                         "This spreadsheet is locked with a password. Save it "
                                         "without one."));
    }
    if (stat.size > static_cast<zip_uint64_t>(most))
        return tooLarge(name, most);
    const auto size = static_cast<qint64>(stat.size);
    if (size > kHarmlessBytes && stat.comp_size < stat.size / kMaxRatio)
        return tooTight(name);
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return damagedPart(name);
    zip_file* file = zip_fopen_index(m_archive.get(), *found, 0);
    if (file == nullptr)
        return damagedPart(name);
    return PartStream(*this, file, name, size, static_cast<qint64>(stat.comp_size));
}

Result<> PartStream::check() const
{
    if (m_read > m_size) {
        return partFailure(m_name,
                           QT_TRANSLATE_NOOP("Messages",
                                             "Part “%1” is larger than the archive says. It is "
                                             "not read."));
    }
    if (m_read > kHarmlessBytes && m_read / XlsxPackage::kMaxRatio > m_packed)
        return tooTight(m_name);
    return {};
}

Result<bool> PartStream::read(QByteArray& piece, qsizetype most)
{
    piece.resize(most);
    const zip_int64_t size = zip_fread(m_file.get(), piece.data(), static_cast<zip_uint64_t>(most));
    if (size < 0)
        return damagedPart(m_name);
    piece.resize(size);
    m_read += size;
    if (auto checked = check(); !checked)
        return failure(checked.error());
    if (!m_package->count(size)) {
        return failure(ErrorCode::BadFile,
                       m_name,
                       QT_TRANSLATE_NOOP("Messages",
                                         "The spreadsheet unpacks to more than %1 MiB; split it, "
                                         "or save it as CSV."),
                       {QString::number(XlsxPackage::kMaxTotalBytes / (1024 * 1024))});
    }
    if (size == 0 && m_read != m_size)
        return damagedPart(m_name);
    return size > 0;
}

int PartStream::progress() const
{
    return m_size <= 0 ? 1000 : static_cast<int>(m_read * 1000 / m_size);
}

} // namespace plumbline
