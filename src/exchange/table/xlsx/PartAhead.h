// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/BoundedQueue.h"
#include "exchange/table/xlsx/XlsxPackage.h"

#include <thread>

namespace plumbline {

/// A part in passing. If it is large, a thread of its own unpacks it a little ahead, and nobody
/// else may read from the package meanwhile.
class PartAhead
{
public:
    explicit PartAhead(PartStream stream);
    ~PartAhead();
    PartAhead(const PartAhead&) = delete;
    PartAhead& operator=(const PartAhead&) = delete;

    /// The next piece; false at the end, when the part's checksum was right.
    [[nodiscard]] Result<bool> read(QByteArray& piece);

    /// How much was handed out, in thousandths.
    [[nodiscard]] int progress() const { return m_progress; }

    [[nodiscard]] const QString& name() const { return m_name; }

private:
    struct Piece
    {
        QByteArray bytes;
        int progress = 0;
    };

    void unpack();

    QString m_name;
    PartStream m_stream;
    int m_progress = 0;
    BoundedQueue<Result<Piece>> m_queue;
    std::thread m_thread;
};

} // namespace plumbline
