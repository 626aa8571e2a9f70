// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/RoutesPanel.h"

#include "application/schemes/ListPositions.h"
#include "application/text/Sentences.h"
#include "application/way/Routes.h"
#include "ui/common/Desk.h"
#include "ui/common/TableDress.h"
#include "ui/common/WindowText.h"
#include "ui/cycles/ChoiceDelegate.h"
#include "ui/cycles/HolderDelegate.h"
#include "ui/cycles/RouteModel.h"
#include "ui/cycles/ScorerTasks.h"
#include "ui_RoutesPanel.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>

#include <algorithm>

namespace plumbline {

RoutesPanel::RoutesPanel(const PageParts& parts, QWidget* parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::RoutesPanel>())
    , m_route(new RouteModel(this))
    , m_scorers(new ScorerModel(parts.desk, this))
{
    m_ui->setupUi(this);
    m_ui->problem->hide();
    m_ui->route->setModel(m_route);
    m_ui->route->setItemDelegateForColumn(RouteModel::Kind, new ChoiceDelegate(this));
    m_ui->route->setItemDelegateForColumn(RouteModel::Who, new HolderDelegate(this));
    m_ui->scorers->setModel(m_scorers);
    m_ui->scorers->setItemDelegateForColumn(ScorerModel::Who, new HolderDelegate(this));
    constexpr int kPlaceWidth = 64;
    constexpr int kKindWidth = 200;
    constexpr int kTaskWidth = 360;
    for (QTableView* table : {m_ui->route, m_ui->scorers}) {
        dressTable(*table);
        table->installEventFilter(this);
        table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                               | QAbstractItemView::AnyKeyPressed);
    }
    m_ui->route->setColumnWidth(RouteModel::Place, kPlaceWidth);
    m_ui->route->setColumnWidth(RouteModel::Kind, kKindWidth);
    m_ui->scorers->setColumnWidth(ScorerModel::Task, kTaskWidth);
    connectSignals();
}

RoutesPanel::~RoutesPanel() = default;

void RoutesPanel::connectSignals()
{
    connect(m_ui->leaveButton, &QPushButton::clicked, this, &RoutesPanel::leaveRequested);
    connect(m_ui->keys, &QListWidget::currentRowChanged, this, &RoutesPanel::showRoute);
    connect(m_ui->route->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &RoutesPanel::offer);
    connect(m_route, &RouteModel::edited, this, &RoutesPanel::store);
    connect(m_scorers, &ScorerModel::storingFailed, this, &RoutesPanel::say);
    connect(m_ui->addButton, &QPushButton::clicked, this, [this] {
        const int row = m_route->add(currentRow() < 0 ? m_route->rowCount() - 1 : currentRow());
        m_ui->route->setCurrentIndex(m_route->index(row, RouteModel::Who));
    });
    connect(
        m_ui->removeButton, &QPushButton::clicked, this, [this] { m_route->remove(currentRow()); });
    connect(
        m_ui->upButton, &QPushButton::clicked, this, [this] { m_route->move(currentRow(), -1); });
    connect(
        m_ui->downButton, &QPushButton::clicked, this, [this] { m_route->move(currentRow(), 1); });
    connect(m_ui->resetButton, &QPushButton::clicked, this, &RoutesPanel::reset);
}

void RoutesPanel::begin()
{
    m_ui->keys->setFocus(Qt::OtherFocusReason);
    read();
}

Result<RoutesPanel::Presets> RoutesPanel::read(const Access& access)
{
    auto presets = routes(access);
    if (!presets)
        return failure(presets.error());
    auto positions = listPositions(access);
    if (!positions)
        return failure(positions.error());
    return scorerTasks(access, windowLanguage(), *positions)
        .map([&](std::vector<ScorerTask> tasks) {
            return Presets{std::move(*presets), std::move(*positions), std::move(tasks)};
        });
}

void RoutesPanel::read()
{
    m_parts.desk.ask<Presets>(
        this,
        [](const Access& access) { return read(access); },
        [this](const Result<Presets>& presets) { present(presets); });
}

void RoutesPanel::present(const Result<Presets>& presets)
{
    if (!presets)
        return say(sentence(presets.error()));
    m_presets = *presets;
    m_scorers->show(m_presets.tasks);
    fillKeys();
}

