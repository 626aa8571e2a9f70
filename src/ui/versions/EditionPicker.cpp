// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/EditionPicker.h"

#include "drawing/ThemeTokens.h"
#include "ui/common/Theme.h"
#include "ui/schemes/SchemeListDelegate.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

namespace plumbline {

EditionPicker::EditionPicker(const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_model(new EditionModel(this))
    , m_filter(new EditionFilter(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_pick(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    constexpr QSize kUsualSize(520, 560);
    resize(kUsualSize);
    setObjectName(QStringLiteral("editionPicker"));
    m_search->setObjectName(QStringLiteral("editionSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_filter->setSourceModel(m_model);
    m_list->setObjectName(QStringLiteral("editionList"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new SchemeListDelegate(theme, this));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pick->setObjectName(QStringLiteral("pickEdition"));
    m_pick->setProperty("role", QStringLiteral("primary"));
    m_pick->setDefault(true);
    m_leave->setAutoDefault(false);
    m_empty->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_pick);
    layout->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &EditionPicker::search);
    connect(m_list, &QListView::activated, this, &EditionPicker::pick);
    connect(m_pick, &QPushButton::clicked, this, &EditionPicker::pick);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
}

void EditionPicker::show(const QString& title, const QString& verb, std::vector<EditionRow> rows)
{
    setWindowTitle(title);
    m_search->setPlaceholderText(tr("Name, pinyin or id"));
    m_search->setAccessibleName(tr("Find a scheme"));
    m_list->setAccessibleName(title);
    m_empty->setText(tr("Nothing fits. Try fewer letters."));
    m_pick->setText(verb);
    m_leave->setText(tr("Leave it as it is"));
    m_model->show(std::move(rows));
    m_search->clear();
    search(QString());
    open();
    m_search->setFocus(Qt::OtherFocusReason);
}

void EditionPicker::search(const QString& typed)
{
    m_filter->setTyped(typed);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter->index(0, 0));
    m_empty->setVisible(m_filter->rowCount() == 0);
    m_pick->setEnabled(m_filter->rowCount() > 0);
}

void EditionPicker::pick()
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    if (!index.isValid())
        return;
    const EditionKey key = m_model->row(index.row()).key;
    accept();
    Q_EMIT picked(key);
}

bool EditionPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const QModelIndex next = m_filter->index(m_list->currentIndex().row() + step, 0);
        if (step != 0) {
            if (next.isValid())
                m_list->setCurrentIndex(next);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace plumbline
