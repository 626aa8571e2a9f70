// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Archive.h"

#include "fuzz/Input.h"

#include <zip.h>

namespace plumbline::fuzz {

QByteArray archived(const std::vector<Part>& parts)
{
    zip_source_t* buffer = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(buffer);
    zip_t* archive = zip_open_from_source(buffer, ZIP_TRUNCATE, nullptr);
    for (const Part& part : parts) {
        zip_source_t* source = zip_source_buffer(
            archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, part.name, source, 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    require(zip_close(archive) == 0);
    zip_source_open(buffer);
    zip_source_seek(buffer, 0, SEEK_END);
    QByteArray whole(zip_source_tell(buffer), Qt::Uninitialized);
    zip_source_seek(buffer, 0, SEEK_SET);
    zip_source_read(buffer, whole.data(), static_cast<zip_uint64_t>(whole.size()));
    zip_source_close(buffer);
    zip_source_free(buffer);
    return whole;
}

} // namespace plumbline::fuzz
