// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/SchemesPage.h"

#include "application/text/PeriodWords.h"
#include "application/text/SchemeWords.h"
#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/Permitted.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/schemes/SchemeFault.h"
#include "ui/schemes/SchemeListDelegate.h"
#include "ui/schemes/SchemeListModel.h"
#include "ui/schemes/SchemeText.h"
#include "ui/schemes/SchemeWays.h"
#include "ui/schemes/editor/EditorEntry.h"
#include "ui_SchemesPage.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QSaveFile>
#include <QtGui/QDropEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QMenu>

namespace plumbline {

SchemesPage::SchemesPage(const PageParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::SchemesPage>())
    , m_model(new SchemeListModel(this))
    , m_filter(new SchemeFilter(this))
{
    m_ui->setupUi(this);
    m_entry = new EditorEntry(m_parts, m_ui->stack);
    setUp();
    connectSignals();
    for (QWidget* control :
         {m_ui->newButton, m_ui->importButton, m_ui->editButton, m_ui->takeButton})
        new Permitted(*control, m_parts.desk, Permission::EditSchemes);
    new Permitted(*m_ui->openCycleButton, m_parts.desk, Permission::OpenCycle);
    retranslate();
}

SchemesPage::~SchemesPage() = default;

void SchemesPage::setUp()
{
    setAcceptDrops(true);
    m_filter->setSourceModel(m_model);
    m_ui->list->setModel(m_filter);
    m_ui->list->setItemDelegate(new SchemeListDelegate(m_parts.theme, this));
    m_ui->indicator->setTheme(m_parts.theme);
    m_ui->noticeCard->hide();
    m_ui->tabs->setCornerWidget(new SchemeWays(m_parts, *m_ui->list, m_ui->readPage, m_ui->tabs));
    constexpr int kListWidth = 280;
    constexpr int kReadWidth = 840;
    constexpr int kTreeWidth = 480;
    constexpr int kIndicatorWidth = 330;
    m_ui->splitter->setSizes({kListWidth, kReadWidth});
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->treeSplitter->setSizes({kTreeWidth, kIndicatorWidth});
    m_ui->treeSplitter->setStretchFactor(0, 1);
    m_ui->treeSplitter->setStretchFactor(1, 1);
    const auto dress = [this] {
        m_ui->newButton->setIcon(m_parts.theme.icon(QStringLiteral("plus")));
        m_ui->editButton->setIcon(m_parts.theme.icon(QStringLiteral("pencil")));
        m_ui->closeNoticeButton->setIcon(m_parts.theme.icon(QStringLiteral("x")));
        m_ui->importButton->setIcon(m_parts.theme.icon(QStringLiteral("upload")));
        m_ui->exportButton->setIcon(m_parts.theme.icon(QStringLiteral("download")));
        m_ui->validateButton->setIcon(m_parts.theme.icon(QStringLiteral("shield-check")));
    };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
}

void SchemesPage::connectSignals()
{
    Desk& desk = m_parts.desk;
    connect(&desk, &Desk::companyOpened, this, &SchemesPage::load);
    connect(&desk, &Desk::companyClosed, this, &SchemesPage::load);
    connect(&desk, &Desk::schemesChanged, this, &SchemesPage::load);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_filter->setTyped(typed);
        showCurrent();
    });
    connect(m_ui->periodBox, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setPeriod(periodKind(m_ui->periodBox->currentData().toString()));
        showCurrent();
    });
    connect(m_ui->positionBox, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setPosition(PositionId(m_ui->positionBox->currentData().toString()));
        showCurrent();
    });
    connect(m_ui->list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &SchemesPage::showCurrent);
    connect(m_ui->tree, &QTreeWidget::currentItemChanged, this, &SchemesPage::showNode);
    connect(m_ui->importButton, &QPushButton::clicked, this, [this] {
        const QString path = m_parts.desk.ports().dialogs.openFile(
            this, tr("Import a scheme"), tr("Scheme files (*.json);;All files (*)"));
        if (!path.isEmpty())
            importFile(path);
    });
    connect(m_ui->validateButton, &QPushButton::clicked, this, &SchemesPage::checkFile);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &SchemesPage::exportCurrent);
    connect(m_ui->takeButton, &QPushButton::clicked, this, [this] {
        if (const SchemeEntry* entry = current())
            take(entry->document, m_ui->name->text());
    });
    connect(m_ui->openCycleButton, &QPushButton::clicked, this, &SchemesPage::openCycle);
    connect(m_ui->closeNoticeButton, &QToolButton::clicked, m_ui->noticeCard, &QWidget::hide);
    connectEditor();
    auto* find = new QShortcut(QKeySequence::Find, m_ui->readPage);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_ui->searchEdit, [this] {
        m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    });
}

