// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/RecordsFile.h"

#include "bench/BenchCompany.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>

#include <array>
#include <random>

namespace plumbline::bench {

namespace {

constexpr int kSecondsOfYear = 365 * 24 * 60 * 60;
constexpr std::array kTopics{
    "Contract related", "Technical Support", "Streaming", "Payment related", "Admin Support"};

MapSource column(const char* heading)
{
    MapSource source;
    source.columns = {QString::fromLatin1(heading)};
    return source;
}

} // namespace

void writeContacts(const QString& path, int rows, int agents)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,Speed of answer in seconds,"
               "AvgTalkDuration,Satisfaction rating\n");
    std::mt19937 random(1);
    const auto below = [&random](unsigned end) { return static_cast<int>(random() % end); };
    const QDateTime first(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    for (int row = 0; row < rows; ++row) {
        const QDateTime at = first.addSecs(std::int64_t{kSecondsOfYear} * row / rows);
        const bool answered = below(5) != 0;
        QByteArray line = "ID" + QByteArray::number(row + 1).rightJustified(7, '0') + ','
            + benchEmployee(below(static_cast<unsigned>(agents))).text().toUtf8() + ','
            + at.toString(QStringLiteral("yyyy-MM-dd,HH:mm:ss")).toLatin1() + ','
            + kTopics[static_cast<std::size_t>(below(kTopics.size()))] + ',';
        if (answered) {
            line += (below(10) == 0 ? "Y,N," : "Y,Y,") + QByteArray::number(10 + below(120))
                + ",0:0" + QByteArray::number(1 + below(7)) + ":"
                + QByteArray::number(10 + below(50)) + ',' + QByteArray::number(1 + below(5));
        } else {
            line += "N,N,,,";
        }
        file.write(line + '\n');
    }
}

ImportMap contactsMap()
{
    ImportMap map;
    map.kind = QStringLiteral("contact");
    map.fields[QStringLiteral("id")] = column("Call Id");
    map.fields[QStringLiteral("employee")] = column("Agent");
    map.fields[QStringLiteral("opened")].columns = {QStringLiteral("Date"), QStringLiteral("Time")};
    map.fields[QStringLiteral("topic")] = column("Topic");
    map.fields[QStringLiteral("answered")] = column("Answered (Y/N)");
    map.fields[QStringLiteral("resolved")] = column("Resolved");
    map.fields[QStringLiteral("waited")] = column("Speed of answer in seconds");
    map.fields[QStringLiteral("handled")] = column("AvgTalkDuration");
    map.fields[QStringLiteral("handled")].unit = DurationUnit::Duration;
    map.fields[QStringLiteral("rating")] = column("Satisfaction rating");
    map.fields[QStringLiteral("rating")].scale = RatingScale::OneToFive;
    return map;
}

} // namespace plumbline::bench
