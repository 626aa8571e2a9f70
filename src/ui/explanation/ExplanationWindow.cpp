// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/ExplanationWindow.h"

#include "application/text/Sentences.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowSize.h"
#include "ui/common/WindowText.h"
#include "ui/explanation/ExplanationTree.h"
#include "ui/explanation/StepHtml.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

constexpr QSize kUsualSize(1040, 680);
constexpr int kTreeHeight = 420;
constexpr int kStepHeight = 150;

} // namespace

ExplanationWindow::ExplanationWindow(const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_tree(new ExplanationTree(theme, this))
    , m_step(new QTextBrowser(this))
    , m_back(addButton("explanationBack", QStringLiteral("chevron-left")))
    , m_lead(addButton("explanationLead", QString()))
    , m_value(addButton("explanationValue", QStringLiteral("table-2")))
    , m_records(addButton("explanationRecords", QStringLiteral("link")))
    , m_copy(addButton("explanationCopy", QStringLiteral("copy")))
    , m_print(addButton("explanationPrint", QStringLiteral("printer")))
    , m_save(addButton("explanationSave", QStringLiteral("file-output")))
    , m_close(addButton("explanationClose", QString()))
{
    setObjectName(QStringLiteral("explanation"));
    setModal(false);
    openAt(*this, kUsualSize);
    m_title->setObjectName(QStringLiteral("explanationTitle"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_facts->setObjectName(QStringLiteral("explanationFacts"));
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_step->setObjectName(QStringLiteral("explanationStep"));
    m_step->setOpenLinks(false);
    layOut();
    connectSignals();
    setUpKeys();
    retranslate();
}

QPushButton* ExplanationWindow::addButton(const char* name, const QString& icon)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false); // Enter belongs to the tree.
    if (!icon.isEmpty())
        button->setIcon(m_theme.icon(icon));
    return button;
}

void ExplanationWindow::layOut()
{
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_tree);
    split->addWidget(m_step);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::kSmall);
    split->setStretchFactor(0, 1);
    split->setSizes({kTreeHeight, kStepHeight});
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    for (QPushButton* button : {m_back, m_lead, m_value, m_records})
        buttons->addWidget(button);
    buttons->addStretch();
    for (QPushButton* button : {m_copy, m_print, m_save, m_close})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(split, 1);
    column->addLayout(buttons);
}

void ExplanationWindow::connectSignals()
{
    connect(m_tree, &ExplanationTree::personChosen, this, &ExplanationWindow::personChosen);
    connect(m_tree, &ExplanationTree::valueChosen, this, &ExplanationWindow::goToValue);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ExplanationWindow::showStep);
    connect(m_back, &QPushButton::clicked, this, &ExplanationWindow::backWanted);
    connect(m_lead, &QPushButton::clicked, this, &ExplanationWindow::leadFollowed);
    connect(m_value, &QPushButton::clicked, this, &ExplanationWindow::goToValue);
    connect(m_records, &QPushButton::clicked, this, &ExplanationWindow::openRecords);
    connect(m_copy, &QPushButton::clicked, this, &ExplanationWindow::copy);
    connect(m_print, &QPushButton::clicked, this, &ExplanationWindow::printWanted);
    connect(m_save, &QPushButton::clicked, this, &ExplanationWindow::saveWanted);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void ExplanationWindow::setUpKeys()
{
    const auto key = [this](const QKeySequence& sequence, QWidget* where, auto action) {
        auto* shortcut = new QShortcut(sequence, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence::Copy, m_tree, [this] { copy(); });
    key(QKeySequence::Print, this, [this] { Q_EMIT printWanted(); });
    key(Qt::CTRL | Qt::Key_E, this, [this] { Q_EMIT saveWanted(); });
    key(Qt::CTRL | Qt::Key_G, this, [this] { goToValue(); });
    key(Qt::Key_F9, this, [this] { openRecords(); });
    key(QKeySequence::HelpContents, this, [this] { Q_EMIT guideWanted(); });
    const auto goBack = [this] {
        if (m_back->isEnabled())
            Q_EMIT backWanted();
    };
    key(Qt::ALT | Qt::Key_Left, this, goBack);
    key(Qt::Key_Backspace, m_tree, goBack);
}

void ExplanationWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExplanationWindow::retranslate()
{
    m_tree->retranslate();
    m_step->setAccessibleName(tr("The chosen step in full"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("To the explanation before (Alt+Left)"));
    m_value->setText(tr("Go to the value"));
    m_value->setToolTip(tr("Opens score entry at this value (Ctrl+G)"));
    m_records->setText(tr("Records behind…"));
    m_records->setToolTip(tr("The records that this value is measured from (F9)"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("The chosen steps with all below them, as text (Ctrl+C)"));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("Ctrl+P"));
    m_save->setText(tr("Save as PDF…"));
    m_save->setToolTip(tr("Ctrl+E"));
    m_close->setText(tr("Close"));
    if (!m_explained.steps.empty())
        refresh(m_explained);
}

void ExplanationWindow::showHead()
{
    const QString language = windowLanguage();
    const QString title = explained(m_explained.title, language);
    setWindowTitle(title);
    m_title->setText(title);
    QStringList facts;
    for (const ExplainedFact& fact : m_explained.facts)
        facts.append(tr("%1: %2", "label, value")
                         .arg(explained(fact.label, language), explained(fact.value, language)));
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
}

void ExplanationWindow::show(const Explained& explained,
                             const StepPlace& place,
                             const QString& lead,
                             WayBack back)
{
    m_explained = explained;
    showHead();
    m_tree->present(m_explained);
    m_back->setEnabled(back == WayBack::There);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    QDialog::show();
    m_tree->standOn(place);
    showStep();
    raise();
    activateWindow();
    m_tree->setFocus();
}

void ExplanationWindow::refresh(const Explained& explained)
{
    m_explained = explained;
    showHead();
    m_tree->presentAgain(m_explained);
    showStep();
}

EmployeeId ExplanationWindow::personStoodOn() const
{
    const EmployeeId person = m_tree->currentPerson();
    return person.isEmpty() ? m_explained.employee.value_or(EmployeeId()) : person;
}

void ExplanationWindow::showStep()
{
    m_value->setEnabled(!personStoodOn().isEmpty());
    m_records->setVisible(!m_explained.measured.isEmpty());
    m_records->setEnabled(m_explained.measured.contains(m_tree->currentNode()));
    const Step* step = m_tree->currentStep();
    m_step->setHtml(step ? stepHtml(*step) : QString());
}

void ExplanationWindow::goToValue()
{
    const EmployeeId person = personStoodOn();
    if (!person.isEmpty())
        Q_EMIT valueWanted(person, m_tree->currentNode());
}

void ExplanationWindow::openRecords()
{
    const EmployeeId person = personStoodOn();
    if (m_records->isEnabled() && !person.isEmpty())
        Q_EMIT recordsWanted(person, m_tree->currentSubjects());
}

void ExplanationWindow::copy()
{
    QGuiApplication::clipboard()->setText(m_tree->selectedText());
}

} // namespace plumbline