QString RoutesPanel::keyWords(const RouteKey& key) const
{
    QString words;
    switch (key.kind) {
    case RouteKey::Kind::Usual:
        return tr("Everybody without a route of their own");
    case RouteKey::Kind::Top:
        return tr("Whoever has nobody above");
    case RouteKey::Kind::Position:
        words = key.position.text();
        for (const Position& position : m_presets.positions) {
            if (position.id == key.position)
                words = shownName(position.name, position.id.text());
        }
        return presetOf(key) ? tr("%1 (own route)").arg(words) : words;
    }
    Q_UNREACHABLE();
}

void RoutesPanel::fillKeys()
{
    const int before = std::max(0, m_ui->keys->currentRow());
    m_keys = {{RouteKey::Kind::Usual}, {RouteKey::Kind::Top}};
    for (const Position& position : m_presets.positions)
        m_keys.push_back({RouteKey::Kind::Position, position.id});
    {
        const QSignalBlocker quiet(m_ui->keys);
        m_ui->keys->clear();
        for (const RouteKey& one : m_keys)
            m_ui->keys->addItem(keyWords(one));
        m_ui->keys->setCurrentRow(std::min(before, m_ui->keys->count() - 1));
    }
    showRoute();
}

RouteKey RoutesPanel::key() const
{
    const auto row = static_cast<std::size_t>(std::max(0, m_ui->keys->currentRow()));
    return row < m_keys.size() ? m_keys[row] : RouteKey{};
}

const RoutePreset* RoutesPanel::presetOf(const RouteKey& key) const
{
    const auto found = std::ranges::find(m_presets.routes, key, &RoutePreset::key);
    return found == m_presets.routes.end() ? nullptr : &*found;
}

void RoutesPanel::showRoute()
{
    const RoutePreset* own = presetOf(key());
    const RoutePreset* usual = presetOf({RouteKey::Kind::Usual});
    m_ui->meaning->setText(own ? QString() : tr("Goes the usual route; an edit gives it its own."));
    m_ui->meaning->setVisible(own == nullptr);
    if (own || usual)
        m_route->show((own ? own : usual)->route);
    else
        m_route->show(usualRoute(RouteKey::Kind::Usual));
    m_ui->route->setCurrentIndex(m_route->index(0, RouteModel::Who));
    offer();
}

int RoutesPanel::currentRow() const
{
    return m_ui->route->currentIndex().isValid() ? m_ui->route->currentIndex().row() : -1;
}

void RoutesPanel::offer()
{
    const int row = currentRow();
    m_ui->removeButton->setEnabled(m_route->canRemove(row));
    m_ui->upButton->setEnabled(m_route->canMove(row, -1));
    m_ui->downButton->setEnabled(m_route->canMove(row, 1));
    const RoutePreset* own = presetOf(key());
    const bool isBuiltIn = key().kind != RouteKey::Kind::Position
        && (own == nullptr || own->route == usualRoute(key().kind));
    m_ui->resetButton->setEnabled(own != nullptr && !isBuiltIn);
}

void RoutesPanel::store()
{
    const RoutePreset preset{key(), m_route->route()};
    const auto found = std::ranges::find(m_presets.routes, preset.key, &RoutePreset::key);
    if (found == m_presets.routes.end())
        m_presets.routes.push_back(preset);
    else
        found->route = preset.route;
    m_ui->keys->currentItem()->setText(keyWords(preset.key));
    m_ui->meaning->hide();
    offer();
    m_parts.desk.store(
        this,
        [preset](const Access& access) { return setRoute(access, preset); },
        [this](const Result<>& stored) {
            say(stored ? QString() : sentence(stored.error()));
            if (!stored)
                read();
        });
}

void RoutesPanel::reset()
{
    m_parts.desk.store(
        this,
        [key = key()](const Access& access) { return resetRoute(access, key); },
        [this](const Result<>& stored) {
            say(stored ? QString() : sentence(stored.error()));
            read();
        });
}

void RoutesPanel::say(const QString& sentence)
{
    m_ui->problem->setText(sentence);
    m_ui->problem->setVisible(!sentence.isEmpty());
}

bool RoutesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        if (watched == m_ui->route)
            m_route->remove(currentRow());
        else if (const QModelIndex at = m_ui->scorers->currentIndex(); at.isValid())
            m_scorers->setData(at.siblingAtColumn(ScorerModel::Who), QString(), Qt::EditRole);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void RoutesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (isVisible())
            read();
    }
    QFrame::changeEvent(event);
}

} // namespace plumbline
