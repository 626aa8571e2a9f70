// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PositionProfilesDialog.h"

#include "application/ports/SchemeFormat.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowSize.h"
#include "ui_PositionProfilesDialog.h"

#include <QtGui/QClipboard>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>

namespace plumbline {

PositionProfilesDialog::PositionProfilesDialog(const Library& library,
                                               const Theme& theme,
                                               QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PositionProfilesDialog>())
{
    m_ui->setupUi(this);
    constexpr QSize kUsualSize(1120, 720);
    constexpr int kListWidth = 440;
    openAt(*this, kUsualSize);
    m_ui->splitter->setSizes({kListWidth, kUsualSize.width() - kListWidth});
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->searchEdit->installEventFilter(this);
    connectSignals(theme);
    fill(library);
}

PositionProfilesDialog::~PositionProfilesDialog() = default;

void PositionProfilesDialog::connectSignals(const Theme& theme)
{
    connect(
        m_ui->list, &QTreeWidget::currentItemChanged, this, &PositionProfilesDialog::showCurrent);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_ui->list->setTyped(typed);
        showCurrent();
    });
    connect(m_ui->copyButton, &QPushButton::clicked, this, &PositionProfilesDialog::copyText);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchEdit->selectAll();
    });
    const auto dress = [this, &theme] {
        m_ui->copyButton->setIcon(theme.icon(QStringLiteral("copy")));
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
}

void PositionProfilesDialog::fill(const Library& library)
{
    QHash<PositionId, LocalizedText> positions;
    for (const auto& [id, name] : library.positions())
        positions.insert(PositionId(id), name);
    m_ui->list->show(library.profiles(), std::move(positions));
    showCurrent();
}

void PositionProfilesDialog::show(const PositionId& position)
{
    m_ui->searchEdit->clear();
    m_ui->list->choose(position);
    QDialog::show();
    raise();
    activateWindow();
    m_ui->list->setFocus(Qt::OtherFocusReason);
}

void PositionProfilesDialog::showCurrent()
{
    const PositionProfile* profile = m_ui->list->current();
    m_ui->copyButton->setEnabled(profile);
    m_ui->copied->clear();
    m_ui->readStack->setCurrentWidget(profile ? static_cast<QWidget*>(m_ui->view)
                                              : m_ui->emptyPage);
    if (profile)
        m_ui->view->show(*profile, m_ui->list->positionName(*profile));
    else
        m_ui->view->clear();
}

void PositionProfilesDialog::copyText()
{
    QGuiApplication::clipboard()->setText(m_ui->view->plainText());
    m_ui->copied->setText(tr("The profile is on the clipboard."));
}

void PositionProfilesDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->copied->clear();
    }
    QDialog::changeEvent(event);
}

bool PositionProfilesDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->searchEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            m_ui->list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace plumbline
