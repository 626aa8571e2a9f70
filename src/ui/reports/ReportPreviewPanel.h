// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaintedPage.h"

#include <QtWidgets/QFrame>

#include <memory>
#include <vector>

namespace plumbline {

namespace Ui {
class ReportPreviewPanel;
}

class PagePreview;
class Theme;

/// A report's pages with the buttons that turn and enlarge them.
class ReportPreviewPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ReportPreviewPanel(const Theme& theme, QWidget* parent = nullptr);
    ~ReportPreviewPanel() override;

    /// `whole` explains the pages as a whole; without pages nothing does.
    void present(std::vector<PaintedPage> pages, const SpotTarget& whole = {});
    /// What explains the pages shown; none: nothing is shown.
    [[nodiscard]] std::optional<SpotTarget> whole() const;
    [[nodiscard]] PagePreview& preview();

Q_SIGNALS:
    /// A number of the page shown, or the whole.
    void explanationWanted(const plumbline::SpotTarget& target);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectSignals();
    void dress();
    void showView();
    void retranslate();

    const Theme& m_theme;
    std::unique_ptr<Ui::ReportPreviewPanel> m_ui;
    SpotTarget m_whole;
};

} // namespace plumbline
