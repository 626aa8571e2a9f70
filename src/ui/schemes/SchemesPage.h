// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageParts.h"
#include "ui/schemes/SchemeShelf.h"

namespace plumbline {

namespace Ui {
class SchemesPage;
}

class EditorEntry;
class SchemeFilter;
class SchemeListModel;
class SchemeNames;

/// The company's schemes and the library: one chosen from the list and read in full. Brings scheme
/// files in, checks and exports them; leads to the editor.
class SchemesPage : public Page
{
    Q_OBJECT
public:
    explicit SchemesPage(const PageParts& parts, QWidget* parent = nullptr);
    ~SchemesPage() override;

    void arrive(const Destination& destination) override;
    [[nodiscard]] QString guideChapter() const override;

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setUp();
    void connectSignals();
    void connectEditor();
    void load();
    void showShelf(const Result<SchemeShelf>& shelf);
    void fillBoxes();
    void showCurrent();
    void showNode();
    [[nodiscard]] const SchemeEntry* current() const;
    void select(const SchemeId& scheme);

    void importFile(const QString& path);
    void take(const QByteArray& file, const QString& name);
    void checkFile();
    void exportCurrent();
    void openCycle();
    [[nodiscard]] std::optional<QByteArray> contents(const QString& path);
    void notify(const QString& text, const QString& tone);

    PageParts m_parts;
    std::unique_ptr<Ui::SchemesPage> m_ui;
    SchemeListModel* m_model = nullptr;
    SchemeFilter* m_filter = nullptr;
    EditorEntry* m_entry = nullptr;
    std::vector<Position> m_positions;
    std::unique_ptr<SchemeNames> m_names; ///< Of the scheme that is read.
    SchemeId m_wanted;
};

} // namespace plumbline
