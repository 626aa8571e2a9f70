// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/SchemeEditor.h"

#include "application/schemes/DiscardDraft.h"
#include "application/schemes/RetireScheme.h"
#include "application/schemes/TargetsGiven.h"
#include "application/text/SchemeWords.h"
#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/schemes/WhatIfButton.h"
#include "ui/schemes/editor/ActivateDialog.h"
#include "ui/schemes/editor/IndicatorPane.h"
#include "ui/schemes/editor/PayPane.h"
#include "ui/schemes/editor/RulesPane.h"
#include "ui/schemes/editor/SchemeFields.h"
#include "ui_SchemeEditor.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QShortcut>

namespace plumbline {

SchemeEditor::SchemeEditor(const PageParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::SchemeEditor>())
    , m_keeper(parts.desk, nullptr)
{
    m_ui->setupUi(this);
    setUp();
    connectSignals();
}

SchemeEditor::~SchemeEditor() = default;

void SchemeEditor::setUp()
{
    constexpr int kTreeWidth = 460;
    constexpr int kPaneWidth = 640;
    m_ui->splitter->setSizes({kTreeWidth, kPaneWidth});
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->noticeCard->hide();
    m_ui->tree->begin(m_editing, m_parts.theme);
    for (QAction* action : m_ui->tree->nodeActions()) {
        auto* button = new QToolButton(m_ui->treeCard);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setFocusPolicy(Qt::TabFocus);
        m_ui->nodeBar->insertWidget(m_ui->nodeBar->count() - 1, button);
    }
    m_ui->findings->begin(m_editing, m_parts.theme);
    auto* whatIf =
        new WhatIfButton(m_parts.desk, [this] { return m_keeper.key(); }, m_ui->findingsCard);
    whatIf->setObjectName(QStringLiteral("editorWhatIfButton"));
    m_ui->findingsBar->addWidget(whatIf);
    // What was typed last is tried, too; its own answer comes after the saving.
    connect(whatIf, &QPushButton::pressed, this, [this] { m_keeper.saveNow(); });
    connect(&m_parts.theme, &Theme::changed, this, &SchemeEditor::dress);
    dress();
}

void SchemeEditor::dress()
{
    m_ui->backButton->setIcon(m_parts.theme.icon(QStringLiteral("chevron-left")));
    m_ui->undoButton->setIcon(m_parts.theme.icon(QStringLiteral("undo-2")));
    m_ui->redoButton->setIcon(m_parts.theme.icon(QStringLiteral("redo-2")));
    m_ui->closeNoticeButton->setIcon(m_parts.theme.icon(QStringLiteral("x")));
}

void SchemeEditor::connectSignals()
{
    connectHeader();
    connect(&m_editing, &SchemeEditing::documentChanged, this, [this] {
        m_keeper.change(m_editing.document());
        showState();
    });
    connect(&m_editing, &SchemeEditing::refused, this, &SchemeEditor::notify);
    connect(&m_keeper, &DraftKeeper::stateChanged, this, [this] {
        showDraftState();
        closeWhenKept();
    });
    connect(&m_keeper, &DraftKeeper::failed, this, &SchemeEditor::notify);
    connect(m_ui->findings, &Findings::found, this, &SchemeEditor::showFindings);
    connect(m_ui->findings, &Findings::placeAsked, this, &SchemeEditor::leadTo);
    const auto shortcut = [this](const QKeySequence& keys, auto work) {
        auto* one = new QShortcut(keys, this);
        one->setContext(Qt::WidgetWithChildrenShortcut);
        connect(one, &QShortcut::activated, this, work);
    };
    shortcut(QKeySequence::Undo, [this] { m_editing.undo(); });
    shortcut(QKeySequence::Redo, [this] { m_editing.redo(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_editing.redo(); });
}

void SchemeEditor::connectHeader()
{
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] {
        leave();
        m_isLeaving = true;
        closeWhenKept();
    });
    connect(m_ui->undoButton, &QToolButton::clicked, this, [this] { m_editing.undo(); });
    connect(m_ui->redoButton, &QToolButton::clicked, this, [this] { m_editing.redo(); });
    connect(m_ui->activateButton, &QPushButton::clicked, this, &SchemeEditor::activate);
    connect(m_ui->discardButton, &QPushButton::clicked, this, &SchemeEditor::discard);
    connect(m_ui->retireButton, &QPushButton::clicked, this, &SchemeEditor::retire);
    connect(m_ui->closeNoticeButton, &QToolButton::clicked, m_ui->noticeCard, &QWidget::hide);
    const std::pair<QToolButton*, QString> buttons[]{
        {m_ui->simplifiedButton, QStringLiteral("zh_CN")},
        {m_ui->traditionalButton, QStringLiteral("zh_TW")},
        {m_ui->englishButton, QStringLiteral("en")}};
    for (const auto& [button, language] : buttons)
        connect(button, &QToolButton::clicked, this, [this, language = language] {
            m_editing.setLanguage(language);
        });
}

