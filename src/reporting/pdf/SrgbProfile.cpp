// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pdf/SrgbProfile.h"

#include "reporting/pdf/BigEndian.h"

#include <array>
#include <cmath>

namespace plumbline {

namespace {

constexpr int kCurvePoints = 1024;
constexpr int kHeaderSize = 128;
constexpr int kTagSize = 12;
constexpr double kFixedOne = 65536.0;
constexpr double kMost = 65535.0;
/// IEC 61966-2-1, adapted to D50 by Bradford.
constexpr std::array kRed{0.43607, 0.22249, 0.01392};
constexpr std::array kGreen{0.38515, 0.71687, 0.09708};
constexpr std::array kBlue{0.14307, 0.06061, 0.71410};
constexpr std::array kWhite{0.96420, 1.0, 0.82491};

void appendFixed(QByteArray& out, const std::array<double, 3>& numbers)
{
    for (const double number : numbers)
        appendBig(out, static_cast<qint32>(std::lround(number * kFixedOne)));
}

QByteArray point(const std::array<double, 3>& numbers)
{
    QByteArray tag("XYZ ");
    appendBig(tag, quint32{0});
    appendFixed(tag, numbers);
    return tag;
}

QByteArray curve()
{
    QByteArray tag("curv");
    appendBig(tag, quint32{0});
    appendBig(tag, quint32{kCurvePoints});
    for (int i = 0; i < kCurvePoints; ++i) {
        const double shown = i / (kCurvePoints - 1.0);
        const double linear =
            shown <= 0.04045 ? shown / 12.92 : std::pow((shown + 0.055) / 1.055, 2.4);
        appendBig(tag, static_cast<quint16>(std::lround(linear * kMost)));
    }
    return tag;
}

QByteArray text(const QByteArray& words)
{
    return QByteArray("text") + QByteArray(4, '\0') + words + '\0';
}

QByteArray description(const QByteArray& words)
{
    QByteArray tag("desc");
    appendBig(tag, quint32{0});
    appendBig(tag, static_cast<quint32>(words.size() + 1));
    // No text in Unicode and none for a Macintosh.
    return tag + words + '\0' + QByteArray(4 + 4 + 2 + 1 + 67, '\0');
}

QByteArray header(quint32 size)
{
    QByteArray out;
    appendBig(out, size);
    appendBig(out, quint32{0});
    appendBig(out, quint32{0x02100000});
    out += "mntrRGB XYZ ";
    for (const quint16 part : std::array<quint16, 6>{2024, 1, 1, 0, 0, 0})
        appendBig(out, part);
    out += "acsp";
    out += QByteArray(68 - out.size(), '\0');
    appendFixed(out, kWhite);
    return out + QByteArray(kHeaderSize - out.size(), '\0');
}

QByteArray profile()
{
    const QByteArray shade = curve();
    const std::pair<const char*, QByteArray> tags[] = {{"desc", description("sRGB")},
                                                       {"cprt", text("No copyright")},
                                                       {"wtpt", point(kWhite)},
                                                       {"rXYZ", point(kRed)},
                                                       {"gXYZ", point(kGreen)},
                                                       {"bXYZ", point(kBlue)},
                                                       {"rTRC", shade},
                                                       {"gTRC", shade},
                                                       {"bTRC", shade}};
    const auto count = static_cast<quint32>(std::size(tags));
    const quint32 start = kHeaderSize + 4 + count * kTagSize;
    QByteArray table;
    QByteArray bodies;
    appendBig(table, count);
    quint32 shared = 0;
    for (const auto& [name, body] : tags) {
        const bool isCurve = body == shade;
        quint32 at = start + static_cast<quint32>(bodies.size());
        if (isCurve && shared != 0) {
            at = shared;
        } else {
            bodies += body + QByteArray((4 - body.size() % 4) % 4, '\0');
            shared = isCurve ? at : shared;
        }
        table += name;
        appendBig(table, at);
        appendBig(table, static_cast<quint32>(body.size()));
    }
    return header(start + static_cast<quint32>(bodies.size())) + table + bodies;
}

} // namespace

const QByteArray& srgbProfile()
{
    static const QByteArray kProfile = profile();
    return kProfile;
}

} // namespace plumbline
