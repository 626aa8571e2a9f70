// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/VersionsPage.h"

#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/schemes/SchemeListDelegate.h"
#include "ui/versions/EditionFile.h"
#include "ui/versions/EditionPicker.h"
#include "ui/versions/SchemeReader.h"
#include "ui/versions/VersionWords.h"
#include "ui_VersionsPage.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>

namespace plumbline {

VersionsPage::VersionsPage(const PageParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::VersionsPage>())
    , m_rows(new EditionModel(this))
    , m_picker(new EditionPicker(parts.theme, this))
    , m_reader(new SchemeReader(parts.theme, this))
{
    m_ui->setupUi(this);
    setUp();
    setUpKeys();
    connectSignals();
    retranslate();
}

VersionsPage::~VersionsPage() = default;

void VersionsPage::setUp()
{
    m_ui->versionList->setModel(m_rows);
    m_ui->versionList->setItemDelegate(new SchemeListDelegate(m_parts.theme, this));
    m_ui->differences->setTheme(m_parts.theme);
    for (QLabel* label : {m_ui->schemeName, m_ui->retired, m_ui->heading, m_ui->count})
        label->setTextFormat(Qt::PlainText);
    m_ui->failure->hide();
    m_ui->retired->hide();
    constexpr int kCourseWidth = 340;
    constexpr int kDifferenceWidth = 780;
    m_ui->splitter->setSizes({kCourseWidth, kDifferenceWidth});
    m_ui->splitter->setStretchFactor(1, 1);
    dress();
}

void VersionsPage::dress()
{
    const auto icon = [this](const char* name) { return m_parts.theme.icon(QLatin1String(name)); };
    m_ui->backButton->setIcon(icon("chevron-left"));
    m_ui->copyButton->setIcon(icon("copy"));
    m_ui->readButton->setIcon(icon("eye"));
    m_ui->exportButton->setIcon(icon("download"));
    m_ui->swapButton->setIcon(icon("refresh-cw"));
    for (QPushButton* picking : std::initializer_list<QPushButton*>{
             m_ui->schemeButton, m_ui->beforeButton, m_ui->afterButton})
        picking->setIcon(icon("search"));
}

void VersionsPage::setUpKeys()
{
    const auto key = [this](const QKeySequence& sequence, void (VersionsPage::*action)()) {
        auto* shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence::Back, &VersionsPage::goBack);
    key(Qt::CTRL | Qt::Key_E, &VersionsPage::exportCurrent);
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_C, &VersionsPage::copy);
    key(Qt::CTRL | Qt::Key_T, &VersionsPage::swapSides);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { pick(Picked::Scheme); });
    auto* compare = new QShortcut(Qt::CTRL | Qt::Key_D, this);
    compare->setContext(Qt::WidgetWithChildrenShortcut);
    connect(compare, &QShortcut::activated, this, [this] { pick(Picked::Before); });
}

void VersionsPage::connectSignals()
{
    Desk& desk = m_parts.desk;
    const auto reload = [this] {
        if (isVisible()) // Else it is read when one comes here.
            load(m_shelf.scheme);
    };
    connect(&desk, &Desk::schemesChanged, this, reload);
    connect(&desk, &Desk::cyclesChanged, this, reload);
    connect(&desk, &Desk::companyOpened, this, reload);
    connect(&desk, &Desk::companyClosed, this, reload);
    connect(&m_parts.theme, &Theme::changed, this, &VersionsPage::dress);
    connect(m_ui->versionList->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &VersionsPage::compareSelected);
    connect(m_ui->versionList->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &VersionsPage::showDetails);
    connect(m_ui->versionList, &QListView::activated, this, &VersionsPage::read);
    connect(m_ui->backButton, &QPushButton::clicked, this, &VersionsPage::goBack);
    connect(m_ui->readButton, &QPushButton::clicked, this, &VersionsPage::read);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &VersionsPage::exportCurrent);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &VersionsPage::copy);
    connect(m_ui->swapButton, &QPushButton::clicked, this, &VersionsPage::swapSides);
    connect(m_ui->schemeButton, &QPushButton::clicked, this, [this] { pick(Picked::Scheme); });
    connect(m_ui->beforeButton, &QPushButton::clicked, this, [this] { pick(Picked::Before); });
    connect(m_ui->afterButton, &QPushButton::clicked, this, [this] { pick(Picked::After); });
    connect(m_picker, &EditionPicker::picked, this, &VersionsPage::take);
}

void VersionsPage::arrive(const Destination& destination)
{
    m_wanted = destination.editions;
    load(destination.scheme.value_or(m_shelf.scheme));
    m_ui->versionList->setFocus(Qt::OtherFocusReason);
}