void SchemesPage::connectEditor()
{
    m_ui->draftsButton->setMenu(m_entry->menu());
    m_ui->draftsButton->hide();
    connect(m_ui->newButton, &QPushButton::clicked, m_entry, &EditorEntry::makeNew);
    connect(m_ui->editButton, &QPushButton::clicked, this, [this] {
        if (const SchemeEntry* entry = current())
            m_entry->edit(*entry);
    });
    connect(m_entry, &EditorEntry::draftsRead, this, [this](int count) {
        m_ui->draftsButton->setText(tr("Drafts: %1").arg(count));
        m_ui->draftsButton->setVisible(count > 0);
    });
    connect(m_entry, &EditorEntry::finished, this, [this](const SchemeId& scheme) {
        if (m_model->rowOf(scheme) >= 0)
            select(scheme);
        else
            m_wanted = scheme;
        m_ui->list->setFocus(Qt::OtherFocusReason);
    });
}

void SchemesPage::arrive(const Destination& destination)
{
    if (destination.scheme) {
        if (m_model->rowOf(*destination.scheme) < 0)
            m_wanted = *destination.scheme; // Not read yet.
        else
            select(*destination.scheme);
    }
    if (!m_entry->isEditing())
        m_ui->list->setFocus(Qt::OtherFocusReason);
}

QString SchemesPage::guideChapter() const
{
    return m_entry->isEditing() ? QStringLiteral("editor") : QString();
}

void SchemesPage::load()
{
    if (!m_parts.desk.isOpen())
        return showShelf(libraryShelf(m_parts.desk.ports()));
    m_parts.desk.ask<SchemeShelf>(
        this, &readShelf, [this](const Result<SchemeShelf>& shelf) { showShelf(shelf); });
}

void SchemesPage::showShelf(const Result<SchemeShelf>& shelf)
{
    if (!shelf) {
        notify(sentence(shelf.error()), QStringLiteral("failure"));
        return;
    }
    const SchemeId before = m_wanted.isEmpty() && current() != nullptr
        ? SchemeId(current()->scheme.document().id)
        : std::exchange(m_wanted, {});
    m_positions = shelf->positions;
    m_entry->setShelf(shelf->entries, shelf->positions);
    m_model->show(shelf->entries, windowLanguage());
    fillBoxes();
    select(before);
}

void SchemesPage::fillBoxes()
{
    const QSignalBlocker periods(m_ui->periodBox);
    const QSignalBlocker positions(m_ui->positionBox);
    const QString period = m_ui->periodBox->currentData().toString();
    const QString position = m_ui->positionBox->currentData().toString();
    m_ui->periodBox->clear();
    m_ui->periodBox->addItem(tr("Any period"), QString());
    for (const PeriodKind kind :
         {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Half, PeriodKind::Year})
        m_ui->periodBox->addItem(periodKindText(kind), periodKindName(kind));
    m_ui->positionBox->clear();
    m_ui->positionBox->addItem(tr("Any position"), QString());
    for (const Position& one : m_positions)
        m_ui->positionBox->addItem(shownName(one.name, one.id.text()), one.id.text());
    m_ui->periodBox->setCurrentIndex(std::max(0, m_ui->periodBox->findData(period)));
    m_ui->positionBox->setCurrentIndex(std::max(0, m_ui->positionBox->findData(position)));
}

const SchemeEntry* SchemesPage::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_ui->list->currentIndex());
    return index.isValid() ? &m_model->entry(index.row()) : nullptr;
}

void SchemesPage::select(const SchemeId& scheme)
{
    const int row = m_model->rowOf(scheme);
    QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row));
    if (row >= 0 && !index.isValid()) {
        m_ui->searchEdit->clear();
        m_ui->periodBox->setCurrentIndex(0);
        m_ui->positionBox->setCurrentIndex(0);
        index = m_filter->mapFromSource(m_model->index(row));
    }
    m_ui->list->setCurrentIndex(index.isValid() ? index : m_filter->index(0, 0));
    m_ui->list->scrollTo(m_ui->list->currentIndex());
    showCurrent();
}

void SchemesPage::showCurrent()
{
    m_ui->emptyList->setVisible(m_filter->rowCount() == 0);
    const SchemeEntry* entry = current();
    if (entry == nullptr && m_filter->rowCount() > 0)
        return m_ui->list->setCurrentIndex(m_filter->index(0, 0)); // Leads here again.
    m_ui->readCard->setEnabled(entry != nullptr);
    if (entry == nullptr) {
        m_names.reset();
        m_ui->name->setText(tr("Choose a scheme from the list"));
        m_ui->facts->clear();
        m_ui->tree->clear();
        m_ui->indicator->clear();
        m_ui->text->clear();
        return;
    }
    m_names = std::make_unique<SchemeNames>(entry->scheme, windowLanguage(), m_positions);
    const SchemeDocument& document = entry->scheme.document();
    m_ui->name->setText(shownName(document.texts.name, document.id));
    m_ui->facts->setText(schemeFacts(*m_names));
    m_ui->tree->show(*m_names);
    m_ui->weightsHint->setText(describeWeights(*m_names, 0));
    m_ui->text->setHtml(schemeText(*m_names));
    m_ui->takeButton->setVisible(!entry->isInCompany);
    m_ui->takeButton->setEnabled(m_parts.desk.isOpen());
    m_ui->editButton->setText(entry->isInCompany ? tr("New version") : tr("Take and edit"));
    m_ui->editButton->setEnabled(m_parts.desk.isOpen());
    m_ui->newButton->setEnabled(m_parts.desk.isOpen());
    m_ui->openCycleButton->setEnabled(m_parts.desk.isOpen());
    m_ui->importButton->setEnabled(m_parts.desk.isOpen());
    showNode();
}

