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

    void present(std::vector<PaintedPage> pages);
    [[nodiscard]] PagePreview& preview();

Q_SIGNALS:
    /// A number of the page shown, or (the first of all) the whole.
    void explanationWanted(const plumbline::StepPlace& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectSignals();
    void dress();
    void showView();
    void retranslate();

    const Theme& m_theme;
    std::unique_ptr<Ui::ReportPreviewPanel> m_ui;
};

} // namespace plumbline