void VersionsPage::load(const SchemeId& scheme)
{
    if (!m_parts.desk.isOpen())
        return showShelf(libraryVersions(m_parts.desk.ports(), scheme));
    m_parts.desk.ask<VersionsShelf>(
        this,
        [scheme](const Access& access) { return readVersions(access, scheme); },
        [this](Result<VersionsShelf> shelf) { showShelf(std::move(shelf)); });
}

void VersionsPage::showShelf(Result<VersionsShelf> shelf)
{
    m_ui->failure->setVisible(!shelf);
    m_ui->splitter->setVisible(shelf.has_value());
    if (!shelf) {
        m_ui->failure->setText(sentence(shelf.error()));
        return;
    }
    const bool isSame = shelf->scheme == m_shelf.scheme && m_wanted.empty();
    const std::optional<EditionKey> looked = isSame ? current() : std::nullopt;
    const auto sides = std::pair(m_before, m_after);
    m_shelf = *std::move(shelf);
    showCourse();
    const auto isThere = [this](const std::optional<EditionKey>& key) {
        return key && m_shelf.find(*key);
    };
    const int row = looked ? m_rows->rowOf(*looked) : -1;
    m_ui->versionList->setCurrentIndex(m_rows->index(std::max(row, 0), 0));
    if (row >= 0 && isThere(sides.first) && isThere(sides.second)) {
        std::tie(m_before, m_after) = sides;
        showSides();
    }
    showWanted();
}

void VersionsPage::showCourse()
{
    const VersionWords words(m_parts.desk, m_shelf);
    const std::vector<EditionKey> keys = m_shelf.course();
    std::vector<EditionRow> rows;
    for (const EditionKey& key : keys)
        rows.push_back({key, words.row(key), words.facts(key), {}});
    const SchemeEdition* newest = keys.empty() ? nullptr : m_shelf.find(keys.front());
    m_ui->schemeName->setText(newest ? shownName(newest->document.texts.name, newest->document.id)
                                     : QString());
    m_ui->retired->setText(words.retirement());
    m_ui->retired->setVisible(!m_ui->retired->text().isEmpty());
    m_before.reset();
    m_after.reset();
    m_rows->show(std::move(rows));
}

void VersionsPage::showWanted()
{
    const std::vector<EditionKey> wanted = std::exchange(m_wanted, {});
    if (wanted.empty())
        return;
    if (const int row = m_rows->rowOf(wanted.front()); row >= 0)
        m_ui->versionList->setCurrentIndex(m_rows->index(row, 0));
    m_after = wanted.front();
    m_before.reset();
    if (wanted.size() > 1 && m_shelf.find(wanted[1]))
        m_before = wanted[1];
    showSides();
    if (!m_before)
        pick(Picked::Before);
}

std::optional<EditionKey> VersionsPage::current() const
{
    const QModelIndex index = m_ui->versionList->currentIndex();
    return index.isValid() ? std::optional(m_rows->row(index.row()).key) : std::nullopt;
}

void VersionsPage::compareSelected()
{
    QModelIndexList rows = m_ui->versionList->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    m_after = m_rows->row(rows.front().row()).key;
    m_before = rows.size() > 1 ? m_rows->row(rows.back().row()).key : m_shelf.before(*m_after);
    showSides();
}

void VersionsPage::showDetails()
{
    const auto key = current();
    const VersionWords words(m_parts.desk, m_shelf);
    QString html;
    if (key) {
        for (const QString& paragraph : words.told(*key))
            html += QStringLiteral("<p style=\"margin:0 0 %1px 0\">%2</p>")
                        .arg(QString::number(space::kSmall), paragraph.toHtmlEscaped());
    }
    m_ui->details->setText(html);
    const SchemeEdition* edition = key ? m_shelf.find(*key) : nullptr;
    m_ui->readButton->setEnabled(edition && Scheme::create(edition->document).has_value());
    m_ui->exportButton->setEnabled(edition != nullptr);
}

QString VersionsPage::sideName(const std::optional<EditionKey>& key) const
{
    const SchemeEdition* edition = key ? m_shelf.find(*key) : nullptr;
    return edition ? VersionWords::name(*edition) : tr("Choose…");
}

