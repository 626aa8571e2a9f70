// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/FieldWords.h"

#include "application/text/Sentences.h"

#include <array>
#include <map>
#include <mutex>
#include <span>

namespace plumbline {

namespace {

struct Words
{
    const char* field;
    const char* words;
};

constexpr std::array kCommon{
    Words{"id",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "id|record id|record number|number|no|reference|ref|serial number|"
                            "call id|call number|ticket id|ticket number|ticket|case id|case "
                            "number|case|chat id|contact id|complaint id|complaint number|visit "
                            "id|check id|training id|survey id|response id|event id|order "
                            "id|order number|order no|repair order|work order")},
    Words{"employee",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "employee|agent|staff number|staff no|employee id|employee number|"
                            "employee no|agent id|agent name|employee name|staff|staff "
                            "name|advisor|adviser|service advisor|technician|engineer|operator|"
                            "representative|rep|sales representative|owner|assignee|assigned "
                            "to|handled by|clerk|name")},
    Words{"customer",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "customer|customer id|customer number|customer no|customer "
                            "name|client|client id|client name|account|caller|caller "
                            "id|phone|phone number|member|member id|vehicle|vin|plate|plate "
                            "number|license plate|company")},
    Words{"note",
          QT_TRANSLATE_NOOP("ImportHeadings", "note|notes|remark|remarks|comment|comments|memo")},
};

constexpr std::array kContact{
    Words{"opened",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "opened|date|time|date and time|opened at|opened on|created|created "
                            "at|created on|start|started|started at|start time|call date|call "
                            "time|contact date|contact time|chat date|received|received "
                            "at|arrived|timestamp|day")},
    Words{"channel",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "channel|contact channel|source channel|medium|contact type|source")},
    Words{"topic",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "topic|category|subject|reason|call reason|contact reason|issue|issue "
                            "type|question type|problem type|type")},
    Words{"answered",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "answered|is answered|was answered|call answered|picked "
                            "up|connected|accepted")},
    Words{
        "waited",
        QT_TRANSLATE_NOOP("ImportHeadings",
                          "waited|wait|wait time|waiting time|wait seconds|seconds waited|speed "
                          "of answer|speed of answer in seconds|answer speed|time to answer|queue "
                          "time|time in queue|asa|first response time|time to first response")},
    Words{"responded",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "first response|first response at|first responded at|first reply|first "
                            "reply at|responded|responded at|first response time|first reply "
                            "time|answered at|response at")},
    Words{"resolved",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "resolved|is resolved|was resolved|solved|is solved|issue "
                            "resolved|problem solved|settled|fixed")},
    Words{"resolvedAt",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "resolved at|resolved on|resolution time|resolution date|resolved "
                            "time|resolved date|solved at|closed at|closed on|closed|closing "
                            "time|completed at|completed on|finished at|end time")},
    Words{"contacts",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "contacts|contacts it took|number of contacts|contact "
                            "count|interactions|number of calls|calls it took|touches|replies")},
    Words{"reopened",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "times reopened|reopened|reopens|reopen count|reopened count|number of "
                            "reopens")},
    Words{"handled",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "handling time|handle time|handled|handled seconds|aht|talk "
                            "duration|avg talk duration|average talk duration|talk time|call "
                            "duration|duration|length|call length|service time")},
    Words{"rating",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "rating|satisfaction rating|satisfaction|csat|csat score|satisfaction "
                            "score|customer rating|customer satisfaction|stars|score|evaluation")},
    Words{"scale", QT_TRANSLATE_NOOP("ImportHeadings", "rating scale|scale")},
};

constexpr std::array kComplaint{
    Words{"received",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "received|received at|received on|complaint date|complaint "
                            "time|opened|opened at|created|created at|date|date and "
                            "time|time|accepted at|registered|registered at|reported at")},
    Words{"due",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "due|due at|due on|due date|due time|due by|deadline|time "
                            "limit|target date")},
    Words{"handled",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "handled at|handled|handled on|closed|closed at|closed on|resolved "
                            "at|resolved on|resolved|settled at|settled on|finished at|completed "
                            "at|completed on|handling date")},
    Words{"class",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "class|complaint class|level|complaint level|severity|priority|grade")},
    Words{"responsible",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "responsible|is responsible|at fault|liable|justified|our "
                            "fault|responsibility|is justified")},
    Words{"topic",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "topic|category|subject|reason|complaint type|complaint "
                            "reason|issue|type|complaint category")},
};

constexpr std::array kVisit{
    Words{"date",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "date|visit date|visited|visited on|service date|day|arrived|arrival "
                            "date|time|date and time")},
    Words{"value",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "order value|value|invoice amount|amount|spent|revenue|turnover|bill|"
                            "total")},
};

constexpr std::array kCheck{
    Words{"date",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "date|check date|checked on|checked at|audit date|inspection "
                            "date|sampled on|day|time|date and time")},
    Words{"checked",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "items checked|checked|checked items|items|total items|number of "
                            "items|points checked|checks")},
    Words{"passed",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "items passed|passed|passed items|items ok|ok items|compliant "
                            "items|compliant|points passed")},
    Words{"template",
          QT_TRANSLATE_NOOP("ImportHeadings", "template|checklist|check form|form|check template")},
};

constexpr std::array kTraining{
    Words{"date",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "date|training date|trained on|held on|course date|day|time|date and "
                            "time")},
    Words{"hours",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "hours|training hours|number of hours|hours attended|course hours|"
                            "duration|duration in hours|credit hours")},
    Words{"mark",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "exam mark|mark|marks|exam|exam score|exam result|test "
                            "score|test|score|grade")},
};

