// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/WayWords.h"

#include <QtWidgets/QWidget>

namespace plumbline {

class Theme;

/// One place on the way of an appraisal.
struct Station
{
    enum class State { Done, Current, Ahead };
    QString name;
    QString below; ///< Who and when; of the current one whom it waits for and until when.
    State state = State::Ahead;
    bool isLate = false;
};

/// The places of an appraisal in their order, from its goals to settlement.
[[nodiscard]] std::vector<Station> stationsOf(const CourseLine& line, const PersonNames& names);

/// The way of one appraisal as a line: what is done, where it stands, what comes next.
class CourseRibbon : public QWidget
{
    Q_OBJECT
public:
    explicit CourseRibbon(const Theme& theme, QWidget* parent = nullptr);

    void present(std::vector<Station> stations);

    [[nodiscard]] const std::vector<Station>& stations() const { return m_stations; }

    [[nodiscard]] QSize sizeHint() const override;
    /// A name or what stands below it takes two lines where one is too short.
    [[nodiscard]] int heightForWidth(int width) const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStation(QPainter& painter, const Station& station, const QRectF& place) const;
    [[nodiscard]] int linesOf(QString Station::* words, const QFont& font, double room) const;
    /// For the words of one station.
    [[nodiscard]] double roomOf(int width) const;
    [[nodiscard]] double nameHeight(int width) const;

    const Theme& m_theme;
    std::vector<Station> m_stations;
};

} // namespace plumbline
