// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reporting/ReportSamples.h"

#include "domain/scoring/Evaluate.h"

#include <QtCore/QTimeZone>

namespace plumbline {

namespace {

struct Names
{
    const char16_t* zhCn;
    const char16_t* zhTw;
    const char16_t* en;
};

LocalizedText localized(const Names& names)
{
    return LocalizedText({{QStringLiteral("zh_CN"), QString::fromUtf16(names.zhCn)},
                          {QStringLiteral("zh_TW"), QString::fromUtf16(names.zhTw)},
                          {QStringLiteral("en"), QString::fromUtf16(names.en)}});
}

Texts texts(const Names& names)
{
    return {localized(names), {}, {}, {}};
}

Decimal decimal(const char* text)
{
    return Decimal::parse(QString::fromLatin1(text)).value();
}

SchemeNode percentIndicator(const char* id, const Names& names, const char* weight)
{
    SchemeNode node;
    node.id = QString::fromLatin1(id);
    node.texts = texts(names);
    node.weight = decimal(weight);
    Indicator indicator;
    indicator.unit = LocalizedText(QStringLiteral("%"));
    Attainment attainment;
    attainment.target = Decimal(100);
    indicator.grading = attainment;
    node.indicator = indicator;
    return node;
}

Grades grades()
{
    Grades grades;
    const std::pair<const char*, const char*> bounds[] = {{"A", "90"}, {"B", "75"}, {"C", "60"}};
    for (const auto& [grade, bound] : bounds)
        grades.list.push_back({QString::fromLatin1(grade), {}, decimal(bound)});
    grades.list.push_back({QStringLiteral("D"), {}, {}});
    return grades;
}

SchemeDocument quarterDocument()
{
    SchemeDocument document;
    document.id = QStringLiteral("team-quarterly");
    document.texts =
        texts({u"售后团队季度考核", u"售後團隊季度考核", u"After-sales team, quarterly"});
    document.positions = {PositionId(QStringLiteral("customer-service"))};
    document.weights = Weights::Relative;
    document.root.children = {
        percentIndicator("csat", {u"客户满意度", u"客戶滿意度", u"Customer satisfaction"}, "30"),
        percentIndicator("complaint-timeliness",
                         {u"投诉处理及时率", u"投訴處理及時率", u"Complaint timeliness"},
                         "20"),
        percentIndicator("first-time-resolution",
                         {u"一次性解决率", u"一次解決率", u"First-contact resolution"},
                         "15"),
        percentIndicator("process-compliance",
                         {u"流程执行合规率", u"流程執行合規率", u"Process compliance"},
                         "10"),
        percentIndicator("teamwork", {u"团队协作", u"團隊協作", u"Teamwork"}, "10"),
        percentIndicator("training", {u"培训与学习", u"培訓與學習", u"Training"}, "5")};
    document.grades = grades();
    return document;
}

Period quarter(const char* text)
{
    return Period::parse(QString::fromLatin1(text)).value();
}

ReportInput emptyReport(const SchemeDocument& document, const char16_t* name)
{
    Scheme scheme = Scheme::create(document).value();
    const EmployeeId id(QStringLiteral("E1003"));
    const PositionId position(QStringLiteral("customer-service"));
    Cycle cycle;
    cycle.schemeVersion = document.version;
    cycle.key = {SchemeId(document.id), quarter("2026Q4")};
    PersonInput person = emptyInput(scheme, id, position);
    person.name = QString::fromUtf16(name);
    return {
        .company = {QStringLiteral(u"青垣家电服务（示例公司）"), QStringLiteral("Asia/Shanghai")},
        .cycle = cycle,
        .scheme = scheme,
        .appraisal = {id, person.name, position, TeamId(QStringLiteral("service-one"))},
        .positionName = localized({u"客户服务", u"客戶服務", u"Customer service"}),
        .teamName = QStringLiteral(u"客户服务一组"),
        .leaderName = QStringLiteral(u"沈国梁"),
        .person = person,
        .result = {},
        .teamRates = {},
        .teamScore = {},
        .teamSize = 0,
        .adjustmentReasons = {},
        .notes = {},
        .history = {}};
}

void give(ReportInput& report, const char* node, const NodeValue& value)
{
    const int index = report.scheme.nodeIndex(QString::fromLatin1(node));
    report.person.values[static_cast<std::size_t>(index)] = value;
}

Measured measured(const char* numerator)
{
    return {decimal(numerator), {}};
}

Measured ratio(const char* numerator, const char* denominator)
{
    return {decimal(numerator), decimal(denominator)};
}

/// Evaluates the person alone, then puts them among others.
void score(ReportInput& report)
{
    const PersonInput people[] = {report.person};
    report.result = evaluate(report.scheme, report.cycle.key.period, people).people.front();
    if (report.result.score.isComplete()) {
        report.result.rank = 3;
        report.result.rankOf = 21;
    }
}

void addTeam(ReportInput& report)
{
    report.teamSize = 12;
    report.teamScore = Rational(8842, 100);
    for (std::size_t i = 0; i < report.scheme.nodes().size(); ++i)
        report.teamRates.emplace_back(Rational(80 + static_cast<int>(i * 7 % 15), 100));
}

void addHistory(ReportInput& report)
{
    const std::pair<const char*, int> scores[] = {
        {"2026Q1", 8713}, {"2026Q2", 8955}, {"2026Q3", 8874}};
    for (const auto& [period, hundredths] : scores)
        report.history.push_back({quarter(period), Rational(hundredths, 100), QStringLiteral("B")});
}

ReportInput filledQuarter()
{
    ReportInput report = emptyReport(quarterDocument(), u"周玉兰");
    give(report, "csat", measured("95.86"));
    give(report, "complaint-timeliness", ratio("4700", "53"));
    give(report, "first-time-resolution", ratio("8700", "110"));
    give(report, "process-compliance", measured("94.1"));
    give(report, "teamwork", measured("94"));
    give(report, "training", measured("85"));
    addTeam(report);
    addHistory(report);
    report.notes = {{QStringLiteral("csat"),
                     QStringLiteral(u"10 月两起差评均为回电超过承诺时间，已与本人核对录音，11 "
                                    u"月起由周玉兰每周抽听五通。")}};
    return report;
}

} // namespace

ReportInput quarterReport()
{
    ReportInput report = filledQuarter();
    score(report);
    return report;
}

ReportInput incompleteReport()
{
    ReportInput report = filledQuarter();
    give(report, "teamwork", std::monostate());
    score(report);
    return report;
}

QDateTime reportTime()
{
    return QDateTime(QDate(2026, 11, 21), QTime(12, 34), QTimeZone::utc());
}

ReportOptions sampleOptions(const char* language)
{
    ReportOptions options;
    options.language = QString::fromLatin1(language);
    options.madeAt = reportTime();
    return options;
}

namespace {

SchemeNode group(int number, const Names& names)
{
    SchemeNode node;
    node.id = QStringLiteral("group-%1").arg(number);
    node.texts = texts(names);
    node.weight = Decimal(20);
    return node;
}

SchemeNode pointsIndicator(int number, const Names& names)
{
    SchemeNode node;
    node.id = QStringLiteral("indicator-%1").arg(number);
    node.texts = texts(names);
    node.weight = number % 6 == 0 ? Decimal(20) : Decimal(16);
    Indicator indicator;
    indicator.full = Decimal(20);
    indicator.grading = PointsGrading{};
    if (number % 11 == 0) {
        Deduction deduction;
        deduction.items = {
            {QStringLiteral("late"),
             texts({u"日报迟交或漏交", u"日報遲交或漏交", u"Daily report late or missing"}),
             EachItem{Decimal(2), CountMode::WholeUp, {}}},
            {QStringLiteral("absent"),
             texts({u"缺勤", u"缺勤", u"Absence"}),
             EachItem{Decimal(1), CountMode::Exact, {}}}};
        indicator.grading = deduction;
    }
    node.indicator = indicator;
    return node;
}

void addTree(SchemeDocument& document)
{
    const Names groups[] = {
        {u"服务质量", u"服務品質", u"Quality of service"},
        {u"工作效率", u"工作效率", u"Efficiency of work"},
        {u"客户关系与投诉处理", u"客戶關係與投訴處理", u"Customer relations and complaints"},
        {u"安全与规范", u"安全與規範", u"Safety and standards"},
        {u"学习与成长", u"學習與成長", u"Learning and growth"}};
    const Names long1{u"上门服务预约时间遵守情况与延误提前告知率",
                      u"到府服務預約時間遵守情況與延誤提前告知率",
                      u"Keeping of appointment times and early notice of delays"};
    const Names short1{u"工单填写完整率", u"工單填寫完整率", u"Completeness of work orders"};
    for (int g = 0; g < 5; ++g) {
        SchemeNode node = group(g + 1, groups[g]);
        for (int i = 1; i <= 6; ++i)
            node.children.push_back(pointsIndicator(g * 6 + i, i % 4 == 0 ? long1 : short1));
        if (g == 1)
            node.penalties = {{QStringLiteral("complaint"),
                               texts({u"有责投诉", u"有責投訴", u"Justified complaint"}),
                               EachItem{Decimal(5), CountMode::Exact, {}}}};
        document.root.children.push_back(node);
    }
}

void addRulesAndPay(SchemeDocument& document)
{
    Rule commend;
    commend.id = QStringLiteral("good-quarter");
    commend.texts =
        texts({u"季度得分达到 80 分", u"季度得分達到 80 分", u"Score of 80 in the quarter"});
    commend.when = {
        {{MetricKind::Score, {}, {}}, Comparison::GreaterOrEqual, NumberOperand{Decimal(80)}}};
    commend.then = {{{}, PayEffect{Decimal(300)}}, {{}, ActionEffect{Action::Commend}}};
    Rule cap;
    cap.id = QStringLiteral("weak-safety");
    cap.texts =
        texts({u"安全与规范得分率低于 90%", u"安全與規範得分率低於 90%", u"Safety below 90%"});
    cap.when = {{{MetricKind::Rate, QStringLiteral("group-4"), {}},
                 Comparison::Less,
                 NumberOperand{decimal("0.9")}}};
    cap.then = {{{}, GradeCapEffect{QStringLiteral("C")}}, {{}, BonusPercentEffect{Decimal(-20)}}};
    document.rules = {commend, cap};
    PayPart base;
    base.id = QStringLiteral("base");
    base.texts = texts({u"岗位工资", u"職務薪資", u"Base pay"});
    base.of = QStringLiteral(u"月薪");
    base.share = Decimal(70);
    PayPart bonus;
    bonus.id = QStringLiteral("bonus");
    bonus.texts = texts({u"绩效奖金", u"績效獎金", u"Performance bonus"});
    bonus.of = QStringLiteral(u"月薪");
    bonus.share = Decimal(30);
    bonus.factor = ScoreRateFactor{};
    bonus.kind = PartKind::Bonus;
    document.pay = PayPlan{{base, bonus}};
}

SchemeDocument longDocument()
{
    SchemeDocument document;
    document.id = QStringLiteral("department-quantified");
    document.version = 3;
    document.texts = texts({u"客户服务部量化考核（三十项指标）",
                            u"客戶服務部量化考核（三十項指標）",
                            u"Customer service department, thirty indicators"});
    document.positions = {PositionId(QStringLiteral("customer-service"))};
    addTree(document);
    document.grades = grades();
    document.adjustments = {{QStringLiteral("praise"),
                             texts({u"表扬加分", u"表揚加分", u"Praise"}),
                             Decimal(0),
                             Decimal(5)},
                            {QStringLiteral("blame"),
                             texts({u"违规扣分", u"違規扣分", u"Breach"}),
                             Decimal(-10),
                             Decimal(0)}};
    document.limits = {Decimal(0), Decimal(120)};
    addRulesAndPay(document);
    return document;
}

void giveAll(ReportInput& report)
{
    const char* points[] = {"18", "17.5", "20", "15.25", "19", "16"};
    for (const int index : report.scheme.indicators()) {
        NodeValue& value = report.person.values[static_cast<std::size_t>(index)];
        const SchemeNode& source = *report.scheme.node(index).source;
        if (std::holds_alternative<Deduction>(source.indicator->grading))
            value = ItemEntries{{{decimal("0.5"), decimal("1")}, {decimal("1")}}};
        else
            value = measured(points[index % 6]);
    }
    give(report, "group-2", ItemEntries{{{Decimal(1)}}});
}

} // namespace

ReportInput longReport()
{
    ReportInput report = emptyReport(longDocument(), u"欧阳·阿依努尔·买买提江");
    giveAll(report);
    report.person.amounts = {{QStringLiteral(u"月薪"), Decimal(6000)}};
    report.person.adjustments = {{Decimal(2), decimal("1.5")}, {Decimal(-1)}};
    report.adjustmentReasons = {{QStringLiteral(u"两次收到客户书面表扬，锦旗存于服务台")},
                                {QStringLiteral(u"一次未按规定佩戴工牌")}};
    addTeam(report);
    addHistory(report);
    const QString remark = QStringLiteral(
        u"10 月 12 日和 11 月 3 日的两件延误均因西区备件仓缺主控板，客户已提前一天得到通知；"
        u"工单、到货单和通话录音见附件。与户主约定的改期均有书面确认。");
    for (int i = 1; i <= 12; ++i)
        report.notes.push_back({QStringLiteral("indicator-%1").arg(i * 2), remark});
    score(report);
    return report;
}

} // namespace plumbline
