// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/PartAhead.h"

namespace plumbline {

namespace {

/// Below this a thread costs more than it saves.
constexpr qint64 kLarge = qint64{1024} * 1024;
constexpr std::size_t kMostWaiting = 4;
constexpr qsizetype kPiece = qsizetype{64} * 1024;

} // namespace

PartAhead::PartAhead(PartStream stream)
    : m_name(stream.name())
    , m_stream(std::move(stream))
    , m_queue(kMostWaiting)
{
    if (m_stream.size() > kLarge)
        m_thread = std::thread([this] { unpack(); });
}

PartAhead::~PartAhead()
{
    m_queue.close();
    if (m_thread.joinable())
        m_thread.join();
}

void PartAhead::unpack()
{
    bool goesOn = true;
    while (goesOn) {
        Piece piece;
        const auto read = m_stream.read(piece.bytes, kPiece);
        piece.progress = m_stream.progress();
        if (!read)
            m_queue.push(failure(read.error()));
        goesOn = read && *read && m_queue.push(std::move(piece));
    }
    m_queue.close();
}

Result<bool> PartAhead::read(QByteArray& piece)
{
    if (!m_thread.joinable()) {
        auto read = m_stream.read(piece);
        m_progress = m_stream.progress();
        return read;
    }
    auto next = m_queue.pop();
    if (!next)
        return false;
    if (!*next)
        return failure(next->error());
    piece = std::move((*next)->bytes);
    m_progress = (*next)->progress;
    return true;
}

} // namespace plumbline
