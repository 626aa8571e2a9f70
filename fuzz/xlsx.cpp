// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Input.h"

#include <QtCore/QFile>

#include <array>
#include <zip.h>

namespace {

using Part = std::pair<const char*, QByteArray>;

/// A whole workbook, of which one part is replaced by what the fuzzer made up.
std::array<Part, 6> workbookWith(const QByteArray& made)
{
    std::array<Part, 6> parts{
        Part{"xl/worksheets/sheet1.xml",
             "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>0</v></c>"
             "</row></sheetData></worksheet>"},
        Part{"xl/sharedStrings.xml", "<sst><si><t>id</t></si></sst>"},
        Part{"xl/styles.xml",
             "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf "
             "numFmtId=\"46\"/></cellXfs></styleSheet>"},
        Part{"xl/workbook.xml",
             "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" "
             "r:id=\"rId1\"/></sheets></workbook>"},
        Part{"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"rId1\" Type=\"t/worksheet\" "
             "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"t/sharedStrings\" "
             "Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"t/styles\" "
             "Target=\"styles.xml\"/></Relationships>"},
        Part{"_rels/.rels",
             "<Relationships><Relationship Id=\"rId1\" Type=\"t/officeDocument\" "
             "Target=\"xl/workbook.xml\"/></Relationships>"}};
    std::size_t replaced = 0;
    for (const auto& [sign, part] : {std::pair{"<sst", 1},
                                     std::pair{"<styleSheet", 2},
                                     std::pair{"<workbook", 3},
                                     std::pair{"<Relationships", 4}}) {
        if (made.contains(sign))
            replaced = static_cast<std::size_t>(part);
    }
    parts[replaced].second = made;
    return parts;
}

/// Not packed, so that the fuzzer sees what its bytes do.
QByteArray archived(const std::array<Part, 6>& parts)
{
    zip_source_t* buffer = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(buffer);
    zip_t* archive = zip_open_from_source(buffer, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source = zip_source_buffer(
            archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name, source, 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    zip_close(archive);
    zip_source_open(buffer);
    zip_source_seek(buffer, 0, SEEK_END);
    QByteArray whole(zip_source_tell(buffer), Qt::Uninitialized);
    zip_source_seek(buffer, 0, SEEK_SET);
    zip_source_read(buffer, whole.data(), static_cast<zip_uint64_t>(whole.size()));
    zip_source_close(buffer);
    zip_source_free(buffer);
    return whole;
}

} // namespace

/// Any bytes as an archive, or as one part of a right one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace plumbline::fuzz;
    const QByteArray made = bytesOf(data, size);
    readRows(asFile(made.startsWith("PK") ? made : archived(workbookWith(made))));
    return 0;
}
