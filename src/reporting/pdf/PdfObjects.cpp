// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pdf/PdfObjects.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QtEndian>

namespace plumbline {

namespace {

constexpr int kCompression = 3; ///< Little is gained above, much time is lost.
constexpr int kQtLengthPrefix = 4; ///< Before what qCompress compressed.
constexpr int kOffsetDigits = 10;
constexpr int kPlaces = 3;

} // namespace

int PdfObjects::reserve()
{
    m_bodies.emplace_back();
    return static_cast<int>(m_bodies.size());
}

void PdfObjects::put(int number, const QByteArray& body)
{
    m_bodies[static_cast<std::size_t>(number - 1)] = body;
}

int PdfObjects::add(const QByteArray& body)
{
    m_bodies.push_back(body);
    return static_cast<int>(m_bodies.size());
}

int PdfObjects::addStream(const QByteArray& data, const QByteArray& entries)
{
    const QByteArray packed = qCompress(data, kCompression).mid(kQtLengthPrefix);
    return add("<</Filter/FlateDecode/Length " + QByteArray::number(packed.size()) + entries
               + ">>\nstream\n" + packed + "\nendstream");
}

int PdfObjects::addPlainStream(const QByteArray& data, const QByteArray& entries)
{
    return add("<</Length " + QByteArray::number(data.size()) + entries + ">>\nstream\n" + data
               + "\nendstream");
}

QByteArray PdfObjects::file(int catalog, int information) const
{
    QByteArray out("%PDF-1.4\n%\xE5\x87\x86\xE7\xBB\xB3\n");
    QByteArray table("0000000000 65535 f \n");
    int number = 0;
    for (const QByteArray& body : m_bodies) {
        table += QByteArray::number(out.size()).rightJustified(kOffsetDigits, '0') + " 00000 n \n";
        out += QByteArray::number(++number) + " 0 obj\n" + body + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(number + 1);
    const QByteArray id = QCryptographicHash::hash(out, QCryptographicHash::Md5).toHex();
    const QByteArray start = QByteArray::number(out.size());
    out += "xref\n0 " + count + '\n' + table + "trailer\n<</Size " + count + "/Root "
        + pdfReference(catalog) + "/Info " + pdfReference(information) + "/ID[<" + id + "><" + id
        + ">]>>\nstartxref\n" + start + "\n%%EOF\n";
    return out;
}

QByteArray pdfReference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray pdfText(const QString& text)
{
    QByteArray hex("<FEFF");
    for (const QChar unit : text) {
        const quint16 big = qToBigEndian(unit.unicode());
        hex += QByteArray::fromRawData(reinterpret_cast<const char*>(&big), sizeof big).toHex();
    }
    return hex + '>';
}

QByteArray pdfNumber(double number)
{
    QByteArray text = QByteArray::number(number, 'f', kPlaces);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

} // namespace plumbline
