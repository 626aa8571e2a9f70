// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"
#include "domain/people/People.h"
#include "domain/schemes/SchemeDocument.h"

#include <memory>

namespace plumbline {

/// What the things of a scheme are called and how its figures are written, in one language. The
/// document may be unsound: what is not there is called by its id.
class DocumentNames
{
public:
    DocumentNames(SchemeDocument document,
                  QString language,
                  const std::vector<Position>& positions = {});

    [[nodiscard]] const SchemeDocument& document() const { return *m_document; }

    [[nodiscard]] const QString& language() const { return m_language; }

    /// A source text of the context "SchemeWords".
    [[nodiscard]] QString say(const char* text, const QStringList& arguments = {}) const;
    [[nodiscard]] QString name(const Texts& texts, const QString& id) const;
    [[nodiscard]] QString node(const QString& id) const;
    [[nodiscard]] QString item(const QString& node, const QString& item) const;
    [[nodiscard]] QString position(const PositionId& id) const;
    [[nodiscard]] QString positions(const std::vector<PositionId>& ids) const;
    /// `wage` and the like by a word where there is one, else as it stands.
    [[nodiscard]] QString amount(const QString& amount) const;
    /// `leader`, `desk:parts`
    [[nodiscard]] QString scorer(const QString& scorer) const;
    /// `−2.5`
    [[nodiscard]] QString figure(const Rational& number) const;
    /// `0.8` as `80%`
    [[nodiscard]] QString percent(const Rational& rate) const;
    [[nodiscard]] QString listed(const QStringList& parts) const;

protected:
    DocumentNames(std::shared_ptr<const SchemeDocument> document,
                  QString language,
                  const std::vector<Position>& positions);

private:
    void addNodes(const SchemeNode& node);

    std::shared_ptr<const SchemeDocument> m_document;
    QString m_language;
    QHash<QString, const SchemeNode*> m_nodes;
    QHash<PositionId, QString> m_positions;
};

/// `−2.5`
[[nodiscard]] QString typesetFigure(const Rational& number);

} // namespace plumbline