void SchemesPage::showNode()
{
    if (m_names)
        m_ui->indicator->show(*m_names, m_ui->tree->currentNode());
}

std::optional<QByteArray> SchemesPage::contents(const QString& path)
{
    constexpr qint64 kLargest = 16LL * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        notify(tr("%1 can't be read: %2. Nothing was changed.").arg(path, file.errorString()),
               QStringLiteral("failure"));
        return std::nullopt;
    }
    if (file.size() > kLargest) {
        notify(tr("%1 is larger than 16 MiB; a scheme file is not. Nothing was changed.").arg(path),
               QStringLiteral("failure"));
        return std::nullopt;
    }
    return file.readAll();
}

void SchemesPage::importFile(const QString& path)
{
    if (const auto file = contents(path))
        take(*file, QFileInfo(path).fileName());
}

void SchemesPage::take(const QByteArray& file, const QString& name)
{
    m_parts.desk.savingBegan();
    m_parts.desk.ask<SchemeEntry>(
        this,
        [file](const Access& access) { return importScheme(access, file); },
        [this, file, name](const Result<SchemeEntry>& taken) {
            m_parts.desk.savingEnded(SaveState::Saved);
            if (!taken) {
                notify(tr("%1 was not taken in; nothing was changed.\n%2")
                           .arg(name, schemeFault(taken.error(), file)),
                       QStringLiteral("failure"));
                return;
            }
            const SchemeDocument& document = taken->scheme.document();
            notify(tr("%1, version %2, is now a scheme of the company.")
                       .arg(shownName(document.texts.name, document.id))
                       .arg(document.version),
                   QStringLiteral("good"));
            m_wanted = SchemeId(document.id);
            Q_EMIT m_parts.desk.schemesChanged();
        });
}

void SchemesPage::checkFile()
{
    const QString path = m_parts.desk.ports().dialogs.openFile(
        this, tr("Check a scheme file"), tr("Scheme files (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto file = contents(path);
    if (!file)
        return;
    const QString name = QFileInfo(path).fileName();
    const auto scheme = m_parts.desk.ports().schemes.read(*file);
    if (scheme)
        notify(tr("%1 is sound. Indicators: %2.").arg(name).arg(scheme->indicators().size()),
               QStringLiteral("good"));
    else
        notify(tr("%1 is not sound. The first fault:\n%2")
                   .arg(name, schemeFault(scheme.error(), *file)),
               QStringLiteral("failure"));
}

void SchemesPage::exportCurrent()
{
    const SchemeEntry* entry = current();
    if (entry == nullptr)
        return;
    const QString path =
        m_parts.desk.ports().dialogs.saveFile(this,
                                              tr("Export the scheme"),
                                              entry->scheme.document().id + QStringLiteral(".json"),
                                              tr("Scheme files (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.write(entry->document) == entry->document.size() && file.commit();
    notify(isWritten ? tr("Written to %1.").arg(path)
                     : tr("%1 can't be written: %2.").arg(path, file.errorString()),
           isWritten ? QStringLiteral("good") : QStringLiteral("failure"));
}

void SchemesPage::openCycle()
{
    const SchemeEntry* entry = current();
    if (entry == nullptr)
        return;
    Destination destination;
    destination.page = PageId::Cycles;
    destination.scheme = SchemeId(entry->scheme.document().id);
    m_parts.desk.go(destination);
}

void SchemesPage::notify(const QString& text, const QString& tone)
{
    m_ui->notice->setText(text);
    m_ui->notice->setProperty("tone", tone);
    m_ui->notice->style()->unpolish(m_ui->notice);
    m_ui->notice->style()->polish(m_ui->notice);
    m_ui->noticeCard->show();
}

void SchemesPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_parts.desk.isOpen() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void SchemesPage::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        importFile(urls.first().toLocalFile());
}

void SchemesPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->tabs->setTabText(0, tr("Indicators"));
    m_ui->tabs->setTabText(1, tr("Grades, rules, pay"));
    m_ui->emptyList->setText(tr("No scheme fits. Try fewer words, or any period and position."));
    load();
}

} // namespace plumbline
