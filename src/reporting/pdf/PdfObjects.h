// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace plumbline {

/// The numbered objects of a PDF file, and the file made of them.
class PdfObjects
{
public:
    /// A number for an object that is told later.
    [[nodiscard]] int reserve();
    void put(int number, const QByteArray& body);
    [[nodiscard]] int add(const QByteArray& body);
    /// A compressed stream; `entries` are further entries of its dictionary.
    [[nodiscard]] int addStream(const QByteArray& data, const QByteArray& entries = {});
    /// A stream that stands in the file as it is.
    [[nodiscard]] int addPlainStream(const QByteArray& data, const QByteArray& entries);
    /// The whole file, PDF 1.4.
    [[nodiscard]] QByteArray file(int catalog, int information) const;

private:
    std::vector<QByteArray> m_bodies; ///< Object 1 first.
};

[[nodiscard]] QByteArray pdfReference(int number);
/// A text string in UTF-16.
[[nodiscard]] QByteArray pdfText(const QString& text);
/// At most three places.
[[nodiscard]] QByteArray pdfNumber(double number);

} // namespace plumbline
