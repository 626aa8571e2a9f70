// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportExport.h"

#include "ui/common/Desk.h"

#include <QtCore/QDir>

namespace plumbline {

namespace {

Result<> write(const ReportPrinter& printer,
               const std::vector<ReportContent>& contents,
               const ReportOptions& options,
               const ExportTarget& target,
               const std::shared_ptr<Work>& work)
{
    const ReportRun run{[work](int done, int total) {
                            work->total = total;
                            work->done = done;
                        },
                        [work] { return work->isCancelled.load(); }};
    return target.kind == ExportTarget::Kind::OneFile
        ? printer.writeCombined(target.path, contents, options, run)
        : printer.writeEach(target.path, contents, options, run);
}

} // namespace

ReportExport::ReportExport(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
}

ReportExport::~ReportExport()
{
    if (!m_thread)
        return;
    m_work->isCancelled = true;
    m_thread->wait();
    m_work->isFinished = true;
}

void ReportExport::start(std::vector<ReportContent> contents,
                         const ReportOptions& options,
                         const ExportTarget& target)
{
    if (isRunning())
        return;
    const int count = static_cast<int>(contents.size());
    m_work = m_desk.startWork(tr("Writing reports"));
    m_work->total = count;
    auto outcome = std::make_shared<Result<>>();
    m_thread.reset(QThread::create(
        [printer = &m_desk.ports().printer,
         contents = std::move(contents),
         options,
         target,
         work = m_work,
         outcome] { *outcome = write(*printer, contents, options, target, work); }));
    connect(m_thread.get(), &QThread::finished, this, [this, outcome, count, target] {
        conclude(*outcome, count, target);
    });
    m_thread->start();
}

void ReportExport::conclude(const Result<>& outcome, int people, const ExportTarget& target)
{
    m_thread->wait();
    m_thread.release()->deleteLater();
    m_work->isFinished = true;
    m_work.reset();
    const QString path = QDir::toNativeSeparators(target.path);
    if (outcome)
        m_desk.tell(tr("Reports written: %1, to %2").arg(people).arg(path));
    else if (outcome.error().code == ErrorCode::Cancelled)
        m_desk.tell(tr("Stopped. No report was written."), Tone::Warning);
    else
        m_desk.tell(outcome.error());
    Q_EMIT finished();
}

} // namespace plumbline