void SchemeEditor::begin(EditorStart start, std::vector<Position> positions)
{
    m_before = std::move(start.before);
    m_editing.begin(start.document, std::move(positions));
    m_keeper.begin(start.key, start.basedOn, start.state);
    if (start.state == DraftKeeper::State::Changed) // A scheme that nobody has kept yet.
        m_keeper.change(start.document);
    m_ui->noticeCard->hide();
    m_ui->tree->follow();
    const QString& language = m_editing.language();
    m_ui->simplifiedButton->setChecked(language == QLatin1String("zh_CN"));
    m_ui->traditionalButton->setChecked(language == QLatin1String("zh_TW"));
    m_ui->englishButton->setChecked(language == QLatin1String("en"));
    buildPanes();
    m_ui->findings->setBefore(m_before);
    lookUpTargets(start.key);
    showState();
    m_ui->tree->setFocus(Qt::OtherFocusReason);
}

void SchemeEditor::lookUpTargets(const SchemeId& scheme)
{
    m_parts.desk.ask<QSet<QString>>(
        this,
        [scheme](const Access& access) { return targetsGiven(access, scheme); },
        [this, scheme](Result<QSet<QString>> given) {
            if (given && m_keeper.key() == scheme)
                m_ui->findings->setTargets(*std::move(given));
        });
}

void SchemeEditor::leave()
{
    setFocus(Qt::OtherFocusReason); // What is still in a field is written.
    m_keeper.saveNow();
}

void SchemeEditor::end()
{
    leave();
    m_keeper.end();
}

void SchemeEditor::closeWhenKept()
{
    if (!m_isLeaving)
        return;
    switch (m_keeper.state()) {
    case DraftKeeper::State::Changed:
        return; // It is being kept.
    case DraftKeeper::State::Failed:
        m_isLeaving = false; // Nobody loses what is on the screen; the reason stands above it.
        return;
    case DraftKeeper::State::Untouched:
    case DraftKeeper::State::Saved:
        break;
    }
    m_isLeaving = false;
    Q_EMIT closed();
}

void SchemeEditor::buildPanes()
{
    const int before = std::max(0, m_ui->tabs->currentIndex());
    m_ui->tabs->clear();
    qDeleteAll(m_panes);
    m_panes.clear();
    const auto add = [this](FieldPane* pane, const QString& title) {
        m_panes.push_back(pane);
        m_ui->tabs->addTab(pane, title);
    };
    const Theme& theme = m_parts.theme;
    add(new IndicatorPane(m_editing, theme), tr("Indicator"));
    auto* scheme = new FieldPane(m_editing, theme);
    scheme->addFields(schemeFields(m_editing));
    scheme->addSection(tr("Rounding"));
    scheme->addFields(roundingFields());
    add(scheme, tr("Scheme"));
    auto* grades = new FieldPane(m_editing, theme);
    grades->addFields(gradesFields());
    grades->addList(gradeList(m_editing));
    grades->addSection(tr("Limits of the score"));
    grades->addFields(limitFields());
    grades->addSection(tr("Adjustments"));
    grades->addList(adjustmentList(m_editing));
    add(grades, tr("Grades and limits"));
    add(new RulesPane(m_editing, theme), tr("Rules"));
    add(new PayPane(m_editing, theme), tr("Pay"));
    m_ui->tabs->setCurrentIndex(std::min(before, m_ui->tabs->count() - 1));
}

void SchemeEditor::showState()
{
    const SchemeDocument& document = m_editing.document();
    m_ui->name->setText(shownName(document.texts.name, document.id));
    m_ui->undoButton->setEnabled(m_editing.canUndo());
    m_ui->redoButton->setEnabled(m_editing.canRedo());
    m_ui->weightsHint->setText(describeWeights(m_editing.names(), document.root));
    m_ui->retireButton->setVisible(m_keeper.basedOn() > 0);
    showDraftState();
}

