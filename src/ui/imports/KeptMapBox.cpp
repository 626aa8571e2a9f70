// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/KeptMapBox.h"

#include "ui/common/Desk.h"
#include "ui/common/Theme.h"
#include "ui/imports/ImportKinds.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QToolButton>

namespace plumbline {

KeptMapBox::KeptMapBox(const PageParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_box(new QComboBox(this))
    , m_keep(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    m_box->setObjectName(QStringLiteral("keptBox"));
    m_keep->setObjectName(QStringLiteral("keepMap"));
    m_remove->setObjectName(QStringLiteral("removeMap"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8); // NOLINT: about a word
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kTiny);
    line->addWidget(m_box, 1);
    line->addWidget(m_keep);
    line->addWidget(m_remove);
    setFocusProxy(m_box);
    const auto dress = [this] {
        m_keep->setIcon(m_parts.theme.icon(QStringLiteral("save")));
        m_remove->setIcon(m_parts.theme.icon(QStringLiteral("trash-2")));
    };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
    connect(m_box, &QComboBox::activated, this, &KeptMapBox::choose);
    connect(m_keep, &QToolButton::clicked, this, &KeptMapBox::keep);
    connect(m_remove, &QToolButton::clicked, this, &KeptMapBox::remove);
    connect(&m_parts.desk, &Desk::companyClosed, this, [this] { show({}); });
    retranslate();
}

void KeptMapBox::load()
{
    m_parts.desk.ask<std::vector<KeptMap>>(
        this,
        [](const Access& access) { return keptMaps(access); },
        [this](Result<std::vector<KeptMap>> maps) {
            if (maps)
                show(std::move(*maps));
            else
                m_parts.desk.tell(maps.error());
        });
}

void KeptMapBox::show(std::vector<KeptMap> maps)
{
    m_maps = std::move(maps);
    refresh();
}

void KeptMapBox::follow(const ImportMap& map, const QStringList& headings)
{
    m_map = map;
    m_headings = headings;
    m_wanted.clear();
    for (const KeptMap& kept : m_maps) {
        if (kept.map == map)
            m_wanted = kept.name;
    }
    refresh();
}

void KeptMapBox::refresh()
{
    m_box->clear();
    m_box->addItem(m_maps.empty() ? tr("None kept") : tr("Not kept"));
    for (const KeptMap& kept : m_maps)
        m_box->addItem(tr("%1 · %2").arg(kept.name, ImportKinds::name(kept.map.kind)), kept.name);
    m_box->setCurrentIndex(m_wanted.isEmpty() ? 0 : std::max(0, m_box->findData(m_wanted)));
    m_box->setEnabled(!m_maps.empty());
    m_keep->setEnabled(!m_map.kind.isEmpty());
    m_remove->setEnabled(m_box->currentIndex() > 0);
}

void KeptMapBox::choose(int index)
{
    m_remove->setEnabled(index > 0);
    if (index <= 0)
        return;
    const KeptMap& kept = m_maps[static_cast<std::size_t>(index - 1)];
    m_wanted = kept.name;
    Q_EMIT chosen(kept.map);
}

void KeptMapBox::keep()
{
    const QString proposal = m_wanted.isEmpty() ? ImportKinds::name(m_map.kind) : m_wanted;
    const auto name = m_parts.desk.ports().dialogs.askText(
        this, {tr("Keep the map"), tr("Name of the map"), tr("Keep")}, proposal);
    if (!name || name->trimmed().isEmpty())
        return;
    m_wanted = name->trimmed();
    store([kept = KeptMap{m_wanted, m_map, m_headings}](
              const Access& access) { return keepMap(access, kept); },
          tr("The map is kept as “%1”.").arg(m_wanted));
}

void KeptMapBox::remove()
{
    const QString name = m_box->currentData().toString();
    if (name.isEmpty())
        return;
    m_wanted.clear();
    store([name](const Access& access) { return forgetMap(access, name); },
          tr("The map “%1” is removed. What came in by it stays.").arg(name));
}

void KeptMapBox::store(std::function<Result<>(const Access&)> storing, const QString& told)
{
    m_parts.desk.store(this, std::move(storing), [this, told](const Result<>& stored) {
        if (!stored)
            return m_parts.desk.tell(stored.error());
        m_parts.desk.tell(told);
        load();
    });
}

void KeptMapBox::retranslate()
{
    m_box->setAccessibleName(tr("Kept maps"));
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_keep, tr("Keep the map for next time"));
    name(m_remove, tr("Remove the kept map"));
    refresh();
}

} // namespace plumbline
