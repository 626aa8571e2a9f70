// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/FileTableReader.h"
#include "fuzz/Archive.h"
#include "fuzz/Input.h"

#include <array>

namespace {

using namespace plumbline;

/// A part of a workbook and the tag by which one that was made up is known for it.
struct TaggedPart
{
    const char* name;
    const char* tag;
    QByteArray bytes;
    bool isMade = false;
};

using Parts = std::array<TaggedPart, 7>;

Parts smallWorkbook()
{
    return {
        TaggedPart{"xl/sharedStrings.xml", "<sst", "<sst><si><t>id</t></si></sst>"},
        TaggedPart{"xl/styles.xml",
                   "<styleSheet",
                   "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf "
                   "numFmtId=\"46\"/></cellXfs></styleSheet>"},
        TaggedPart{"xl/workbook.xml",
                   "<workbook",
                   "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"rId1\"/><sheet "
                   "name=\"b\" r:id=\"rId4\"/></sheets></workbook>"},
        TaggedPart{
            "xl/_rels/workbook.xml.rels",
            "<Relationships",
            "<Relationships><Relationship Id=\"rId1\" Type=\"t/worksheet\" "
            "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"t/sharedStrings\" "
            "Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"t/styles\" "
            "Target=\"styles.xml\"/><Relationship Id=\"rId4\" Type=\"t/worksheet\" "
            "Target=\"worksheets/sheet2.xml\"/></Relationships>"},
        TaggedPart{"_rels/.rels",
                   "<Relationships",
                   "<Relationships><Relationship Id=\"rId1\" Type=\"t/officeDocument\" "
                   "Target=\"xl/workbook.xml\"/></Relationships>"},
        TaggedPart{
            "xl/worksheets/sheet1.xml",
            "",
            "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>0</v></c>"
            "</row></sheetData></worksheet>"},
        TaggedPart{
            "xl/worksheets/sheet2.xml",
            "",
            "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>"},
    };
}

/// A whole workbook, of which the fuzzer made up one part, or several with U+001E between them,
/// which no XML has.
QByteArray workbookWith(const QByteArray& made)
{
    Parts parts = smallWorkbook();
    for (const QByteArray& bytes : made.split('\x1e')) {
        for (TaggedPart& part : parts) {
            if (part.isMade || !bytes.contains(part.tag))
                continue;
            part.bytes = bytes;
            part.isMade = true;
            break;
        }
    }
    std::vector<fuzz::Part> plain;
    for (const TaggedPart& part : parts)
        plain.push_back({part.name, part.bytes});
    return fuzz::archived(plain);
}

} // namespace

/// Any bytes as an archive, or as parts of a right one; its first sheet and its last.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray made = fuzz::bytesOf(data, size);
    const QString path = fuzz::asFile(made.startsWith("PK") ? made : workbookWith(made));
    static_cast<void>(fuzz::readRows(path, {}));
    const auto sheets = FileTableReader().sheets(path);
    if (sheets && sheets->size() > 1)
        static_cast<void>(fuzz::readRows(path, {sheets->last(), {}, 1}));
    return 0;
}