constexpr std::array kAttendance{
    Words{"date",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "date|day|absence date|absent on|start date|from|attendance date|time|"
                            "date and time")},
    Words{"kind",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "kind|type|absence type|attendance type|absence kind|kind of "
                            "absence|leave type|status")},
    Words{"days",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "days|number of days|day count|days absent|absent days|duration in "
                            "days|length in days")},
};

constexpr std::array kSurvey{
    Words{"date",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "date|survey date|surveyed on|answered on|response date|submitted|"
                            "submitted at|called on|day|time|date and time")},
    Words{
        "channel",
        QT_TRANSLATE_NOOP("ImportHeadings", "channel|survey channel|medium|survey method|method")},
    Words{"rating",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "rating|score|satisfaction|satisfaction "
                            "rating|csat|answer|stars|satisfaction score|evaluation")},
    Words{"scale", QT_TRANSLATE_NOOP("ImportHeadings", "rating scale|scale")},
    Words{"question",
          QT_TRANSLATE_NOOP("ImportHeadings", "question|survey question|item|asked|topic")},
};

constexpr std::array kEvent{
    Words{"date",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "date|event date|happened on|occurred on|day|time|date and time")},
    Words{"item",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "indicator and item|item|indicator|deduction item|indicator "
                            "item|clause|rule")},
    Words{"count",
          QT_TRANSLATE_NOOP("ImportHeadings", "count|times|number of times|how often|occurrences")},
    Words{
        "points",
        QT_TRANSLATE_NOOP("ImportHeadings",
                          "points|points deducted|points off|deduction|deducted|points taken off")},
    Words{"what",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "what happened|what|description|event|facts|details|incident")},
    Words{"file",
          QT_TRANSLATE_NOOP("ImportHeadings", "file|evidence|attachment|proof|document|voucher")},
    Words{"witness",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "who saw it|witness|seen by|reported by|recorded by|checked "
                            "by|inspector")},
};

constexpr std::array kOrder{
    Words{"date",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "date|order date|ordered on|sold on|sale date|contract date|day|time|"
                            "date and time")},
    Words{"amount",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "amount|order amount|total|sum|sales|order total|contract "
                            "amount|price|value")},
    Words{"retained",
          QT_TRANSLATE_NOOP("ImportHeadings",
                            "retained customer|retained|is retained|existing customer|repeat "
                            "customer|returning customer|renewal")},
};

std::span<const Words> wordsOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Contact:
        return kContact;
    case RecordKind::Complaint:
        return kComplaint;
    case RecordKind::Visit:
        return kVisit;
    case RecordKind::Check:
        return kCheck;
    case RecordKind::Training:
        return kTraining;
    case RecordKind::Attendance:
        return kAttendance;
    case RecordKind::Survey:
        return kSurvey;
    case RecordKind::Event:
        return kEvent;
    case RecordKind::Order:
        return kOrder;
    }
    Q_UNREACHABLE();
}

} // namespace

const char* fieldWords(RecordKind kind, const QString& field)
{
    for (const std::span<const Words> list : {wordsOf(kind), std::span<const Words>(kCommon)}) {
        for (const Words& words : list) {
            if (field == QLatin1String(words.field))
                return words.words;
        }
    }
    return "";
}

const char* timeOfDayWords()
{
    return QT_TRANSLATE_NOOP("ImportHeadings",
                             "time of day|time|call time|start time|contact time|clock|hour|"
                             "received time|opening time");
}

const char* kindWords(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Contact:
        return QT_TRANSLATE_NOOP("ImportHeadings",
                                 "contacts|contact|call|calls|chat|chats|ticket|tickets|case|cases|"
                                 "call centre|call center");
    case RecordKind::Complaint:
        return QT_TRANSLATE_NOOP("ImportHeadings", "complaints|complaint");
    case RecordKind::Visit:
        return QT_TRANSLATE_NOOP("ImportHeadings", "visits|visit|service visit");
    case RecordKind::Check:
        return QT_TRANSLATE_NOOP("ImportHeadings",
                                 "checks|check|quality check|inspection|inspections|audit");
    case RecordKind::Training:
        return QT_TRANSLATE_NOOP("ImportHeadings", "training|trainings|course|courses");
    case RecordKind::Attendance:
        return QT_TRANSLATE_NOOP("ImportHeadings", "attendance|absence|absences|leave");
    case RecordKind::Survey:
        return QT_TRANSLATE_NOOP("ImportHeadings", "surveys|survey|satisfaction survey");
    case RecordKind::Event:
        return QT_TRANSLATE_NOOP("ImportHeadings",
                                 "events|event|deduction|deductions|deduction ledger|ledger");
    case RecordKind::Order:
        return QT_TRANSLATE_NOOP("ImportHeadings", "orders|order|sales orders");
    }
    Q_UNREACHABLE();
}

const char* minuteWords()
{
    return QT_TRANSLATE_NOOP("ImportHeadings", "minutes|min|mins|minute");
}

const char* hourWords()
{
    return QT_TRANSLATE_NOOP("ImportHeadings", "hours|h|hrs|hour");
}

const char* missingWords()
{
    return QT_TRANSLATE_NOOP("ImportHeadings", "?|-|--|—|/|n/a|na|#n/a|nan|null|none|nil|unknown");
}

const QStringList& inEveryHeading(const char* words)
{
    static std::mutex mutex;
    static std::map<const char*, QStringList> lists;
    const std::lock_guard lock(mutex);
    const auto found = lists.find(words);
    return found != lists.end()
        ? found->second
        : lists.emplace(words, inEveryLanguage("ImportHeadings", words)).first->second;
}

} // namespace plumbline
