// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/AppraisalPage.h"

#include "application/text/PeriodWords.h"
#include "application/text/Pinyin.h"
#include "application/text/Sentences.h"
#include "ui/appraisal/AppealForm.h"
#include "ui/appraisal/AppraisalWords.h"
#include "ui/appraisal/EntryModel.h"
#include "ui/appraisal/ReasonForm.h"
#include "ui/common/Desk.h"
#include "ui/common/WayNames.h"
#include "ui_AppraisalPage.h"

namespace plumbline {

namespace {

constexpr int kLeastHeight = 480;

/// -1: not among them.
int rowOf(const std::vector<CourseLine>& lines, const EmployeeId& employee)
{
    const auto found = std::ranges::find_if(
        lines, [&](const CourseLine& line) { return line.appraisal.employee == employee; });
    return found == lines.end() ? -1 : static_cast<int>(found - lines.begin());
}

} // namespace

AppraisalPage::AppraisalPage(const PageParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::AppraisalPage>())
{
    m_ui->setupUi(this);
    setMinimumHeight(kLeastHeight); // Its lists give way on a small screen.
    setUp();
    setUpTables();
    setUpKeys();
    connectSignals();
    connectForms();
    retranslate();
}

AppraisalPage::~AppraisalPage() = default;

/// Where one can scroll the detail keeps the height it needs at its width.
QSize AppraisalPage::minimumSizeHint() const
{
    const QWidget& detail = *m_ui->detail;
    const int lacking = detail.isVisible()
        ? detail.layout()->minimumHeightForWidth(detail.width()) - detail.minimumSizeHint().height()
        : 0;
    return Page::minimumSizeHint() + QSize(0, std::max(0, lacking));
}

void AppraisalPage::arrive(const Destination& destination)
{
    if (destination.employee)
        m_wanted = *destination.employee;
    m_wantedLine = destination.node;
    refresh();
    m_ui->peopleTable->setFocus(Qt::OtherFocusReason);
}

void AppraisalPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        load();
}

void AppraisalPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        load();
}

void AppraisalPage::load()
{
    m_isStale = false;
    m_failure.reset();
    const std::optional<CycleKey> key = m_parts.desk.currentCycle();
    if (!m_parts.desk.isOpen() || !key) {
        showPeople({});
        return;
    }
    m_isLoading = m_courses.empty();
    showState();
    const int request = ++m_request;
    m_parts.desk.ask<CourseList>(
        this,
        [key = *key](const Access& access) {
            return courses(access, key).map([&access](std::vector<CourseLine> lines) {
                PersonNames names = namesFor(loadPeople(access), lines);
                return CourseList{std::move(lines), std::move(names)};
            });
        },
        [this, request](Result<CourseList> list) {
            if (request != m_request)
                return;
            m_isLoading = false;
            if (!list)
                m_failure = list.error();
            showPeople(list ? *std::move(list) : CourseList());
        });
}

void AppraisalPage::showPeople(CourseList list)
{
    const bool isAskedFor = !m_wanted.isEmpty();
    const EmployeeId before = isAskedFor ? m_wanted : current().value_or(EmployeeId());
    m_courses = std::move(list.lines);
    if (!m_courses.empty())
        m_wanted = {};
    m_names = std::move(list.names);
    m_people->present(AppraisalTables::people(m_courses, m_names));
    // Who sees nobody but themselves needs no list.
    m_ui->peoplePanel->setVisible(m_courses.size() > 1);
    filter();
    const int row = rowOf(m_courses, before);
    if (isAskedFor && row >= 0 && m_people->placeOf(row) < 0) {
        // The filters hide who is asked for: they give way.
        m_ui->searchEdit->clear();
        m_ui->stateBox->setCurrentIndex(0);
    }
    select(before);
    showState();
}

bool AppraisalPage::accepts(int row) const
{
    if (row >= static_cast<int>(m_courses.size()))
        return false; // The table still stands while others are read.
    const CourseLine& line = m_courses[static_cast<std::size_t>(row)];
    const QVariant state = m_ui->stateBox->currentData();
    if (state.isValid() && static_cast<int>(line.state) != state.toInt())
        return false;
    const Appraisal& one = line.appraisal;
    const QString typed = m_ui->searchEdit->text().trimmed();
    return typed.isEmpty() || one.employee.text().startsWith(typed, Qt::CaseInsensitive)
        || matchesName(one.name, nameKey(one.name), typed);
}

void AppraisalPage::applyFilters()
{
    const EmployeeId before = current().value_or(EmployeeId());
    filter();
    select(before);
}

void AppraisalPage::filter()
{
    m_people->setFilter([this](int row) { return accepts(row); });
    m_ui->countLabel->setText(
        tr("%1 of %2 shown").arg(m_people->rowCount()).arg(m_people->madeRows()));
}

std::optional<EmployeeId> AppraisalPage::current() const
{
    const int row = m_people->madeRow(m_ui->peopleTable->currentIndex());
    if (row < 0 || row >= static_cast<int>(m_courses.size()))
        return std::nullopt;
    return m_courses[static_cast<std::size_t>(row)].appraisal.employee;
}

void AppraisalPage::select(const EmployeeId& employee)
{
    const int place = m_people->placeOf(std::max(0, rowOf(m_courses, employee)));
    m_isSelecting = true;
    m_ui->peopleTable->setCurrentIndex(m_people->index(std::max(0, place), 0));
    m_isSelecting = false;
    loadView();
}

void AppraisalPage::loadView()
{
    const auto employee = current();
    const std::optional<CycleKey> key = m_parts.desk.currentCycle();
    const bool isSame = m_view && employee && m_view->course.appraisal.employee == *employee;
    if (!isSame) {
        closeForm();
        m_tables.reset();
        m_view.reset();
    }
    if (!employee || !key)
        return showView();
    m_parts.desk.ask<AppraisalView>(
        this,
        [key = *key, id = *employee](const Access& access) {
            return appraisalView(access, key, id);
        },
        [this, id = *employee](Result<AppraisalView> view) {
            if (current() != id)
                return;
            if (!view) {
                m_failure = view.error();
                return showState();
            }
            m_tables.reset();
            m_view.emplace(*std::move(view));
            m_tables = std::make_unique<AppraisalTables>(*m_view, m_names);
            showView();
        });
}

void AppraisalPage::readStored()
{
    closeForm();
    load();
}

void AppraisalPage::showState()
{
    const bool isOpen = m_parts.desk.isOpen();
    const bool hasPeople = !m_courses.empty();
    m_ui->failure->setVisible(m_failure.has_value());
    if (m_failure)
        m_ui->failure->setText(sentence(*m_failure));
    m_ui->stack->setCurrentWidget(hasPeople ? m_ui->mainPage : m_ui->emptyPage);
    m_ui->emptyText->setText(!isOpen           ? tr("Open a company file to see appraisals.")
                                 : m_isLoading ? tr("Reading the appraisals …")
                                 : m_parts.desk.currentCycle()
                                 ? tr("Nobody in this cycle has an appraisal that you may see.")
                                 : tr("Appraisals belong to a cycle. Open one first."));
    m_ui->emptyButton->setText(isOpen ? tr("Go to the cycles") : tr("Go to the start"));
    m_ui->emptyButton->setVisible(!m_isLoading);
    if (const auto& key = m_parts.desk.currentCycle(); key && hasPeople)
        m_ui->scope->setText(periodText(key->period));
    else
        m_ui->scope->clear();
}

} // namespace plumbline