void SchemeEditor::showDraftState()
{
    const QString id = m_editing.document().id;
    const QString what = m_keeper.basedOn() > 0
        ? tr("%1 · new version after version %2").arg(id).arg(m_keeper.basedOn())
        : tr("%1 · new scheme").arg(id);
    QString state;
    switch (m_keeper.state()) {
    case DraftKeeper::State::Untouched:
        state = tr("nothing changed yet");
        break;
    case DraftKeeper::State::Changed:
        state = tr("saving the draft");
        break;
    case DraftKeeper::State::Saved:
        state = tr("draft saved");
        break;
    case DraftKeeper::State::Failed:
        state = tr("the draft was not saved");
        break;
    }
    m_ui->draftState->setText(
        tr("%1 · %2", "what is edited, whether it is saved").arg(what, state));
    m_ui->discardButton->setEnabled(m_keeper.state() != DraftKeeper::State::Untouched);
    m_ui->activateButton->setEnabled(m_keeper.state() != DraftKeeper::State::Untouched);
}

void SchemeEditor::showFindings()
{
    const auto errors = static_cast<int>(m_ui->findings->faults().size());
    const int hints = m_ui->findings->hints();
    m_ui->findings->setVisible(errors + hints > 0);
    m_ui->findingsTitle->setText(errors + hints == 0
                                     ? tr("The scheme is sound, and there is nothing to hint at.")
                                     : tr("%1 · %2", "errors, hints")
                                           .arg(tr("Errors that block activating: %1").arg(errors),
                                                tr("hints: %1").arg(hints)));
    for (FieldPane* pane : m_panes)
        pane->showFaults(m_ui->findings->faults());
}

void SchemeEditor::leadTo(const QString& at)
{
    if (const auto path = pathWithin(at))
        m_editing.select(*path);
    // The pane whose field is nearest; where none is, the tree.
    FieldPane* nearest = nullptr;
    qsizetype best = 0;
    for (FieldPane* pane : m_panes) {
        pane->catchUp();
        if (const qsizetype near = pane->nearness(at); near > best) {
            best = near;
            nearest = pane;
        }
    }
    if (!nearest) {
        m_ui->tree->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_ui->tabs->setCurrentWidget(nearest);
    nearest->leadTo(at);
}

void SchemeEditor::activate()
{
    leave();
    m_ui->findings->findNow();
    auto* dialog = new ActivateDialog(m_parts.desk, m_parts.theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show(m_keeper.key(),
                 {m_before, m_editing.document(), m_ui->findings->faults()},
                 m_editing.positions());
    connect(dialog, &ActivateDialog::activated, this, [this](const SchemeId& scheme) {
        m_keeper.end();
        Q_EMIT activated(scheme);
        Q_EMIT closed();
    });
}

void SchemeEditor::discard()
{
    if (!m_parts.desk.ports().dialogs.confirm(
            this,
            {tr("Discard the draft"),
             tr("Everything changed in this draft goes; versions that are in force stay as they "
                "are."),
             tr("Discard the draft")}))
        return;
    m_keeper.saveNow();
    m_keeper.end();
    m_parts.desk.ask<void>(
        this,
        [key = m_keeper.key()](const Access& access) { return discardDraft(access, key); },
        [this](const Result<>& outcome) {
            if (!outcome)
                m_parts.desk.tell(outcome.error());
            Q_EMIT closed();
        });
}

void SchemeEditor::retire()
{
    const auto reason = m_parts.desk.ports().dialogs.askText(
        this,
        {tr("Retire the scheme"),
         tr("No cycle can be opened under it any more; those that run go on. The draft stays. Why "
            "is it retired?"),
         tr("Retire the scheme")},
        {});
    if (!reason)
        return;
    leave();
    m_parts.desk.ask<void>(
        this,
        [id = m_keeper.key(), reason = *reason](const Access& access) {
            return retireScheme(access, id, reason);
        },
        [this](const Result<>& outcome) {
            if (!outcome)
                return notify(sentence(outcome.error()));
            Q_EMIT m_parts.desk.schemesChanged();
            Q_EMIT closed();
        });
}

void SchemeEditor::notify(const QString& text)
{
    m_ui->notice->setText(text);
    m_ui->noticeCard->show();
}

void SchemeEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->tree->retranslate();
        if (!m_panes.empty()) {
            buildPanes();
            m_ui->findings->findNow();
            showState();
        }
    }
    QWidget::changeEvent(event);
}

} // namespace plumbline
