// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/SchemeReader.h"

#include "ui/common/Theme.h"
#include "ui/common/WindowSize.h"
#include "ui/schemes/IndicatorPanel.h"
#include "ui/schemes/SchemeText.h"
#include "ui/schemes/SchemeTree.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTextBrowser>

namespace plumbline {

SchemeReader::SchemeReader(const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_facts(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_tree(new SchemeTree(this))
    , m_indicator(new IndicatorPanel(this))
    , m_text(new QTextBrowser(this))
{
    constexpr QSize kUsualSize(960, 600);
    openAt(*this, kUsualSize);
    setObjectName(QStringLiteral("schemeReader"));
    m_tree->setObjectName(QStringLiteral("readTree"));
    m_text->setObjectName(QStringLiteral("readText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_facts->setObjectName(QStringLiteral("readFacts"));
    m_facts->setProperty("role", QStringLiteral("caption"));
    m_facts->setWordWrap(true);
    m_indicator->setTheme(theme);
    m_indicator->setProperty("role", QStringLiteral("canvas"));
    layOut();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        if (m_names)
            m_indicator->show(*m_names, m_tree->currentNode());
    });
}

void SchemeReader::layOut()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_indicator);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::kLarge);
    splitter->addWidget(m_tree);
    splitter->addWidget(scroll);
    constexpr int kTreeWidth = 560;
    constexpr int kIndicatorWidth = 330;
    splitter->setSizes({kTreeWidth, kIndicatorWidth});
    splitter->setStretchFactor(0, 1);
    m_tabs->addTab(splitter, QString());
    m_tabs->addTab(m_text, QString());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kLarge, space::kPage, space::kPage);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_facts);
    layout->addWidget(m_tabs, 1);
}

void SchemeReader::show(const QString& title, const SchemeNames& names)
{
    setWindowTitle(title);
    m_tabs->setTabText(0, tr("Indicators"));
    m_tabs->setTabText(1, tr("Grades, rules, pay"));
    m_tree->setAccessibleName(tr("Indicators and weights"));
    m_text->setAccessibleName(tr("Grades, rules and pay"));
    m_names.emplace(names);
    m_facts->setText(schemeFacts(*m_names));
    m_tree->show(*m_names);
    m_text->setHtml(schemeText(*m_names));
    m_indicator->show(*m_names, m_tree->currentNode());
    QDialog::show();
    raise();
    activateWindow();
    m_tree->setFocus(Qt::OtherFocusReason);
}

} // namespace plumbline
