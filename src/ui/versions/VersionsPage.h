// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageParts.h"
#include "ui/versions/SchemeComparison.h"
#include "ui/versions/VersionsShelf.h"

#include <memory>

namespace plumbline {

namespace Ui {
class VersionsPage;
}

class EditionModel;
class EditionPicker;
struct EditionRow;
class SchemeReader;

/// The course of a scheme: its versions with since when each counts, who activated it and why and
/// what was computed with it; and what differs between any two editions of any schemes. Changes
/// nothing.
class VersionsPage : public Page
{
    Q_OBJECT
public:
    explicit VersionsPage(const PageParts& parts, QWidget* parent = nullptr);
    ~VersionsPage() override;

    void arrive(const Destination& destination) override;

protected:
    void retranslate() override;

private:
    enum class Picked { Scheme, Before, After };

    void setUp();
    void setUpKeys();
    void dress();
    void connectSignals();

    void load(const SchemeId& scheme);
    void showShelf(Result<VersionsShelf> shelf);
    void showCourse();
    void showWanted();
    void showDetails();
    void showSides();
    void showDifference();
    void compareSelected();
    void goBack();
    [[nodiscard]] std::optional<EditionKey> current() const;
    [[nodiscard]] QString sideName(const std::optional<EditionKey>& key) const;
    [[nodiscard]] QString heading(const SchemeComparison& comparison) const;

    void pick(Picked what);
    void take(const EditionKey& key);
    [[nodiscard]] std::vector<EditionRow> pickable() const;
    void swapSides();
    void read();
    void exportCurrent();
    void copy();

    PageParts m_parts;
    std::unique_ptr<Ui::VersionsPage> m_ui;
    EditionModel* m_rows;
    EditionPicker* m_picker;
    SchemeReader* m_reader;
    VersionsShelf m_shelf;
    Picked m_picked = Picked::Scheme;
    std::vector<EditionKey> m_wanted; ///< To be compared when they are read.
    std::optional<EditionKey> m_before;
    std::optional<EditionKey> m_after;
    std::optional<SchemeComparison> m_comparison;
};

} // namespace plumbline
