// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/FileTableReader.h"
#include "fuzz/Input.h"

#include <array>
#include <zip.h>

namespace {

using namespace plumbline;

/// A part of a workbook and the tag by which one that was made up is known for it.
struct Part
{
    const char* name;
    const char* tag;
    QByteArray bytes;
    bool isMade = false;
};

using Parts = std::array<Part, 7>;

Parts smallWorkbook()
{
    return {
        Part{"xl/sharedStrings.xml", "<sst", "<sst><si><t>id</t></si></sst>"},
        Part{"xl/styles.xml",
             "<styleSheet",
             "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf "
             "numFmtId=\"46\"/></cellXfs></styleSheet>"},
        Part{"xl/workbook.xml",
             "<workbook",
             "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"rId1\"/><sheet "
             "name=\"b\" r:id=\"rId4\"/></sheets></workbook>"},
        Part{"xl/_rels/workbook.xml.rels",
             "<Relationships",
             "<Relationships><Relationship Id=\"rId1\" Type=\"t/worksheet\" "
             "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"t/sharedStrings\" "
             "Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"t/styles\" "
             "Target=\"styles.xml\"/><Relationship Id=\"rId4\" Type=\"t/worksheet\" "
             "Target=\"worksheets/sheet2.xml\"/></Relationships>"},
        Part{"_rels/.rels",
             "<Relationships",
             "<Relationships><Relationship Id=\"rId1\" Type=\"t/officeDocument\" "
             "Target=\"xl/workbook.xml\"/></Relationships>"},
        Part{"xl/worksheets/sheet1.xml",
             "",
             "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>0</v></c>"
             "</row></sheetData></worksheet>"},
        Part{"xl/worksheets/sheet2.xml",
             "",
             "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>"},
    };
}

/// A whole workbook, of which the fuzzer made up one part, or several with U+001E between them,
/// which no XML has.
Parts workbookWith(const QByteArray& made)
{
    Parts parts = smallWorkbook();
    for (const QByteArray& bytes : made.split('\x1e')) {
        for (Part& part : parts) {
            if (part.isMade || !bytes.contains(part.tag))
                continue;
            part.bytes = bytes;
            part.isMade = true;
            break;
        }
    }
    return parts;
}

/// Not packed, since that is the library's work.
QByteArray archived(const Parts& parts)
{
    zip_source_t* buffer = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(buffer);
    zip_t* archive = zip_open_from_source(buffer, ZIP_TRUNCATE, nullptr);
    for (const Part& part : parts) {
        zip_source_t* source = zip_source_buffer(
            archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, part.name, source, 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    fuzz::require(zip_close(archive) == 0);
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

/// Any bytes as an archive, or as parts of a right one; its first sheet and its last.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray made = fuzz::bytesOf(data, size);
    const QString path = fuzz::asFile(made.startsWith("PK") ? made : archived(workbookWith(made)));
    static_cast<void>(fuzz::readRows(path, {}));
    const auto sheets = FileTableReader().sheets(path);
    if (sheets && sheets->size() > 1)
        static_cast<void>(fuzz::readRows(path, {sheets->last(), {}, 1}));
    return 0;
}
