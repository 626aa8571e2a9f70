// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ChartCard.h"

#include "ui/common/Desk.h"
#include "ui/common/Theme.h"
#include "ui/dashboard/ChartTableModel.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

constexpr qreal kSharpness = 2.0; ///< Of pictures, in device pixels per pixel.

QLabel* label(const char* role, const char* name, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setProperty("role", QLatin1String(role));
    return made;
}

} // namespace

ChartCard::ChartCard(const PageParts& parts, QWidget* parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_title(label("section", "question", this))
    , m_subtitle(label("caption", "subtitle", this))
    , m_caution(label("caption", "caution", this))
    , m_head(new QHBoxLayout)
    , m_more(new QToolButton(this))
    , m_stack(new QStackedLayout)
    , m_asTable(new QAction(this))
    , m_copy(new QAction(this))
    , m_save(new QAction(this))
{
    setProperty("role", QStringLiteral("card"));
    m_caution->setProperty("tone", QStringLiteral("warning"));
    m_subtitle->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kTiny);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addWidget(m_caution);
    m_head->setSpacing(space::kSmall);
    m_head->addLayout(words, 1);
    m_head->addWidget(m_more, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kMedium);
    layout->addLayout(m_head);
    layout->addLayout(m_stack, 1);
    makeActions();
    retranslate();
}

void ChartCard::makeActions()
{
    m_asTable->setObjectName(QStringLiteral("showAsTable"));
    m_asTable->setCheckable(true);
    m_asTable->setVisible(false);
    m_asTable->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_copy->setShortcut(QKeySequence::Copy);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    auto* menu = new QMenu(this);
    for (QAction* action : {m_asTable, m_copy, m_save}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        menu->addAction(action);
    }
    m_more->setObjectName(QStringLiteral("chartMenu"));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    QSizePolicy policy = m_more->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_more->setSizePolicy(policy);
    connect(m_asTable, &QAction::toggled, this, [this](bool isOn) {
        showTable(isOn ? Qt::Checked : Qt::Unchecked);
    });
    connect(m_copy, &QAction::triggered, this, &ChartCard::copyPicture);
    connect(m_save, &QAction::triggered, this, &ChartCard::savePicture);
    const auto drawIcon = [this] {
        m_more->setIcon(m_parts.theme.icon(QStringLiteral("ellipsis")));
    };
    connect(&m_parts.theme, &Theme::changed, this, drawIcon);
    drawIcon();
}

void ChartCard::retranslate()
{
    m_asTable->setText(tr("Show as table"));
    m_copy->setText(tr("Copy the picture and its figures"));
    m_save->setText(tr("Save the picture…"));
    m_more->setToolTip(tr("Table and picture of this chart"));
    m_more->setAccessibleName(tr("Table and picture: %1").arg(m_title->text()));
}

void ChartCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ChartCard::setWords(const QString& question, const QString& subtitle)
{
    m_title->setText(question);
    m_subtitle->setText(subtitle);
    m_more->setAccessibleName(tr("Table and picture: %1").arg(question));
    setAccessibleName(question);
    if (m_chart)
        m_chart->setAccessibleName(question);
    if (m_table)
        m_table->setAccessibleName(question);
}

void ChartCard::setCaution(const QString& text)
{
    m_caution->setText(text);
    m_caution->setVisible(!text.isEmpty());
}

void ChartCard::setChart(QWidget* chart, QAbstractItemModel* behind)
{
    m_chart = chart;
    m_behind = behind;
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setModel(behind);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::kGridRow);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT rowOpened(index.row());
    });
    m_stack->addWidget(chart);
    m_stack->addWidget(m_table);
    m_asTable->setVisible(true);
}

void ChartCard::setTable(QTableView* table)
{
    m_table = table;
    m_behind = table->model();
    m_stack->addWidget(table);
}

bool ChartCard::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::showTable(Qt::CheckState state)
{
    if (!m_chart)
        return;
    QWidget* shown = state == Qt::Checked ? static_cast<QWidget*>(m_table) : m_chart;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(shown);
    m_asTable->setChecked(state == Qt::Checked);
    if (hadFocus)
        shown->setFocus();
}

QPixmap ChartCard::picture()
{
    m_more->hide();
    QPixmap pixmap(size() * kSharpness);
    pixmap.setDevicePixelRatio(kSharpness);
    pixmap.fill(m_parts.theme.color(ColorRole::Card));
    render(&pixmap, {}, {}, QWidget::DrawChildren);
    m_more->show();
    return pixmap;
}

void ChartCard::copyPicture()
{
    auto* mime = new QMimeData;
    mime->setImageData(picture().toImage());
    if (m_behind)
        mime->setText(tabbedText(*m_behind));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_parts.desk.tell(tr("The picture and its figures are on the clipboard."));
}

void ChartCard::savePicture()
{
    QString name = m_title->text();
    name.remove(QLatin1Char('?')).remove(QChar(0xFF1F)).replace(QLatin1Char('/'), QLatin1Char('-'));
    QString path = m_parts.desk.ports().dialogs.saveFile(
        this, tr("Save the picture"), name + QStringLiteral(".png"), tr("Pictures (*.png)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        path += QStringLiteral(".png");
    if (picture().save(path, "PNG"))
        m_parts.desk.tell(tr("The picture is saved as %1.").arg(path));
    else
        m_parts.desk.tell(
            tr("The picture could not be written to %1. Choose another place.").arg(path),
            Tone::Failure);
}

void ChartCard::contextMenuEvent(QContextMenuEvent* event)
{
    m_more->menu()->popup(event->globalPos());
}

} // namespace plumbline
