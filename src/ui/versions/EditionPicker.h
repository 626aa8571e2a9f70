// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/versions/EditionModel.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace plumbline {

class Theme;

/// Picks one edition among all there are, by typing a few letters of it.
class EditionPicker : public QDialog
{
    Q_OBJECT
public:
    EditionPicker(const Theme& theme, QWidget* parent);

    /// `verb` names the button.
    void show(const QString& title, const QString& verb, std::vector<EditionRow> rows);

Q_SIGNALS:
    void picked(const plumbline::EditionKey& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pick();
    void search(const QString& typed);

    EditionModel* m_model;
    EditionFilter* m_filter;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_empty;
    QPushButton* m_pick;
    QPushButton* m_leave;
};

} // namespace plumbline
