// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RecordRepository.h"
#include "ui/common/PageParts.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace plumbline {

namespace Ui {
class ImportRunList;
}

class FigureTable;

/// Files that came in, newest first, each with what it brought, and the way to take it back.
class ImportRunList : public QWidget
{
    Q_OBJECT
public:
    explicit ImportRunList(const PageParts& parts, QWidget* parent = nullptr);
    ~ImportRunList() override;

    /// Reads the imports again, and stands on that one; 0: where it stood.
    void load(int run = 0);
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void fileWanted();
    void templateWanted(const QString& kind);
    void takenBack(const QString& kind);

private:
    void setUp();
    void connectSignals();
    void fillTemplates();
    void present(std::vector<ImportRun> runs);
    void showRows();
    void showChosen();
    void undo();
    void undone(const ImportRun& run, const Result<int>& count);
    void copyDigest();
    void say(const QString& text, const char* tone);
    [[nodiscard]] const ImportRun* current() const;
    [[nodiscard]] QString moment(const QDateTime& at) const;
    /// What undoing it takes out and puts back.
    [[nodiscard]] QString goes(const ImportRun& run) const;

    PageParts m_parts;
    std::unique_ptr<Ui::ImportRunList> m_ui;
    FigureTable* m_table;
    std::vector<ImportRun> m_runs;
    int m_wanted = 0; ///< The run to stand on.
    bool m_isKnown = false; ///< The imports have been read.
};

} // namespace plumbline