void VersionsPage::showSides()
{
    const auto name = [this](QPushButton* button, const std::optional<EditionKey>& key) {
        button->setText(sideName(key).replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setToolTip(sideName(key));
    };
    name(m_ui->beforeButton, m_before);
    name(m_ui->afterButton, m_after);
    m_ui->beforeButton->setAccessibleName(tr("Before: %1").arg(sideName(m_before)));
    m_ui->afterButton->setAccessibleName(tr("Afterwards: %1").arg(sideName(m_after)));
    m_ui->swapButton->setEnabled(m_before && m_after);
    showDifference();
}

void VersionsPage::showDifference()
{
    const SchemeEdition* before = m_before ? m_shelf.find(*m_before) : nullptr;
    const SchemeEdition* after = m_after ? m_shelf.find(*m_after) : nullptr;
    m_comparison.reset();
    if (before && after)
        m_comparison = compareEditions(*before, *after, windowLanguage(), m_shelf.positions);
    const bool hasChanges = m_comparison && !m_comparison->changes.empty();
    m_ui->copyButton->setEnabled(hasChanges);
    m_ui->heading->setText(hasChanges ? heading(*m_comparison) : QString());
    m_ui->heading->setVisible(!m_ui->heading->text().isEmpty());
    m_ui->count->setText(hasChanges ? DifferenceView::counted(*m_comparison) : QString());
    m_ui->count->setVisible(hasChanges);
    if (hasChanges)
        m_ui->differences->present(*m_comparison);
    else if (m_comparison)
        m_ui->differences->say(m_before == m_after ? tr("Both sides are the very same.")
                                                   : tr("Nothing differs: the two say the same, "
                                                        "word for word and figure for figure."));
    else if (m_after)
        m_ui->differences->say(tr("Nothing stands before it. Choose what to compare it with."));
    else
        m_ui->differences->say(tr("Choose two versions, or two schemes, to see what differs."));
}

QString VersionsPage::heading(const SchemeComparison& comparison) const
{
    if (comparison.isOneScheme)
        return {};
    const QString shared = comparison.shared > 0
        ? tr("%n indicator(s) with the same id are compared.", nullptr, comparison.shared)
        : tr("No indicator has the same id in both.");
    return tr("Two different schemes. What only the first one has is said to be removed, what only "
              "the second one has, added. %1")
        .arg(shared);
}

void VersionsPage::goBack()
{
    Destination destination;
    destination.page = PageId::Schemes;
    if (!m_shelf.scheme.isEmpty())
        destination.scheme = m_shelf.scheme;
    m_parts.desk.go(destination);
}

std::vector<EditionRow> VersionsPage::pickable() const
{
    std::vector<EditionRow> rows;
    for (const SchemeEdition& edition : m_shelf.editions)
        rows.push_back({edition.key,
                        VersionWords::name(edition),
                        VersionWords::place(edition),
                        edition.document.texts.name.all().values()
                            + QStringList{edition.key.scheme.text(), edition.document.id}});
    return rows;
}

void VersionsPage::pick(Picked what)
{
    m_picked = what;
    switch (what) {
    case Picked::Scheme:
        return m_picker->show(tr("Which scheme's versions?"), tr("Show its versions"), pickable());
    case Picked::Before:
        return m_picker->show(tr("Compare with…"), tr("Compare with this"), pickable());
    case Picked::After:
        return m_picker->show(tr("What is compared"), tr("Compare this"), pickable());
    }
}

void VersionsPage::take(const EditionKey& key)
{
    if (m_picked == Picked::Scheme) {
        load(key.scheme);
        m_ui->versionList->setFocus(Qt::OtherFocusReason);
        return;
    }
    (m_picked == Picked::Before ? m_before : m_after) = key;
    showSides();
    m_ui->differences->setFocus(Qt::OtherFocusReason);
}

void VersionsPage::swapSides()
{
    if (!m_before || !m_after)
        return;
    std::swap(m_before, m_after);
    showSides();
}

void VersionsPage::read()
{
    const auto key = current();
    const SchemeEdition* edition = key ? m_shelf.find(*key) : nullptr;
    if (!edition)
        return;
    if (const auto scheme = Scheme::create(edition->document))
        m_reader->show(VersionWords::name(*edition),
                       SchemeNames(*scheme, windowLanguage(), m_shelf.positions));
}

void VersionsPage::exportCurrent()
{
    const auto key = current();
    if (const SchemeEdition* edition = key ? m_shelf.find(*key) : nullptr)
        exportEdition(m_parts.desk, this, *edition);
}

void VersionsPage::copy()
{
    if (!m_comparison || m_comparison->changes.empty())
        return;
    const QString title =
        tr("%1 → %2", "before, afterwards").arg(sideName(m_before), sideName(m_after));
    QGuiApplication::clipboard()->setText(
        title + QStringLiteral("\n\n") + DifferenceView::plain(*m_comparison) + QLatin1Char('\n'));
    m_parts.desk.tell(tr("The differences are copied."));
}

void VersionsPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->backButton->setToolTip(tr("Alt+Left"));
    m_ui->copyButton->setToolTip(tr("As text, to paste elsewhere (Ctrl+Shift+C)"));
    m_ui->schemeButton->setToolTip(tr("Ctrl+F"));
    m_ui->exportButton->setToolTip(tr("This version as a scheme file (Ctrl+E)"));
    m_ui->readButton->setToolTip(tr("The whole scheme as this version says it (Enter)"));
    m_ui->swapButton->setToolTip(tr("Ctrl+T"));
    load(m_shelf.scheme);
}

} // namespace plumbline
