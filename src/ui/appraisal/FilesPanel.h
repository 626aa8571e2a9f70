// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/AppraisalView.h"
#include "ui/common/FigureTable.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace plumbline {

class Desk;

/// Files kept beside an appraisal: with its appeals, papers, interviews and plan. Saves them, and
/// opens documents and pictures from a copy that goes with the window.
class FilesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FilesPanel(Desk& desk, QWidget* parent = nullptr);

    void present(TableContents contents, const std::vector<StoredAttachment>& files);
    void retranslate();

private:
    using Use = std::function<void(const QString& path, const QByteArray& bytes)>;

    void layOut();
    void showChosen();
    void open();
    void save();
    void read(Use use);
    [[nodiscard]] const StoredAttachment* chosen() const;

    Desk& m_desk;
    QLabel* m_hint;
    QTableView* m_view;
    FigureTable* m_model;
    QPushButton* m_open;
    QPushButton* m_save;
    std::vector<StoredAttachment> m_files;
    QTemporaryDir m_copies;
};

} // namespace plumbline
