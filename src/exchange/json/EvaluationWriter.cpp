// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/EvaluationWriter.h"

#include "application/text/Sentences.h"
#include "exchange/json/ResultWriter.h"

namespace plumbline {

namespace {

constexpr qsizetype kBytesAPersonAndNode = 64;

QByteArray written(const EvaluationDocument& document,
                   const EvaluationResult& result,
                   const CycleOrigin* origin)
{
    JsonWriter out;
    out.reserve(kBytesAPersonAndNode * static_cast<qsizetype>(document.people.size())
                * static_cast<qsizetype>(document.scheme.nodes().size() + 2));
    ResultWriter(document.scheme, out).document(document.period, document.people, result, origin);
    return out.take() + '\n';
}

} // namespace

QByteArray writeResult(const EvaluationDocument& document, const EvaluationResult& result)
{
    return written(document, result, nullptr);
}

QByteArray writeResult(const EvaluationDocument& document,
                       const EvaluationResult& result,
                       const CycleOrigin& origin)
{
    return written(document, result, &origin);
}

QByteArray writeError(const Error& error)
{
    JsonWriter out;
    out.beginObject();
    out.key("error").beginObject();
    out.field("code", codeName(error.code));
    out.field("at", error.at);
    out.field("message", sentence(error));
    out.endObject();
    out.endObject();
    return out.take() + '\n';
}

} // namespace plumbline
