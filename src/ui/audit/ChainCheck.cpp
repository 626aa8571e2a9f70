// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/ChainCheck.h"

#include "application/text/Sentences.h"
#include "application/text/Typeset.h"
#include "application/trail/SearchTrail.h"
#include "ui/common/Desk.h"
#include "ui/common/FittedColumns.h"
#include "ui/common/TableDress.h"
#include "ui/common/Theme.h"
#include "ui_ChainCheck.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyle>

namespace plumbline {

namespace {

constexpr int kTickMilliseconds = 100;
constexpr int kHundred = 100;
constexpr int kThousandthsPerHundredth = 10;

} // namespace

ChainCheck::ChainCheck(Desk& desk, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::ChainCheck>())
{
    m_ui->setupUi(this);
    m_ticker.setInterval(kTickMilliseconds);
    QTableWidget& table = *m_ui->problems;
    dressTable(table);
    table.setColumnCount(2);
    new FittedColumns(table);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    setFocusProxy(m_ui->codeEdit);
    connectSignals(theme);
    clear();
}

ChainCheck::~ChainCheck()
{
    if (m_progress)
        m_progress->isCancelled = true;
    if (m_work)
        m_work->isFinished = true;
}

void ChainCheck::connectSignals(const Theme& theme)
{
    connect(m_ui->copyHead, &QPushButton::clicked, this, &ChainCheck::copy);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &ChainCheck::check);
    connect(m_ui->codeEdit, &QLineEdit::returnPressed, this, &ChainCheck::check);
    connect(m_ui->codeEdit, &QLineEdit::textChanged, this, &ChainCheck::offer);
    connect(&m_ticker, &QTimer::timeout, this, &ChainCheck::follow);
    const auto dress = [this, &theme] {
        m_ui->copyHead->setIcon(theme.icon(QStringLiteral("copy")));
        m_ui->checkButton->setIcon(theme.icon(QStringLiteral("shield-check")));
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
}

void ChainCheck::readHead()
{
    offer();
    m_desk.ask<TrailCode>(
        this,
        [](const Access& access) { return trailHead(access); },
        [this](const Result<TrailCode>& head) {
            m_ui->headCode->setText(head ? head->toString() : QString());
            m_ui->copyHead->setEnabled(head.has_value());
        });
}

void ChainCheck::clear()
{
    if (m_progress)
        m_progress->isCancelled = true;
    if (m_work)
        m_work->isFinished = true;
    m_work.reset();
    m_progress.reset();
    m_ticker.stop();
    m_check.reset();
    m_ui->headCode->clear();
    m_ui->codeEdit->clear();
    m_ui->copyHead->setEnabled(false);
    m_ui->problems->hide();
    say({}, "");
    offer();
}

void ChainCheck::offer()
{
    const bool hasCode = !m_ui->codeEdit->text().trimmed().isEmpty();
    m_ui->checkButton->setText(hasCode ? tr("Check against the code") : tr("Check the whole file"));
    m_ui->checkButton->setEnabled(!m_progress && m_desk.isOpen());
}

void ChainCheck::copy()
{
    QGuiApplication::clipboard()->setText(m_ui->headCode->text());
    say(tr("The code is on the clipboard."), "");
}

void ChainCheck::check()
{
    if (!m_ui->checkButton->isEnabled())
        return;
    m_against = m_ui->codeEdit->text().trimmed();
    const Result<PaperCode> code = PaperCode::parse(m_against);
    if (!code)
        return say(sentence(code.error()), "failure");
    m_check.reset();
    m_ui->problems->hide();
    m_work = m_desk.startWork(tr("Checking the file"), WorkUnit::Hundredths);
    m_work->total = kHundred;
    m_progress = std::make_shared<WorkProgress>();
    m_ticker.start();
    say(tr("Checking. You can go on working; changes wait until it is done."), "");
    offer();
    m_desk.ask<FileCheck>(
        this,
        [code = *code, progress = m_progress](const Access& access) {
            return checkFile(access, code, {}, *progress);
        },
        [this, progress = m_progress](const Result<FileCheck>& check) {
            if (progress == m_progress)
                conclude(check);
        });
}

void ChainCheck::follow()
{
    m_work->done = m_progress->thousandths / kThousandthsPerHundredth;
    if (m_work->isCancelled)
        m_progress->isCancelled = true;
}

void ChainCheck::conclude(const Result<FileCheck>& check)
{
    m_ticker.stop();
    m_work->isFinished = true;
    m_work.reset();
    m_progress.reset();
    offer();
    if (!check)
        return say(sentence(check.error()),
                   check.error().code == ErrorCode::Cancelled ? "" : "failure");
    m_check = *check;
    show(*check);
}

QString ChainCheck::verdict(const FileCheck& check) const
{
    const TrailReport& report = check.report;
    QString document;
    if (check.finding) {
        // What is said of the page stands apart from what is said of the file.
        for (const Message& message : told(*check.finding))
            document += sentence(message) + QLatin1Char('\n');
    }
    const QString counted = tr("Looked at: entries %1, rows %2, results computed again %3.")
                                .arg(QLocale().toString(report.entries),
                                     QLocale().toString(report.rows),
                                     QLocale().toString(report.results));
    if (!report.isSound())
        return document
            + together({tr("This file is not as it was left. Things that do not fit: %1.")
                            .arg(QLocale().toString(report.problemCount)),
                        counted});
    const QString sound = m_against.isEmpty() || check.finding
        ? tr("Everything fits: nothing was changed behind the program.")
        : tr("Everything fits, and the file stood at the code %1: it is the one that it was "
             "printed from.")
              .arg(m_against);
    return document + together({sound, counted});
}

void ChainCheck::show(const FileCheck& check)
{
    const TrailReport& report = check.report;
    say(verdict(check), check.isSound() ? "good" : "failure");
    QTableWidget& table = *m_ui->problems;
    table.setHorizontalHeaderLabels({tr("What does not fit"), tr("Where")});
    table.setRowCount(static_cast<int>(report.problems.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const TrailProblem& problem = report.problems[static_cast<std::size_t>(row)];
        table.setItem(row, 0, new QTableWidgetItem(sentence(problem.what)));
        table.setItem(row, 1, new QTableWidgetItem(problem.where));
    }
    table.setVisible(!report.problems.empty());
}

void ChainCheck::say(const QString& text, const char* tone)
{
    m_ui->verdict->setText(text);
    m_ui->verdict->setVisible(!text.isEmpty());
    m_ui->verdict->setProperty("tone", QLatin1String(tone));
    m_ui->verdict->style()->polish(m_ui->verdict);
}

void ChainCheck::retranslate()
{
    const QString head = m_ui->headCode->text();
    m_ui->retranslateUi(this);
    m_ui->headCode->setText(head);
    offer();
    if (m_check)
        show(*m_check);
    else if (!m_progress)
        say({}, "");
}

} // namespace plumbline
