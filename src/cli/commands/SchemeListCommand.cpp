// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/SchemeListCommand.h"

#include "cli/Language.h"
#include "cli/SchemeSource.h"
#include "exchange/json/JsonWriter.h"

namespace plumbline {

namespace {

QByteArray asJson(const std::vector<SchemeEntry>& entries)
{
    JsonWriter out;
    out.beginObject();
    out.key("schemes").beginArray();
    for (const SchemeEntry& entry : entries) {
        const SchemeDocument& scheme = entry.scheme.document();
        out.lineBreak();
        out.beginObject();
        out.field("id", scheme.id);
        out.key("version").number(scheme.version);
        out.key("name").localized(scheme.texts.name);
        out.field("period", periodKindName(scheme.period));
        out.key("positions").beginArray();
        for (const PositionId& position : scheme.positions)
            out.text(position.text());
        out.endArray();
        out.field("source", entry.isInCompany ? u"company" : u"library");
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.take() + '\n';
}

QString asText(const std::vector<SchemeEntry>& entries)
{
    const QString language = systemLanguage();
    QString text;
    for (const SchemeEntry& entry : entries) {
        const SchemeDocument& scheme = entry.scheme.document();
        text += QStringLiteral("%1  %2  %3  %4\n")
                    .arg(scheme.id,
                         QString::number(scheme.version),
                         periodKindName(scheme.period),
                         scheme.texts.name.in(language));
    }
    return text;
}

} // namespace

ExitStatus SchemeListCommand::run(const Invocation& call, Console& console) const
{
    const auto entries = schemesOf(call);
    if (!entries)
        return console.fail(entries.error());
    return console.speech() == Speech::Json ? console.print(asJson(*entries))
                                            : console.print(asText(*entries));
}

} // namespace plumbline
