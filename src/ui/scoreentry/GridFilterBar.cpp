// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/GridFilterBar.h"

#include "ui/common/Theme.h"
#include "ui/scoreentry/GridColumn.h"
#include "ui_GridFilterBar.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>

namespace plumbline {

namespace {

/// Teams in the order of the tree, with how deep each stands.
void addTeams(const ScoreSheet& sheet,
              const std::optional<TeamId>& parent,
              int depth,
              QComboBox& box)
{
    for (const Team& team : sheet.data().teams) {
        if (team.parent != parent)
            continue;
        box.addItem(QString(depth * 2, QLatin1Char(' ')) + team.name, team.id.text());
        addTeams(sheet, team.id, depth + 1, box);
    }
}

std::optional<QString> chosen(const QComboBox& box)
{
    const QString id = box.currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

void choose(QComboBox& box, const QString& id)
{
    box.setCurrentIndex(qMax(0, box.findData(id)));
}

} // namespace

GridFilterBar::GridFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::GridFilterBar>())
{
    m_ui->setupUi(this);
    m_ui->search->installEventFilter(this);
    connectSignals();
}

GridFilterBar::~GridFilterBar() = default;

void GridFilterBar::connectSignals()
{
    connect(m_ui->search, &QLineEdit::textChanged, this, &GridFilterBar::filterChanged);
    connect(m_ui->team, &QComboBox::currentIndexChanged, this, &GridFilterBar::filterChanged);
    connect(m_ui->position, &QComboBox::currentIndexChanged, this, &GridFilterBar::filterChanged);
    connect(m_ui->source, &QComboBox::currentIndexChanged, this, &GridFilterBar::filterChanged);
    connect(m_ui->missingOnly, &QCheckBox::toggled, this, &GridFilterBar::filterChanged);
    connect(m_ui->changedOnly, &QCheckBox::toggled, this, &GridFilterBar::filterChanged);
    connect(m_ui->clearFilters, &QToolButton::clicked, this, [this] {
        setFilter({});
        Q_EMIT filterChanged();
    });
}

void GridFilterBar::offerTeams(const ScoreSheet& sheet)
{
    m_ui->team->clear();
    m_ui->team->addItem(tr("All teams"), QString());
    addTeams(sheet, std::nullopt, 0, *m_ui->team);
}

void GridFilterBar::offerPositions(const ScoreSheet& sheet)
{
    QSet<PositionId> used;
    for (int row = 0; row < sheet.size(); ++row)
        used.insert(sheet.appraisal(row).position);
    m_ui->position->clear();
    m_ui->position->addItem(tr("All positions"), QString());
    for (const Position& position : sheet.data().positions) {
        if (used.contains(position.id))
            m_ui->position->addItem(position.name.in(windowLanguage()), position.id.text());
    }
    m_ui->position->setVisible(used.size() > 1);
}

void GridFilterBar::nameSources()
{
    const QSignalBlocker quiet(m_ui->source);
    const QStringList names{
        tr("All values"), tr("Overridden"), tr("Too few records"), tr("Not filled by records")};
    for (int i = 0; i < names.size(); ++i) {
        if (m_ui->source->count() == i)
            m_ui->source->addItem(names[i], i);
        m_ui->source->setItemText(i, names[i]);
    }
}

void GridFilterBar::offer(const ScoreSheet& sheet)
{
    const QSignalBlocker quietTeam(m_ui->team);
    const QSignalBlocker quietPosition(m_ui->position);
    const QSignalBlocker quietSource(m_ui->source);
    const RowFilter kept = filter();
    offerTeams(sheet);
    offerPositions(sheet);
    nameSources();
    m_ui->source->setVisible(!sheet.data().measured.empty());
    setFilter(kept);
}

void GridFilterBar::setFilter(const RowFilter& filter)
{
    const QSignalBlocker quiet(this);
    m_ui->search->setText(filter.search);
    choose(*m_ui->team, filter.team ? filter.team->text() : QString());
    choose(*m_ui->position, filter.position ? filter.position->text() : QString());
    m_ui->missingOnly->setChecked(filter.isMissingOnly);
    m_ui->changedOnly->setChecked(filter.isChangedOnly);
    m_ui->source->setCurrentIndex(qMax(0, m_ui->source->findData(int(filter.source))));
}

RowFilter GridFilterBar::filter() const
{
    RowFilter filter;
    if (const auto team = chosen(*m_ui->team))
        filter.team = TeamId(*team);
    if (const auto position = chosen(*m_ui->position))
        filter.position = PositionId(*position);
    filter.isMissingOnly = m_ui->missingOnly->isChecked();
    filter.isChangedOnly = m_ui->changedOnly->isChecked();
    if (!m_ui->source->isHidden())
        filter.source = static_cast<SourceFilter>(m_ui->source->currentData().toInt());
    filter.search = m_ui->search->text();
    return filter;
}

void GridFilterBar::showCount(int shown, int of)
{
    m_shown = shown;
    m_of = of;
    m_ui->count->setText(shown == of ? tr("%n person(s)", nullptr, of)
                                     : tr("%1 of %2").arg(shown).arg(of));
    m_ui->clearFilters->setVisible(filter().isActive());
}

void GridFilterBar::dress(const Theme& theme)
{
    m_ui->clearFilters->setIcon(theme.icon(QStringLiteral("funnel-x")));
}

void GridFilterBar::retranslate()
{
    m_ui->retranslateUi(this);
    if (m_ui->team->count() > 0)
        m_ui->team->setItemText(0, tr("All teams"));
    if (m_ui->position->count() > 0)
        m_ui->position->setItemText(0, tr("All positions"));
    nameSources();
    showCount(m_shown, m_of);
}

void GridFilterBar::startSearch()
{
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->selectAll();
}

bool GridFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_ui->search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape)
        m_ui->search->clear();
    if (key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter
        && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    Q_EMIT searchFinished();
    return true;
}

} // namespace plumbline
