// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace plumbline {

class PeopleModel;
enum class PeopleField;

/// A PeopleModel as a table whose lines open with a click or Enter. Its headings sort.
class PeopleTable : public QTableView
{
    Q_OBJECT
public:
    explicit PeopleTable(PeopleModel& model, QWidget* parent = nullptr);

    /// As high as so many lines.
    void makeRoom(int lines);

    /// The height it was given; a stack of pages asks for these alone.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int person, plumbline::PeopleField field);
    void personReached(int person); ///< By keys.

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void shareWidth();
    void open(const QModelIndex& index);

    PeopleModel& m_model;
};

} // namespace plumbline
