// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPreviewPanel.h"

#include "application/text/Typeset.h"
#include "ui/common/Theme.h"
#include "ui_ReportPreviewPanel.h"

#include <QtCore/QEvent>

namespace plumbline {

ReportPreviewPanel::ReportPreviewPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::ReportPreviewPanel>())
{
    m_ui->setupUi(this);
    connectSignals();
    dress();
    retranslate();
}

ReportPreviewPanel::~ReportPreviewPanel() = default;

void ReportPreviewPanel::connectSignals()
{
    connect(&m_theme, &Theme::changed, this, &ReportPreviewPanel::dress);
    PagePreview* preview = m_ui->preview;
    connect(preview, &PagePreview::viewChanged, this, &ReportPreviewPanel::showView);
    connect(m_ui->previousButton, &QToolButton::clicked, preview, [preview] {
        preview->goTo(preview->currentPage() - 1);
    });
    connect(m_ui->nextButton, &QToolButton::clicked, preview, [preview] {
        preview->goTo(preview->currentPage() + 1);
    });
    connect(m_ui->explainButton, &QPushButton::clicked, this, [this] {
        Q_EMIT explanationWanted(m_whole);
    });
    connect(preview, &PagePreview::spotChosen, this, &ReportPreviewPanel::explanationWanted);
    connect(m_ui->zoomInButton, &QToolButton::clicked, preview, &PagePreview::zoomIn);
    connect(m_ui->zoomOutButton, &QToolButton::clicked, preview, &PagePreview::zoomOut);
    connect(m_ui->fitButton, &QPushButton::clicked, preview, &PagePreview::fitWidth);
}

void ReportPreviewPanel::dress()
{
    const auto icon = [this](const char* name) { return m_theme.icon(QLatin1String(name)); };
    m_ui->previousButton->setIcon(icon("chevron-left"));
    m_ui->nextButton->setIcon(icon("chevron-right"));
    m_ui->zoomOutButton->setIcon(icon("zoom-out"));
    m_ui->zoomInButton->setIcon(icon("zoom-in"));
    m_ui->preview->setDesk(m_theme.color(ColorRole::Page), m_theme.color(ColorRole::StrongLine));
}

void ReportPreviewPanel::present(std::vector<PaintedPage> pages, const SpotTarget& whole)
{
    m_whole = whole;
    m_ui->preview->show(std::move(pages));
}

std::optional<SpotTarget> ReportPreviewPanel::whole() const
{
    return m_ui->preview->pages().empty() ? std::nullopt : std::optional(m_whole);
}

PagePreview& ReportPreviewPanel::preview()
{
    return *m_ui->preview;
}

void ReportPreviewPanel::showView()
{
    const auto pages = static_cast<int>(m_ui->preview->pages().size());
    const int page = m_ui->preview->currentPage();
    m_ui->pageLabel->setText(pages == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(pages));
    m_ui->zoomLabel->setText(percentage(QString::number(m_ui->preview->zoomPercent())));
    m_ui->explainButton->setEnabled(pages > 0);
    m_ui->previousButton->setEnabled(page > 0);
    m_ui->nextButton->setEnabled(page + 1 < pages);
}

void ReportPreviewPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ReportPreviewPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->fitButton->setToolTip(tr("Alt+0"));
    m_ui->explainButton->setToolTip(tr("Every step from the values to the result (F4); a click on "
                                       "a number of the page opens it there"));
    showView();
}

} // namespace plumbline
