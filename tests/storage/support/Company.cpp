// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/Company.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace plumbline {

QDateTime FixedClock::now() const
{
    return QDateTime(QDate(2024, 4, 2), QTime(9, 30, 15, 250), Qt::UTC);
}

Company sampleCompany()
{
    return {QStringLiteral("衡远售后服务"), QStringLiteral("Asia/Shanghai")};
}

CycleKey sampleCycle()
{
    return {SchemeId(QStringLiteral("team-quarterly")), Period::parse(u"2024Q1").value()};
}

Employee employeeOf(const QString& id)
{
    Employee employee;
    employee.id = EmployeeId(id);
    employee.name = QStringLiteral("单于晓明");
    employee.joined = QDate(2019, 2, 28);
    employee.teams = {{TeamId(QStringLiteral("客服一组")), QDate(2019, 2, 28)}};
    employee.positions = {{PositionId(QStringLiteral("advisor")), QDate(2019, 2, 28)}};
    return employee;
}

namespace {

/// One typed indicator; whatever is imported measures nothing in it.
constexpr const char* kSampleScheme =
    R"({"format": "plumbline-scheme/1", "id": "team-quarterly", "version": 1, "name": "Team",
        "period": "quarter", "positions": ["customer-service"], "root": {"children": [
        {"id": "csat", "name": "Satisfaction", "weight": "100",
         "grading": {"method": "attainment", "better": "higher", "target": "95"}}]}})";

} // namespace

Result<> fillSample(Repositories& repositories)
{
    const QDateTime now = FixedClock().now();
    const QString user = QStringLiteral("经理 王");
    const Team team{TeamId(QStringLiteral("客服一组")), QStringLiteral("客服一组"), {}, {}};
    const Position position{PositionId(QStringLiteral("advisor")),
                            LocalizedText(QStringLiteral("服务顾问"))};
    Cycle cycle;
    cycle.key = sampleCycle();
    cycle.openedAt = now;
    cycle.openedBy = user;
    std::vector<Appraisal> appraisals;
    for (const QString& id : {QStringLiteral("E1001"), QStringLiteral("E1002")})
        appraisals.push_back({EmployeeId(id), QStringLiteral("单于晓明"), position.id, team.id});
    return repositories.people()
        .saveTeam(team)
        .and_then([&] { return repositories.people().savePosition(position); })
        .and_then(
            [&] { return repositories.people().saveEmployee(employeeOf(QStringLiteral("E1001"))); })
        .and_then(
            [&] { return repositories.people().saveEmployee(employeeOf(QStringLiteral("E1002"))); })
        .and_then([&] {
            return repositories.schemes().add({cycle.key.scheme, 1, kSampleScheme, now, user});
        })
        .and_then([&] { return repositories.cycles().add(cycle, appraisals); });
}

StoredCell cellOf(const QString& employee, const QString& node, const QString& text)
{
    StoredCell cell;
    cell.employee = EmployeeId(employee);
    cell.key.node = node;
    cell.text = text;
    cell.enteredBy = QStringLiteral("经理 王");
    cell.enteredAt = FixedClock().now();
    return cell;
}

StoredResult resultOf(const QString& id, int rank)
{
    return {EmployeeId(id),
            rank > 0,
            rank > 0 ? QStringLiteral("94.50") : QString(),
            rank > 0 ? QStringLiteral("优秀") : QString(),
            rank,
            2,
            QByteArray("{\"score\": \"94.50\"}"),
            QByteArray("{\"values\":\0 {}}", 14)};
}

AuditEntry auditOf(const QString& action, const QString& after)
{
    AuditEntry entry;
    entry.at = FixedClock().now();
    entry.user = QStringLiteral("经理 王");
    entry.action = action;
    entry.object = QStringLiteral("team-quarterly/2024Q1/E1001/csat");
    entry.after = after;
    return entry;
}

Result<> saveEdit(Repositories& repositories, int edit)
{
    const QString text = QString::number(edit);
    Result<> saved;
    for (const QString& id : {QStringLiteral("E1001"), QStringLiteral("E1002")}) {
        if (saved) {
            saved =
                repositories.values().save(sampleCycle(), cellOf(id, QStringLiteral("csat"), text));
        }
        if (saved)
            saved = repositories.audit().add(auditOf(QStringLiteral("value.recorded"), text));
    }
    return saved;
}

Result<> saveOldEdit(Database& database, Repositories& repositories, int edit)
{
    const QString text = QString::number(edit);
    Result<> saved;
    for (const QString& id : {QStringLiteral("E1001"), QStringLiteral("E1002")}) {
        if (saved) {
            saved = database.execute(
                QStringLiteral(
                    "INSERT INTO cell (cycle, employee, kind, node, part, value, reason, "
                    "entered_by, entered_at) VALUES (1, '%1', 0, 'csat', '', '%2', '', "
                    "'经理 王', %3)")
                    .arg(id, text)
                    .arg(FixedClock().now().toMSecsSinceEpoch()));
        }
        if (saved)
            saved = repositories.audit().add(auditOf(QStringLiteral("value.recorded"), text));
    }
    return saved;
}

int storedEdit(Repositories& repositories)
{
    const auto cells = repositories.values().cells(sampleCycle());
    const auto head = repositories.audit().head();
    const auto entries = repositories.audit().entries(head.value() - 2, 2);
    if (cells->empty())
        return 0;
    const QString text = cells->front().text;
    const bool isWhole = cells->size() == 2 && cells->back().text == text && entries->size() == 2
        && entries->front().after == text && entries->back().after == text;
    return isWhole ? text.toInt() : -1;
}

std::string told(const Error& error)
{
    return codeName(error.code).toStdString() + " at " + error.at.toStdString() + ": "
        + error.message.text + " " + error.message.arguments.join(QLatin1Char('|')).toStdString();
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& contents)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(contents), contents.size());
}

void copyChanged(const QString& from,
                 const QString& to,
                 const std::function<void(QByteArray&)>& change)
{
    QByteArray contents = contentsOf(from);
    change(contents);
    write(to, contents);
}

namespace {

/// Memory where there is some to write to: these tests wait for the disk at every commit.
QString fastFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
}

} // namespace

CompanyTest::CompanyTest()
    : m_folder(fastFolder() + QStringLiteral("/准绳 测试 100%25 #?-XXXXXX"))
    , m_path(place(QStringLiteral("公司 一.plumb")))
{
}

QString CompanyTest::place(const QString& name) const
{
    return m_folder.filePath(name);
}

void CompanyTest::createSample()
{
    auto made = m_files.create(m_path, sampleCompany());
    ASSERT_TRUE(made) << told(made.error());
    m_store = std::move(*made);
    change(fillSample);
}

void CompanyTest::change(const std::function<Result<>(Repositories&)>& work)
{
    auto unit = m_store->begin();
    ASSERT_TRUE(unit);
    const Result<> done = work((*unit)->repositories());
    ASSERT_TRUE(done) << told(done.error());
    ASSERT_TRUE((*unit)->commit());
}

void CompanyTest::reopen()
{
    m_store.reset();
    auto opened = m_files.open(m_path, QStringLiteral("王芳"));
    ASSERT_TRUE(opened) << told(opened.error());
    m_store = std::move(*opened);
}

Database& CompanyTest::database()
{
    return static_cast<SqliteCompanyStore&>(*m_store).database();
}

} // namespace plumbline
