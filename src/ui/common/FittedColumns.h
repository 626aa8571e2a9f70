// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <set>
#include <vector>

class QSplitter;
class QTableView;

namespace plumbline {

/// Gives the columns of a table the widths that their words need. Where there is more room, the
/// columns of words get some of it; where there is less, the widest of them give up what is
/// missing, figures never. Widths that somebody dragged stay, also the next time; a double click on
/// the border gives one back. The table has its model already.
class FittedColumns : public QObject
{
    Q_OBJECT
public:
    /// Below `key` the settings keep which columns were dragged; their widths are kept by
    /// `rememberHeader`, which comes first.
    FittedColumns(QTableView& table, const QString& key = {});

    /// Looks at the words again, as after each reset of the model; for whoever knows that rows have
    /// been read since.
    void measure();

    /// The column that gives way first where there is too little room, as a list of names.
    void setElastic(int column);

    /// Gives the pane of the table, the first of the splitter, what the columns need, but at most
    /// so many percent of it; until somebody moves the border.
    void leadSplitter(QSplitter& splitter, int percent);

    /// The width that a column's words need now, hidden or not, in pixels.
    [[nodiscard]] int needOf(int column) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Need
    {
        int column;
        int width;
        bool isWords;
    };

    void connectModel();
    void measureSoon();
    void fit();
    [[nodiscard]] bool isKnown() const;
    void share();
    [[nodiscard]] bool holdsWords(int column) const;
    void pin(int column, int before, int now);
    void unpin(int column);
    void keepPinned() const;

    QTableView& m_table;
    QString m_path;
    QSplitter* m_splitter = nullptr;
    int m_percent = 0;
    int m_elastic = -1;
    std::set<int> m_pinned;
    std::vector<Need> m_needs;
    bool m_isMeasured = false;
    bool m_isFitting = false;
    bool m_isWaiting = false;
};

/// The widths of columns that need `needs` in `room`, all in pixels. Those of words grow up to
/// double where there is more room; where there is less, the widest of them are cut to one width.
/// If that would be below `least`, the table is to be scrolled, and no column of words is wider
/// than `most`.
/// \param isWords one for each of `needs`
[[nodiscard]] std::vector<int> fittedWidths(
    std::vector<int> needs, const std::vector<bool>& isWords, int room, int least, int most);

} // namespace plumbline
